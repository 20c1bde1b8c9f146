import { RULES } from '../../checker';
import type { Family, RuleId } from '../../checker';

/** The family of a rule. */
export function familyOf(rule: RuleId): Family {
  return RULES.find(({ id }) => id === rule)?.family ?? 'structure';
}
