/** Every rule there is. A rule file without its line here, or a line without its file, fails a test. */
export const RULE_IDS = [
  'dimension-missing',
  'dimension-order',
  'section-empty',
  'part-missing',
  'placeholder-left',
  'numbering-broken',
  'count-mismatch',
  'theme-mismatch',
  'part-share',
  'too-short',
  'item-abstract',
  'hope-for-criticism',
  'team-for-personal',
  'measure-slogan',
  'measure-no-owner',
  'measure-no-deadline',
  'foreign-organisation',
  'name-unknown',
  'date-inconsistent',
  'term-nonstandard',
] as const;
export type RuleId = (typeof RULE_IDS)[number];
