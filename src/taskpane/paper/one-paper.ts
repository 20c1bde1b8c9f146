import { regions } from '../../document';
import type { Paragraph } from '../../document';
import type { DraftPaper } from '../../draft';

/**
 * The paragraphs of one paper where a document holds several of ours (a self-review and, after it, the host script):
 * the others are not read as a part of it. What stands before the first title, and a document without our titles, stays
 * whole. Paragraphs keep their index.
 */
export function paragraphsOf(
  paragraphs: readonly Paragraph[],
  paper: DraftPaper | 'auto',
): readonly Paragraph[] {
  const foreign = (kind: string | undefined): boolean =>
    kind !== undefined && (paper === 'auto' ? kind === 'hostScript' : kind !== paper);
  const kept = regions(paragraphs)
    .filter((region) => !foreign(region.paper))
    .flatMap(({ from, to }) => paragraphs.slice(from, to));
  return kept.some(({ text }) => text.trim() !== '') ? kept : paragraphs;
}
