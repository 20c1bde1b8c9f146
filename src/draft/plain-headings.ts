import { headingCandidates } from './heading';
import { rankOf } from './label';
import { wordsOf, type Line } from './line';
import { recognisePart } from './part-words';

/** A heading without number or bold letters is no longer than this, and no mark stands in it. */
const LONGEST = 18;
const MARKS = /[，。；：！？,;:!?（）()\d]/;
/** The paragraph below it has so many characters, or is a sentence. */
const LEAST_BELOW = 20;
/** So many such lines make them the headings of a paper; so many of them must be known by their words. */
const FEWEST = 3;
const FEWEST_KNOWN = 2;
const NUMBERED = rankOf('cnParen');

/**
 * The headings of a paper that gives them neither numbers nor bold letters (“思想政治方面”, “根子在哪里”, “怎么改”): short lines
 * without any mark, each with a paragraph below it. None where a heading has a number, or too few of them are known.
 */
export function plainHeadings(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let known = 0;
  for (const [at, line] of lines.entries()) {
    if (line.cell) continue;
    if (isNumbered(line)) return NONE;
    if (!standsAlone(line) || !(hasBody(lines[at + 1]) || leadsTitle(lines, at))) continue;
    found.add(line);
    if (isKnown(line)) known += 1;
  }
  return found.size >= FEWEST && known >= FEWEST_KNOWN ? found : NONE;
}
const NONE: ReadonlySet<Line> = new Set();

/** “一、存在的问题”, “（一）学习方面”, a heading's style, bold letters. */
const isNumbered = (line: Line): boolean =>
  (line.label !== undefined && rankOf(line.label.style) <= NUMBERED) ||
  line.outlineLevel !== undefined ||
  (line.boldEnd !== undefined && headingCandidates(line).some(({ formal }) => formal));

function standsAlone(line: Line): boolean {
  const words = wordsOf(line);
  return !line.label && words.length >= 2 && words.length <= LONGEST && !MARKS.test(words);
}

const hasBody = (line: Line | undefined): boolean => {
  const words = line && !line.cell ? wordsOf(line) : '';
  return words.length >= LEAST_BELOW || /[。；！？]/.test(words);
};

/** “学习方面”, and below it the title of its first item. */
function leadsTitle(lines: readonly Line[], at: number): boolean {
  const [line, title] = lines.slice(at, at + 2);
  return (
    line !== undefined &&
    isKnown(line) &&
    title !== undefined &&
    !title.cell &&
    standsAlone(title) &&
    hasBody(lines[at + 2])
  );
}

/** It names a part, or says 方面. */
const isKnown = (line: Line): boolean => {
  const words = wordsOf(line);
  return /方面$/.test(words) || (recognisePart(words)?.share ?? 0) >= 0.8;
};
