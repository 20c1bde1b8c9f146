import { paragraphElements, type XmlElement } from '../../../docx';
import { ancestor, ancestors, elementsOf, isWithin } from '../tree/tree';
import type { Model, Position, Span } from './model';
import { lengthOf } from './segments';

interface Order {
  structure: number;
  paragraphs: XmlElement[];
  index: Map<XmlElement, number>;
}
const orders = new WeakMap<Model, Order>();

function orderOf(model: Model): Order {
  const known = orders.get(model);
  if (known?.structure === model.structure) return known;
  const paragraphs = paragraphElements(model.body);
  const order = { structure: model.structure, paragraphs, index: new Map(paragraphs.map((p, i) => [p, i])) };
  orders.set(model, order);
  return order;
}

/** The body's paragraphs in the order of Word's `body.paragraphs`. */
export const allParagraphs = (model: Model): XmlElement[] => orderOf(model).paragraphs;

/** The number of a paragraph in the body; -1 when it is not there any more. */
export const indexOf = (model: Model, paragraph: XmlElement): number =>
  orderOf(model).index.get(paragraph) ?? -1;

export const paragraphAt = (model: Model, index: number): XmlElement | undefined =>
  allParagraphs(model)[index];

/** Negative when `a` stands before `b`. */
export const compare = (model: Model, a: Position, b: Position): number =>
  a.p === b.p ? a.at - b.at : indexOf(model, a.p) - indexOf(model, b.p);

export const earlier = (model: Model, a: Position, b: Position): Position =>
  compare(model, b, a) < 0 ? b : a;
export const later = (model: Model, a: Position, b: Position): Position => (compare(model, b, a) > 0 ? b : a);

export const isCollapsed = (span: Span): boolean =>
  span.start.p === span.end.p && span.start.at === span.end.at;

/** The paragraphs that a span touches; one that it only reaches with its very start is left out. */
export function paragraphsOf(model: Model, span: Span): XmlElement[] {
  const first = indexOf(model, span.start.p);
  let last = indexOf(model, span.end.p);
  if (first < 0 || last < 0) return [];
  if (last > first && span.end.at === 0) last -= 1;
  return allParagraphs(model).slice(first, last + 1);
}

/** The span of each touched paragraph that lies within `span`. */
export function pieces(model: Model, span: Span): { p: XmlElement; from: number; to: number }[] {
  return paragraphsOf(model, span).map((p) => ({
    p,
    from: p === span.start.p ? span.start.at : 0,
    to: p === span.end.p ? span.end.at : lengthOf(p),
  }));
}

/** The content of a paragraph, its mark left out. */
export const contentOf = (p: XmlElement): Span => ({ start: { p, at: 0 }, end: { p, at: lengthOf(p) } });

/** The place behind the paragraph's mark; the end of the content for the last paragraph. */
export function afterMark(model: Model, p: XmlElement): Position {
  const next = paragraphAt(model, indexOf(model, p) + 1);
  return next ? { p: next, at: 0 } : { p, at: lengthOf(p) };
}

/** From the start of the first to the end of the last paragraph inside a container (body, cell, block control). */
export function spanOfContainer(container: XmlElement): Span | undefined {
  const inside = paragraphsWithin(container);
  const first = inside[0];
  const last = inside.at(-1);
  return first && last ? { start: { p: first, at: 0 }, end: { p: last, at: lengthOf(last) } } : undefined;
}

/** The paragraphs in a container, which may be one of rows or cells as well. */
function paragraphsWithin(container: XmlElement): XmlElement[] {
  const direct = paragraphElements(container);
  if (direct.length > 0) return direct;
  return elementsOf(container).flatMap((each) =>
    each.name === 'w:tc'
      ? paragraphElements(each)
      : /^w:(tr|sdt|sdtContent)$/.test(each.name)
        ? paragraphsWithin(each)
        : [],
  );
}

/** The body or cell in which a paragraph stands. */
export const storyOf = (model: Model, node: XmlElement): XmlElement => ancestor(node, 'w:tc') ?? model.body;

/** The nearest element above both nodes. */
export const commonAncestor = (a: XmlElement, b: XmlElement): XmlElement | undefined =>
  ancestors(a).find((each) => isWithin(b, each));
