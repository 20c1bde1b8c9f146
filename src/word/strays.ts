import { formatTag, type Paragraph } from '../document';

/** What a paragraph is known by when its words may have been rewritten. */
const keyOf = ({ controls, text, cell }: Paragraph): string => {
  const ids = (controls ?? []).map(({ tag }) => formatTag({ kind: tag.kind, id: tag.id })).join();
  return ids === '' ? `${cell ? 'cell' : 'text'} ${text}` : ids;
};

/**
 * Indexes of empty paragraphs outside tables that `now` has and `before` did not: what insertions left behind. None when
 * the two do not fit together (somebody typed meanwhile), and never the document's last, which Word keeps.
 * @param leaving paragraphs of `before` that may be gone
 */
export function strayParagraphs(
  before: readonly Paragraph[],
  now: readonly Paragraph[],
  leaving: ReadonlySet<number>,
): number[] {
  const strays: number[] = [];
  let i = before.length - 1;
  // From the end: what comes in stands before the paragraph it was put at, and so do the empty ones it leaves.
  for (let j = now.length - 1; j >= 0; j -= 1) {
    const here = now[j];
    if (!here) continue;
    while (i >= 0 && leaving.has(i) && keyOf(before[i] ?? here) !== keyOf(here)) i -= 1;
    const old = before[i];
    if (old && keyOf(old) === keyOf(here)) i -= 1;
    else if (here.text === '' && !here.controls && !here.cell && j < now.length - 1) strays.push(j);
  }
  while (i >= 0 && leaving.has(i)) i -= 1;
  return i < 0 ? strays : [];
}
