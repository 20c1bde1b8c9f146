import { longestAt, trieOf, type Trie } from '../lexicons/trie';
import { patternGuard, type PatternGuard } from '../pattern-scan';

/**
 * Clears away what only decorates: names of policies and documents, numbered slogans, years that set a background. The
 * cleared text has the length of the original (each character gives way to a space), so that every place stays its own.
 */
const DECORATION: readonly RegExp[] = [
  // 《中国共产党纪律处分条例》
  /《[^《》]{2,60}》(?:精神)?/g,
  // 党的十九大, 二十届三中全会, 十九大报告精神
  /(?:党的)?(?:[一二]?十[一二三四五六七八九]?|[一二三四五六七八九]十)大(?:以来|报告|精神|会议)*(?![楼门厅堂])/g,
  /(?:党的)?[一二三]?十[一二三四五六七八九]?届[一二三四五六七]中全会(?:决定|精神|公报)*/g,
  // 四个意识, “两个确立”, 三严三实, 十四个坚持, 五位一体
  /“?(?:[一二两三四五六七八九十]{1,3})(?:个|项|大|种|类|条)?(?:意识|自信|维护|确立|明确|坚持|服从|全面|务必|结合|统一|关键|本领|责任|主义|风险|问题意识|摆进去|一以贯之|正确认识|历史|伟大|先锋|优势|安全|战略|布局|理念|导向|作用|标准|要求|纪律|规定|到位|满意|融合|转变|过硬|合格|带头|表率|模范|必须|不准|严禁|最严|善于|进一步|导向|更加|不够|同步|统筹|贯通|联动|集中)”?/g,
  /“?(?:四风|三严三实|两学一做|三会一课|一岗双责|三重一大|五位一体|四个全面|两个一百年|两山|十四五|十三五|十五五|三个代表|三公|八项规定|六大纪律|双随机|放管服|一府一委两院|四套班子|四大家|第一种形态|四种形态|三不腐|三不一体|两面人|两面派|双减|三农|三保|三全育人|五育并举|五唯|三大攻坚战|三大|四史|一老一小|百年未有之大变局|第二个百年|第一议题|第一动力|第一要务|第一资源|第一责任|第一时间|第一标准|第一步|第一线|头一条|5\+2|白加黑|996|两张皮|一刀切|一阵风|一盘棋|一股绳|一条心|一碗水端平|一亩三分地|最后一公里|八小时(?:以|之)?外)”?/g,
  // 2017年以来, 自2024年起, 2018年机构改革以来, 近年来, 十年来
  /(?:自|从)?(?:19|20)\d\d年(?:[^，。；：\d]{0,10}?)(?:以来|起|以后|之后)/g,
  /(?:近|多|几|这些|十|二十|三十)(?:[一二三四五六七八九几]?十?)?年来/g,
  // 100%, 百分之百, 第一、第二 as bare order
  /(?<!\d)100%|百分之百|百分百/g,
  /第[一二三四五六七八九十](?=[，、：])/g,
  // 《》-less names of years: 2024年度民主生活会
  /(?:19|20)\d\d年度/g,
];

/** Set phrases that somebody is quoted with (“学习不够深入”这类话): they are what the item tells of, not its own words. */
const QUOTED_PHRASE =
  /“[^“”]{2,40}”(?=(?:、?“[^“”]{2,40}”){0,3}(?:这类|之类|一类|这样的|这几个|几个字|一栏|字样|这句|那句|的话))/g;

let guard: PatternGuard | undefined;
const guardOfAll = (): PatternGuard => (guard ??= patternGuard([...DECORATION, QUOTED_PHRASE]));
let answers = new Int32Array(0);

/** The text without the decoration of the patterns; most of them need not be tried. */
function withoutPatterns(text: string): string {
  const { read, places, words: size } = guardOfAll();
  const ask = (words: string): void => {
    if (answers.length === size) answers.fill(0);
    else answers = new Int32Array(size);
    read(words, 0, words.length, answers, 0);
  };
  ask(text);
  const mayMatch = (at: number): boolean => {
    const place = places[at];
    return place !== undefined && ((answers[place.word] ?? 0) & place.bits) !== 0;
  };
  let cleared = mayMatch(DECORATION.length)
    ? text.replace(QUOTED_PHRASE, (words) => `“${blank(words.slice(1, -1))}”`)
    : text;
  // A title mark inside the quotation is gone now.
  if (cleared !== text) ask(cleared);
  DECORATION.forEach((pattern, at) => {
    if (mayMatch(at)) cleared = cleared.replace(pattern, blank);
  });
  return cleared;
}

/** The cleared text; `also` are further wordings that do not count (the theme, the pack's sentences). */
export function clearDecoration(text: string, also: readonly string[] = []): string {
  let cleared = withoutPatterns(text);
  if (also.length === 0 || !mayStandIn(cleared, also)) return cleared;
  for (const words of also) {
    for (
      let at = words.length < 6 ? -1 : cleared.indexOf(words);
      at >= 0;
      at = cleared.indexOf(words, at + words.length)
    ) {
      cleared = cleared.slice(0, at) + blank(words) + cleared.slice(at + words.length);
    }
  }
  return cleared;
}

/** More characters than this in the wordings, and each of them is looked for. */
const MOST_CHARACTERS = 20_000;
/** The last wordings asked for: a check asks for the same ones again and again, and so does the next check. */
let prepared: { words: readonly string[]; trie: Trie<true> } | undefined;

/** False when none of the wordings stands in a text: one pass for all of them, and the usual answer. */
function mayStandIn(text: string, words: readonly string[]): boolean {
  const known = prepared;
  const trie = known && isSame(known.words, words) ? known.trie : prepare(words);
  if (!trie) return true;
  const { first } = trie;
  for (let at = 0; at < text.length; at += 1)
    if (first[text.charCodeAt(at)] !== 0 && longestAt(trie, text, at)) return true;
  return false;
}

function prepare(words: readonly string[]): Trie<true> | undefined {
  if (words.reduce((sum, { length }) => sum + length, 0) > MOST_CHARACTERS) return undefined;
  const trie = trieOf([[true, words] as const]);
  prepared = { words: [...words], trie };
  return trie;
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((words, at) => words === other[at]);

const blank = (words: string): string => ' '.repeat(words.length);
