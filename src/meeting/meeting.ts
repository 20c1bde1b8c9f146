import * as v from 'valibot';
import { isDay } from './day';

const short = v.pipe(v.string(), v.trim(), v.maxLength(200, '最多 200 个字'));
const count = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999)));
/** A calendar day “2018-02-09”, or '' while unknown. No time zone: it is a day on the wall calendar. */
export const dayText = v.pipe(
  v.string(),
  v.check((text) => text === '' || isDay(text), '日期应为日历上有的日子，形如 2018-02-09'),
);

export const CRITICISM_MODES = ['afterEach', 'insideOwnSpeech', 'afterAll'] as const;
export type CriticismMode = (typeof CRITICISM_MODES)[number];
export const NOTICE_MODES = ['aloud', 'written'] as const;
export type NoticeMode = (typeof NOTICE_MODES)[number];
export const GUIDANCE_SPEECHES = ['end', 'startAndEnd', 'none'] as const;
export type GuidanceSpeech = (typeof GUIDANCE_SPEECHES)[number];

/** How the meeting runs (DOMAIN §2.6, “settings to offer”). */
export const scriptOptionsSchema = v.object({
  criticismMode: v.optional(v.picklist(CRITICISM_MODES), 'afterEach'),
  noticeMode: v.optional(v.picklist(NOTICE_MODES), 'aloud'),
  responseSlot: v.optional(v.boolean(), true),
  guidanceSpeech: v.optional(v.picklist(GUIDANCE_SPEECHES), 'end'),
  openingStudy: v.optional(v.boolean(), false),
});
export type ScriptOptions = v.InferOutput<typeof scriptOptionsSchema>;

/** What a host script needs to know of the meeting; every field may still be empty. */
export const meetingSchema = v.object({
  packId: short,
  unit: short,
  yearLabel: short,
  /** “2017年度民主生活会”, without the unit. */
  name: short,
  date: dayText,
  /** “9:00”, or ''. */
  time: v.pipe(v.string(), v.regex(/^(([01]?\d|2[0-3]):[0-5]\d)?$/, '时间应为 9:00 的样子')),
  place: short,
  /** The chair's member id, or '' for the principal. */
  chairId: v.string(),
  approvingBody: short,
  approvalDate: dayText,
  /** Notices to be read or handed out, in order. */
  notices: v.pipe(v.array(short), v.maxLength(20)),
  /** Corrections of the numbers computed from the members; absent: computed. */
  expected: count,
  present: count,
  /** Days before and after the meeting where the pack leaves them open (“会前xx日”), or where a local rule is stricter. */
  days: v.optional(v.object({ plan: count, talks: count, report: count, circular: count })),
  script: v.optional(scriptOptionsSchema, {}),
});
export type Meeting = v.InferOutput<typeof meetingSchema>;
