import type { Item } from '../../draft';
import { clearDecoration } from '../concreteness/clear';
import { clearedText } from '../concreteness/cleared-text';
import { perItemOfCache } from '../per-item';
import type { CheckContext } from '../rule';
import { contentOf } from './content';
import { cellWords } from './explicit';
import {
  noScoresYet,
  numbered,
  pieceNumbers,
  type KeptScores,
  type NumberedContent,
  type PieceNumbers,
} from './score';

/** The numbers of a paper's pieces. With a cache they last from check to check. */
export interface Numbering {
  numbers: PieceNumbers;
  /** So many pieces there were after the first items; twice as many, and most are of what was edited away. */
  atFirst: number;
  /** The scores of the last check's problems with its measures, and of its unanswering measures with the whole paper. */
  answers: KeptScores;
  grounds: KeptScores;
  /** The content of headings by their words. */
  headings: Map<string, NumberedContent>;
}

const known = new WeakMap<readonly string[], Numbering>();

/** The numbering that a check goes on with, or a fresh one. */
export function numberingOf({ keepsReadings, borrowed }: CheckContext): Numbering {
  const kept = keepsReadings && known.get(borrowed);
  if (kept) {
    const { length } = kept.numbers.worth;
    kept.atFirst ||= length;
    if (length <= kept.atFirst * 2) return kept;
  }
  const fresh: Numbering = {
    numbers: pieceNumbers(),
    atFirst: 0,
    answers: noScoresYet(),
    grounds: noScoresYet(),
    headings: new Map(),
  };
  if (keepsReadings) known.set(borrowed, fresh);
  return fresh;
}

/** An item's content in the numbers of a numbering. */
export function contentIn({ numbers }: Numbering, item: Item, context: CheckContext): NumberedContent {
  const kept = keptContent(item, context);
  if (kept.numbers !== numbers) {
    kept.numbers = numbers;
    kept.content = numbered(contentOf(wordsOf(item, context)), numbers);
  }
  return kept.content;
}

/** More than a paper has: most are of headings that were worded otherwise. */
const MOST_HEADINGS = 200;
/** A heading's content in the numbers of a numbering. */
export function contentOfHeading(
  { numbers, headings }: Numbering,
  text: string,
  context: CheckContext,
): NumberedContent {
  const known = headings.get(text) ?? numbered(contentOf(clearDecoration(text, context.borrowed)), numbers);
  if (headings.size > MOST_HEADINGS) headings.clear();
  headings.set(text, known);
  return known;
}

/** Room for an item's content, and the numbers that it is in. */
const keptContent = perItemOfCache((): { numbers?: PieceNumbers; content: NumberedContent } => ({
  content: { pieces: [], times: [] },
}));

const wordsOf = (item: Item, context: CheckContext): string =>
  item.kind === 'measure'
    ? clearDecoration(measureWords(item), context.borrowed)
    : clearedText(item, context);

/** A measure's own words and, in a table, the problem that its row names. */
const measureWords = (item: Item): string => `${cellWords(item, 'problem') ?? ''}\n${item.text}`;
