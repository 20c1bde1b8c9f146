import { RULES } from '../../checker';
import type { Finding, RuleId, Waiver } from '../../checker';

/** How much a waiver leaves out. */
export const WAIVER_SCOPES = ['item', 'rule', 'phrase'] as const;
export type WaiverScope = (typeof WAIVER_SCOPES)[number];

const titleOf = (rule: string): string => RULES.find(({ id }) => id === rule)?.title ?? rule;

/** What the scopes are called where one is chosen for a finding of this rule. */
export const scopeNames = (rule: RuleId): Record<WaiverScope, string> => ({
  item: '只忽略这一条',
  rule: `忽略这条规则：${titleOf(rule)}`,
  phrase: '忽略这条规则中含有这些词句的',
});

/** The waiver of a finding, as far as the person wants it to reach. */
export function waiverOf(
  finding: Finding,
  scope: WaiverScope,
  { phrase, reason }: { phrase: string; reason: string },
): Waiver {
  const { rule, waiverKey } = finding;
  if (scope === 'item') return { waiverKey, reason };
  return scope === 'rule' ? { rule, reason } : { rule, phrase, reason };
}

/** What a waiver leaves out, in words: “通篇套话，只一条”. */
export function waiverWords({ rule, waiverKey, phrase }: Waiver): string {
  // A key begins with its rule; a waiver written by hand may name only a phrase.
  const name = titleOf(rule ?? waiverKey?.split('#')[0] ?? '');
  const words = [
    ...(name === '' ? [] : [name]),
    ...(waiverKey === undefined ? [] : ['只这一条']),
    ...(phrase === undefined ? [] : [`含有“${phrase}”的`]),
  ];
  return words.length === 1 && rule !== undefined ? `${name}，整条规则` : words.join('，');
}

/** Whether two waivers say the same. */
export const sameWaiver = (one: Waiver, other: Waiver): boolean =>
  one.rule === other.rule &&
  one.waiverKey === other.waiverKey &&
  one.phrase === other.phrase &&
  one.reason === other.reason;
