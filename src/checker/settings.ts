import * as v from 'valibot';
import { explainIssues, type Result } from '../meeting';
import { SEVERITIES } from './finding';
import { RULE_IDS, type RuleId } from './rule-ids';
import { RULES } from './rules';

const LEVELS = ['off', ...SEVERITIES] as const;
const ruleId = v.picklist(RULE_IDS, ({ input }) => `没有“${String(input)}”这条规则`);
const level = v.picklist(LEVELS, `应为 ${LEVELS.join('、')} 之一`);

const ruleSetting = v.union(
  [
    level,
    v.strictObject({ severity: v.optional(level), options: v.optional(v.record(v.string(), v.unknown())) }),
  ],
  `应为 ${LEVELS.join('、')} 之一，或者 {"severity": …, "options": {…}}`,
);

/** What not to report: the findings of a rule, of an item (its waiver key), or on words that hold a phrase; always with a reason. */
const waiver = v.pipe(
  v.strictObject({
    rule: v.optional(ruleId),
    waiverKey: v.optional(v.pipe(v.string(), v.nonEmpty('不能为空'))),
    phrase: v.optional(v.pipe(v.string(), v.nonEmpty('不能为空'))),
    reason: v.pipe(v.optional(v.string('要写明忽略的理由'), ''), v.trim(), v.nonEmpty('要写明忽略的理由')),
  }),
  v.check(
    ({ rule, waiverKey, phrase }) => rule !== undefined || waiverKey !== undefined || phrase !== undefined,
    '要写明忽略哪条规则（rule）、哪一项（waiverKey）或者哪些词句（phrase）',
  ),
);
export const waiversSchema = v.array(waiver);
export type Waiver = v.InferOutput<typeof waiver>;

/** Configuration of a check: severities, off-switches and thresholds by rule, and waivers. */
export const settingsSchema = v.strictObject({
  rules: v.optional(v.record(ruleId, ruleSetting), {}),
  waivers: v.optional(waiversSchema, []),
});
export type Settings = v.InferOutput<typeof settingsSchema>;
export const NO_SETTINGS: Settings = { rules: {}, waivers: [] };

/** A rule's level and thresholds as configured. */
export function settingOf(
  settings: Settings,
  rule: RuleId,
): { level?: (typeof LEVELS)[number]; options?: unknown } {
  const setting = settings.rules[rule];
  if (setting === undefined) return {};
  if (typeof setting === 'string') return { level: setting };
  return {
    ...(setting.severity === undefined ? {} : { level: setting.severity }),
    ...(setting.options === undefined ? {} : { options: setting.options }),
  };
}

/**
 * Reads a configuration: the settings, or sentences that say what is wrong and where (an unknown rule, a threshold
 * that its rule does not have, a waiver without a reason).
 */
export function readSettings(json: unknown): Result<Settings> {
  const parsed = v.safeParse(settingsSchema, json);
  if (!parsed.success) return { ok: false, errors: explainIssues(parsed.issues) };
  const errors = RULES.flatMap((rule) => {
    const checked = v.safeParse(rule.options, settingOf(parsed.output, rule.id).options ?? {});
    return checked.success
      ? []
      : explainIssues(checked.issues).map((words) => `rules.${rule.id}.options.${words}`);
  });
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: parsed.output };
}
