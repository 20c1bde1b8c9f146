import type { Draft, Line } from '../../draft';
import { later } from '../later';
import { intervalOf, type WrittenDate } from './read-dates';

/** A time by which a measure is to be done, which lay behind its writer. */
export interface PastDeadline {
  date: WrittenDate;
  /** Where the paper is dated; absent: only its year is known. */
  dated?: WrittenDate;
}

const HEAD_LINES = 5;
const LAST_LINES = 2;
/** “6月底前”, “6月30日前”, “6月完成”. */
const IS_DEADLINE = /^(?:底|末|初)?(?:之前|以前|前|完成|办结|落实|整改到位|全部|交付|启用|到位)/;
/** What is looked back at. */
const LOOKS_BACK = /已|原定|原计划|原来|去年|上年|曾|未能|没有|逾期|拖|欠/;
/** The papers of a year's meeting are written from this month on. */
const WRITTEN_FROM = 10;

/** The deadlines of measures that lie before the day that the paper is dated; else, months before the end of its year. */
export function pastDeadlines(
  draft: Draft,
  lines: readonly Line[],
  dates: readonly WrittenDate[],
  year: number | undefined,
): PastDeadline[] {
  const dated = dateOfPaper(lines, dates);
  const since = dated
    ? intervalOf(dated)?.[0]
    : year === undefined
      ? undefined
      : (year * 12 + WRITTEN_FROM) * 31 + 1;
  if (since === undefined) return [];
  const measures = later(() => placesOfMeasures(draft));
  return dates.flatMap((date): PastDeadline[] => {
    const { line, start, end } = date;
    const interval = intervalOf(date);
    if (date === dated || date.year === undefined || date.month === undefined || !interval) return [];
    if (interval[1] >= since || !measures().has(keyOf(line))) return [];
    const { text } = line.content;
    if (!date.before && !IS_DEADLINE.test(text.slice(end, end + 6)) && !isWhole(date)) return [];
    const from = Math.max(line.start, start - 12);
    const clause =
      text
        .slice(from, start)
        .split(/[，。；]/)
        .pop() ?? '';
    const rest = text.slice(end, line.end);
    // “2024年6月底前受理的27件”: it says which, not by when.
    if (/^(?:底|末|初)?(?:之前|以前|前)?[^，。；]{1,14}的/.test(rest)) return [];
    if (LOOKS_BACK.test(clause + (/^[^，。；]{0,12}/.exec(rest)?.[0] ?? ''))) return [];
    return [{ date, ...(dated ? { dated } : {}) }];
  });
}

/** The date under the title or at the end of a paper. */
function dateOfPaper(lines: readonly Line[], dates: readonly WrittenDate[]): WrittenDate | undefined {
  const places = new Set([...lines.slice(0, HEAD_LINES), ...lines.slice(-LAST_LINES)]);
  return dates.find(
    (date) =>
      date.year !== undefined &&
      date.month !== undefined &&
      !date.before &&
      !date.line.cell &&
      places.has(date.line) &&
      isWhole(date),
  );
}

/** Nothing but the date stands in its line or cell. */
export const isWhole = ({ line, start, end }: WrittenDate): boolean =>
  /^[（(\s]*$/.test(line.content.text.slice(line.start, start)) &&
  /^[底末）)\s]*前?$/.test(line.content.text.slice(end, line.end));

/** The paragraphs of measures, and the rows of tables that they stand in. */
function placesOfMeasures({ items, paragraphs }: Draft): ReadonlySet<string> {
  const byIndex = new Map(paragraphs.map((paragraph) => [paragraph.index, paragraph]));
  const places = new Set<string>();
  for (const { kind, spans } of items) {
    if (kind !== 'measure') continue;
    for (const span of spans) {
      places.add(String(span.paragraph));
      const cell = byIndex.get(span.paragraph)?.cell;
      if (cell) places.add(`${cell.table}.${cell.row}`);
    }
  }
  return places;
}
const keyOf = ({ paragraph }: Line): string =>
  paragraph.cell ? `${paragraph.cell.table}.${paragraph.cell.row}` : String(paragraph.index);
