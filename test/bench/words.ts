const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** What fills the gaps {name} of the sentences; {n}, {m} and {name} are made by the text maker. */
export const FILLINGS: Record<string, readonly string[]> = {
  when: list(
    '去年入秋 3月中旬 6月18日 今年二季度 腊月二十六 前年汛期 国庆前一周 11月2日晚 上半年 8月底 春耕开始时 12月初 去年7月 9月开学那天 四月下旬 端午节后 年底结账时 5月第二周',
  ),
  place: list(
    '柳塘村 北关社区 石桥镇 东湖小学 城南菜市场 三号泵站 老机床厂家属院 清河渡口 枣林水库 西坡安置点 纬五路 档案室 服务大厅 二号车间 门诊楼 青云敬老院 货运码头 实训基地 果品市场 白石沟',
  ),
  unit: list(
    '办公室 财务科 安监科 综治办 项目科 后勤科 教务处 执行庭 农技站 信访科 采购办 设备科 护理部 城建科 档案科 督查室 人事科 基建办',
  ),
  paper: list(
    '整改台账 施工图纸 采购合同 值班记录 会议记录 验收单 群众来信 审计底稿 补贴名册 工资表 检修记录 排班表 发言稿 回访单 培训签到簿 请示件 巡察反馈单 民情日记',
  ),
  people: list(
    '施工队 保洁员 租户 老党员 家长 护士长 网格员 承包商 村会计 退休职工 养殖户 司机 业主 学徒 窗口人员 审计组 评标专家 信访人',
  ),
  thing: list(
    '路灯 水管 电梯 围墙 灭火器 厕所 井盖 自来水 摄像头 暖气 扶手 变压器 桌椅 护栏 下水道 公示栏 雨棚 充电桩',
  ),
  did: list(
    '没有到现场看 让秘书代签了名 只在电话里问了一句 看了标题就签了字 一直没有回复 压在抽屉里没有批 交给办公室写，自己没有改 说下周再议，就没有再提 没有上会就定了 派人去取了回来，没有核对',
  ),
  came: list(
    '被县里通报 只好返工 多花了维修费 群众到大厅来问 误了申报 过了期限才补报 审计时被查出 又停了两天 把人推来推去 来信转到了上级 合同只得重签 冬天还没有通上水',
  ),
  virtue: list(
    '理论学习 政治站位 大局意识 宗旨意识 责任意识 创新意识 担当精神 斗争精神 工作作风 服务意识 纪律意识 党性修养 调查研究 群众观念 底线思维 系统观念 法治思维 奋斗精神',
  ),
  lacks: list(
    '不够深入 不够扎实 还有差距 有待加强 存在短板 不够到位 有所松懈 不够主动 还不够强 停留在表面 缺乏韧劲 浅尝辄止 不够自觉 还需提高 有所弱化 抓得不紧',
  ),
  matter: list(
    '推动工作落实 联系服务群众 破解发展难题 抓班子带队伍 防范化解风险 优化营商环境 学用结合 改进文风会风 落实主体责任 推进深化改革 保障改善民生 抓基层打基础 执行请示报告制度 统筹发展和安全',
  ),
  soft: list('有时 一定程度上 在某些方面 或多或少 往往 偶尔 不同程度地 客观上'),
  vow: list(
    '提高政治站位 强化理论武装 增强宗旨意识 转变工作作风 压实主体责任 健全长效机制 加强组织领导 深化调查研究 坚持问题导向 树牢底线思维 弘扬优良传统 激发内生动力',
  ),
  term: list(
    '每月10日前 每季度末 12月底前 三个工作日内 每周二上午 明年3月前 本月内 每半年 11月30日前 汛期之前 一季度内 每学期开学前',
  ),
  check: list(
    '结果在公示栏张贴 由督查室销号 报党委会听取一次 记入台账 请来信人签字确认 在例会上通报 由纪检组抽查 逐件写明经办人 附上照片存档 公布回访电话',
  ),
  slogan: list(
    '“四个意识” “两个确立” “四个自信” “两个维护” 党的创新理论 二十大精神 中央决策部署 “三会一课” 以人民为中心的发展思想 “一岗双责” 新发展理念 党史学习教育',
  ),
  mind: list(
    '怕得罪人 图省事 总想着快退休了 觉得反正有人管 爱惜自己的名声 把稳当看得比干成重 以为签了字就算办了 怕出了事担责任 凭老经验办事 碍着老同事的情面',
  ),
};

