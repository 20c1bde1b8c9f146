import type { XmlElement } from '../../../docx';
import { parentOf } from '../tree/tree';
import type { LiveRange, Model, Position, Span } from './model';
import { allParagraphs, indexOf, isCollapsed } from './order';
import { lengthOf } from './segments';

/** A range that follows edits until the batch that nobody keeps it beyond is over. */
export function track(model: Model, span: Span): LiveRange {
  const range: LiveRange = { start: { ...span.start }, end: { ...span.end } };
  model.ranges.add(range);
  return range;
}

const edges = (range: LiveRange): Position[] => [range.start, range.end];

/** Makes room: positions behind `at` move by `count`. A range that begins exactly at `at` does not take the new text in. */
export function shiftForInsert(model: Model, p: XmlElement, at: number, count: number): void {
  for (const range of model.ranges) {
    const collapsed = isCollapsed(range);
    for (const edge of edges(range)) {
      if (edge.p !== p) continue;
      if (edge.at > at || (edge.at === at && edge === range.start && !collapsed)) edge.at += count;
    }
  }
}

/** Closes the gap: positions inside `[from, to)` move to `from`. */
export function shiftForDelete(model: Model, p: XmlElement, from: number, to: number): void {
  for (const range of model.ranges) {
    for (const edge of edges(range)) {
      if (edge.p !== p || edge.at <= from) continue;
      edge.at = edge.at >= to ? edge.at - (to - from) : from;
    }
  }
}

/** The paragraph was cut at `at`; what stood behind it is now in `right`. */
export function shiftForSplit(model: Model, left: XmlElement, right: XmlElement, at: number): void {
  for (const range of model.ranges) {
    const collapsed = isCollapsed(range);
    for (const edge of edges(range)) {
      if (edge.p !== left || edge.at < at) continue;
      if (edge.at === at && (collapsed || edge === range.end)) continue;
      edge.p = right;
      edge.at -= at;
    }
  }
}

/** The content of `gone` now stands in `into`, from position `offset` on. */
export function shiftForJoin(model: Model, gone: XmlElement, into: XmlElement, offset: number): void {
  for (const range of model.ranges) {
    for (const edge of edges(range)) {
      if (edge.p !== gone) continue;
      edge.p = into;
      edge.at += offset;
    }
  }
}

/** Call before paragraphs leave the tree: ranges wholly inside them die, others shrink to what stays. */
export function dropParagraphs(model: Model, gone: ReadonlySet<XmlElement>): void {
  const all = allParagraphs(model);
  const stays = (from: number, step: 1 | -1): XmlElement | undefined => {
    for (let at = from; at >= 0 && at < all.length; at += step) {
      const p = all[at];
      if (p && !gone.has(p)) return p;
    }
    return undefined;
  };
  for (const range of model.ranges) {
    const lost = edges(range).filter((edge) => gone.has(edge.p));
    if (lost.length === 2 && range !== model.selection) range.dead = true;
    for (const edge of lost) {
      const index = indexOf(model, edge.p);
      const after = stays(index, 1);
      const before = stays(index, -1);
      if (after) Object.assign(edge, { p: after, at: 0, inside: undefined, outside: undefined });
      else if (before)
        Object.assign(edge, { p: before, at: lengthOf(before), inside: undefined, outside: undefined });
    }
  }
}

/** Hints about controls that are not there any more say nothing. */
export function settle(model: Model): void {
  for (const range of model.ranges) {
    for (const edge of edges(range)) {
      if (edge.inside && !parentOf(edge.inside)) edge.inside = undefined;
      if (edge.outside && !parentOf(edge.outside)) edge.outside = undefined;
    }
  }
}
