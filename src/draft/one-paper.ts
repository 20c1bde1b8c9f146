import { regions, type Paragraph } from '../document';
import type { DraftPaper } from './draft';

/**
 * The paragraphs of one paper where a document holds several: a self-review and, after it, the host script, or a draft
 * typed by hand with ours below it. A paper that is named and stands there with our title is read by itself. Otherwise
 * papers of ours of another kind are left out, unnamed the host script alone, and a document without our titles stays
 * whole. Paragraphs keep their index.
 */
export function onePaper(paragraphs: readonly Paragraph[], paper: DraftPaper | 'auto'): readonly Paragraph[] {
  const all = regions(paragraphs);
  const titled = all.filter((region) => region.paper === paper);
  const foreign = (kind: string | undefined): boolean =>
    kind !== undefined && (paper === 'auto' ? kind === 'hostScript' : kind !== paper);
  const kept = (titled.length > 0 ? titled : all.filter((region) => !foreign(region.paper))).flatMap(
    ({ from, to }) => paragraphs.slice(from, to),
  );
  return kept.some(({ text }) => text.trim() !== '') ? kept : paragraphs;
}
