import type { Item } from '../draft';
import type { CheckContext, FindingDraft } from './rule';
import type { RuleId } from './rule-ids';

/** Results of item rules by the item's own text, kept from one check to the next. */
export interface CheckCache {
  /** What the results hold for; a change of it forgets them all. */
  stamp: string;
  /** This check's results and the last one's: what two checks running did not need is forgotten. */
  current: Map<string, FindingDraft<'item'>[]>;
  previous: Map<string, FindingDraft<'item'>[]>;
}

/** An empty cache. Hand the same one to every check of a paper; after an edit only the edited items are judged again. */
export const createCache = (): CheckCache => ({ stamp: '', current: new Map(), previous: new Map() });

/** Begins a check: what the results depend on besides the items' text is compared with the last check's. */
export function beginCheck(cache: CheckCache | undefined, context: CheckContext): void {
  if (!cache) return;
  const { pack, packGiven, paper, scope, members, author, meeting } = context;
  const stamp = JSON.stringify([
    pack?.id,
    pack?.version,
    packGiven,
    paper,
    scope,
    members,
    author?.id,
    meeting,
  ]);
  cache.previous = cache.stamp === stamp ? cache.current : new Map();
  cache.current = new Map();
  cache.stamp = stamp;
}

/** The results of a rule on an item: kept ones, or fresh ones that are kept from now on. */
export function entryOf(
  cache: CheckCache | undefined,
  rule: RuleId,
  item: Item,
  options: unknown,
  judge: () => FindingDraft<'item'>[],
): FindingDraft<'item'>[] {
  if (!cache) return judge();
  const { part, dimension, kind, target, row, text } = item;
  const cells = row?.cells.map((cell) => [cell.heading, cell.text]);
  const key = JSON.stringify([rule, options, part, dimension, kind, target, cells, text]);
  const known = cache.current.get(key) ?? cache.previous.get(key) ?? judge();
  cache.current.set(key, known);
  return known;
}
