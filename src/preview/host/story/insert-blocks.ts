import type { XmlElement } from '../../../docx';
import { HostError } from '../errors';
import type { HostOptions } from '../options';
import { dropChild } from '../tree/schema-order';
import {
  append,
  child,
  copy,
  descendants,
  detach,
  elementsOf,
  indexIn,
  insertAfter,
  insertAt,
  insertBefore,
  isElement,
  takeChildren,
} from '../tree/tree';
import { assertEditable, clearPlaceholder, controlSpan, fillsParagraph, liftToBlock } from './controls';
import { clearContainer } from './edit';
import { insertInline } from './insert-text';
import { shiftForInsert } from './live-range';
import { restructured, type Model, type Position, type Span } from './model';
import { paragraphLike, splitParagraph } from './paragraphs';
import { cutRuns } from './cut-runs';
import { end, lengthOf, segmentsOf, showsPlaceholder } from './segments';
import { isTracking, markBlocksInserted } from './tracking';

export type Tail = NonNullable<HostOptions['ooxmlTail']>;

/**
 * Inserts the blocks of a fragment at a place, as pasting does. One paragraph goes in as text of the paragraph there.
 * More than one cut it: the first runs on from the words before the place, the last is followed by what stood behind
 * it (`extraParagraph`) or runs into it (`merged`). Returns the span of what was inserted.
 */
export function insertBlocks(model: Model, place: Position, blocks: XmlElement[], tail: Tail): Span {
  const at = freeOfPlaceholder(model, place);
  assertEditable(controlsAt(at));
  const [only] = blocks;
  if (!only) return { start: at, end: at };
  if (isTracking(model)) markBlocksInserted(model, blocks);
  if (blocks.length === 1 && only.name === 'w:p' && lengthOf(at.p) > 0) return insertAsText(model, at, only);
  const { p, at: offset } = freeOfInlineControl(model, at);
  const left = offset > 0 ? p : undefined;
  const right = left ? splitParagraph(model, p, offset) : p;
  const rest = [...blocks];
  let start: Position | undefined;
  if (left && only.name === 'w:p') {
    start = { p: left, at: lengthOf(left) };
    runOn(model, left, only);
    rest.shift();
  }
  const last = rest.at(-1);
  let finish: Position | undefined;
  if (tail === 'merged' && last?.name === 'w:p') {
    rest.pop();
    finish = runInto(model, last, right);
  }
  insertBefore(right, ...rest);
  restructured(model);
  const inserted = rest.flatMap((block) => (block.name === 'w:p' ? [block] : descendants(block, 'w:p')));
  const lastInserted = inserted.at(-1) ?? left ?? right;
  return {
    start: start ?? { p: inserted[0] ?? right, at: 0 },
    end: finish ?? { p: lastInserted, at: lengthOf(lastInserted) },
  };
}

const controlsAt = (at: Position): XmlElement[] => {
  const segments = segmentsOf(at.p);
  const before = segments.filter((each) => end(each) <= at.at).at(-1);
  const after = segments.find((each) => end(each) > at.at);
  if (at.inside) return [at.inside];
  if (after && after.start < at.at) return after.controls;
  return before?.controls.filter((sdt) => after?.controls.includes(sdt)) ?? [];
};

function freeOfPlaceholder(model: Model, at: Position): Position {
  const control = at.inside ?? controlsAt(at).at(-1);
  if (!control || !showsPlaceholder(control)) return at;
  assertEditable([control]);
  clearPlaceholder(model, control);
  return { ...controlSpan(control).start, inside: control };
}

/** Several paragraphs in an inline control make it one around paragraphs; Word fails where it cannot. */
function freeOfInlineControl(model: Model, at: Position): Position {
  const [outer] = controlsAt(at);
  if (!outer) return at;
  if (!fillsParagraph(outer))
    throw new HostError('GeneralException', 'several paragraphs in an inline content control');
  liftToBlock(model, outer);
  return { p: at.p, at: at.at };
}

function insertAsText(model: Model, at: Position, paragraph: XmlElement): Span {
  const before = lengthOf(at.p);
  cutRuns(at.p, at.at);
  insertInline(segmentsOf(at.p), at, contentNodes(paragraph));
  const count = lengthOf(at.p) - before;
  shiftForInsert(model, at.p, at.at, count);
  restructured(model);
  return { start: { p: at.p, at: at.at }, end: { p: at.p, at: at.at + count } };
}

const contentNodes = (paragraph: XmlElement): XmlElement[] =>
  takeChildren(paragraph)
    .filter(isElement)
    .filter((each) => each.name !== 'w:pPr');

/** The fragment's first paragraph goes on in the one before the place, which takes its properties. */
function runOn(model: Model, left: XmlElement, first: XmlElement): void {
  const properties = child(first, 'w:pPr');
  dropChild(left, 'w:pPr');
  if (properties) insertAt(left, 0, copy(properties));
  append(left, ...contentNodes(first));
  restructured(model);
}

/** The fragment's last paragraph loses its mark: its words go to the start of the paragraph behind. */
function runInto(model: Model, last: XmlElement, right: XmlElement): Position {
  const before = lengthOf(right);
  const properties = child(right, 'w:pPr');
  insertAt(right, properties ? indexIn(right, properties) + 1 : 0, ...contentNodes(last));
  const count = lengthOf(right) - before;
  shiftForInsert(model, right, 0, count);
  restructured(model);
  return { p: right, at: count };
}

const isBlock = (node: XmlElement): boolean => /^w:(p|tbl|sdt)$/.test(node.name);

/** Inserts blocks at the start or end of a body, cell or block control, or in place of all it has. */
export function insertIntoContainer(
  model: Model,
  container: XmlElement,
  where: 'Start' | 'End' | 'Replace',
  blocks: XmlElement[],
  tail: Tail,
): Span {
  if (where === 'Replace') {
    const p = clearContainer(model, container);
    return insertBlocks(model, { p, at: lengthOf(p) }, blocks, tail);
  }
  const present = elementsOf(container).filter(isBlock);
  const edge = where === 'Start' ? present[0] : present.at(-1);
  if (edge?.name === 'w:sdt' && where === 'End') {
    // A document that ends in a control: Word puts what comes at the end into the control.
    const content = child(edge, 'w:sdtContent');
    assertEditable([edge]);
    if (content) return insertIntoContainer(model, content, where, blocks, tail);
  }
  if (where === 'Start' && edge?.name === 'w:p') return insertBlocks(model, { p: edge, at: 0 }, blocks, tail);
  if (where === 'End' && edge?.name === 'w:p' && isEmpty(edge)) {
    return insertBlocks(model, { p: edge, at: 0 }, blocks, tail);
  }
  const seat = paragraphLike(model, where === 'End' && edge?.name === 'w:p' ? edge : undefined);
  if (!edge) insertAt(container, 0, seat);
  else if (where === 'Start') insertBefore(edge, seat);
  else insertAfter(edge, seat);
  restructured(model);
  const span = insertBlocks(model, { p: seat, at: 0 }, blocks, tail);
  if (where === 'Start' && isEmpty(seat)) detach(seat);
  restructured(model);
  return span;
}

const isEmpty = (p: XmlElement): boolean => elementsOf(p).every((each) => each.name === 'w:pPr');
