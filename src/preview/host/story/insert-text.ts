import { LINE_BREAK, TAB } from '../../../document';
import type { XmlElement, XmlNode } from '../../../docx';
import {
  ancestors,
  child,
  copy,
  indexIn,
  insertAfter,
  insertAt,
  insertBefore,
  isWithin,
  make,
  ownText,
  parentOf,
} from '../tree/tree';
import {
  assertEditable,
  clearPlaceholder,
  contentElement,
  controlRunProperties,
  controlSpan,
} from './controls';
import { shiftForInsert } from './live-range';
import { edited, type Model, type Position } from './model';
import { cutRuns } from './cut-runs';
import { setText, textNode, textNodes } from './text-nodes';
import { isTracking, markRunsInserted } from './tracking';
import { end, segmentsOf, showsPlaceholder, type Segment } from './segments';

/** Which neighbour new text takes after: the character before it, as when typing, or the one behind it. */
export type Lean = 'before' | 'after';

/**
 * Inserts text at a place: into the run of the neighbour it leans to, with that run's formatting and inside its
 * control. Line breaks and tabs become elements; paragraph ends are the caller's business. Returns where the text
 * begins. Throws NotAllowed in a locked control.
 */
export function insertText(model: Model, at: Position, text: string, lean: Lean = 'before'): Position {
  const place = intoControl(model, at);
  if (text === '') return place;
  const segments = segmentsOf(place.p);
  const neighbour = neighbourOf(segments, place, lean);
  assertEditable(neighbour?.controls ?? (place.inside ? [place.inside] : []));
  if (isTracking(model) && !neighbour?.inserted) insertTracked(model, place, neighbour, text);
  else if (neighbour) insertBeside(neighbour, place.at - neighbour.start, text);
  else insertInline(segments, place, [newRun(place, text)]);
  shiftForInsert(model, place.p, place.at, text.length);
  edited(model);
  return { p: place.p, at: place.at, ...(place.inside ? { inside: place.inside } : {}) };
}

/** A place inside a control that shows its placeholder: the placeholder goes, and the place is the empty control. */
function intoControl(model: Model, at: Position): Position {
  const shown = segmentsOf(at.p).filter((each) => each.placeholder && each.controls.length > 0);
  const segment = shown.find((each) => each.start < at.at && at.at < end(each));
  const around = ancestors(at.p).find((each) => each.name === 'w:sdt' && showsPlaceholder(each));
  if (around) {
    assertEditable([around]);
    clearPlaceholder(model, around);
    return controlSpan(around).start;
  }
  const control = at.inside ?? segment?.controls.at(-1);
  if (!control || !(showsPlaceholder(control) || shown.some((each) => each.controls.includes(control))))
    return at;
  assertEditable([control]);
  clearPlaceholder(model, control);
  const { start } = controlSpan(control);
  return { p: start.p, at: start.at, inside: control };
}

function neighbourOf(segments: Segment[], place: Position, lean: Lean): Segment | undefined {
  const fits = (segment: Segment): boolean =>
    !segment.deleted &&
    !segment.placeholder &&
    (segment.kind === 'text' || segment.kind === 'character') &&
    !segment.instruction &&
    (!place.inside || isWithin(segment.run, place.inside)) &&
    (!place.outside || !isWithin(segment.run, place.outside));
  const before = segments.find((each) => each.start < place.at && place.at <= end(each) && fits(each));
  const after = segments.find((each) => each.start <= place.at && place.at < end(each) && fits(each));
  return lean === 'before' ? (before ?? after) : (after ?? before);
}

function insertBeside(neighbour: Segment, offset: number, text: string): void {
  const { node, run } = neighbour;
  const plain = !text.includes(TAB) && !text.includes(LINE_BREAK);
  if (neighbour.kind === 'text' && plain) {
    const own = ownText(node);
    setText(node, own.slice(0, offset) + text + own.slice(offset));
    return;
  }
  const index = indexIn(run, node);
  if (neighbour.kind !== 'text' || offset <= 0 || offset >= neighbour.length) {
    insertAt(run, offset <= 0 ? index : index + 1, ...textNodes(text));
    return;
  }
  const own = ownText(node);
  setText(node, own.slice(0, offset));
  insertAt(run, index + 1, ...textNodes(text), textNode(own.slice(offset)));
}

function newRun(place: Position, text: string): XmlElement {
  const properties = (place.inside && controlRunProperties(place.inside)) ?? markProperties(place.p);
  return make('w:r', {}, [...(properties ? [properties] : []), ...textNodes(text)]);
}

/** A run of its own in a `w:ins`, beside the neighbour and like it. */
function insertTracked(model: Model, place: Position, neighbour: Segment | undefined, text: string): void {
  const own = neighbour && child(neighbour.run, 'w:rPr');
  const run = neighbour
    ? make('w:r', {}, [...(own ? [copy(own)] : []), ...textNodes(text)])
    : newRun(place, text);
  if (!neighbour) insertInline(segmentsOf(place.p), place, [run]);
  else {
    cutRuns(place.p, place.at);
    const before = segmentsOf(place.p).find((each) => end(each) === place.at && each.node === neighbour.node);
    if (before) insertAfter(before.run, run);
    else insertBefore(segmentsOf(place.p).find((each) => each.start === place.at)?.run ?? neighbour.run, run);
  }
  markRunsInserted(model, [run]);
}

/** Puts inline nodes at a place that lies between runs. */
export function insertInline(segments: Segment[], place: Position, nodes: XmlNode[]): void {
  const container = place.inside ? contentElement(place.inside) : place.p;
  const before = segments.filter((each) => end(each) <= place.at && isWithin(each.run, container)).at(-1);
  const after = segments.find((each) => each.start >= place.at && isWithin(each.run, container));
  if (before) insertAfter(topUnder(before.run, container, place.outside), ...nodes);
  else if (after) insertBefore(topUnder(after.run, container, place.outside), ...nodes);
  else
    insertAt(
      container,
      container.name === 'w:p' ? afterProperties(container) : container.children.length,
      ...nodes,
    );
}

/** The node under `container` that holds the run, so that a neighbour's wrapper (control, link, revision) is not entered. */
function topUnder(run: XmlElement, container: XmlElement, outside: XmlElement | undefined): XmlElement {
  let at = run;
  for (let up = parentOf(at); up && up !== container; up = parentOf(up)) at = up;
  return outside && isWithin(run, outside) && parentOf(outside) === container ? outside : at;
}

const afterProperties = (p: XmlElement): number =>
  child(p, 'w:pPr') ? indexIn(p, child(p, 'w:pPr') ?? p) + 1 : 0;

/** The formatting of the paragraph mark, which text in an empty paragraph takes. */
export function markProperties(p: XmlElement): XmlElement | undefined {
  const mark = child(child(p, 'w:pPr'), 'w:rPr');
  if (!mark) return undefined;
  const properties = copy(mark);
  properties.children = properties.children.filter(
    (each) => typeof each === 'string' || !/^w:(ins|del|moveFrom|moveTo|rPrChange)$/.test(each.name),
  );
  return properties.children.length > 0 ? properties : undefined;
}
