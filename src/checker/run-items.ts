import { textHash, type Item } from '../draft';
import { noResults, resultsOf, type CheckCache, type ItemResults } from './cache';
import type { Finding } from './finding';
import { spansInItem } from './place';
import type { Reporter } from './report-finding';
import type { AnyRule, CheckContext, FindingDraft } from './rule';

/** A rule about items on its way through the paper; its time in the clock's units. */
export interface ItemRun {
  rule: AnyRule;
  checkItem: (item: Item, context: CheckContext) => Iterable<FindingDraft<'item'>>;
  /** Where its results are kept. */
  slot: number;
  found: Finding[];
  time: number;
}

/**
 * Runs rules over items. What is not known yet is judged rule by rule, so that a rule's own tables stay at hand; the
 * findings are then gathered item by item.
 */
export function runOverItems(
  runs: readonly ItemRun[],
  items: readonly Item[],
  context: CheckContext,
  report: Reporter,
  { cache, clock }: { cache?: CheckCache | undefined; clock?: (() => number) | undefined },
): void {
  const all = items.map((item) => ({ item, results: resultsOf(cache, item) ?? noResults() }));
  const slots = runs.map(({ slot }) => slot).join(' ');
  const pending = all.filter(({ results }) => results.complete !== slots);
  for (const run of runs) {
    const begun = clock?.() ?? 0;
    for (const { item, results } of pending) judge(run, item, results, context);
    if (clock) run.time += clock() - begun;
  }
  for (const { results } of pending) results.complete = slots;

  const bySlot: (ItemRun | undefined)[] = [];
  for (const run of runs) bySlot[run.slot] = run;
  for (const { item, results } of all) {
    let key = '';
    for (const { slot, findings } of results.said) {
      const run = bySlot[slot];
      if (!run) continue;
      key ||= textHash(item.text);
      for (const raw of findings) {
        const spans = [raw.at, ...(raw.related ?? [])].flatMap((range) => spansInItem(item, range));
        run.found.push(report(run.rule, raw, spans, key, item));
      }
    }
  }
}

function judge({ checkItem, slot }: ItemRun, item: Item, results: ItemResults, context: CheckContext): void {
  if (results.asked[slot]) return;
  const findings = [...checkItem(item, context)];
  results.asked[slot] = true;
  if (findings.length > 0) results.said.push({ slot, findings });
}
