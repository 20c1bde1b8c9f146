import type { XmlElement } from '../../../docx';
import { HostError } from '../errors';
import { dropChild } from '../tree/schema-order';
import {
  ancestor,
  ancestors,
  append,
  child,
  copy,
  descendants,
  detach,
  elementsOf,
  insertAfter,
  isElement,
  isWithin,
  make,
  parentOf,
  takeChildren,
} from '../tree/tree';
import {
  assertEditable,
  contentLocked,
  controlLocked,
  fillsParagraph,
  isBare,
  liftToBlock,
  restorePlaceholder,
} from './controls';
import { cutRuns } from './cut-runs';
import { deleteText } from './delete-text';
import { dropParagraphs, shiftForDelete, shiftForJoin, shiftForSplit } from './live-range';
import { edited, restructured, type Model } from './model';
import { allParagraphs, indexOf } from './order';
import { end, lengthOf, segmentsOf } from './segments';
import {
  isInsertedParagraph,
  isInsertedRun,
  isTracking,
  markParagraphDeleted,
  markParagraphInserted,
  freshRevision,
  REVISIONS,
  withoutRevisions,
} from './tracking';

/**
 * Cuts a paragraph in two, as Enter does; returns the second half, which has the same properties. Inside an inline
 * control that is all the paragraph has, the control becomes one around both halves; in any other inline control the
 * words behind the cut leave it, so that the control stays one piece. A plain-text control takes no second paragraph.
 * `within` is the control in which the cut is meant to be where it falls on the edge of one.
 */
export function splitParagraph(model: Model, p: XmlElement, at: number, within?: XmlElement): XmlElement {
  const segments = segmentsOf(p);
  const inside = segments.find((each) => each.start < at && at < end(each));
  const before = segments.filter((each) => end(each) <= at).at(-1);
  const after = segments.find((each) => each.start >= at);
  const shared = before?.controls.filter((sdt) => after?.controls.includes(sdt)) ?? [];
  const around = inside?.controls ?? (within ? [within] : shared);
  assertEditable(around);
  if (around.some((sdt) => child(child(sdt, 'w:sdtPr'), 'w:text'))) {
    throw new HostError('NotAllowed', 'a plain text control holds one paragraph');
  }
  const outer = around[0];
  if (outer && fillsParagraph(outer)) liftToBlock(model, outer);
  const right = cutParagraph(model, p, at);
  if (isTracking(model)) markParagraphInserted(model, p);
  insertAfter(p, right);
  shiftForSplit(model, p, right, at);
  restructured(model);
  return right;
}

/** The second half of a paragraph as a new one, not yet in the tree; a section break stays with the second mark. */
function cutParagraph(model: Model, p: XmlElement, at: number): XmlElement {
  cutRuns(p, at);
  const behind = new Set(
    segmentsOf(p)
      .filter((each) => each.start >= at)
      .map((each) => each.run),
  );
  const properties = child(p, 'w:pPr');
  const right = make('w:p', {}, properties ? [copy(properties)] : []);
  if (properties) dropChild(withoutRevisions(properties), 'w:sectPr');
  moveBehind(model, p, right, behind);
  return right;
}

/** Moves what stands behind the cut; a link or revision around the cut goes on in both halves, a control does not. */
function moveBehind(model: Model, from: XmlElement, to: XmlElement, behind: ReadonlySet<XmlElement>): void {
  const holds = (node: XmlElement): boolean => behind.has(node) || elementsOf(node).some(holds);
  const whole = (node: XmlElement): boolean =>
    node.name === 'w:r' ? behind.has(node) : runsIn(node).every((run) => behind.has(run));
  let moving = false;
  for (const node of [...elementsOf(from)]) {
    if (node.name === 'w:pPr' || node.name === 'w:sdtPr' || node.name === 'w:sdtEndPr') continue;
    if (!moving && !holds(node)) continue;
    if (moving || whole(node)) {
      moving = true;
      detach(node);
      append(to, node);
      continue;
    }
    moving = true;
    if (node.name === 'w:sdt') {
      const content = child(node, 'w:sdtContent');
      if (content) moveBehind(model, content, to, behind);
    } else if (node.name !== 'w:fldSimple') {
      const shell = make(node.name, { ...node.attributes });
      if (REVISIONS.includes(node.name)) shell.attributes['w:id'] = freshRevision(model);
      append(to, shell);
      moveBehind(model, node, shell, behind);
    }
  }
}

const runsIn = (node: XmlElement): XmlElement[] =>
  elementsOf(node).flatMap((each) => (each.name === 'w:r' ? [each] : runsIn(each)));

