import type { Paragraph } from '../document';
import type { Item, Line } from '../draft';
import type { Readings } from './per-item';
import type { CheckContext, FindingDraft } from './rule';
import type { RuleId } from './rule-ids';

/** What is known of an item: what has been read of it, and the results by rule and options. */
interface Kept {
  readings: Readings;
  results: ItemResults;
}
/** What is known of a paragraph: its lines, by which what is read of them is kept, and the results by rule and options. */
interface KeptParagraph {
  paragraph: Paragraph;
  lines: readonly Line[] | undefined;
  results: ParagraphResults;
}
export type ParagraphResults = (FindingDraft<'paragraph'>[] | undefined)[];
/** The results on an item, by the slot of a rule with its options; undefined where it has not been asked yet. */
export type ItemResults = (FindingDraft<'item'>[] | undefined)[];

/** Readings and results of items by all that they depend on, kept from one check to the next. */
export interface CheckCache {
  /** What they hold for; a change of it forgets them all. */
  stamp: string;
  /** The borrowed wordings: readings are kept by them too. */
  borrowed: readonly string[];
  /** This check's and the last one's: what two checks running did not need is forgotten. */
  current: Map<string, Kept>;
  previous: Map<string, Kept>;
  /** This check's, by the item itself. */
  byItem: Map<Item, Kept>;
  /** This check's paragraphs by their index, and the last one's. */
  paragraphs: Map<number, KeptParagraph>;
  previousParagraphs: Map<number, KeptParagraph>;
  /** The slots of rules with their options. */
  slots: Map<string, number>;
}

/** An empty cache. Hand the same one to every check of a paper; after an edit only the edited items are judged again. */
export const createCache = (): CheckCache => ({
  stamp: '',
  borrowed: [],
  current: new Map(),
  previous: new Map(),
  byItem: new Map(),
  paragraphs: new Map(),
  previousParagraphs: new Map(),
  slots: new Map(),
});

/**
 * Begins a check: what the results depend on besides the items' text is compared with the last check's. Returns the
 * context under which readings of the last check are found again.
 */
export function beginCheck(cache: CheckCache, context: CheckContext): CheckContext {
  const { pack, packGiven, paper, scope, members, author, meeting, borrowed } = context;
  const stamp = JSON.stringify([
    pack?.id,
    pack?.version,
    packGiven,
    paper,
    scope,
    members,
    author?.id,
    meeting,
    borrowed,
  ]);
  const same = cache.stamp === stamp;
  cache.previous = same ? cache.current : new Map();
  cache.current = new Map();
  cache.byItem = new Map();
  cache.previousParagraphs = same ? cache.paragraphs : new Map();
  cache.paragraphs = new Map();
  cache.stamp = stamp;
  if (!same) cache.borrowed = borrowed;
  return {
    ...context,
    borrowed: cache.borrowed,
    readingsOf: (item) => keptOf(cache, item).readings,
    keepsReadings: true,
    linesAlike: (paragraph, cut) => (keptParagraph(cache, paragraph).lines ??= cut(paragraph)),
  };
}

function keptParagraph(cache: CheckCache, paragraph: Paragraph): KeptParagraph {
  const { index } = paragraph;
  const known = cache.paragraphs.get(index);
  if (known?.paragraph === paragraph) return known;
  const last = cache.previousParagraphs.get(index);
  const kept =
    last && isSame(last.paragraph, paragraph)
      ? { ...last, paragraph }
      : { paragraph, lines: undefined, results: [] };
  cache.paragraphs.set(index, kept);
  return kept;
}

/** True for paragraphs that differ in nothing. What is no plain value in them is small and seldom. */
function isSame(one: Paragraph, other: Paragraph): boolean {
  const names = Object.keys(one) as (keyof Paragraph)[];
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => {
      const [a, b] = [one[name], other[name]];
      return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
    })
  );
}

/** The results on a paragraph: kept ones, and room for fresh ones. Without a cache undefined. */
export const resultsOfParagraph = (
  cache: CheckCache | undefined,
  paragraph: Paragraph,
): ParagraphResults | undefined => cache && keptParagraph(cache, paragraph).results;

function keptOf(cache: CheckCache, item: Item): Kept {
  const known = cache.byItem.get(item);
  if (known) return known;
  const key = keyOf(item);
  const kept = cache.current.get(key) ?? cache.previous.get(key) ?? { readings: [], results: [] };
  cache.current.set(key, kept);
  cache.byItem.set(item, kept);
  return kept;
}

/** The results on an item: kept ones, and room for fresh ones. Without a cache undefined. */
export const resultsOf = (cache: CheckCache | undefined, item: Item): ItemResults | undefined =>
  cache && keptOf(cache, item).results;

/** Where a rule's results are kept. `name`: entryName. */
export function slotOf(cache: CheckCache | undefined, name: string): number {
  if (!cache) return 0;
  const slot = cache.slots.get(name) ?? cache.slots.size;
  cache.slots.set(name, slot);
  return slot;
}

/** What a rule's results are kept under. */
export const entryName = (rule: RuleId, options: unknown): string =>
  options === undefined ? rule : `${rule} ${JSON.stringify(options)}`;

/** All that an item's readings and results depend on. */
function keyOf({ part, dimension, kind, target, row, text }: Item): string {
  const place = `${part} ${dimension ?? ''} ${kind}`;
  if (target === undefined && row === undefined) return `${place}\n${text}`;
  const cells = row?.cells.map((cell) => [cell.heading, cell.text]);
  return `${JSON.stringify([place, target, cells])}\n${text}`;
}
