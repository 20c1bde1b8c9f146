import type { Finding, Report } from './finding';
import type { Waiver } from './settings';

/** A waiver in words, for the list of those that match nothing. */
const nameOf = ({ rule, waiverKey, phrase }: Waiver): string =>
  [rule, waiverKey, phrase === undefined ? undefined : `“${phrase}”`]
    .filter((word) => word !== undefined)
    .join(' ');

const matches = (waiver: Waiver, finding: Finding): boolean =>
  (waiver.rule === undefined || waiver.rule === finding.rule) &&
  (waiver.waiverKey === undefined || waiver.waiverKey === finding.waiverKey) &&
  (waiver.phrase === undefined || finding.quote.includes(waiver.phrase));

/** Takes out what is waived and tells which waivers matched nothing. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
): { live: Finding[]; waived: Report['waived']; unused: { waiver: string; reason: string }[] } {
  const used = new Set<Waiver>();
  const waived: Report['waived'] = [];
  const live = findings.filter((finding) => {
    const matching = waivers.filter((waiver) => matches(waiver, finding));
    for (const waiver of matching) used.add(waiver);
    const [first] = matching;
    if (first) waived.push({ waiverKey: finding.waiverKey, reason: first.reason });
    return !first;
  });
  const unused = waivers
    .filter((waiver) => !used.has(waiver))
    .map((waiver) => ({ waiver: nameOf(waiver), reason: waiver.reason }));
  return { live, waived, unused };
}
