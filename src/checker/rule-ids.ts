/** Every rule there is. A rule file without its line here, or a line without its file, fails a test. */
export const RULE_IDS = [
  'dimension-missing',
  'dimension-order',
  'section-empty',
  'part-missing',
  'placeholder-left',
  'item-abstract',
  'hope-for-criticism',
  'team-for-personal',
] as const;
export type RuleId = (typeof RULE_IDS)[number];
