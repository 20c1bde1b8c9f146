import type { Day } from './day';
import { addDays, chineseDate, isDay, weekday } from './day';
import type { Meeting } from './meeting';
import type { Pack } from './pack';

export const DEADLINE_KINDS = ['plan', 'talks', 'report', 'circular'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** What is due, and how it lies to its day. */
const NAMES: Record<DeadlineKind, string> = {
  plan: '报送工作方案',
  talks: '开始谈心谈话',
  report: '报告会议情况',
  circular: '通报会议情况',
};

export interface Deadline {
  kind: DeadlineKind;
  name: string;
  /** Calendar days before (plan, talks) or after (report, circular) the meeting; absent while it must be asked for. */
  days?: number;
  /** The last day on which it may be done; absent while the meeting's date or the number of days is unknown. */
  day?: Day;
  /** What is still to be asked for: the days that the notice leaves open, or the meeting's date. */
  missing?: 'days' | 'date';
  /** One sentence: the rule with its day, or the question. */
  text: string;
}

/**
 * The deadlines around the meeting, in calendar days with the day of the meeting not counted (DOMAIN §8): plan D−10,
 * talks begin D−14, report and circular D+15 in seed A; where a pack leaves the number open (seed B: “xx日前”) and the
 * meeting does not give it, it is asked for. A day given by the meeting goes before the pack's.
 */
export function deadlines(pack: Pack, meeting: Pick<Meeting, 'date' | 'days'>): Deadline[] {
  return DEADLINE_KINDS.map((kind) => deadline(kind, pack, meeting));
}

function deadline(kind: DeadlineKind, pack: Pack, meeting: Pick<Meeting, 'date' | 'days'>): Deadline {
  const before = kind === 'plan' || kind === 'talks';
  const given = before ? pack.leadDays[kind] : pack.lagDays[kind];
  const days = meeting.days?.[kind] ?? given ?? undefined;
  const name = NAMES[kind];
  const side = before ? '会前' : '会后';
  if (days === undefined)
    return { kind, name, missing: 'days', text: `${name}的时限通知没有写明，请填写${side}多少天。` };
  const rule =
    kind === 'talks' ? `谈心谈话安排${days}天` : `${name}，${side}${days}天${before ? '以前' : '以内'}`;
  if (!isDay(meeting.date))
    return { kind, name, days, missing: 'date', text: `${rule}；会议日期还没有确定，请填写。` };
  const day = addDays(meeting.date, before ? -days : days);
  const on = `${chineseDate(day)}（${weekday(day)}）`;
  const text = kind === 'talks' ? `${rule}，最迟${on}开始。` : `${rule}，最迟${on}。`;
  return { kind, name, days, day, text };
}
