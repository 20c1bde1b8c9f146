import type { XmlElement } from '../../../docx';
import { HostError } from '../errors';
import {
  append,
  detach,
  elementsOf,
  indexIn,
  insertAt,
  insertBefore,
  isWithin,
  make,
  parentOf,
} from '../tree/tree';
import { allControls, assertEditable, controlId, freshControlId, restorePlaceholder } from './controls';
import { insertInline } from './insert-text';
import { restructured, type Model, type Span } from './model';
import { commonAncestor, isCollapsed, paragraphsOf } from './order';
import { cutRuns } from './cut-runs';
import { end, lengthOf, segmentsOf } from './segments';

/** What kind of control to make: rich text, the default of every Word, or plain text. */
export type ControlKind = 'RichText' | 'PlainText';

function newControl(model: Model, kind: ControlKind): XmlElement {
  const id = make('w:id', { 'w:val': freshControlId(new Set(allControls(model).map(controlId))) });
  const properties = make('w:sdtPr', {}, kind === 'PlainText' ? [id, make('w:text')] : [id]);
  return make('w:sdt', {}, [properties, make('w:sdtContent')]);
}

/**
 * Puts a control around a span: around runs when it lies within one paragraph, around whole paragraphs when it covers
 * them with their marks or is the span of a Paragraph object (`blocks`). An empty span gives a control that shows its
 * placeholder. Throws NotAllowed where controls would overlap or a span begins or ends inside a paragraph of several.
 */
export function wrapSpan(model: Model, span: Span, kind: ControlKind, blocks: boolean): XmlElement {
  const paragraphs = paragraphsOf(model, span);
  const only = paragraphs.length === 1 && span.start.p === span.end.p;
  if (only && !blocks) return wrapInline(model, span, kind);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last) throw new HostError('ItemNotFound');
  const toEnd = span.end.p !== last || span.end.at === lengthOf(last);
  if (span.start.at > 0 || !toEnd)
    throw new HostError('NotAllowed', 'the range covers parts of several paragraphs');
  if (kind === 'PlainText' && paragraphs.length > 1) throw new HostError('NotAllowed');
  return wrapBlocks(model, first, last, kind);
}

function wrapInline(model: Model, span: Span, kind: ControlKind): XmlElement {
  const { p } = span.start;
  const sdt = newControl(model, kind);
  if (isCollapsed(span)) {
    assertEditable(span.start.inside ? [span.start.inside] : []);
    cutRuns(p, span.start.at);
    insertInline(segmentsOf(p), span.start, [sdt]);
    restructured(model);
    restorePlaceholder(model, sdt);
    return sdt;
  }
  cutRuns(p, span.start.at);
  cutRuns(p, span.end.at);
  const runs = segmentsOf(p)
    .filter((each) => each.start >= span.start.at && end(each) <= span.end.at)
    .map((each) => each.run);
  const nodes = wholeNodes(p, [...new Set(runs)]);
  const [first] = nodes;
  if (!first) throw new HostError('ItemNotFound');
  insertBefore(first, sdt);
  for (const node of nodes) detach(node);
  append(contentOf(sdt), ...nodes);
  restructured(model);
  return sdt;
}

const contentOf = (sdt: XmlElement): XmlElement => elementsOf(sdt)[1] ?? sdt;

/** The neighbouring nodes of one parent that hold just those runs; throws NotAllowed when no such nodes exist. */
function wholeNodes(p: XmlElement, runs: XmlElement[]): XmlElement[] {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return [];
  const parent = first === last ? parentOf(first) : commonAncestor(first, last);
  if (!parent || !isWithin(parent, p)) return [];
  const children = elementsOf(parent);
  const from = children.findIndex((each) => isWithin(first, each));
  const to = children.findIndex((each) => isWithin(last, each));
  const nodes = children.slice(from, to + 1);
  const held = new Set(nodes.flatMap(segmentRuns));
  if (segmentsOf(p).some(({ run }) => held.has(run) && !runs.includes(run)))
    throw new HostError('NotAllowed', 'content controls cannot overlap');
  return nodes;
}

const segmentRuns = (node: XmlElement): XmlElement[] =>
  node.name === 'w:r' ? [node] : elementsOf(node).flatMap(segmentRuns);

function wrapBlocks(model: Model, first: XmlElement, last: XmlElement, kind: ControlKind): XmlElement {
  const parent = first === last ? parentOf(first) : commonAncestor(first, last);
  if (!parent || !/^w:(body|tc|sdtContent)$/.test(parent.name)) throw new HostError('NotAllowed');
  const children = elementsOf(parent);
  const from = children.findIndex((each) => isWithin(first, each));
  const to = children.findIndex((each) => isWithin(last, each));
  const sdt = newControl(model, kind);
  const nodes = children.slice(from, to + 1);
  insertAt(parent, indexIn(parent, nodes[0] ?? first), sdt);
  for (const node of nodes) detach(node);
  append(contentOf(sdt), ...nodes);
  restructured(model);
  restorePlaceholder(model, sdt);
  return sdt;
}
