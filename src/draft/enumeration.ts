import { readLabel, type Label, type LabelStyle } from './label';

/** A piece of a line: an enumerated point, or the words before the first. Offsets count in the given text. */
export interface Point {
  label?: Label;
  start: number;
  end: number;
}

/** How an ordinal counts: 一是, 一要, 首先, 一方面, 第一，; '' for figures. */
function formOf({ style, text }: Label): string {
  if (style !== 'ordinal') return '';
  if (text.includes('方面')) return '方面';
  if (/^(?:首先|其次|再次|最后)/.test(text)) return '首先';
  return /[是要]$/.exec(text)?.[0] ?? '第';
}

/** 首先……其次……, 一方面……另一方面……: words that count inside a paragraph; at the head of a line they may only take leave. */
const COUNTING: Record<string, number> = { 首先: 1, 其次: 2, 再次: 3, 最后: 4, 一方面: 1, 另一方面: 2 };
const COUNTS = /(首先|其次|再次|最后|一方面|另一方面)[，,：:]/y;
function countingAt(text: string, at: number): Label | undefined {
  COUNTS.lastIndex = at;
  const match = COUNTS.exec(text);
  const number = COUNTING[match?.[1] ?? ''];
  return match && number !== undefined
    ? { style: 'ordinal', number, text: match[0], end: COUNTS.lastIndex }
    : undefined;
}

/** Numbers that may stand in the middle of a line. “1.” needs a stop before it, “一是” any mark. */
const STARTS =
  /(?:[一二三四五六七八九十]{1,3}[是要]|(?:首先|其次|再次|最后|一方面|另一方面)[，,：:]|头一[点条件个项桩]事?[，、,：:]|[第其][一二三四五六七八九十]{1,2}(?:点|条|件|个|项|个问题|条意见)?[，、,：:]|(?:问题|原因|措施|举措|意见|表现)[一二三四五六七八九十\d]{1,2}[：:]|[（(][一二三四五六七八九十\d０-９]{1,3}[）)]|[①-⑳⑴-⒇⒈-⒛]|[\d０-９]{1,2}[.．、])/g;
const STOP_BEFORE = /[。；;：:！？!?\s]$/;
const MARK_BEFORE = /[。；;：:，,、！？!?”"’）)\s]$/;

/**
 * Cuts the text from `from` to `to` at an enumeration inside it: “一是……二是……”, “（1）……（2）……”. Only a run that starts at
 * one and counts on without a gap of more than one is an enumeration; undefined when there is none.
 */
export function pointsOf(text: string, from: number, to: number): Point[] | undefined {
  const found: Label[] = [];
  const starts: number[] = [];
  let style: LabelStyle | undefined;
  // Behind the stretch nobody looks.
  const own = text.slice(0, to);
  STARTS.lastIndex = from;
  for (let match = STARTS.exec(own); match; match = STARTS.exec(own)) {
    const counting = countingAt(own, match.index);
    const label = counting ?? readLabel(own, match.index);
    if (!label) continue;
    const before = own.slice(Math.max(from, match.index - 1), match.index);
    const marks = label.style === 'ordinal' && !counting ? MARK_BEFORE : STOP_BEFORE;
    const parted = before === '' || marks.test(before);
    if (!parted) continue;
    const last = found[found.length - 1];
    const follows = last
      ? label.style === style &&
        formOf(label) === formOf(last) &&
        label.number > last.number &&
        label.number <= last.number + 2
      : label.number === 1;
    if (!follows) continue;
    style = label.style;
    found.push(label);
    starts.push(match.index);
  }
  if (found.length < 2) return undefined;
  const points: Point[] = found.map((label, i) => ({
    label,
    start: starts[i] ?? to,
    end: starts[i + 1] ?? to,
  }));
  const first = starts[0] ?? to;
  return first > from && text.slice(from, first).trim() !== ''
    ? [{ start: from, end: first }, ...points]
    : points;
}

/** “思想上，……。政治上，……。” */
export const CAUSE_HEADS =
  /(?:从)?(?:思想|政治|组织|作风|纪律|能力|工作|廉洁|理论|党性|宗旨|主观|客观)(?:根源)?(?:上|方面|层面)(?:看|讲|说|分析)?[，,：:]/g;

/** “在学习贯彻上，……。在遵守纪律方面，……。” */
export const PROBLEM_HEADS =
  /在[^，。；：在]{2,24}(?:方面|(?<![会事场表路网桌晚早手身街纸墙车嘴面题课])上)[，,：:]/g;

/** Cuts a paragraph at the heads under which it sets out its items, when there are two or more. `heads`: global. */
export function headedPoints(text: string, from: number, to: number, heads: RegExp): Point[] | undefined {
  const starts: number[] = [];
  heads.lastIndex = from;
  for (let match = heads.exec(text); match && match.index < to; match = heads.exec(text)) {
    if (match.index === from || STOP_BEFORE.test(text.charAt(match.index - 1))) starts.push(match.index);
  }
  const [first] = starts;
  if (first === undefined || starts.length < 2) return undefined;
  const points: Point[] = starts.map((start, i) => ({ start, end: starts[i + 1] ?? to }));
  return text.slice(from, first).trim() === '' ? points : [{ start: from, end: first }, ...points];
}

/** Shorter than this a stretch between semicolons goes on with what stands before it. */
const SHORTEST_PART = 20;

/** What semicolons part under one head: matters of their own. */
export function partsOf(text: string, from: number, to: number): Point[] {
  const parts: Point[] = [];
  let start = from;
  const own = text.slice(0, to);
  for (let at = own.indexOf('；', from); at >= 0; at = own.indexOf('；', at + 1)) {
    if (at + 1 - start < SHORTEST_PART || to - at - 1 < SHORTEST_PART) continue;
    parts.push({ start, end: at + 1 });
    start = at + 1;
  }
  parts.push({ start, end: to });
  return parts;
}

/** “对文书某某同志，希望……。对治保主任某某同志，建议……。” */
export const CRITICISM_HEADS = /对[^，。；：、]{1,16}?同志[，,：:]/g;

/** “今后我要做到：……；……；……。”: measures after a colon, three at least. */
export function measuresAfterColon(text: string, from: number, to: number): Point[] | undefined {
  const colon = text.slice(from, Math.min(to, from + LONGEST_LEAD)).search(/[：:]/);
  if (colon < 0 || !ANNOUNCES.test(text.slice(from, from + colon))) return undefined;
  const points: Point[] = [];
  let start = from + colon + 1;
  for (let at = text.indexOf('；', start); at >= 0 && at < to; at = text.indexOf('；', at + 1)) {
    points.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < to) points.push({ start, end: to });
  return points.length >= LEAST_MEASURES ? points : undefined;
}
const LONGEST_LEAD = 30;
const LEAST_MEASURES = 3;
const ANNOUNCES =
  /(?:打算|做到|措施|举措|以下|如下|[几一二三四五六七八九十]点|方面|改|工作|努力|下一步|今后)[^，。；]{0,6}$/;
