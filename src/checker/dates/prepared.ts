import type { Draft } from '../../draft';
import { intervalOf, type WrittenDate } from './read-dates';

/** What was done before the meeting, as a paper's opening tells it. */
const BEFORE_MEETING = /会前|为开好|准备/;
const DONE = /^(?!召开|举行|的)(?:[^，。；]{0,16}?[了过]|[^，。；]{0,6}已)/;
const SENTENCE = 80;
/** A day of another year lies further off. */
const DAYS_OFF = 40;

/**
 * Dates without a year in the opening at which something was done before the meeting, and which lie a few days after the
 * meeting or the paper. `day`: its interval, in days as `intervalOf` counts them; `year`: its year.
 */
export function preparedLater(
  draft: Draft,
  dates: readonly WrittenDate[],
  day: readonly [number, number],
  year: number,
): WrittenDate[] {
  const [opening] = draft.parts;
  if (opening?.kind !== 'opening') return [];
  const paragraphs = new Set(opening.body.map(({ paragraph }) => paragraph));
  return dates.filter((date) => {
    const { line, start, end } = date;
    if (date.year !== undefined || date.day === undefined || date.before) return false;
    if (!paragraphs.has(line.paragraph.index)) return false;
    const own = intervalOf({ ...date, year });
    if (!own || own[0] <= day[1] || own[0] > day[1] + DAYS_OFF) return false;
    const { text } = line.content;
    const before = text.slice(Math.max(line.start, start - SENTENCE), start);
    const sentence = before.slice(before.lastIndexOf('。') + 1);
    return BEFORE_MEETING.test(sentence) && DONE.test(text.slice(end, line.end));
  });
}
