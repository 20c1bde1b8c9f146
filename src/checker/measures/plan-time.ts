import { PERIOD_POINTS, TIME_FIGURES, YEAR_POINTS } from '../lexicons/plan-times';
import { beginningsOf, longestAt, trieOf } from '../lexicons/trie';
import type { TextRange } from '../rule';
import { hubsOf, type Hub } from './hubs';

/**
 * Times by which a measure can be held to account: until when, from when, how often. What dates the fault to be mended
 * (去年9月签的三份) is no such time, nor are 立即, 今后, 长期坚持. Every pattern is linear.
 */

const NUMERALS = '一二三四五六七八九十';
const DIGITS = '0123456789';
const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|腊|正|冬)月';
const DAY = '(?:3[01]|[12]\\d|0?[1-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]';
const NUMBER = '(?:\\d+|[一二两三四五六七八九十半]{1,3})';
const SPAN = '(?:工作日|交易日|月|季度|学期|星期|礼拜|小时|分钟|[天日周年])';
const UNTIL =
  '(?:(?:到来|来临|来)(?:之前|以前|前)|之前|以前|之内|以内|之后|以后|期间|当天|那天|前后|[前后内里起时止])';
const COUNT = '(?:\\d+|[一二两三四五六七八九十]+)';

type Kind = 'deadline' | 'frequency';
const hub = (mark: Kind, first: string, pattern: string): Hub<Kind> => ({
  first,
  pattern: new RegExp(pattern, 'y'),
  mark,
});
const deadline = (first: string, pattern: string): Hub<Kind> => hub('deadline', first, pattern);
const frequency = (first: string, pattern: string): Hub<Kind> => hub('frequency', first, pattern);

const scanHubs = hubsOf<Kind>([
  // 6月底前, 3月31日; 20日前
  deadline(`${DIGITS}${NUMERALS}腊正冬`, `(?<!\\d)${MONTH}份?(?:${DAY}|底|末|初|中旬|上旬|下旬|中)?`),
  deadline(`${DIGITS}${NUMERALS}`, `(?<!\\d)${DAY}(?:之前|以前|前)`),
  // 2025年春季, 明年内
  deadline('12今明来本翌次', '(?:(?:19|20)\\d\\d|[今明来本翌次])年(?:[底末内初]|[春夏秋冬](?:季|天)?)'),
  deadline(`上下第${NUMERALS}春秋`, '第?(?:上半年|下半年|[一二三四]季度|[春秋]季学期)'),
  deadline(
    '本这下今',
    '(?:本周|这个?周|这个?星期|这个?礼拜|下个?(?:周|月|星期|礼拜|季度|学期|学年|半年))[一二三四五六日天末初底内]?|这个(?:月|季度|学期)|今[春夏秋冬](?!以来)',
  ),
  // 三个月内, 10个工作日内; 隔一个月, 用两周时间; 提前三天
  deadline(`${DIGITS}${NUMERALS}两半`, `(?<!\\d)${NUMBER}个?${SPAN}(?:之内|以内|内)`),
  deadline('隔利用拿花', `(?:隔|利用|[用拿花])${NUMBER}个?多?${SPAN}`),
  deadline('提即', `即日起|提前${NUMBER}个?${SPAN}`),
  // “七一”前, 国庆期间; the other days are words of a list
  deadline('“五六七八十', `“?(?:五一|五四|六一|七一|八一|十一)”?(?:节日?)?${UNTIL}`),
  // 下次党委会前, 下一轮科级干部调整前
  deadline('下', '下(?:一)?(?:[次届轮期批]|个(?!步|阶段))(?!步)[^，。；：]{1,16}'),
  // 系统升级期间
  deadline('期', '(?<=[\\u4e00-\\u9fff]{2})(?<!任职|工作|疫情|在职|在任)期间'),
  // 停炉检修的那个月, 开秤那天
  deadline('那', '(?<=[\\u4e00-\\u9fff]{2})那(?:一天|天|个月|一?周|晚|个?学期|几天)'),
  // 开学第三周, 散会第二天; 到期前三天; 开学头一周
  deadline('第', `第${COUNT}个?(?:工作日|[天周]|星期|学期|季度|月(?!份的))`),
  deadline('前', `(?<=[\\u4e00-\\u9fff])(?<![此以之目日先年月])前${NUMBER}个?${SPAN}`),
  deadline('头首', `[头首]${COUNT}?个?${SPAN}`),
  // 每条写明责任部门和完成日期
  deadline('写列标注载', '[写列标注载]明[^，。；]{0,14}(?:时限|日期|期限|完成时间)'),
  // 每周, 每逢单月, 每两周
  frequency(
    '每',
    `每(?:个|隔)?(?:半?年度?|半?月度?|半个月|季度?|旬|周|星期|礼拜|天|日|晚|夜|早|学期|学年|工作日|发薪日|次|逢|${COUNT}个?(?:年|月|季度|周|星期|天|日|小时))`,
  ),
  frequency('逢', '逢[单双周集月年一二三四五六七八九十\\d][日周月号天集末初]?'),
  // 半年由宣传部抽评一次, 三年一轮换
  frequency(
    `${DIGITS}${NUMERALS}两半`,
    '(?<!\\d)(?:\\d+|[一二两三四五六七八九十半])个?(?:年|季度?|月|旬|周|星期|礼拜|天|日|学期)[^，。；、]{0,8}?(?:\\d+|[一两二三四五六])(?:次|回|遍|趟|轮|报|换|公示|通报|查|结|考|评|清|审|调度|碰头|盘点|小结|公布|督查|检查|汇报|分析)',
  ),
  frequency(
    '按逐单双周星工节月季',
    '按(?:年度?|季度?|月度?|周|旬|日|学期)(?!期|时|程|历)|逐[月季周年日]|[单双][月周]|周[一二三四五六日天](?![年到])|星期[一二三四五六日天]|工作日(?!内|之内|以内)|节假日|双休日|[月季周]度(?:通报|公示|抽查|调度|例会|点评|盘点|考核)',
  ),
  // 全年不少于12次, 今年不超过四十件
  frequency(
    '全一半任今本12',
    '(?:全年|一年|半年|一学期|全月|一个?月|一个?季度|任期内|今年|本年|(?:19|20)\\d\\d年)[^，。；]{0,16}?(?:不少于|至少|不低于|不超过|不多于|控制在|压到|减到|(?:\\d+|[一二两三四五六七八九十]+)[次个篇场天本遍趟件节])',
  ),
  // 晚上8点前, 21时后, 晚饭后, 开工前
  frequency(
    `${DIGITS}${NUMERALS}`,
    '(?<!\\d)(?:[01]?\\d|2[0-4]|[一二三四五六七八九十]{1,3})(?:点半?|时)(?:之?[前后]|以[前后]|起)',
  ),
  frequency(
    '今早午晚上下开收',
    '今年(?=[读完建办退清把将先由要])|[早午晚]饭[前后]|上班前|下班[前后]|开工前|收工后',
  ),
]);

