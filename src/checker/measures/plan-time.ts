import { PERIOD_POINTS, TIME_FIGURES, YEAR_POINTS } from '../lexicons/plan-times';
import type { TextRange } from '../rule';

/**
 * Times by which a measure can be held to account: until when, from when, how often. What dates the fault to be mended
 * (去年9月签的三份) is no such time, nor are 立即, 今后, 长期坚持. Every pattern is linear.
 */

const longestFirst = (list: readonly string[]): string =>
  [...list].sort((a, b) => b.length - a.length).join('|');

const YEAR = '(?:(?:19|20)\\d\\d年|二[〇○零]二[〇○零一二三四五六七八九]年|今年|明年|来年|本年|翌年|次年)';
const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|腊|正|冬)月';
const DAY = '(?:3[01]|[12]\\d|0?[1-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]';
const NUMBER = '(?:\\d+|[一二两三四五六七八九十半]{1,3})';
const SPAN = '(?:工作日|交易日|月|季度|学期|星期|礼拜|小时|分钟|[天日周年])';
const UNTIL = '(?:之前|以前|之内|以内|之后|以后|期间|当天|那天|前后|[前后内里起时止])';

const DEADLINES: readonly RegExp[] = [
  // 6月底前, 2025年3月31日, 每月20日前
  new RegExp(`${YEAR}?(?<!\\d)${MONTH}份?(?:${DAY}|底|末|初|中旬|上旬|下旬|中)?`, 'g'),
  new RegExp(`(?<!\\d)${DAY}(?:之前|以前|前)`, 'g'),
  // 年底前, 下周一, 2025年春季
  new RegExp(`${YEAR}?(?:${longestFirst(PERIOD_POINTS)})(?!的?事)`, 'g'),
  /(?:本周|这个?周|这个星期|下个?(?:周|月|星期|礼拜|季度|学期|学年|半年))[一二三四五六日天末初底内]?|这个(?:月|季度|学期)|今[春夏秋冬](?!以来)/g,
  new RegExp(`${YEAR}(?:[底末内初]|[春夏秋冬](?:季|天)?)`, 'g'),
  new RegExp(`${YEAR}?第?(?:上半年|下半年|[一二三四]季度|[春秋]季学期)`, 'g'),
  // 三个月内, 10个工作日内, 隔一个月, 用两周时间
  new RegExp(`${NUMBER}个?${SPAN}(?:之内|以内|内)`, 'g'),
  new RegExp(`(?:隔|利用|[用拿花])${NUMBER}个?多?${SPAN}`, 'g'),
  // 汛期之前, 从立冬起, 国庆期间
  new RegExp(
    `${YEAR}?(?:${longestFirst(YEAR_POINTS)}|“?(?:五一|五四|六一|七一|八一|十一)”?)(?:节日?|来临|到来|结束|开始)?${UNTIL}`,
    'g',
  ),
  new RegExp(`(?:利用|趁着?)(?:${longestFirst(YEAR_POINTS)})`, 'g'),
  // 下次党委会前, 下一轮科级干部调整前
  /下(?:一)?(?:[次届轮期批]|个(?!步|阶段))(?!步)[^，。；：]{1,16}/g,
  // 停炉检修的那个月, 开秤那天
  /[\u4e00-\u9fff]{2}的?那(?:一天|天|个月|一?周|晚|个?学期|几天)/g,
  new RegExp(`即日起|提前${NUMBER}个?${SPAN}`, 'g'),
  // 开学第三周, 散会第二天
  /第(?:\d+|[一二三四五六七八九十]{1,3})个?(?:工作日|[天周]|星期|学期|季度|月(?!份的))/g,
  // 到期前三天, 会前两天
  new RegExp(`[\\u4e00-\\u9fff](?<![此以之目日先年月])前${NUMBER}个?${SPAN}`, 'g'),
  // 开学头一周, 头三个月
  new RegExp(`[头首](?:\\d+|[一二两三四五六七八九十])?个?(?:${SPAN}|个月)`, 'g'),
  // 每条写明责任部门和完成日期
  /[写列标注载]明[^，。；]{0,14}(?:时限|日期|期限|完成时间)/g,
];

