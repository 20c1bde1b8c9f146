import { canonicalText, type XmlElement } from '../../docx';
import { HostError } from './errors';
import type { Selection } from './options';
import { setParagraphStyle } from './format/paragraph-format';
import { paragraphStyle, styleById } from './format/styles';
import { positionOf } from './story/controls';
import { deleteSpan, insertLines } from './story/edit';
import type { Model, Position } from './story/model';
import { indexOf, paragraphAt } from './story/order';
import { replaceSpan } from './story/operations';
import { canJoin, joinWithPrevious, splitParagraph } from './story/paragraphs';
import { lengthOf, readable, segmentsOf, type Segment } from './story/segments';
import { canonicalOffset, positionsOf, textBetween } from './story/text';
import { descendants, val } from './tree/tree';

/*
 * What a person does on the page, told in paragraphs and offsets of their canonical text. The selection ends up where
 * the caret would stand.
 */

function mustFind(model: Model, index: number): XmlElement {
  const p = paragraphAt(model, index);
  if (!p) throw new RangeError(`there is no paragraph ${index}`);
  return p;
}

const canonicalOf = (segments: Segment[]): string =>
  textBetween(segments, 0, Number.MAX_SAFE_INTEGER, 'canonical');

/** An offset within the text that does not cut a character outside the basic plane in two. */
function snap(text: string, offset: number, to: 'left' | 'right'): number {
  const at = Math.min(Math.max(Math.trunc(offset), 0), text.length);
  const cuts = /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
  return cuts ? at + (to === 'left' ? -1 : 1) : at;
}

/** Where a caret at an offset stands: behind the character before it, or in the empty control that stands there. */
function caret(p: XmlElement, offset: number): Position {
  const segments = segmentsOf(p);
  const empty = emptyControlAt(p, segments, offset);
  if (empty) return empty;
  const before = segments.filter(readable).find((each) => {
    const from = canonicalOffset(segments, each.start);
    return from < offset && offset <= from + each.text.length;
  });
  if (!before) return { p, at: segments.find(readable)?.start ?? 0 };
  const within = offset - canonicalOffset(segments, before.start);
  return { p, at: before.start + Math.min(within, before.length) };
}

function emptyControlAt(p: XmlElement, segments: Segment[], offset: number): Position | undefined {
  const shown = segments.find(
    (each) =>
      each.placeholder && each.controls.length > 0 && canonicalOffset(segments, each.start) === offset,
  );
  const control = shown?.controls.at(-1);
  if (shown && control) return { p, at: shown.start, inside: control };
  const bare = descendants(p, 'w:sdt').find(
    (sdt) =>
      segments.every((each) => !each.controls.includes(sdt)) &&
      canonicalOffset(segments, positionOf(p, sdt)) === offset,
  );
  return bare && { p, at: positionOf(p, bare), inside: bare };
}

/** See `Host.replaceText`. */
export function typeText(model: Model, index: number, start: number, finish: number, text: string): void {
  const p = mustFind(model, index);
  const segments = segmentsOf(p);
  const words = canonicalOf(segments);
  const first = snap(words, start, 'left');
  const last = finish <= start ? first : Math.max(snap(words, finish, 'right'), first);
  const clean = text
    .split(/\r\n|\r|\n/)
    .map(canonicalText)
    .join('\n');
  let after: Position;
  if (first === last) {
    if (clean === '') return;
    after = insertLines(model, caret(p, first), clean, 'before').end;
  } else {
    const { from, to } = positionsOf(segments, first, last);
    const span = { start: { p, at: from }, end: { p, at: to } };
    if (clean === '') {
      deleteSpan(model, span);
      after = { p, at: Math.min(from, lengthOf(p)) };
    } else after = replaceSpan(model, span, clean).end;
  }
  placeCaret(model, after);
}

/** See `Host.splitParagraph`. Behind a heading the next paragraph takes the style that the heading's names for it. */
export function typeEnter(model: Model, index: number, offset: number): void {
  const p = mustFind(model, index);
  const segments = segmentsOf(p);
  const words = canonicalOf(segments);
  const at = snap(words, offset, 'left');
  const behind = at === words.length;
  const position = behind ? lengthOf(p) : at === 0 ? 0 : caret(p, at).at;
  const style = paragraphStyle(model.parts, p);
  const right = splitParagraph(model, p, position);
  const next = styleById(model.parts, val(style, 'w:next'));
  if (behind && words !== '' && next && next !== style) setParagraphStyle(right, next);
  placeCaret(model, { p: right, at: 0 });
}

/** See `Host.joinWithPrevious`. */
export function typeBackspace(model: Model, index: number): boolean {
  const p = mustFind(model, index);
  if (index === 0 || !canJoin(model, p)) return false;
  const previous = paragraphAt(model, index - 1);
  const length = previous ? lengthOf(previous) : 0;
  const left = joinWithPrevious(model, p);
  placeCaret(model, { p: left, at: left === p ? 0 : length });
  return true;
}

function placeCaret(model: Model, at: Position): void {
  model.selection.start = { ...at };
  model.selection.end = { ...at };
}

/** The selection in offsets of canonical text; one over several paragraphs is given as far as its first one goes. */
export function readSelection(model: Model): Selection {
  const { start, end: finish } = model.selection;
  const segments = segmentsOf(start.p);
  const from = canonicalOffset(segments, start.at);
  const to = start.p === finish.p ? canonicalOffset(segments, finish.at) : canonicalOf(segments).length;
  return { paragraph: indexOf(model, start.p), start: from, end: Math.max(from, to) };
}

/** Puts the selection on a stretch of a paragraph; offsets beyond the text mean its end. */
export function writeSelection(model: Model, { paragraph, start, end: finish }: Selection): void {
  const p = mustFind(model, paragraph);
  const segments = segmentsOf(p);
  const words = canonicalOf(segments);
  const from = snap(words, start, 'left');
  const to = finish <= start ? from : Math.max(snap(words, finish, 'right'), from);
  if (from === to) {
    placeCaret(model, caret(p, from));
    return;
  }
  const span = positionsOf(segments, from, to);
  model.selection.start = { p, at: span.from };
  model.selection.end = { p, at: span.to };
}

/** Throws NotAllowed for a document that is protected. */
export function assertWritable(readOnly: boolean | undefined): void {
  if (readOnly === true) throw new HostError('NotAllowed', 'the document is protected');
}
