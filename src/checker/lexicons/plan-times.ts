import { words } from './words';

/** Days and seasons that everybody can place in the year; with 前, 后, 起 or 期间 they date a measure. */
export const YEAR_POINTS = words(`
  元旦 春节 除夕 小年 元宵 清明 劳动节 端午 教师节 中秋 国庆 重阳 护士节 记者节 建军节 建党节 三八节
  立春 雨水 惊蛰 春分 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至 小寒 大寒
  主汛期 汛期 汛 枯水期 春耕 春播 春灌 夏收 夏播 三夏 秋收 秋播 秋粮收购 夏粮收购 麦收 收麦 开镰 农忙 农闲 三秋 插秧 收割 采茶季 采收季 秋灌 冬修 冬灌 双抢 开春 入春 入夏 入秋 入冬
  封山 封山育林 封冻 上冻 解冻 开河 采暖季 供暖 供热 休渔期 开渔 防火期 旱季 雨季 台风季
  暑假 寒假 暑期 假期 开学 放假 期中 期末 期中考试 期末考试 中考 高考 毕业 毕业季 学期结束 招生
  换届 年报 旺季 淡季 年终考核 年度考核 述职 述职评议 停炉检修 大修 年检 春运 两会 决算 预算编制 年终总结 民主评议 组织生活会 民主生活会
`);

/** The end, the beginning or the inside of a period. */
export const PERIOD_POINTS = words(`
  年底 年末 年终 年内 岁末 月底 月末 月初 月内 季末 季度末 季度初 学期末 学期初 学年末 周内 周末
  本月 本季 本季度 本学期 本学年 本年度 明年 明春 来年 明天 后天 任期内
  当日 当月 当晚 当周 当天 次日 次月 隔日 隔天 隔周 隔月 翌日 今冬明春
`);

/** What plays with times and sets none: 当日事当日毕, 第一时间, 年年有变化. */
export const TIME_FIGURES = words(`
  当日事当日毕 当日事、当日毕 当天事当天毕 当天的事当天了 日事日毕 事不过夜 年年 月月 天天 时时 第一时间 从现在起 三年上台阶 十年如一日
  每日必修 每天必修 每日的必修 每天的必修 天天必修 每日的功课 每天的功课 每日三省 一日三省 吾日三省 长期坚持 一年接着一年 一年更比一年 一月更比一月
`);

/** What stands in a deadline's column and sets no deadline. */
export const NO_DEADLINE = words(`
  长期坚持 长期 立行立改 即知即改 立查立改 即改 立改 边查边改 持续推进 持续整改 持续 常年 全程 日常 平时 经常 常态化 常态 适时 尽快 尽早 近期 马上 立即 随时 始终 永远
  无 待定 不限 另行通知
`);
