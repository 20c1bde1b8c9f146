import * as v from 'valibot';
import { PAPER_KINDS, PART_KINDS } from './papers';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('不能为空'));
/** ASCII, short: it goes into tags of at most 64 characters. */
const id = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9-]{0,23}$/, '只能用英文字母、数字和连字符，最多 24 个字符'));
/** Calendar days, the event day not counted; null: the notice leaves it open and the person is asked. */
const days = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365)));

export const dimensionSchema = v.strictObject({
  id,
  /** Short name for a heading: “（一）……方面” is made from it. */
  heading: words,
  /** The notice's full sentence. */
  requirement: words,
  /** What the notice names for this dimension, each a reminder to the writer; never a ready-made problem. */
  prompts: v.pipe(v.array(words), v.minLength(1)),
  /** Other wordings, of this and other years, by which a hand-typed heading is recognised. */
  synonyms: v.pipe(v.array(words), v.minLength(1)),
  clause: words,
});

export const pairingSchema = v.strictObject({
  kind: v.picklist(['principalWithMembers', 'membersWithEachOther', 'memberWithUnitHeads', 'memberWithMemberReps']),
  text: words,
});

export const partRequirementSchema = v.strictObject({
  part: v.picklist(PART_KINDS),
  /** Heading in the paper; without it PART_NAMES. */
  heading: v.optional(words),
  required: v.boolean(),
  /** An explicit “无” counts as declared. */
  noneAllowed: v.optional(v.boolean(), false),
  /** Only for members who carry this flag. */
  onlyForFlag: v.optional(v.picklist(['accountability', 'inspection', 'inquiry', 'massReport', 'fourWinds'])),
  /** Says what the notice wants here; shown as guidance. */
  requirement: words,
  clause: words,
});

/** A pack: one year's notice as data. DOMAIN.md §5, last line. */
export const packSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: v.pipe(v.string(), v.regex(/^\d{4}-[a-z][a-z-]*$/, '形如 2017-annual')),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** “2017年度”. */
  yearLabel: words,
  /** What stands before 民主生活会 in the meeting's name: “2017年度”, “党史学习教育专题”. */
  meetingTitle: words,
  kind: v.pipe(v.array(v.picklist(['annual', 'special'])), v.minLength(1)),
  theme: words,
  significance: v.array(words),
  basis: v.array(v.strictObject({ issuer: words, title: words, number: v.optional(words) })),
  regulations: v.array(words),
  dimensions: v.pipe(v.array(dimensionSchema), v.minLength(1)),
  /** 三个“摆进去”. */
  putIn: v.pipe(v.array(words), v.minLength(1)),
  /** 对照党章…… */
  references: v.array(words),
  /** Goals to measure by: “学史明理、学史增信……”. */
  yardsticks: v.array(words),
  studyFoci: v.array(words),
  readings: v.array(words),
  mandatoryPairings: v.pipe(v.array(pairingSchema), v.minLength(1)),
  notices: v.array(words),
  parts: v.record(v.picklist(PAPER_KINDS), v.array(partRequirementSchema)),
  /** Heads under which causes are set out (seed B: 思想、政治、组织、作风、纪律); empty when the notice names none. */
  causeHeads: v.array(words),
  criticismNeedsImprovement: v.boolean(),
  leadDays: v.strictObject({ plan: days, talks: days }),
  lagDays: v.strictObject({ report: days, circular: days }),
  wording: v.strictObject({ selfReview: v.picklist(['对照检查', '检视剖析']), outline: words }),
  recipients: v.strictObject({ plan: v.array(words), report: v.array(words) }),
  guidanceBodies: v.array(words),
  sourceNote: words,
  verified: v.boolean(),
});

export type Dimension = v.InferOutput<typeof dimensionSchema>;
export type DimensionId = string;
export type PartRequirement = v.InferOutput<typeof partRequirementSchema>;
export type MandatoryPairing = v.InferOutput<typeof pairingSchema>;
export type Pack = v.InferOutput<typeof packSchema>;
export type PackId = string;
