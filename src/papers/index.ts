import type { PaperKind } from '../meeting';
import { hostScript } from './host-script';
import { outline } from './outline';
import type { Paper } from './paper';
import { teamReview } from './team-review';

export * from './paper';
export { dimensionBlocks } from './pieces/dimension-section';

/** Every paper there is, in the order of the menu. A new paper is its file here and a line in this list. */
export const PAPERS: readonly Paper[] = [teamReview, outline, hostScript];

/** The paper of that kind. Throws an Error when the list has none, which a test rules out. */
export function paperOf(kind: PaperKind): Paper {
  const paper = PAPERS.find((one) => one.kind === kind);
  if (!paper) throw new Error(`no paper ${kind}`);
  return paper;
}
