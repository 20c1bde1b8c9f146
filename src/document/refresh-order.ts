import { controlText, type ExpectedItem, type FoundItem } from './tracked';
import type { Paragraph } from './paragraph';
import { textSum } from './tag';

/** A tracked item that the document has and the paper still wants. */
export interface KeptItem {
  expected: ExpectedItem;
  /** Its place in the paper's order. */
  rank: number;
  /** Its paragraphs, ascending. */
  at: number[];
}

/**
 * The items that stand in another order than the list: what is left over beside the longest run that is in order.
 * `fixed` items (those that may not be moved) are kept in the run as far as possible.
 */
export function outOfOrder(kept: readonly KeptItem[], fixed: (item: KeptItem) => boolean): KeptItem[] {
  const inDocument = [...kept].sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0) || a.rank - b.rank);
  if (inDocument.every((item, i) => i === 0 || (inDocument[i - 1]?.rank ?? 0) < item.rank)) return [];
  const heavy = inDocument.length + 1;
  const weights = inDocument.map((item) => (fixed(item) ? heavy : 1));
  const best: number[] = [];
  const before: number[] = [];
  let end = -1;
  inDocument.forEach((item, i) => {
    best[i] = weights[i] ?? 1;
    before[i] = -1;
    for (let j = 0; j < i; j += 1) {
      const sum = (best[j] ?? 0) + (weights[i] ?? 1);
      if ((inDocument[j]?.rank ?? 0) < item.rank && sum > (best[i] ?? 0)) {
        best[i] = sum;
        before[i] = j;
      }
    }
    if (end < 0 || (best[i] ?? 0) > (best[end] ?? 0)) end = i;
  });
  const run = new Set<number>();
  for (let i = end; i >= 0; i = before[i] ?? -1) run.add(i);
  return inDocument.filter((_, i) => !run.has(i));
}

/**
 * True when a paragraph holds exactly what the tool wrote: every control untouched and the words around them as in
 * the paper. Only such a paragraph can be taken out and written again elsewhere without losing a word.
 */
export function isPristine(
  paragraph: Paragraph,
  found: readonly FoundItem[],
  expected: ExpectedItem,
): boolean {
  const controls = paragraph.controls ?? [];
  if (found.length !== 1 || found[0]?.key !== expected.key) return false;
  const own = (control: (typeof controls)[number]): boolean =>
    control.empty || control.tag.sum === textSum(controlText(paragraph, control));
  if (!controls.every(own)) return false;
  if (expected.fields.length === 0) {
    const [only] = controls;
    return controls.length === 1 && only?.start === 0 && only.end === paragraph.text.length;
  }
  let text = '';
  let next = 0;
  for (const inline of expected.inlines) {
    if (inline.type === 'text') {
      text += inline.text;
      continue;
    }
    const control = controls[next];
    next += 1;
    if (control?.tag.id !== inline.id) return false;
    text += controlText(paragraph, control);
  }
  return next === controls.length && text === paragraph.text;
}
