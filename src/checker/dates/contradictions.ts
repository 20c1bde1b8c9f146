import { meetingDates, stepsOf, type Step } from './meeting-dates';
import { intervalOf, intervalOfDay, type WrittenDate } from './read-dates';
import type { Line } from '../../draft';

type Interval = readonly [from: number, to: number];
/** A date that cannot be right beside the others. */
export interface Contradiction {
  kind: 'meeting' | 'steps' | 'year' | 'step' | 'slip' | 'report';
  date: WrittenDate;
  /** The dates that it contradicts. */
  others: WrittenDate[];
  message: string;
}

export interface Known {
  /** “2018-02-09”, or '' while unknown. */
  day: string;
  /** The year that the paper is for. */
  year: number | undefined;
  /** Work plans have steps. */
  isPlan: boolean;
  /** A paper of self-review or criticism: it tells of many meetings. */
  isReview: boolean;
  /** A host script: the date under its title is the meeting's. */
  isScript: boolean;
  /** A report of the meeting: it is written afterwards. */
  isReport: boolean;
  /** The meeting is a year's own, held soon after it. */
  isAnnual: boolean;
}

/** As written; of a date with blanks in it the year. */
const written = ({ line, start, end, year, month }: WrittenDate): string =>
  month === undefined && year !== undefined ? `${year}年` : line.content.text.slice(start, end).trim();

/** The dates of the meeting that contradict each other, the steps of the plan, the year, or the day that is known. */
export function contradictions(
  lines: readonly Line[],
  dates: readonly WrittenDate[],
  known: Known,
): Contradiction[] {
  const stated = meetingDates(lines, dates, known);
  const steps = known.isPlan ? stepsOf(dates, lines).filter(({ date }) => !stated.includes(date)) : [];
  const day = intervalOfDay(known.day);
  const slips = known.isPlan ? slipsOf(stepsOf(dates, lines)) : [];
  const found = stated.flatMap((date): Contradiction[] => {
    const one = against(date, stated[0] ?? date, steps, known, day);
    return one ? [one] : [];
  });
  found.push(...slips, ...reportsTooEarly(lines, dates, stated[0], known));
  if (!day || stated.length > 0) return found;
  const late = steps.filter((step) => clashes(step, day));
  return late.map(({ date, name }) => ({
    kind: 'step',
    date,
    others: [],
    message: `会议定在${known.day.replace(/-0?(\d+)-0?(\d+)/, '年$1月$2日')}，与“${name}”的时间对不上`,
  }));
}

function against(
  date: WrittenDate,
  first: WrittenDate,
  steps: readonly Step[],
  { year, isAnnual }: Known,
  day: Interval | undefined,
): Contradiction | undefined {
  const own = intervalOf(date);
  if (day && own && !meet(own, day))
    return {
      kind: 'meeting',
      date,
      others: [],
      message: `会议日期写的是“${written(date)}”，与会议信息里填写的日期不一致`,
    };
  if (differ(first, date))
    return {
      kind: 'meeting',
      date,
      others: [first],
      message: `会议日期前后不一：前面写“${written(first)}”，这里写“${written(date)}”`,
    };
  const wrong = own ? steps.filter((step) => clashes(step, own)) : [];
  const [step] = wrong;
  if (step)
    return {
      kind: 'steps',
      date,
      others: wrong.map((one) => one.date),
      message: `会议时间写的是“${written(date)}”，而“${step.name}”${wrong.length > 1 ? `等${wrong.length}个步骤` : ''}安排在“${written(step.date)}”，对不上`,
    };
  if (isAnnual && year !== undefined && own && own[1] < (year * 12 + 10) * 31)
    return {
      kind: 'year',
      date,
      others: [],
      message: `${year}年度的民主生活会写在“${written(date)}”召开，年份或月份可能写错`,
    };
  return undefined;
}

/** “会议情况报告于1月10日前报” a day before the meeting, or a report that is dated before it. */
function reportsTooEarly(
  lines: readonly Line[],
  dates: readonly WrittenDate[],
  meeting: WrittenDate | undefined,
  { isReport }: Known,
): Contradiction[] {
  const held = meeting && intervalOf(meeting);
  if (!held) return [];
  const last = lines[lines.length - 1];
  return dates.flatMap((date): Contradiction[] => {
    const { line, start, end } = date;
    const own = intervalOf(date);
    if (!own || own[1] >= held[0] || date === meeting) return [];
    const { text } = line.content;
    const closes = isReport && line === last && text.slice(line.start, start).trim() === '';
    const sent =
      REPORTED.test(text.slice(Math.max(line.start, start - 16), start)) &&
      /^(?:报|上报|送|呈)(?![^，。；]{0,16}[时后过了])/.test(text.slice(end, end + 24));
    if (!closes && !sent) return [];
    return [
      {
        kind: 'report',
        date,
        others: [meeting],
        message: `会议在“${written(meeting)}”召开，${closes ? '报告的日期' : '报告会议情况的时间'}却在它之前`,
      },
    ];
  });
}
const REPORTED = /(?:会议|召开)情况[^。；，]{0,6}(?:报告|通报|汇报)[^。；，]{0,4}(?:于|在)?$/;

/** A step of another year than all others, which stands where it would in theirs: 2017年1月 among steps of January 2018. */
function slipsOf(steps: readonly Step[]): Contradiction[] {
  const years = steps.flatMap(({ date: { year } }) => (year === undefined ? [] : [year]));
  if (years.length < LEAST_STEPS) return [];
  return steps.flatMap(({ date, name }, at): Contradiction[] => {
    const [year] = years.filter((one) => one !== date.year);
    const alone = years.filter((one) => one === date.year).length === 1;
    if (year === undefined || !alone || years.some((one) => one !== date.year && one !== year)) return [];
    const meant = intervalOf({ ...date, year });
    const before = intervalOfStep(steps[at - 1]);
    const after = intervalOfStep(steps[at + 1]);
    if (!meant || (!before && !after)) return [];
    if ((before && meant[0] < before[0]) || (after && meant[0] > after[1])) return [];
    return [
      {
        kind: 'slip',
        date,
        others: steps.flatMap((step) => (step.date.year === year ? [step.date] : [])),
        message: `“${name}”写在${date.year ?? ''}年，前后各步都在${year}年`,
      },
    ];
  });
}
const LEAST_STEPS = 3;
const intervalOfStep = (step: Step | undefined): Interval | undefined => step && intervalOf(step.date);

const meet = (a: Interval, b: Interval): boolean => a[0] <= b[1] && b[0] <= a[1];

/** Preparation after the meeting, what follows it before, or the step of the meeting at another time. */
function clashes({ kind, date }: Step, meeting: Interval): boolean {
  const step = intervalOf(date);
  if (!step) return false;
  if (kind === 'preparation') return !date.before && step[0] > meeting[1];
  if (kind === 'afterwards') return step[1] < meeting[0];
  return !meet(step, meeting);
}

/** Two dates that cannot be one day; where a year is left out, month and day alone are compared. */
function differ(a: WrittenDate, b: WrittenDate): boolean {
  const [first, second] = [a, b].map((date) =>
    a.year === undefined || b.year === undefined ? { ...date, year: 2000 } : date,
  );
  const [one, two] = [first && intervalOf(first), second && intervalOf(second)];
  return one !== undefined && two !== undefined && !meet(one, two);
}
