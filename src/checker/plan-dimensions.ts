import { dimensionMatcher, rankOf, SURE_OF_DIMENSION, type Line } from '../draft';
import type { DimensionId, Pack } from '../meeting';
import { innerNumbers } from './numbering';

/** A point of a list that names a dimension. Offsets count in the line's content. */
export interface ListedDimension {
  dimension: DimensionId;
  line: Line;
  start: number;
  end: number;
}
/** A list of the dimensions in a plan, a script or a report: 一是……二是…… in one line, or headings below each other. */
export interface DimensionList {
  /** The words that announce it: “重点从以下6个方面查摆问题”. */
  lead: { line: Line; start: number; end: number };
  points: readonly ListedDimension[];
}

/** So many points must name dimensions for a list to be theirs. */
const LEAST = 3;
/** What a list of the dimensions is announced with; measures and causes are listed under the same names. */
const ANNOUNCES = /(?:方面|维度|对照|查摆|检视|查找|剖析)/;
const ANNOUNCES_OTHERS = /整改|措施|原因|批评意见|谈心|征求|准备|突出问题|主要问题|集中在|表现/;
/** The announcement is looked for in so many characters before the first point. */
const LEAD = 80;
/** What a point says after its name does not name it. */
const LONGEST_NAME = 60;

/** So many lines below an announcement are looked at. */
const REACH = 120;

interface Place {
  line: Line;
  start: number;
  end: number;
  /** Where its words begin, behind the number. */
  body: number;
}

/** The lists of a paper whose every point names a dimension of the pack by its own wording. */
export function dimensionLists(lines: readonly Line[], pack: Pack): DimensionList[] {
  const matcher = dimensionMatcher(pack, 'own');
  const found: DimensionList[] = [];
  lines.forEach((line, at) => {
    const lead = announcement(line);
    if (!lead) return;
    const places = pointsBehind(line, lead.end) ?? linesBelow(lines, at);
    if (places.length < LEAST) return;
    const points = places.map((place): ListedDimension | undefined => {
      const [hit] = matcher(nameAt(place));
      return hit && hit.score >= SURE_OF_DIMENSION ? { ...place, dimension: hit.dimension } : undefined;
    });
    const known = points.filter((point) => point !== undefined);
    if (known.length === places.length) found.push({ lead, points: known });
  });
  return found;
}

/** The clause of a line that announces a list: the last one before its points, or its last. */
function announcement(line: Line): DimensionList['lead'] | undefined {
  const { text } = line.content;
  const [first] = innerNumbers(line).filter(({ start }) => start > line.body);
  const end = first?.start ?? line.end;
  const from = Math.max(line.body, end - LEAD);
  const words = text.slice(from, end);
  const clauses = [...words.matchAll(/[^。；，：:]+/g)].filter(([clause]) => clause.trim() !== '');
  const last = clauses[clauses.length - 1];
  if (!last || !ANNOUNCES.test(last[0]) || ANNOUNCES_OTHERS.test(last[0])) return undefined;
  const start = from + last.index;
  return { line, start, end: start + last[0].trimEnd().length };
}

/** The points inside a line, from 一是 on; undefined without any. */
function pointsBehind(line: Line, from: number): Place[] | undefined {
  const numbers = innerNumbers(line).filter(({ start }) => start >= from);
  const [first] = numbers;
  if (first?.number !== 1) return undefined;
  const places: Place[] = [];
  for (const { form, style, number, start, end } of numbers) {
    if (style !== first.style || form !== first.form || number !== places.length + 1) continue;
    const open = places[places.length - 1];
    if (open) open.end = start;
    places.push({ line, start, body: end, end: line.end });
  }
  return places;
}

/** The numbered lines below one, of the kind of the first; what stands under each of them is passed over. */
function linesBelow(lines: readonly Line[], at: number): Place[] {
  const style = lines[at + 1]?.label?.style;
  if (style === undefined || style === lines[at]?.label?.style) return [];
  const places: Place[] = [];
  for (const line of lines.slice(at + 1, at + 1 + REACH)) {
    const { label } = line;
    if (!label || line.cell || rankOf(label.style) > rankOf(style)) continue;
    if (label.style !== style || label.number !== places.length + 1) break;
    places.push({ line, start: line.start, body: line.body, end: line.end });
  }
  return places;
}

/** The words by which a point names its dimension: up to the first stop. */
function nameAt({ line, body, end }: Place): string {
  const words = line.content.text.slice(body, Math.min(end, body + LONGEST_NAME));
  return /^[^。；：:]*/.exec(words)?.[0] ?? words;
}