/** Sentences of problems that tell a fact. */
export const FACTS: readonly string[] = [
  '{when}{place}的{thing}坏了，{people}找过{n}次，我{did}，后来{came}。',
  '{when}审议{unit}报来的{paper}，{n}处数字对不上，我{did}。',
  '{unit}{when}送来的{paper}，我压了{n}天，{came}。',
  '我联系的{place}，一年只去了{n}次，{people}说不出我的名字。',
  '{when}那次检查，{place}缺{n}套{thing}，我{did}，{came}。',
  '{people}{when}写信反映{place}的{thing}没人修，信到我手里{n}天，我{did}。',
  '分管的{unit}{when}多报了{n}人的补贴，名单我看过，{did}。',
  '{when}中心组学习，我签了到就去{place}接待客商，{n}页材料至今没有读完。',
  '{paper}上写着我到过{place}{n}次，实际只到过{m}次，是{unit}照着去年的抄的。',
  '{when}{unit}的{name}在会上提了{n}条意见，我当场打断了他，散会后{did}。',
  '{place}改造花了{n}万元，{when}验收时我{did}，{m}处墙皮掉了才知道。',
  '{when}调度会定下的{m}件事，我{did}，到{n}天以后{people}来问才想起来。',
  '{name}反映{place}停水{n}天，我转给{unit}就没有再问，{came}。',
  '采购{n}台设备没有公开比价，{when}我{did}，{unit}的{paper}里没有一张询价单。',
  '{when}我在{place}讲党课，稿子是{unit}写的，{n}处提到的村名都念错了。',
  '答应{people}{when}前装好{thing}，因为差{n}万元就放下了，没有再给一个说法。',
];
/** Sentences of problems that tell none. */
export const VAGUE: readonly string[] = [
  '{virtue}{lacks}，在{matter}上{soft}存在差距。',
  '对{slogan}的理解{lacks}，联系实际{matter}做得不够。',
  '{soft}满足于一般化，{virtue}{lacks}，{virtue}也{lacks}。',
  '作为领导干部，{matter}的办法不多，{virtue}{lacks}。',
  '近年来{matter}取得了一定成效，但与{slogan}的要求相比还有不小差距。',
  '{matter}时{soft}缺乏主动性，{virtue}有待进一步增强。',
  '{matter}事关全局、事关长远，必须常抓不懈、久久为功。',
  '有的同志{virtue}{lacks}，{matter}时遇到矛盾绕着走。',
  '班子在{matter}方面合力不强，个别部门{virtue}{lacks}。',
  '学习{slogan}还不够系统，满足于知道大概，{virtue}{lacks}。',
  '能够坚持原则、认真负责，但{soft}{virtue}{lacks}。',
  '工作中创新的举措不多，{matter}的思路不宽，{virtue}{lacks}。',
];
export const CAUSES: readonly string[] = [
  '{virtue}有所放松，对{slogan}学得不深，遇事{mind}。',
  '说到底是{mind}，{when}{place}那件事，我心里清楚，{did}。',
  '宗旨意识有所淡化，{matter}时{soft}{mind}。',
  '党性锻炼不够经常，{virtue}{lacks}，没有真正把{matter}放在心上。',
  '{mind}，所以{unit}{when}报来的{paper}我{did}。',
  '对自己要求不严，把{virtue}当成软任务，{soft}{mind}。',
];
/** Measures that could be checked, and those that are slogans. */
export const PLANS: readonly string[] = [
  '{term}到{place}听{people}说一次难处，逐件记下，{check}。',
  '{unit}{term}把{n}份{paper}逐份核一遍，{check}。',
  '由我牵头，{term}修好{place}的{thing}，{check}。',
  '{term}读完{n}页原著，写{m}篇笔记，{check}。',
  '{unit}{term}清点{thing}，缺的{n}套补齐，{check}。',
  '{term}向{people}当面说明{place}的事，{check}。',
  '{n}万元以上的支出一律先上会，{unit}{term}公布一次，{check}。',
];
export const SLOGANS: readonly string[] = [
  '{vow}，{vow}，{vow}，推动工作再上新台阶。',
  '坚持学习{slogan}，{vow}，切实做到知行合一。',
  '进一步{vow}，在{matter}上下功夫、见实效。',
  '以更高的标准{matter}，{vow}，{vow}。',
  '{vow}，着力提升{matter}的能力和水平。',
];
/** Titles of items: “1.理论学习不够深入。” */
export const TITLES: readonly string[] = [
  '{virtue}{lacks}。',
  '{matter}有差距。',
  '{matter}时{virtue}{lacks}。',
  '抓{unit}的工作不细。',
  '到{place}去得少。',
  '对{people}的事不上心。',
];
export const SURNAMES = [...'周李赵陈孙吴郑冯蒋韩杨朱秦许何吕施孔曹严金魏陶姜'];
export const GIVEN = list(
  '建国 文博 晓云 志远 春梅 德顺 海峰 玉兰 长河 卫东 明理 守成 思源 广田 立新 秀英 永安 家和 振华 向阳',
);
