import { numberOf, type Line } from '../../draft';

/** A date as written. Offsets count in the line's content. */
export interface WrittenDate {
  line: Line;
  start: number;
  end: number;
  year?: number;
  month?: number;
  day?: number;
  /** 上旬, 中旬, 下旬. */
  third?: 1 | 2 | 3;
  /** “前”: by that time. */
  before: boolean;
}

const YEAR = '(?:((?:19|20)\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2})\\s?年\\s?)';
const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,2}|[*＊×xX]{1,2})';
const DAY = '(\\d{1,3}|[一二三四五六七八九十]{1,3}|[*＊×xX]{1,2})';
const DATE = new RegExp(
  `(?<![\\d.一二三四五六七八九十个])(?:${YEAR}?${NUMBER}\\s?月(?:份?\\s?(?:${DAY}\\s?(?:日|号(?![文楼门院线]))|([上中下])旬))?|${YEAR}(?!度))(\\s?(?:之前|以前|前))?`,
  'g',
);
const NUMERIC = /(?<![\d.])((?:19|20)\d\d)([-./])(\d{1,2})\2(\d{1,2})(?![\d.%])/g;
const THIRDS = { 上: 1, 中: 2, 下: 3 } as const;

/** The dates of a line, in order: years, months and days in figures or characters. Blanks (2018年*月) leave what they stand for open. */
export function datesIn(line: Line): WrittenDate[] {
  const { text } = line.content;
  // “1.2月底前”: the number of the line is no part of the date.
  const words = text.slice(line.body, line.end);
  if (!/[年月]|\d[-./]\d/.test(words)) return [];
  const found: WrittenDate[] = [];
  for (const match of words.matchAll(DATE)) {
    const [written, yearText, monthText, dayText, third, yearAlone, before] = match;
    const start = line.body + match.index;
    const date: WrittenDate = { line, start, end: start + written.length, before: before !== undefined };
    const year = yearOf(yearText ?? yearAlone ?? '');
    const month = monthText === undefined ? undefined : numberOf(monthText);
    const day = dayText === undefined ? undefined : dayNumber(dayText);
    if (year !== undefined) date.year = year;
    if (month !== undefined) date.month = month;
    if (day !== undefined) date.day = day;
    if (third === '上' || third === '中' || third === '下') date.third = THIRDS[third];
    if (year !== undefined || month !== undefined) found.push(date);
  }
  for (const match of words.matchAll(NUMERIC)) {
    const [written, year, , month, day] = match;
    const start = line.body + match.index;
    found.push({
      line,
      start,
      end: start + written.length,
      year: Number(year),
      month: Number(month),
      day: Number(day),
      before: false,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

const dayNumber = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : numberOf(text));

function yearOf(text: string): number | undefined {
  if (/^\d{4}$/.test(text)) return Number(text);
  const figures = [...text].map((digit) =>
    '〇○'.includes(digit) ? 0 : '零一二三四五六七八九'.indexOf(digit),
  );
  return figures.length === 4 && figures.every((figure) => figure >= 0)
    ? Number(figures.join(''))
    : undefined;
}

/** Days in a month; in February 29 unless the year is known to be none of the long ones. */
export function daysInMonth(month: number, year: number | undefined): number {
  if (month === 2) {
    const long = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
    return long ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The first and last day that a date may mean, as numbers that compare; undefined while its year is unknown. */
export function intervalOf({
  year,
  month,
  day,
  third,
  before,
}: WrittenDate): [from: number, to: number] | undefined {
  if (year === undefined) return undefined;
  const at = (m: number, d: number): number => (year * 12 + m) * 31 + d;
  const first = third === undefined ? 1 : third * 10 - 9;
  const last = third === undefined || third === 3 ? 31 : third * 10;
  const from = month === undefined ? at(1, 1) : at(month, day ?? first);
  const to = month === undefined ? at(12, 31) : at(month, day ?? last);
  return [before ? -Infinity : from, to];
}

/** The same for a calendar day “2018-02-09”. */
export function intervalOfDay(day: string): [number, number] | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return undefined;
  const at = (Number(match[1]) * 12 + Number(match[2])) * 31 + Number(match[3]);
  return [at, at];
}
