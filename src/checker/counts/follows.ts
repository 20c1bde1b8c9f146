import { rankOf, wordsOf, type LabelStyle, type Line } from '../../draft';
import { innerNumbers, type InnerNumber } from '../numbering';
import type { CountPromise } from './promise';

/** Longest stretch between the promise and a 一是 in the same line. */
const MAX_DISTANCE = 40;

/**
 * The numbers of things that may be meant by a promise, as they stand below it: points in its own line, the numbered
 * lines that follow, and what those contain. Empty when nothing countable follows. The first is the likeliest.
 */
export function countsBelow(promise: CountPromise, lines: readonly Line[]): number[] {
  const inside = pointsInLine(promise, lines);
  if (inside !== undefined) return [inside];
  const rows = rowsBelow(promise, lines);
  if (rows > 1) return [rows];
  const numbered = numberedBelow(promise, lines);
  if (numbered.length > 0) return numbered;
  const parallel = parallelBelow(promise, lines);
  return promise.count === undefined && parallel > 1 ? [parallel] : [];
}

const kindOf = ({ style, form }: InnerNumber): string => form ?? style;

/** “以下三点：一是……二是……”, going on in the next paragraphs. */
function pointsInLine({ line, at, end }: CountPromise, lines: readonly Line[]): number | undefined {
  const points = innerNumbers(line).filter(({ start }) => start >= end);
  const [first] = points;
  if (!first || first.number !== 1 || first.start - end > MAX_DISTANCE) return undefined;
  let last = 1;
  let count = 1;
  const take = (point: InnerNumber): void => {
    if (kindOf(point) !== kindOf(first) || point.number <= last) return;
    last = point.number;
    count += 1;
  };
  points.slice(1).forEach(take);
  if (first.style === 'ordinal') {
    for (let below = at + 1; below < lines.length; below += 1) {
      const next = lines[below];
      if (!next || next.cell || (next.label && next.label.style !== 'ordinal')) break;
      const [lead] = innerNumbers(next);
      if (!lead || lead.number !== last + 1) break;
      take(lead);
    }
  }
  return count > 1 ? count : undefined;
}

/** The rows of the table right below, its headings left out. */
function rowsBelow({ at }: CountPromise, lines: readonly Line[]): number {
  const table = lines[at + 1]?.cell?.table;
  if (table === undefined) return 0;
  const rows = new Set<number>();
  for (let below = at + 1; lines[below]?.cell?.table === table; below += 1)
    rows.add(lines[below]?.cell?.row ?? 0);
  return rows.size - 1;
}

/** The numbered lines right below: how many, how many points they have in all, and how many the first has. */
function numberedBelow({ line, at }: CountPromise, lines: readonly Line[]): number[] {
  const first = lines[at + 1]?.label;
  if (!first || first.number !== 1) return [];
  const own = line.label;
  if (own && rankOf(first.style) <= rankOf(own.style)) return [];
  let count = 0;
  let last = 0;
  const inner: { style?: LabelStyle; all: number; first: number } = { all: 0, first: 0 };
  for (let below = at + 1; below < lines.length; below += 1) {
    const { label, cell } = lines[below] ?? line;
    if (!label || cell) continue;
    if (rankOf(label.style) < rankOf(first.style)) break;
    if (label.style === first.style) {
      if (label.number <= last) break;
      last = label.number;
      count += 1;
    } else if (label.style === (inner.style ??= label.style)) {
      inner.all += 1;
      if (count === 1) inner.first += 1;
    }
  }
  return count > 1 ? [count, inner.all, inner.first] : [];
}

/** Paragraphs without numbers that begin with the same words, as seed B lists its five aspects (带头……). */
function parallelBelow({ at }: CountPromise, lines: readonly Line[]): number {
  const first = lines[at + 1];
  if (!first || first.label) return 0;
  const opening = wordsOf(first).slice(0, 2);
  let count = 0;
  for (let below = at + 1; below < lines.length; below += 1) {
    const line = lines[below];
    if (!line || line.label || !wordsOf(line).startsWith(opening)) break;
    count += 1;
  }
  return count;
}
