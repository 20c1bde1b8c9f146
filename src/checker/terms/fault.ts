import type { Line } from '../../draft';
import type { Severity } from '../finding';

/** Words that are not as they should be written. Offsets count in the line's content. */
export interface TermFault {
  kind: 'term' | 'doubled' | 'repealed' | 'dash' | 'half-width' | 'quotes' | 'marks' | 'space';
  line: Line;
  start: number;
  end: number;
  message: string;
  question: string;
  /** Absent: the rule's. */
  severity?: Severity;
  /** Further places of the same slip. */
  others?: { line: Line; start: number; end: number }[];
}

/** A stretch of a line. */
export interface Place {
  line: Line;
  start: number;
  end: number;
}

/**
 * The places where a pattern stands in a line; `between`: only those between two such characters. Asking the neighbours
 * afterwards is several times faster than looking behind at every character.
 */
export function placesOf(pattern: RegExp, line: Line, between?: { left: RegExp; right: RegExp }): Place[] {
  const { text } = line.content;
  const found: Place[] = [];
  pattern.lastIndex = line.start;
  for (let match = pattern.exec(text); match && match.index < line.end; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (between && !(start > line.start && end < line.end)) continue;
    if (between && !(between.left.test(text.charAt(start - 1)) && between.right.test(text.charAt(end))))
      continue;
    if (isUnbroken(line, between ? start - 1 : start, between ? end + 1 : end))
      found.push({ line, start, end });
  }
  return found;
}

/** The words stand together in the paper too: no formatting mark, guidance or placeholder between them was left out. */
export const isUnbroken = ({ content }: Line, start: number, end: number): boolean =>
  content.pieces.some((piece) => piece.at <= start && end <= piece.at + piece.end - piece.start);

/** One fault for several places of the same slip: it stands at the first. */
export function gather(
  places: readonly Place[],
  fault: Omit<TermFault, keyof Place | 'others'>,
): TermFault[] {
  const [first, ...others] = places;
  return first ? [{ ...fault, ...first, ...(others.length > 0 ? { others } : {}) }] : [];
}