type Word = 'period' | 'point' | 'figure';
const WORDS = trieOf<Word>([
  ['figure', TIME_FIGURES],
  ['period', PERIOD_POINTS],
  ['point', YEAR_POINTS],
]);
/** What makes a day of the year a date: 汛期之前, 端午节起, 秋收结束后; or 利用 before it. */
const AFTER_POINT = new RegExp(`(?:节日?|来临|到来|结束|开始)?${UNTIL}`, 'y');
const BEFORE_POINT = /(?:利用|趁着?)$/;

/** A time that has one of these right before it is past. */
const PAST_BEFORE = /(?:去年|前年|上年|上一年|当年|往年|历年|近|过去的?|前|已|早在|上个?)$/;
/** Before a number these say how long something lasts. */
const LASTS_BEFORE =
  /(?:逾期|超过|满|连续|控制在|压缩[到在至]|缩短[到为至]|不超过|限定在|不少于|至少|不低于)$/;
/** A time that has one of these right after it belongs to a name or to what is past. */
const NO_PLAN_AFTER =
  /^(?:以来|至今|份?的(?!\d|[一二三四五六七八九十]|第|最后|前)|多[发收付领报]?的|发生|出现|[签发欠漏拖]的|印发|出台|考核分|绩效|奖|评[优先])|^[^，。；]{0,20}的(?:那|这|[一二两三四五六七八九十\d])/;
/** The object of a deed comes right after these (把5月漏签的); a plain deadline after them stands all the same. */
const OBJECT_BEFORE = /[把将对给查了的]$/;
const ENDS_AHEAD = /(?:之前|以前|之内|以内|[前内底末起止])$/;
const BEGINS_AHEAD = /^(?:之前|以前|之内|以内|[前内起止])/;

export interface PlanTime extends TextRange {
  kind: Kind;
}

