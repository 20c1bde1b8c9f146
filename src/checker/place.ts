import type { Paragraph, Span } from '../document';
import type { Item } from '../draft';
import type { CellPlace, TextRange } from './rule';

/** The paragraphs of a paper by their index. */
export type ParagraphsByIndex = ReadonlyMap<number, Paragraph>;
const known = new WeakMap<readonly Paragraph[], ParagraphsByIndex>();
export function byIndex(paragraphs: readonly Paragraph[]): ParagraphsByIndex {
  const kept = known.get(paragraphs);
  if (kept) return kept;
  const made = new Map(paragraphs.map((paragraph) => [paragraph.index, paragraph]));
  known.set(paragraphs, made);
  return made;
}

/** The words at a span. */
export const quoteOf = (paragraphs: ParagraphsByIndex, { paragraph, start, end }: Span): string =>
  (paragraphs.get(paragraph)?.text ?? '').slice(start, end);

/**
 * The places in the paper of a stretch of an item's text, one span for each paragraph it touches, in order. A stretch
 * outside the text gives the item's own first place.
 */
export function spansInItem(item: Item, range: TextRange | CellPlace): Span[] {
  if ('cell' in range)
    return [item.row?.cells[range.cell]?.span ?? item.spans[0]].filter((span) => span !== undefined);
  const found: Span[] = [];
  let at = 0;
  let previous: number | undefined;
  for (const span of item.spans) {
    if (previous !== undefined && span.paragraph !== previous) at += 1;
    const start = Math.max(range.start, at);
    const end = Math.min(range.end, at + span.end - span.start);
    if (start < end)
      add(found, { paragraph: span.paragraph, start: span.start + start - at, end: span.start + end - at });
    at += span.end - span.start;
    previous = span.paragraph;
  }
  const first = item.spans[0];
  return found.length > 0 || !first ? found : [first];
}

/** Spans of one paragraph become one, formatting marks between them included. */
function add(spans: Span[], span: Span): void {
  const last = spans[spans.length - 1];
  if (last?.paragraph === span.paragraph) last.end = span.end;
  else spans.push(span);
}
