import { canonicalText, type XmlElement } from '../../../docx';
import { HostError } from '../errors';
import { LINE_BREAK } from '../../../document';
import { child, elementsOf, insertAfter, insertBefore, insertAt, make, parentOf } from '../tree/tree';
import {
  assertEditable,
  clearPlaceholder,
  contentElement,
  contentLocked,
  contentRunProperties,
  controlSpan,
  emptyControl,
  fillsParagraph,
  levelOf,
  liftToBlock,
  paragraphOf,
  restorePlaceholder,
} from './controls';
import { deleteText, planDeletion } from './delete-text';
import { checkDeletion, clearContainer, deleteSpan, insertLines } from './edit';
import { insertInline, markProperties } from './insert-text';
import { textNodes } from './text-nodes';
import { isTracking, markRunsInserted } from './tracking';
import { shiftForInsert, track } from './live-range';
import { edited, restructured, type Model, type Position, type Span } from './model';
import { paragraphLike } from './paragraphs';
import { cutRuns } from './cut-runs';
import { lengthOf, segmentsOf, showsPlaceholder } from './segments';

/** What `insertText` of a body, paragraph or control takes. */
export type Within = 'Start' | 'End' | 'Replace';

/** Puts new text in place of a span; it takes the formatting and the control of the first character there. */
export function replaceSpan(model: Model, span: Span, text: string): Span {
  const collapsed = span.start.p === span.end.p && span.start.at === span.end.at;
  if (collapsed) return insertLines(model, span.start, text);
  checkDeletion(model, span);
  const old = track(model, span);
  const inserted = track(
    model,
    text === '' ? { start: span.start, end: span.start } : insertLines(model, span.start, text, 'after'),
  );
  deleteSpan(model, old);
  model.ranges.delete(old);
  return inserted;
}

/** `Paragraph.insertText`. Replacing takes the controls in the paragraph away. */
export function insertInParagraph(model: Model, p: XmlElement, where: Within, text: string): Span {
  if (where === 'Start') return insertLines(model, { p, at: 0 }, text, 'after');
  if (where === 'End') return insertLines(model, { p, at: lengthOf(p) }, text, 'before');
  const length = lengthOf(p);
  planDeletion(p, 0, length, 'drop');
  const outer = segmentsOf(p)[0]?.controls[0];
  const start: Position = outer ? { p, at: 0, outside: outer } : { p, at: 0 };
  const inserted = track(model, insertLines(model, start, text, 'after'));
  const { p: last, at } = inserted.end;
  deleteText(model, last, at, last === p ? at + length : lengthOf(last), 'drop');
  return inserted;
}

/** `Body.insertText`, also of a cell's body. */
export function insertInContainer(model: Model, container: XmlElement, where: Within, text: string): Span {
  if (where === 'Replace') {
    const last = clearContainer(model, container);
    return insertLines(model, { p: last, at: lengthOf(last) }, text);
  }
  const paragraphs = elementsOf(container).filter((each) => each.name === 'w:p');
  const p = where === 'Start' ? paragraphs[0] : paragraphs.at(-1);
  const edge = elementsOf(container).filter((each) => /^w:(p|tbl|sdt)$/.test(each.name));
  const block = where === 'Start' ? edge[0] : edge.at(-1);
  if (block?.name === 'w:sdt') return insertInContainer(model, contentElement(block), where, text);
  if (!p) throw new HostError('GeneralException');
  return insertInParagraph(model, p, where, text);
}

/** `ContentControl.insertText`. An empty text gives an empty control, which shows its placeholder. */
export function insertInControl(model: Model, sdt: XmlElement, where: Within, text: string): Span {
  if (contentLocked(sdt)) throw new HostError('NotAllowed', 'the content control is locked');
  assertKind(sdt, where);
  const words = linesFor(sdt, text);
  if (/[\r\n]/.test(words) && levelOf(sdt) === 'inline' && !fillsParagraph(sdt)) {
    throw new HostError('GeneralException', 'several paragraphs in a control within a paragraph');
  }
  if (where === 'Replace' || showsPlaceholder(sdt)) return fillControl(model, sdt, words);
  const span = controlSpan(sdt);
  if (levelOf(sdt) !== 'inline') {
    return where === 'Start'
      ? insertLines(model, span.start, words, 'after')
      : insertLines(model, span.end, words, 'before');
  }
  return where === 'Start'
    ? insertLines(model, { ...span.start, inside: sdt }, words, 'after')
    : insertLines(model, { ...span.end, inside: sdt }, words, 'before');
}

/** Paragraph ends in a plain text control are line breaks where it allows them. */
function linesFor(sdt: XmlElement, text: string): string {
  const plain = child(child(sdt, 'w:sdtPr'), 'w:text');
  if (!plain || !/[\r\n]/.test(text)) return text;
  if (!['1', 'true', 'on'].includes(plain.attributes['w:multiLine'] ?? '')) {
    throw new HostError('InvalidArgument', 'a plain text control of one line');
  }
  return text.replace(/\r\n|\r|\n/g, LINE_BREAK);
}

function assertKind(sdt: XmlElement, where: Within): void {
  const level = levelOf(sdt);
  const table =
    level === 'row' ||
    (level === 'block' && elementsOf(contentElement(sdt)).every((each) => each.name === 'w:tbl'));
  if (where === 'Replace' && table)
    throw new HostError('InvalidArgument', 'replace in a control around a table or row');
}

