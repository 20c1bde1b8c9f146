import * as v from 'valibot';
import { MEMBER_FLAGS } from './member';
import { PAPER_KINDS, PART_KINDS } from './papers';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('不能为空'));
/** ASCII, short: it goes into tags of at most 64 characters. */
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][A-Za-z0-9-]{0,23}$/, '只能用英文字母、数字和连字符，最多 24 个字符'),
);
/** Calendar days, the event day not counted; null: the notice leaves it open and the person is asked. */
const days = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365)));

const distinct = (values: string[]): boolean => new Set(values).size === values.length;

export const dimensionSchema = v.strictObject({
  /** Stands beside the parts' names in slot tags, so it is none of them. */
  id: v.pipe(
    id,
    v.check((value) => !PART_KINDS.some((part) => part === value), '不能与组成部分的名称相同'),
  ),
  /** Short name for a heading: “（一）……方面” is made from it. */
  heading: words,
  /** The notice's full sentence. */
  requirement: words,
  /** What the notice names for this dimension, each a reminder to the writer; never a ready-made problem. */
  prompts: v.pipe(v.array(words), v.minLength(1, '至少要有一项')),
  /** Other wordings, of this and other years, by which a hand-typed heading is recognised. */
  synonyms: v.pipe(v.array(words), v.minLength(1, '至少要有一项')),
  clause: words,
});

export const pairingSchema = v.strictObject({
  kind: v.picklist([
    'principalWithMembers',
    'membersWithEachOther',
    'memberWithUnitHeads',
    'memberWithMemberReps',
  ]),
  text: words,
});

export const partRequirementSchema = v.strictObject({
  part: v.picklist(PART_KINDS),
  /** Heading in the paper; without it PART_NAMES. */
  heading: v.optional(words),
  required: v.boolean(),
  /** An explicit “无” counts as declared. */
  noneAllowed: v.optional(v.boolean(), false),
  /** Required only of members who carry one of these flags; everybody is offered the part. */
  onlyForFlags: v.optional(v.pipe(v.array(v.picklist(MEMBER_FLAGS)), v.minLength(1, '至少要有一项'))),
  /** Says what the notice wants here; shown as guidance. */
  requirement: words,
  /** What each numbered slot of the part asks for; empty: the paper's own wording. */
  asks: v.optional(v.array(words), []),
  /** “A.6.prior”; “….practice” where the notice is silent and the part is only usual practice. */
  clause: words,
});

/** A notice that the meeting goes by. Without a title it reads “……通知要求”. `number: null`: it has one, still to be asked for. */
export const basisSchema = v.strictObject({
  issuer: words,
  title: v.optional(words),
  number: v.nullish(words),
});

/** How the notice wants the meeting held: sentences for the host script and for guidance, each without a final stop. */
export const conductSchema = v.strictObject({
  /** 严的标准…… “团结——批评——团结”…… */
  spirit: words,
  selfCriticism: words,
  mutualCriticism: words,
  /** How criticism is to be taken; seed A does not say. */
  response: v.optional(words),
  /** What each member reports or examines at the meeting besides the problems (DOMAIN #111–#117). */
  declarations: words,
  /** What follows the meeting: lists, measures, publication. */
  rectification: words,
});

const paperParts = v.pipe(
  v.array(partRequirementSchema),
  v.check((list) => distinct(list.map((one) => one.part)), '同一文稿里每个组成部分只能写一次'),
);

/** A pack: one year's notice as data. DOMAIN.md §5, last line. */
export const packSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: v.pipe(v.string(), v.regex(/^\d{4}-[a-z][a-z-]*$/, '形如 2017-annual')),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** “2017年度”. */
  yearLabel: words,
  /** What stands before 民主生活会 in the meeting's name: “2017年度”, “党史学习教育专题”. */
  meetingTitle: words,
  kind: v.pipe(v.array(v.picklist(['annual', 'special'])), v.minLength(1, '至少要有一项')),
  theme: words,
  significance: v.array(words),
  /** What makes this year's meeting special for the units it was written for (DOMAIN #143); not used unasked. */
  occasion: v.optional(words),
  /** The notice's own words for when the meeting is held; a person turns them into a date. */
  meetingWindow: v.optional(words),
  /** By level, the highest first. */
  basis: v.array(basisSchema),
  regulations: v.array(words),
  dimensions: v.pipe(
    v.array(dimensionSchema),
    v.minLength(1, '至少要有一项'),
    v.check((list) => distinct(list.map((dimension) => dimension.id)), '各方面的 id 不能重复'),
  ),
  /** 三个“摆进去”. */
  putIn: v.pipe(v.array(words), v.minLength(1, '至少要有一项')),
  /** 对照党章…… */
  references: v.array(words),
  /** Goals to measure by: “学史明理、学史增信……”. */
  yardsticks: v.array(words),
  studyFoci: v.array(words),
  readings: v.array(words),
  /** Terms that a study paper is expected to be clear about. */
  studyTerms: v.array(words),
  mandatoryPairings: v.pipe(v.array(pairingSchema), v.minLength(1, '至少要有一项')),
  /** What the meeting is told before the self-review, unless its own list says otherwise. */
  notices: v.array(words),
  /** The parts of each paper, in the order of the page. */
  parts: v.strictObject(v.entriesFromList(PAPER_KINDS, v.optional(paperParts, []))),
  conduct: conductSchema,
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
export type Basis = v.InferOutput<typeof basisSchema>;
export type MandatoryPairing = v.InferOutput<typeof pairingSchema>;
export type Pack = v.InferOutput<typeof packSchema>;
export type PackId = string;
