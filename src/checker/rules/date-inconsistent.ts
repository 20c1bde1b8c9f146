import { spanOf, type Draft, type Line } from '../../draft';
import {
  contradictions,
  datesIn,
  faultOf,
  intervalOf,
  intervalOfDay,
  isWhole,
  otherYears,
  ownYearOf,
  pastDeadlines,
  preparedLater,
  type WrittenDate,
} from '../dates';
import { later } from '../later';
import { paperLines, perLine } from '../lines';
import { isSelfReview } from '../papers';
import { defineRule, example, type FindingDraft } from '../rule';

/** What is still to be done, or was only planned, may lie after the meeting. */
const PLANNED_AFTER = /^(?:年?底|年?末)?(?:之前|以前|前)|^(?:年?底|年?末)|^起/;
const PLANNED_BEFORE =
  /(?:到|至|计划|规划|目标|拟|将|预计|力争|承诺|答应|要求|期限|截至|——|-|—)\s?[^，。；]{0,4}$/;

/** 日期前后一致. Seed A itself has the fault (DOMAIN #14, §1.10: 2017年2月 against steps of 2018). */
export const dateInconsistent = defineRule({
  id: 'date-inconsistent',
  family: 'consistency',
  severity: 'error',
  clause: 'A.2.dates',
  scope: 'draft',
  title: '日期前后不一致',
  about:
    '日历上没有的日期、起止颠倒的日期、与日期不符的星期；会议日期前后不一，或者与方案各步骤、会议年度、会议信息里的日期对不上；把别的年度当成本年度；已经发生的事写在会议之后，整改时限早于文稿的日期。回顾上年度、计划今后的日期不算。',
  mustFire: [
    example(
      'draft',
      '民主生活会工作方案\n民主生活会在2017年2月中旬前召开。\n（一）制定方案（2018年1月5日）。报上级审核。\n（二）开展谈心谈话（2018年1月10日）。一对一谈。',
      '2017年2月中旬前',
    ),
    example('draft', '我2月30日到村里走访，没有进农户家。', '2月30日'),
    example('draft', '2018年2月9日（星期四）召开。', '2018年2月9日（星期四）'),
    example('draft', '会议定于2月9日召开。\n会议时间：2月12日上午9时。', '2月12日'),
    example('draft', '2018年度民主生活会工作方案\n为开好2017年度民主生活会，制定本方案。', '2017年度'),
    example(
      'draft',
      '2024年度民主生活会发言提纲\n（2025年1月）\n一、整改措施\n1.2024年6月底前走完六个分局。',
      '2024年6月',
    ),
  ],
  mustNotFire: [
    example(
      'draft',
      '2024年度民主生活会发言提纲\n（2025年1月）\n一、整改措施\n1.2025年6月底前走完六个分局。',
    ),
    example('draft', '民主生活会在2018年2月9日召开。\n（一）制定方案（2018年1月5日）。报上级审核。'),
    example('draft', '2018年度民主生活会工作方案\n对2017年度民主生活会查摆的问题，要报告整改情况。'),
    example('draft', '2020年2月29日值班脱岗，整改期限是6月30日至7月5日。'),
    example('draft', '上年度民主生活会于2017年1月20日召开，今年定于2018年2月9日召开民主生活会。'),
  ],
  *check(draft, context) {
    const { pack, meeting } = context;
    const lines = paperLines(draft, context);
    const dates: WrittenDate[] = [];
    for (const line of lines) dates.push(...datesOf(line, context));
    const own = ownYearOf(lines, meeting, pack);
    for (const date of dates) {
      const fault = faultOf(date);
      if (fault)
        yield {
          at: spanOf(date.line.content, fault.start, fault.end),
          message: fault.message,
          question: '正确的日期是哪一天？',
          evidence: { kind: 'impossible' },
        };
    }
    const known = {
      day: meeting?.date ?? '',
      year: own?.year,
      isPlan: draft.paper === 'workPlan',
      isScript: draft.paper === 'hostScript',
      isReport: draft.paper === 'meetingReport',
      isReview: isSelfReview(draft.paper) || draft.paper === 'criticisms',
      isAnnual: pack ? pack.kind.every((kind) => kind === 'annual') : own?.label !== undefined,
    };
    for (const { kind, date, others, message } of contradictions(lines, dates, known)) {
      yield {
        at: placeOf(date),
        ...(others.length > 0 ? { related: others.map(placeOf) } : {}),
        message,
        question: '会议到底定在哪一天？各处的日期是否按它推算过？',
        evidence: { kind },
        key: `meeting.${kind}`,
      };
    }
    if (own) yield* yearsOfOthers(lines, own.year);
    const ofYear = known.isAnnual ? own?.year : undefined;
    for (const { date, dated } of pastDeadlines(draft, lines, dates, ofYear))
      yield {
        at: placeOf(date),
        ...(dated ? { related: [placeOf(dated)] } : {}),
        severity: 'warning',
        message: dated ? '整改时限早于这份文稿的日期' : `整改时限早于${ofYear ?? ''}年度的会议`,
        question: '年份是否写错？应当在什么时候完成？',
        clause: 'A.6.measures',
        evidence: { kind: 'past-deadline' },
      };
    const held = heldOn(meeting?.date, lines, dates);
    yield* afterMeeting(draft, dates, held, own?.year);
    if (!held.day || held.year === undefined) return;
    for (const date of preparedLater(draft, dates, held.day, held.year))
      yield {
        at: placeOf(date),
        severity: held.name === '文稿' ? 'info' : 'warning',
        message: `会前做的事写在了${held.name}日期之后`,
        question: '这件事是什么时候做的？日期是否写错？',
        evidence: { kind: 'prepared-later' },
      };
  },
});