const FREQUENCIES: readonly RegExp[] = [
  /每(?:个|隔)?(?:半?年度?|半?月度?|半个月|季度?|旬|周|星期|礼拜|天|日|晚|夜|早|学期|学年|工作日|发薪日|次|逢|(?:\d+|[一二两三四五六七八九十])个?(?:年|月|季度|周|星期|天|日|小时))/g,
  /逢(?:单|双|周|集|月|年|[一二三四五六七八九十\d])[日周月号天集末初]?/g,
  // 半年由宣传部抽评一次, 三年一轮换
  /(?:\d+|[一二两三四五六七八九十半])个?(?:年|季度?|月|旬|周|星期|礼拜|天|日|学期)[^，。；、]{0,8}?(?:\d+|[一两二三四五六])(?:次|回|遍|趟|轮|报|换|公示|通报|查|结|考|评|清|审|调度|碰头|盘点|小结|轮换|公布|督查|检查|汇报|分析)/g,
  /按(?:年度?|季度?|月度?|周|旬|日|学期)(?!期|时|程|历)|逐[月季周年日]|[单双][月周]|周[一二三四五六日天](?![年到])|星期[一二三四五六日天]|工作日(?!内|之内|以内)|节假日|双休日|[月季周]度(?:通报|公示|抽查|调度|例会|点评|盘点|考核)/g,
  // 全年不少于12次, 今年不超过四十件
  /(?:全年|一年|半年|一学期|全月|一个?月|一个?季度|任期内|今年|本年|(?:19|20)\d\d年)[^，。；]{0,16}?(?:不少于|至少|不低于|不超过|不多于|控制在|压到|减到|\d+[次个篇场天本件节]|[一二两三四五六七八九十]+[次篇场天本遍趟件节])/g,
  // 晚上8点前, 21时后, 晚饭后, 开工前
  /(?:[早晚]上?|上午|下午|中午|夜里)?(?:[01]?\d|2[0-4]|[一二三四五六七八九十]{1,3})(?:点半?|时)(?:之?[前后]|以[前后]|起)/g,
  /今年(?=[读完建办退清把将先由要])|(?:早|午|晚)饭[前后]|上班前|下班[前后]|开工前|收工后/g,
];

const FIGURES = new RegExp(`(?:${longestFirst(TIME_FIGURES)})(?!底)`, 'g');
/** Names in quotation marks are no plan (“每日随手拍”); a short one may be a day (“七一”). */
const QUOTED = /“[^“”]{4,20}”/g;

/** A time that has one of these right before it is past. */
const PAST_BEFORE = /(?:去年|前年|上年|上一年|当年|往年|历年|近|过去的?|前|已|早在|上个?)$/;
/** Before a number these say how long something lasts. */
const LASTS_BEFORE =
  /(?:逾期|超过|满|连续|控制在|压缩[到在至]|缩短[到为至]|不超过|限定在|不少于|至少|不低于)$/;
/** A time that has one of these right after it belongs to a name or to what is past. */
const NO_PLAN_AFTER =
  /^(?:以来|至今|份?的(?!\d|[一二三四五六七八九十]|第|最后|前)|多的|发生|出现|[签发欠漏拖]的|印发|出台|考核分|绩效|奖|评[优先])|^[^，。；]{0,20}的(?:那|这|[一二两三四五六七八九十\d])/;
/** The object of a deed comes right after these (把5月漏签的); a plain deadline after them stands all the same. */
const OBJECT_BEFORE = /[把将对给查了的]$/;
const ENDS_AHEAD = /(?:之前|以前|之内|以内|[前内底末起止])$/;
const BEGINS_AHEAD = /^(?:之前|以前|之内|以内|[前内起止])/;

export interface PlanTime extends TextRange {
  kind: 'deadline' | 'frequency';
}

/** The times in a measure's words to which its writer can be held: deadlines first, then frequencies. */
export function planTimes(text: string): PlanTime[] {
  const blank = (words: string): string => '　'.repeat(words.length);
  const clean = text.replace(QUOTED, blank).replace(FIGURES, blank);
  const found: PlanTime[] = [];
  const collect = (patterns: readonly RegExp[], kind: PlanTime['kind']): void => {
    for (const pattern of patterns) {
      for (const match of clean.matchAll(pattern)) {
        const range = { start: match.index, end: match.index + match[0].length };
        if (kind === 'frequency' || isAhead(clean, range)) found.push({ ...range, kind });
      }
    }
  };
  collect(DEADLINES, 'deadline');
  collect(FREQUENCIES, 'frequency');
  return found;
}

function isAhead(text: string, { start, end }: TextRange): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 24);
  const words = text.slice(start, end);
  if (PAST_BEFORE.test(before)) return false;
  if (/^[\d一二两三四五六七八九十半]/.test(words) && LASTS_BEFORE.test(before)) return false;
  if (ENDS_AHEAD.test(words) || BEGINS_AHEAD.test(after)) return true;
  return !NO_PLAN_AFTER.test(after) && !OBJECT_BEFORE.test(before);
}

/** How many times: with it a frequency is more than a figure of speech (每半年组织一次). */
const COUNTED =
  /^[^，。；]{0,12}?(?:\d+|[一二两三四五六七八九十]+|不少于|至少)(?:个|[次篇场天本遍趟件节回期人户])/;

/** True for a time that a mere slogan can claim as well: a deadline, or a frequency with a number. */
export const bindsSlogan = (text: string, { kind, end }: PlanTime): boolean =>
  kind === 'deadline' || COUNTED.test(text.slice(end, end + 16));
