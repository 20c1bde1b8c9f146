import { canonicalText, type XmlElement } from '../../../docx';
import { HostError } from '../errors';
import {
  ancestor,
  ancestors,
  append,
  child,
  descendants,
  detach,
  indexIn,
  insertAt,
  isElement,
  isWithin,
  takeChildren,
} from '../tree/tree';
import { contentLocked, controlLocked } from './controls';
import { deleteText, planDeletion } from './delete-text';
import { insertText, type Lean } from './insert-text';
import { dropParagraphs } from './live-range';
import { restructured, type Model, type Position, type Span } from './model';
import { allParagraphs, indexOf, isCollapsed, pieces, spanOfContainer } from './order';
import { canJoin, emptyParagraph, joinWithPrevious, removeParagraph, splitParagraph } from './paragraphs';
import { lengthOf } from './segments';
import { isTracking, markParagraphDeleted, markRow } from './tracking';

/** Inserts text whose line ends become paragraph ends; returns the span it takes. */
export function insertLines(model: Model, at: Position, text: string, lean: Lean = 'before'): Span {
  const lines = text.split(/\r\n|\r|\n/).map(canonicalText);
  const start = insertText(model, at, lines[0] ?? '', lean);
  let end: Position = { ...start, at: start.at + (lines[0] ?? '').length };
  for (const line of lines.slice(1)) {
    const right = splitParagraph(model, end.p, end.at, end.inside);
    insertText(model, { p: right, at: 0 }, line, 'after');
    end = { p: right, at: line.length };
  }
  return { start, end };
}

/**
 * Deletes what a span covers, paragraph marks and whole tables included. Cells are emptied, never joined. When the
 * span begins at the start of a paragraph and takes in its mark, the paragraph behind keeps its own properties.
 */
export function deleteSpan(model: Model, span: Span): void {
  if (isCollapsed(span)) return;
  checkDeletion(model, span);
  const { start, end } = { start: { ...span.start }, end: { ...span.end } };
  if (isTracking(model)) {
    deleteTracked(model, { start, end });
    return;
  }
  if (start.p === end.p) {
    deleteText(model, start.p, start.at, end.at);
    return;
  }
  const touched = allParagraphs(model).slice(indexOf(model, start.p), indexOf(model, end.p) + 1);
  const whole = touched.filter((p) => p !== end.p && (p !== start.p || start.at === 0));
  const tables = coveredTables(model, new Set(whole));
  for (const table of tables) removeBlock(model, table);
  const left = whole.filter((p) => !tables.some((table) => isWithin(p, table)));

  deleteText(model, end.p, 0, end.at);
  const joins = start.at > 0 || !left.includes(start.p);
  if (joins) deleteText(model, start.p, start.at, lengthOf(start.p));
  for (const p of left) {
    if (ancestor(p, 'w:tc') !== undefined && ancestor(p, 'w:tc') !== ancestor(end.p, 'w:tc')) {
      deleteText(model, p, 0, lengthOf(p));
    } else removeParagraph(model, p);
  }
  if (joins && canJoin(model, end.p) && allParagraphs(model)[indexOf(model, end.p) - 1] === start.p) {
    joinWithPrevious(model, end.p);
  }
}

/** With tracking on nothing moves: words, marks and rows are marked as deleted where they stand. */
function deleteTracked(model: Model, span: Span): void {
  const parts = pieces(model, span);
  const covered = new Set(parts.filter(({ p }) => p !== span.end.p).map(({ p }) => p));
  for (const { p, from, to } of parts) deleteText(model, p, from, to);
  for (const p of covered) {
    const next = allParagraphs(model)[indexOf(model, p) + 1];
    if (next && canJoin(model, next)) markParagraphDeleted(model, p);
  }
  for (const table of coveredTables(model, covered)) {
    for (const row of descendants(table, 'w:tr')) markRow(model, row, 'w:del');
  }
  restructured(model);
}

/** Throws NotAllowed when a locked control keeps a span from being deleted. */
export function checkDeletion(model: Model, span: Span): void {
  if (isCollapsed(span)) return;
  const parts = pieces(model, span);
  for (const { p, from, to } of parts) planDeletion(p, from, to);
  const between = parts.slice(1, -1).flatMap(({ p }) => ancestors(p).filter((each) => each.name === 'w:sdt'));
  if (between.some((sdt) => controlLocked(sdt) || contentLocked(sdt))) {
    throw new HostError('NotAllowed', 'a content control in the range is locked');
  }
}

/** The outermost tables whose every paragraph is among those. */
function coveredTables(model: Model, paragraphs: ReadonlySet<XmlElement>): XmlElement[] {
  const tables = new Set<XmlElement>();
  for (const p of paragraphs) {
    const table = ancestors(p)
      .filter((each) => each.name === 'w:tbl')
      .reverse()
      .find((each) => allParagraphs(model).every((one) => !isWithin(one, each) || paragraphs.has(one)));
    if (table) tables.add(table);
  }
  return [...tables];
}

/** Takes a block (table, row, control with its content) out of the document. */
export function removeBlock(model: Model, block: XmlElement): void {
  const gone = allParagraphs(model).filter((p) => isWithin(p, block));
  dropParagraphs(model, new Set(gone));
  detach(block);
  restructured(model);
}

/**
 * Empties a body or cell down to one paragraph, which keeps the properties of the last one; returns it. With tracking
 * on everything stays, marked as deleted, and new content belongs behind it.
 */
export function clearContainer(model: Model, container: XmlElement): XmlElement {
  const last = spanOfContainer(container)?.end.p;
  if (!last) throw new HostError('GeneralException');
  if (descendants(container, 'w:sdt').some((sdt) => controlLocked(sdt) || contentLocked(sdt))) {
    throw new HostError('NotAllowed', 'a content control in it is locked');
  }
  if (isTracking(model)) {
    const span = spanOfContainer(container);
    if (span) deleteSpan(model, span);
    return last;
  }
  dropParagraphs(model, new Set(allParagraphs(model).filter((p) => p !== last && isWithin(p, container))));
  detach(last);
  const kept = takeChildren(container).filter(
    (each) => isElement(each) && /^w:(tcPr|sectPr)$/.test(each.name),
  );
  append(container, ...kept);
  const section = child(container, 'w:sectPr');
  insertAt(container, section ? indexIn(container, section) : container.children.length, last);
  emptyParagraph(model, last);
  return last;
}
