import type { Finding, Report } from './finding';
import type { Waiver } from './settings';
import { countOf, verdictOf } from './verdict';

/** A waiver in words, for the list of those that match nothing. */
const nameOf = ({ rule, waiverKey, phrase }: Waiver): string =>
  [rule, waiverKey, phrase === undefined ? undefined : `“${phrase}”`]
    .filter((word) => word !== undefined)
    .join(' ');

/** Whether a waiver takes a finding out: everything that it names holds of the finding. */
export const waives = (waiver: Waiver, finding: Finding): boolean =>
  (waiver.rule === undefined || waiver.rule === finding.rule) &&
  (waiver.waiverKey === undefined || waiver.waiverKey === finding.waiverKey) &&
  (waiver.phrase === undefined || finding.quote.includes(waiver.phrase));

/** Each waiver with the findings that it takes out; none: it matches nothing any more. */
export const usesOf = (
  findings: readonly Finding[],
  waivers: readonly Waiver[],
): { waiver: Waiver; findings: Finding[] }[] =>
  waivers.map((waiver) => ({ waiver, findings: findings.filter((finding) => waives(waiver, finding)) }));

/** The part of a report that waivers decide: what they take out counts no more, and those that match nothing are told. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
): Pick<Report, 'verdict' | 'counts' | 'findings' | 'waived' | 'unusedWaivers'> {
  const used = new Set<Waiver>();
  const waived: Report['waived'] = [];
  const live = findings.filter((finding) => {
    const matching = waivers.filter((waiver) => waives(waiver, finding));
    for (const waiver of matching) used.add(waiver);
    const [first] = matching;
    if (first) waived.push({ waiverKey: finding.waiverKey, reason: first.reason });
    return !first;
  });
  const unused = waivers
    .filter((waiver) => !used.has(waiver))
    .map((waiver) => ({ waiver: nameOf(waiver), reason: waiver.reason }));
  const counts = countOf(live);
  return {
    verdict: verdictOf(counts),
    counts,
    findings: live,
    waived,
    ...(unused.length > 0 ? { unusedWaivers: unused } : {}),
  };
}
