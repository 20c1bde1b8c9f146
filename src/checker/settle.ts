import { SEVERITIES, type Finding, type Severity } from './finding';
import type { AnyRule } from './rule';

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/**
 * A finding's severity under configuration: the configured level stands for the rule's own; where the rule itself
 * judged one finding milder (a cause: info only) the milder of both holds.
 */
export function severityUnder(
  own: Severity | undefined,
  ofRule: Severity,
  configured: Severity | undefined,
): Severity {
  if (own === undefined) return configured ?? ofRule;
  if (configured === undefined) return own;
  return rank(own) > rank(configured) ? own : configured;
}

/**
 * Document order, and one finding for one fault: of two findings of a rule with one key on the same words the longer
 * stays, and a rule's finding gives way where a rule that says more of the same fault stands on the same words, or
 * becomes a hint where it is the lesser fault.
 */
export function settle(findings: readonly Finding[], rules: readonly AnyRule[]): Finding[] {
  const order = new Map(rules.map((rule, at) => [rule.id, at]));
  const supersedes = new Map(rules.map((rule) => [rule.id, rule.supersedes ?? []]));
  const sorted = [...findings].sort(
    (a, b) =>
      a.span.paragraph - b.span.paragraph ||
      a.span.start - b.span.start ||
      b.span.end - a.span.end ||
      (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0),
  );
  const softens = new Map(rules.map((rule) => [rule.id, rule.softens ?? []]));
  const dropped = new Set<Finding>();
  const hints = new Set<Finding>();
  /** Findings that still reach beyond the start of the one at hand: only they can share words with it. */
  const open: Finding[] = [];
  for (const finding of sorted) {
    const { paragraph, start } = finding.span;
    let reaching = 0;
    for (const other of open)
      if (other.span.paragraph === paragraph && other.span.end > start) open[reaching++] = other;
    open.length = reaching;
    for (const other of open) {
      if (supersedes.get(other.rule)?.includes(finding.rule)) dropped.add(finding);
      else if (supersedes.get(finding.rule)?.includes(other.rule)) dropped.add(other);
      // In this order the other is at least as long when it starts at the same place; else it began earlier.
      else if (other.rule === finding.rule && other.waiverKey === finding.waiverKey) dropped.add(finding);
      if (softens.get(other.rule)?.includes(finding.rule)) hints.add(finding);
      if (softens.get(finding.rule)?.includes(other.rule)) hints.add(other);
    }
    open.push(finding);
  }
  return sorted
    .filter((finding) => !dropped.has(finding))
    .map((finding) => (hints.has(finding) ? { ...finding, severity: 'info' } : finding));
}
