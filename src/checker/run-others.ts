import { textHash, type Draft } from '../draft';
import { resultsOfParagraph, type CheckCache } from './cache';
import type { Finding } from './finding';
import { later } from './later';
import { byIndex, quoteOf } from './place';
import type { Reporter } from './report-finding';
import type { AnyRule, CheckContext, FindingDraft, UnitOf } from './rule';

/** The findings that stand where they say, in the paper itself. */
export function foundIn(
  rule: AnyRule,
  raws: Iterable<FindingDraft<'draft' | 'part' | 'dimension'>>,
  draft: Draft,
  report: Reporter,
): Finding[] {
  const paragraphs = later(() => byIndex(draft.paragraphs));
  return Array.from(raws, (raw) => {
    const key = textHash(quoteOf(paragraphs(), raw.at));
    return report(rule, raw, [raw.at, ...(raw.related ?? [])], key);
  });
}

/** Runs a rule over paragraphs, or over parts of the draft or all of it. */
export function runOverOthers(
  rule: AnyRule,
  draft: Draft,
  context: CheckContext,
  options: unknown,
  report: Reporter,
  slot: number,
  cache: CheckCache | undefined,
): Finding[] {
  const found: Finding[] = [];
  const overPlaces = <S extends 'draft' | 'part' | 'dimension'>(
    checkUnit: (unit: UnitOf<S>, context: CheckContext) => Iterable<FindingDraft<S>>,
    units: readonly UnitOf<S>[],
  ): void => {
    for (const unit of units) found.push(...foundIn(rule, checkUnit(unit, context), draft, report));
  };
  if (rule.scope === 'paragraph') {
    const checkUnit = rule.prepare(options);
    for (const paragraph of draft.paragraphs) {
      const results = resultsOfParagraph(cache, paragraph);
      const known = results?.[slot];
      const raws = known ?? [...checkUnit(paragraph, context)];
      if (!known && results) results[slot] = raws;
      const key = raws.length > 0 ? textHash(paragraph.text) : '';
      for (const raw of raws) {
        const spans = [raw.at, ...(raw.related ?? [])].map((range) => ({
          paragraph: paragraph.index,
          ...range,
        }));
        found.push(report(rule, raw, spans, key));
      }
    }
  } else if (rule.scope === 'draft') overPlaces<'draft'>(rule.prepare(options), [draft]);
  else if (rule.scope === 'part') overPlaces<'part'>(rule.prepare(options), draft.parts);
  else if (rule.scope === 'dimension')
    overPlaces<'dimension'>(
      rule.prepare(options),
      draft.parts.flatMap((part) => part.dimensions),
    );
  return found;
}
