import type { Span } from '../document';
import type { Draft } from '../draft';

/** Where to point when something is missing: the title, or the first words of the paper; an empty span for an empty paper. */
export function titleSpan(draft: Draft): Span {
  const first = draft.paragraphs.find(({ text }) => text.trim() !== '');
  if (!first) return { paragraph: draft.paragraphs[0]?.index ?? 0, start: 0, end: 0 };
  const start = first.text.length - first.text.trimStart().length;
  return { paragraph: first.index, start, end: first.text.trimEnd().length };
}

/**
 * The heading nearest to the place where something missing belongs: of the wanted order's headings the next one that
 * stands, else the last one before it, else the title.
 */
export function nearestHeading<T>(
  draft: Draft,
  order: readonly T[],
  missing: T,
  headingOf: (wanted: T) => Span | undefined,
): Span {
  const at = order.indexOf(missing);
  const after = order.slice(at + 1).map(headingOf);
  const before = order.slice(0, Math.max(0, at)).map(headingOf).reverse();
  return [...after, ...before].find((span) => span !== undefined) ?? titleSpan(draft);
}
