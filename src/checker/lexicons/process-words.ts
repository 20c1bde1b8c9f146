import { words } from './words';

/** How a measure is carried out and shown, and to whom: words that stand in measures of every topic, and are none. */
export const PROCESS_WORDS = words(`
  签字 签名 盖章 登记 登记本 记录 核对 核实 公示 公布 公开 通报 现场 当场 当面 当天 当月 提交 抽查 发放 复核 备案 存档 留底 存底 张贴 逐户 逐件 逐笔 逐条 逐张 逐例 逐项
  办公室 党政办 党办 院办 校办 纪委监委 纪委 纪工委 纪检组 纪检监察组 派驻组 派驻纪检组 党委会 党组会 支委会 支部会 办公会 联席会 职代会 党委 党组 支部 书记 主任 局长 科长 分管 领导 同志 班子 成员 负责 牵头 会同
  说明 写明 检讨 检查 监督 提醒 答复 回复 完成 办理 办结 整改 清单 台账 截图 表格 每月 每周 每季 月底 年底 季度 学期 学年 年度 月份 上午 下午 中午 晚上 周末 小时 分钟 工作日 时间 期间
`);
