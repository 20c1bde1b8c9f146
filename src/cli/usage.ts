export const USAGE = `用法：
  duizhao check 文件.docx|文件.txt [--pack 通知包] [--paper 文稿|auto] [--fail-on error|warning|info]
                [--format text|json] [--config 配置.json] [--timing]
  duizhao check --items 文件.jsonl [--fail-on …] [--config 配置.json]

  --pack     按哪一年的通知检查；不写时从文稿的标题辨认
  --paper    文稿种类；不写或 auto 时自动辨认
  --fail-on  出现不低于这一级的问题时退出码为 1（默认 error）
  --format   text（默认）或 json
  --items    逐条检查，每行一条 {"id","genre","scope","text"}，每行输出 {"id","findings"}
  --config   规则的级别、阈值、开关和忽略项，JSON 文件
  --timing   把各条规则的用时写到标准错误

退出码：0 没有达到级别的问题；1 有；2 没能读取。`;