function fillControl(model: Model, sdt: XmlElement, text: string): Span {
  const properties = contentRunProperties(sdt);
  if (isTracking(model) && !showsPlaceholder(sdt)) return fillTracked(model, sdt, text);
  clearPlaceholder(model, sdt);
  if (text === '') {
    restorePlaceholder(model, sdt);
    const { start } = controlSpan(sdt);
    return { start, end: start };
  }
  const [first = '', ...others] = text.split(/\r\n|\r|\n/).map(canonicalText);
  const { start } = controlSpan(sdt);
  const run = make('w:r', {}, [...(properties ? [properties] : []), ...textNodes(first)]);
  insertInline(
    segmentsOf(start.p),
    levelOf(sdt) === 'inline' ? { ...start, inside: sdt } : { p: start.p, at: start.at },
    [run],
  );
  shiftForInsert(model, start.p, start.at, first.length);
  if (isTracking(model)) markRunsInserted(model, [run]);
  edited(model);
  const end = { p: start.p, at: start.at + first.length };
  if (others.length === 0) return { start, end };
  // The first line must be there before the control can be cut into paragraphs.
  return { start, end: insertLines(model, { ...end, inside: sdt }, `\n${others.join('\n')}`).end };
}

/** The old words stay, marked as deleted, and the new ones stand behind them. */
function fillTracked(model: Model, sdt: XmlElement, text: string): Span {
  const old = track(model, controlSpan(sdt));
  const inserted = track(model, insertLines(model, { ...old.end, inside: sdt }, text, 'before'));
  deleteSpan(model, old);
  model.ranges.delete(old);
  return inserted;
}

/** Empties a control; its placeholder comes back. */
export function clearControl(model: Model, sdt: XmlElement): void {
  if (contentLocked(sdt)) throw new HostError('NotAllowed', 'the content control is locked');
  if (showsPlaceholder(sdt)) return;
  if (isTracking(model)) {
    deleteSpan(model, controlSpan(sdt));
    return;
  }
  emptyControl(model, sdt);
  restorePlaceholder(model, sdt);
}

/** A new paragraph beside another one, with its properties; returns the first one of the text's lines. */
export function insertParagraphBeside(
  model: Model,
  p: XmlElement,
  where: 'Before' | 'After',
  text: string,
): XmlElement {
  assertEditable(blockControls(p));
  const added = paragraphLike(model, p);
  if (where === 'Before') insertBefore(p, added);
  else insertAfter(p, added);
  restructured(model);
  fillParagraph(model, added, text);
  return added;
}

const blockControls = (p: XmlElement): XmlElement[] => {
  const holder = parentOf(p);
  const sdt = holder?.name === 'w:sdtContent' ? parentOf(holder) : undefined;
  return sdt ? [sdt] : [];
};

function fillParagraph(model: Model, p: XmlElement, text: string): void {
  if (text !== '') insertLines(model, { p, at: 0 }, text);
}

/** `Body.insertParagraph`. At the end of a body that ends in a control, the paragraph lands in the control, as in Word. */
export function insertParagraphInContainer(
  model: Model,
  container: XmlElement,
  where: 'Start' | 'End',
  text: string,
): XmlElement {
  const blocks = elementsOf(container).filter((each) => /^w:(p|tbl|sdt)$/.test(each.name));
  const block = where === 'Start' ? blocks[0] : blocks.at(-1);
  if (block?.name === 'w:p')
    return insertParagraphBeside(model, block, where === 'Start' ? 'Before' : 'After', text);
  if (block?.name === 'w:sdt' && where === 'End') {
    assertEditable([block]);
    return insertParagraphInContainer(model, contentElement(block), where, text);
  }
  return insertParagraphByBlock(model, container, block, where === 'Start' ? 'Before' : 'After', text);
}

/** A plain paragraph before or behind a table or control. */
export function insertParagraphByBlock(
  model: Model,
  container: XmlElement,
  block: XmlElement | undefined,
  where: 'Before' | 'After',
  text: string,
): XmlElement {
  const added = paragraphLike(model);
  if (!block) insertAt(container, 0, added);
  else if (where === 'Before') insertBefore(block, added);
  else insertAfter(block, added);
  restructured(model);
  fillParagraph(model, added, text);
  return added;
}

/** `ContentControl.insertParagraph`. */
export function insertParagraphAtControl(
  model: Model,
  sdt: XmlElement,
  where: 'Start' | 'End' | 'Before' | 'After',
  text: string,
): XmlElement {
  const inline = levelOf(sdt) === 'inline';
  if (where === 'Before' || where === 'After') {
    if (inline) return insertParagraphBeside(model, paragraphOf(sdt), where, text);
    const parent = parentOf(sdt);
    if (levelOf(sdt) !== 'block' || !parent) throw new HostError('InvalidArgument', where);
    return insertParagraphByBlock(model, parent, sdt, where, text);
  }
  if (contentLocked(sdt)) throw new HostError('NotAllowed', 'the content control is locked');
  if (inline && !fillsParagraph(sdt)) {
    throw new HostError('GeneralException', 'a paragraph in a control within a paragraph');
  }
  if (showsPlaceholder(sdt)) clearPlaceholder(model, sdt);
  if (inline) liftToBlock(model, sdt);
  return insertParagraphInContainer(model, contentElement(sdt), where, text);
}

/** `insertBreak` with a page break: a break character at a place. */
export function insertPageBreak(model: Model, at: Position): void {
  const segments = segmentsOf(at.p);
  const around = segments.find((each) => each.start < at.at && at.at < each.start + each.length);
  assertEditable(around?.controls ?? []);
  cutRuns(at.p, at.at);
  const properties = markProperties(at.p);
  const node = make('w:r', {}, [...(properties ? [properties] : []), make('w:br', { 'w:type': 'page' })]);
  insertInline(segmentsOf(at.p), at, [node]);
  if (isTracking(model)) markRunsInserted(model, [node]);
  shiftForInsert(model, at.p, at.at, 1);
  edited(model);
}