/** “恢复到一天六趟” says how much a service runs, not when a measure is done. */
const isLevel = (text: string, start: number, end: number): boolean =>
  /[趟班]$/.test(text.slice(start, end)) &&
  /(?:恢复|增加|增|提高|压缩|减少|减|降|达)[到至]$/.test(text.slice(Math.max(0, start - 5), start));

/** Characters at which a time may begin, all others are passed over at once. */
const BEGINNINGS = new Uint8Array(0x10000);
for (const unit of beginningsOf(WORDS)) BEGINNINGS[unit] = 1;
for (const unit of scanHubs.firsts) BEGINNINGS[unit] = 1;
const IS_NUMERAL = new Uint8Array(0x10000);
for (const character of `${DIGITS}${NUMERALS}两半`) IS_NUMERAL[character.charCodeAt(0)] = 1;
/** What may follow a number in a time. */
const AFTER_NUMBER = /[月日号个周年天季学星礼小分工交点时旬多一]/;

/** The times in a measure's words to which its writer can be held, in the order in which they begin. */
export function planTimes(text: string): PlanTime[] {
  const found: PlanTime[] = [];
  let start = 0;
  const add = (end: number, kind: Kind): void => {
    const ahead = kind === 'frequency' ? !isLevel(text, start, end) : isAhead(text, start, end);
    if (ahead) found.push({ start, end, kind });
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (BEGINNINGS[unit] !== 1) continue;
    if (IS_NUMERAL[unit] === 1 && !beginsNumber(text, at)) continue;
    start = at;
    const word = longestAt(WORDS, text, at);
    if (word?.mark === 'figure' && text.charAt(word.end) !== '底') {
      at = word.end - 1;
      continue;
    }
    if (word?.mark === 'period' && !/^的?事/.test(text.slice(word.end, word.end + 2)))
      add(word.end, 'deadline');
    if (word?.mark === 'point') {
      AFTER_POINT.lastIndex = word.end;
      const dated = AFTER_POINT.test(text);
      if (dated || BEFORE_POINT.test(text.slice(Math.max(0, at - 2), at)))
        add(dated ? AFTER_POINT.lastIndex : word.end, 'deadline');
    }
    scanHubs.at(text, at, add);
    at = afterQuotation(text, at);
  }
  return found;
}

/** The first figure of a number that something of time may follow. */
function beginsNumber(text: string, at: number): boolean {
  if (at > 0 && IS_NUMERAL[text.charCodeAt(at - 1)] === 1) return false;
  let end = at + 1;
  while (end < at + LONGEST_NUMBER && IS_NUMERAL[text.charCodeAt(end)] === 1) end += 1;
  return AFTER_NUMBER.test(text.charAt(end)) || DAY_NAMES.test(text.slice(at, at + 3));
}
const LONGEST_NUMBER = 8;
/** 一季度, 二季度 begin with a numeral as well; so do 五一前 and 全年's 一学期. */
const DAY_NAMES = /^(?:五一|七一|八一|十一|三八)/;

const SHORTEST_NAME = 4;
const LONGEST_NAME = 20;
/** A name in quotation marks is no plan (“每日随手拍”); a shorter one may be a day (“七一”). */
function afterQuotation(text: string, at: number): number {
  if (text.charAt(at) !== '“') return at;
  const length = text.slice(at + 1, at + LONGEST_NAME + 2).search(/[“”]/);
  return length >= SHORTEST_NAME && text.charAt(at + 1 + length) === '”' ? at + 1 + length : at;
}

function isAhead(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 24);
  const words = text.slice(start, end);
  if (PAST_BEFORE.test(before)) return false;
  if (/^[\d一二两三四五六七八九十半]/.test(words) && LASTS_BEFORE.test(before)) return false;
  if (ENDS_AHEAD.test(words) || BEGINS_AHEAD.test(after)) return true;
  return !NO_PLAN_AFTER.test(after) && (words.startsWith('那') || !OBJECT_BEFORE.test(before));
}

/** How many times: with it a frequency is more than a figure of speech (每半年组织一次). */
const COUNTED =
  /^[^，。；]{0,12}?(?:\d+|[一二两三四五六七八九十]+|不少于|至少)(?:个|[次篇场天本遍趟件节回期人户])/;

/** True for a time that a mere slogan can claim as well: a deadline, or a frequency with a number. */
export const bindsSlogan = (text: string, { kind, end }: PlanTime): boolean =>
  kind === 'deadline' || COUNTED.test(text.slice(end, end + 16));
