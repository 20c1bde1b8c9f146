import type { Span } from '../document';
import { textHash, type Draft, type Item } from '../draft';
import { noResults, resultsOf, type CheckCache, type ItemResults, type Told } from './cache';
import type { Finding } from './finding';
import { byIndex, spansInItem, type ParagraphsByIndex } from './place';
import type { Reporter } from './report-finding';
import type { AnyRule, CheckContext, FindingDraft } from './rule';
import type { Settings } from './settings';

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
  draft: Draft,
  context: CheckContext,
  report: Reporter,
  settings: Settings,
  { cache, clock }: { cache?: CheckCache | undefined; clock?: (() => number) | undefined },
): void {
  const all = draft.items.map((item) => ({ item, results: resultsOf(cache, item) ?? noResults() }));
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
  const { rules } = settings;
  const texts = byIndex(draft.paragraphs);
  for (const { item, results } of all) {
    if (results.said.length === 0) continue;
    let told = results.told;
    if (told?.slots !== slots || told.rules !== rules || !standsAsBefore(item, told, texts)) {
      const { id, spans } = item;
      const findings = tell(item, results, bySlot, report);
      told = { slots, rules, id, spans, texts: spans.map((span) => textOf(texts, span)), findings };
      results.told = told;
    }
    for (const { slot, finding } of told.findings) bySlot[slot]?.found.push(finding);
  }
}

/** The findings on an item, of the rules that run. */
function tell(
  item: Item,
  { said }: ItemResults,
  bySlot: readonly (ItemRun | undefined)[],
  report: Reporter,
): Told['findings'] {
  const key = textHash(item.text);
  return said.flatMap(({ slot, findings }) => {
    const run = bySlot[slot];
    if (!run) return [];
    return findings.map((raw) => {
      const spans = [raw.at, ...(raw.related ?? [])].flatMap((range) => spansInItem(item, range));
      return { slot, finding: report(run.rule, raw, spans, key, item) };
    });
  });
}

/** True when the findings on an item can be told again as they are. Of a table's row, cells may be quoted that stand elsewhere. */
const standsAsBefore = ({ id, spans, row }: Item, told: Told, texts: ParagraphsByIndex): boolean =>
  row === undefined &&
  id === told.id &&
  spans.length === told.spans.length &&
  spans.every((span, at) => {
    const { paragraph, start, end } = told.spans[at] ?? NOWHERE;
    return (
      span.paragraph === paragraph &&
      span.start === start &&
      span.end === end &&
      textOf(texts, span) === told.texts[at]
    );
  });
const NOWHERE = { paragraph: -1, start: 0, end: 0 };
const textOf = (texts: ParagraphsByIndex, { paragraph }: Span): string => texts.get(paragraph)?.text ?? '';

function judge({ checkItem, slot }: ItemRun, item: Item, results: ItemResults, context: CheckContext): void {
  if (results.asked[slot]) return;
  const findings = [...checkItem(item, context)];
  results.asked[slot] = true;
  if (findings.length > 0) results.said.push({ slot, findings });
}
