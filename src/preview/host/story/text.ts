import type { HostOptions } from '../options';
import type { Model, Span } from './model';
import { pieces } from './order';
import { end, readable, segmentsOf, type Segment } from './segments';

/** Which text is meant: what Word's own `text` has, or one side of the tracked changes. */
export type TextView = 'word' | 'original' | 'current' | 'canonical';

/** Word puts this between the paragraphs of a text. */
const PARAGRAPH_END = '\r';

/** The text of positions `[from, to)`. */
export function textBetween(
  segments: Segment[],
  from: number,
  to: number,
  view: TextView,
  options: HostOptions = {},
): string {
  return segments
    .filter((each) => each.start < to && end(each) > from && shows(each, view, options))
    .map((each) => each.text.slice(Math.max(from - each.start, 0), Math.min(to, end(each)) - each.start))
    .join('');
}

function shows(segment: Segment, view: TextView, options: HostOptions): boolean {
  if (view === 'canonical') return readable(segment);
  if (segment.instruction) return false;
  if (view === 'original') return !segment.inserted && !segment.placeholder;
  if (view === 'current') return !segment.deleted && !segment.placeholder;
  if (segment.deleted && options.hideDeletedText === true) return false;
  return !(segment.placeholder && options.hidePlaceholderText === true);
}

/** The text of a span, its paragraphs joined as Word joins them. */
export const textOfSpan = (model: Model, span: Span, view: TextView, options: HostOptions = {}): string =>
  pieces(model, span)
    .map(({ p, from, to }) => textBetween(segmentsOf(p), from, to, view, options))
    .join(PARAGRAPH_END);

/** The offset in the canonical text at which a position stands. */
export const canonicalOffset = (segments: Segment[], at: number): number =>
  textBetween(segments, 0, at, 'canonical').length;

/**
 * The positions of a stretch of canonical text: the first stands right before its first character, the last right
 * behind its last one, so that what is not text around it stays out.
 */
export function positionsOf(
  segments: Segment[],
  start: number,
  finish: number,
): { from: number; to: number } {
  let offset = 0;
  let from: number | undefined;
  let to = 0;
  for (const segment of segments.filter(readable)) {
    const next = offset + segment.text.length;
    if (from === undefined && start < next) from = segment.start + Math.min(start - offset, segment.length);
    if (finish > offset) to = segment.start + Math.min(finish - offset, segment.length);
    offset = next;
  }
  const atEnd = lastReadableEnd(segments);
  if (from === undefined) return { from: atEnd, to: atEnd };
  return { from, to: finish > start ? to : from };
}

const lastReadableEnd = (segments: Segment[]): number => {
  const last = segments.filter(readable).at(-1);
  return last ? end(last) : 0;
};