const datesOf = perLine(datesIn);
const placeOf = ({ line, start, end }: WrittenDate): ReturnType<typeof spanOf> =>
  spanOf(line.content, start, end);

function* yearsOfOthers(lines: readonly Line[], own: number): Iterable<FindingDraft<'draft'>> {
  for (const { line, start, end, year } of otherYears(lines, own)) {
    yield {
      at: spanOf(line.content, start, end),
      message: `这份文稿是${own}年度的，这里写成了${year}年度`,
      question: '是不是从别的年度的文稿里照搬过来的？',
      evidence: { kind: 'year-label', year },
    };
  }
}

const HEAD_LINES = 4;
interface Held {
  day: ReturnType<typeof intervalOfDay>;
  name: '会议' | '文稿';
  year?: number;
}
/** The day of the meeting, if it is known; else the paper's, the day under its title: “（2025年1月15日）”. */
function heldOn(meeting: string | undefined, lines: readonly Line[], dates: readonly WrittenDate[]): Held {
  const written = meeting ?? '';
  const day = written === '' ? bylineDay(lines, dates) : written;
  const year = /^\d{4}/.exec(day)?.[0];
  return {
    day: intervalOfDay(day),
    name: written === '' ? '文稿' : '会议',
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

function bylineDay(lines: readonly Line[], dates: readonly WrittenDate[]): string {
  const head = lines.slice(0, HEAD_LINES);
  const date = dates.find(
    ({ line, start, end }) =>
      head.includes(line) &&
      /^[（(\s]*$/.test(line.content.text.slice(line.start, start)) &&
      /^[）)\s]*$/.test(line.content.text.slice(end, line.end)),
  );
  const { year, month, day } = date ?? {};
  if (year === undefined || month === undefined || day === undefined) return '';
  return [year, ...[month, day].map((one) => String(one).padStart(2, '0'))].join('-');
}

/** Deeds that are told as done and lie after the meeting, or years after the one that the paper is for. */
function* afterMeeting(
  draft: Draft,
  dates: readonly WrittenDate[],
  { day, name }: Held,
  own: number | undefined,
): Iterable<FindingDraft<'draft'>> {
  if (!day && own === undefined) return;
  const told = later(
    () =>
      new Set(
        draft.items.flatMap(({ kind, spans }) =>
          kind === 'measure' ? [] : spans.map(({ paragraph }) => paragraph),
        ),
      ),
  );
  for (const date of dates) {
    const { line, start, end, year, month } = date;
    const interval = intervalOf(date);
    // A cell with nothing but a date sets a time.
    if (date.before || year === undefined || !interval || (line.cell && isWhole(date))) continue;
    const { text } = line.content;
    if (
      PLANNED_AFTER.test(text.slice(end, end + 4)) ||
      PLANNED_BEFORE.test(text.slice(Math.max(0, start - 8), start))
    )
      continue;
    const late = day ? month !== undefined && interval[0] > day[1] : own !== undefined && year > own + 1;
    if (!late || !told().has(line.paragraph.index)) continue;
    yield {
      at: placeOf(date),
      severity: name === '文稿' && day ? 'info' : 'warning',
      message: day ? `这件事写在了${name}日期之后` : `${own ?? ''}年度的文稿里写了${year}年的事`,
      question: '这件事是什么时候发生的？年份是否写错？',
      evidence: { kind: 'after-meeting' },
    };
  }
}
