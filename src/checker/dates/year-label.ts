import { wordsOf, type Line } from '../../draft';
import type { Meeting, Pack } from '../../meeting';

/** “2017年度民主生活会”: the year of a meeting, as a paper names it. Offsets count in the line's content. */
export interface YearLabel {
  line: Line;
  start: number;
  end: number;
  year: number;
}

const LABEL = /((?:19|20)\d\d)\s?年度(?=[^。；，、“”]{0,30}民主生活会)/g;
/** Lines at the start that may be title, unit and byline. */
const TITLE_LINES = 3;
/** Words that look back at an earlier meeting. */
const LOOKS_BACK = /上[年次一]|去年|前[年次]|整改|查摆|落实|反馈|回头看|完成|销号|提出|问题|较|相比|以来/;
/** Words that speak of this meeting. */
const OWN = /开好|召开|这次|本次|此次|围绕|紧扣|主题|按照|根据|通知|现将|现就|方案/;

/** The year that the paper's title names; else the meeting's, else the pack's. */
export function ownYearOf(
  lines: readonly Line[],
  meeting: Meeting | undefined,
  pack: Pack | undefined,
): { year: number; label?: YearLabel } | undefined {
  const [label] = lines.slice(0, TITLE_LINES).filter(isTitle).flatMap(labelsIn);
  if (label) return { year: label.year, label };
  const given = /(?:19|20)\d\d/.exec(meeting?.yearLabel ?? '') ?? /(?:19|20)\d\d/.exec(pack?.yearLabel ?? '');
  return given ? { year: Number(given[0]) } : undefined;
}

const isTitle = (line: Line): boolean => wordsOf(line).length <= 60 && !/[。；]/.test(wordsOf(line));

function labelsIn(line: Line): YearLabel[] {
  const { text } = line.content;
  if (!text.includes('年度')) return [];
  const words = text.slice(line.start, line.end);
  return [...words.matchAll(LABEL)].map((match) => {
    const start = line.start + match.index;
    return { line, start, end: start + match[0].length, year: Number(match[1]) };
  });
}

/** The labels that speak of this meeting and give another year than the paper's own. */
export function otherYears(lines: readonly Line[], own: number): YearLabel[] {
  return lines.flatMap(labelsIn).filter(({ line, start, end, year }) => {
    if (year === own) return false;
    const { text } = line.content;
    const before = text.slice(Math.max(line.start, start - 30), start);
    const after = text.slice(end, Math.min(line.end, end + 60)).split(/[。；]/)[0] ?? '';
    const sentence = before.slice(before.search(/[^。；]*$/)) + after;
    if (year > own) return OWN.test(sentence);
    return OWN.test(sentence) && !LOOKS_BACK.test(sentence);
  });
}
