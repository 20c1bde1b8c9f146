import type { Span } from '../document';
import { textHash, type Draft } from '../draft';
import { resultsOfParagraph, type CheckCache } from './cache';
import type { Finding } from './finding';
import { byIndex, quoteOf } from './place';
import type { Reporter } from './report-finding';
import type { AnyRule, CheckContext, FindingDraft, UnitOf } from './rule';

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
  const paragraphs = byIndex(draft.paragraphs);
  const found: Finding[] = [];
  /** Units whose findings stand where they say, in the paper itself. */
  const overPlaces = <S extends 'draft' | 'part' | 'dimension'>(
    checkUnit: (unit: UnitOf<S>, context: CheckContext) => Iterable<FindingDraft<S>>,
    units: Iterable<UnitOf<S>>,
  ): void => {
    for (const unit of units) {
      for (const raw of checkUnit(unit, context)) {
        const at = raw.at as Span;
        const key = textHash(quoteOf(paragraphs, at));
        found.push(report(rule, raw, [at, ...((raw.related ?? []) as readonly Span[])], key));
      }
    }
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
