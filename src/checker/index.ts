export * from './finding';
export { RULE_IDS, type RuleId } from './rule-ids';
export { RULES } from './rules';
export {
  defineRule,
  example,
  FAMILIES,
  type AnyRule,
  type CheckContext,
  type Example,
  type Family,
  type FindingDraft,
  type Rule,
  type Scope,
} from './rule';
export { check, checkParagraphs, type CheckInput, type ParagraphsInput } from './check';
export { createCache, type CheckCache } from './cache';
export { NO_SETTINGS, readSettings, settingsSchema, type Settings, type Waiver } from './settings';
export { applyWaivers, usesOf, waives } from './waivers';
export { STORED_WAIVERS } from './stored-waivers';
export { FAMILY_NAMES } from './families';
export { matrix, type DimensionState, type MatrixRow } from './matrix';
export { CLAUSES, clauseLine, SEED_NAMES, type Clause } from './clauses';
export { findingLines, reportText, verdictLine, type PlaceWord } from './report-text';
export { runExample } from './example';
export { asksDimensions } from './papers';
export { checkSingleItem, draftOfItem } from './single-item';
export { judge, type Judgement } from './concreteness/judge';
export { DEFAULT_TRAINING, modelOf, trainModel, type LabelledItem } from './concreteness/train';
export { substitutionIn, substitutionModelOf, type SubstitutionModel } from './substitution/model';
export { readForTask, TASKS, type SubstitutionReading, type Task } from './substitution/task';
export { trainSubstitution } from './substitution/train';
