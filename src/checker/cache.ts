import type { Item } from '../draft';
import type { CheckContext, FindingDraft } from './rule';
import type { RuleId } from './rule-ids';

/** What is known of an item: one such item, by which its readings are kept, and the results by rule and options. */
interface Kept {
  item: Item;
  results: ItemResults;
}
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
  cache.stamp = stamp;
  if (!same) cache.borrowed = borrowed;
  return { ...context, borrowed: cache.borrowed, alike: (item) => keptOf(cache, item).item };
}

function keptOf(cache: CheckCache, item: Item): Kept {
  const known = cache.byItem.get(item);
  if (known) return known;
  const key = keyOf(item);
  const kept = cache.current.get(key) ?? cache.previous.get(key) ?? { item, results: [] };
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