/** True when a paragraph may be joined to the one before it: both in the same cell, or both in no table. */
export function canJoin(model: Model, p: XmlElement): boolean {
  const previous = allParagraphs(model)[indexOf(model, p) - 1];
  if (!previous || ancestor(p, 'w:tc') !== ancestor(previous, 'w:tc')) return false;
  return !tableBetween(previous, p);
}

function tableBetween(first: XmlElement, second: XmlElement): boolean {
  return ancestor(first, 'w:tbl') !== ancestor(second, 'w:tbl');
}

/**
 * Joins a paragraph to the one before it, as Backspace at its start does. The first one's properties stay, unless it
 * was empty: then the second paragraph moves up as it is. Returns the paragraph in which the second one's words are.
 * With tracking on the mark between them is marked as deleted.
 */
export function joinWithPrevious(model: Model, p: XmlElement): XmlElement {
  const previous = allParagraphs(model)[indexOf(model, p) - 1];
  if (!previous || !canJoin(model, p))
    throw new HostError('NotAllowed', 'there is no paragraph to join with');
  if (isTracking(model) && !isInsertedParagraph(previous)) {
    markParagraphDeleted(model, previous);
    edited(model);
    return p;
  }
  if (elementsOf(previous).every(isBare) && parentOf(previous) === parentOf(p)) {
    shiftForJoin(model, previous, p, 0);
    detach(previous);
    restructured(model);
    return p;
  }
  const length = lengthOf(previous);
  const content = takeChildren(p).filter((each) => !isElement(each) || each.name !== 'w:pPr');
  append(previous, ...content);
  shiftForJoin(model, p, previous, length);
  leave(model, p);
  return previous;
}

/**
 * Deletes a whole paragraph with its mark. The last paragraph of a body or cell is emptied instead, for its mark ends
 * them and stays; a control around paragraphs that loses its only one shows its placeholder.
 */
export function removeParagraph(model: Model, p: XmlElement): void {
  const parent = parentOf(p);
  if (!parent) return;
  assertRemovable(p);
  const blocks = elementsOf(parent).filter((each) => /^w:(p|tbl|sdt)$/.test(each.name));
  const trackedWhole = isInsertedParagraph(p) && runsIn(p).every(isInsertedRun);
  if (isTracking(model) && !trackedWhole) {
    deleteText(model, p, 0, lengthOf(p), 'drop');
    if (blocks.at(-1) !== p) markParagraphDeleted(model, p);
    edited(model);
    return;
  }
  if (parent.name === 'w:sdtContent' ? blocks.length === 1 : blocks.at(-1) === p) {
    emptyParagraph(model, p);
    const sdt = parentOf(parent);
    if (parent.name === 'w:sdtContent' && sdt) restorePlaceholder(model, sdt);
    return;
  }
  dropParagraphs(model, new Set([p]));
  leave(model, p);
}

function assertRemovable(p: XmlElement): void {
  const around = ancestors(p).filter((each) => each.name === 'w:sdt');
  const within = descendants(p, 'w:sdt');
  if (around.some(contentLocked) || within.some((sdt) => contentLocked(sdt) || controlLocked(sdt))) {
    throw new HostError('NotAllowed', 'a content control in the paragraph is locked');
  }
}

/** Takes everything out of a paragraph; its properties stay. */
export function emptyParagraph(model: Model, p: XmlElement): void {
  const properties = child(p, 'w:pPr');
  const length = lengthOf(p);
  takeChildren(p);
  if (properties) append(p, properties);
  shiftForDelete(model, p, 0, length);
  restructured(model);
}

/** Takes a paragraph out of its place, and the control around it when nothing else is in it. */
function leave(model: Model, p: XmlElement): void {
  let at: XmlElement | undefined = p;
  while (at) {
    const up: XmlElement | undefined = parentOf(at);
    detach(at);
    if (!up || up.name !== 'w:sdtContent' || elementsOf(up).length > 0) break;
    at = parentOf(up);
  }
  restructured(model);
}

/** A new paragraph with the properties of another one, as Word gives it when one is inserted beside it. */
export function paragraphLike(model: Model, p?: XmlElement): XmlElement {
  const properties = child(p, 'w:pPr');
  const own = withoutRevisions(properties ? copy(properties) : make('w:pPr'));
  dropChild(own, 'w:sectPr');
  const made = make('w:p', {}, own.children.length > 0 ? [own] : []);
  if (isTracking(model)) markParagraphInserted(model, made);
  return made;
}

export const isInBody = (model: Model, node: XmlElement): boolean => isWithin(node, model.body);
