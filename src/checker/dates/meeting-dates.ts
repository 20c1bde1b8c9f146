import { wordsOf, type Line } from '../../draft';
import type { WrittenDate } from './read-dates';

/** “民主生活会在……召开”, “会议时间：……”. */
const BEFORE =
  /(?:民主生活会|会议)(?:拟|计划|原定|暂定|初步)?(?:定于|拟于|定在|安排在|于|在|时间(?:初步|暂)?(?:为|是|定在|定于|初定)?[：:]?)\s?$|(?:^|[。；])(?:召开)?时间[：:]\s?$/;
/** “……召开2017年度民主生活会”, and not a meeting that prepares it. */
const HELD =
  '(?:召开|举行)了?(?!的)[^。；，、]{0,24}民主生活会(?!前|后|征求|动员|筹备|准备|情况|方案|材料|学习|整改)';
const HOUR = '(?:上午|下午|左右|[（(][^（）()]{1,8}[）)]|\\d{1,2}[:：时点](?:\\d{1,2}分?|半)?){0,3}，?';
const AFTER = new RegExp(`^${HOUR}(?:在[^。；，]{1,20})?(?:正式|组织)?${HELD}`);
/** The same with a subject: in a self-review it would tell of some other meeting. */
const AFTER_WITH_SUBJECT = new RegExp(`^${HOUR}[^。；，\\d]{0,24}${HELD}`);
/** In a report: “1月20日的会上，班子……”. */
const AT_THE_MEETING = /^(?:的?(?:民主生活)?会(?:议)?上|召开的[^。；，]{0,12}民主生活会)/;
/** Another meeting's date. */
const OTHER = /上年|去年|上次|上一|前次|学习会|座谈会|动员|征求|整改/;
const LONGEST_HEADING = 16;
const HEADING = /^(?:会议|召开)?(?:召开)?时间(?:[和及、]地点)?$/;

const HEAD_LINES = 4;
const OF_MEETING = /民主生活会|会议|会上|时间/;

/** Where a paper says when the meeting is held, in document order. */
export function meetingDates(
  lines: readonly Line[],
  dates: readonly WrittenDate[],
  { year, isReview, isScript }: { year: number | undefined; isReview: boolean; isScript: boolean },
): WrittenDate[] {
  const head = isScript ? lines.slice(0, HEAD_LINES) : [];
  const held = isReview ? AFTER : AFTER_WITH_SUBJECT;
  const dated = new Set(dates.map(({ line }) => line));
  const ofMeeting = new Set([...dated].filter(({ content }) => OF_MEETING.test(content.text)));
  const headed = new Set(lines.filter((line, at) => dated.has(line) && isHeading(lines[at - 1])));
  return dates.filter((date) => {
    const { line, start, end } = date;
    const { text } = line.content;
    // A script is dated with the meeting: “（2025年1月16日 上午8:30）” under its title.
    if (date.day !== undefined && head.includes(line) && /^[（(\s]*$/.test(text.slice(line.start, start)))
      return true;
    if (!ofMeeting.has(line) && !headed.has(line)) return false;
    if (date.month === undefined && !date.before) return false;
    const clause = text.slice(Math.max(line.start, start - 40), start);
    const before = clause.slice(Math.max(clause.lastIndexOf('。'), clause.lastIndexOf('；')) + 1);
    const after = text.slice(end, Math.min(line.end, end + 90));
    if (OTHER.test(before) || namesOtherYear(before + after.slice(0, 40), year)) return false;
    if (headed.has(line) && text.slice(line.body, start).trim() === '') return true;
    return BEFORE.test(before) || held.test(after) || (!isReview && AT_THE_MEETING.test(after));
  });
}

const isHeading = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.end - line.body <= LONGEST_HEADING &&
  HEADING.test(wordsOf(line).replace(/[。：:]$/, ''));

/** “2016年度民主生活会” in a paper of 2017. */
function namesOtherYear(words: string, ownYear: number | undefined): boolean {
  const match = /((?:19|20)\d\d)\s?年度[^。；]{0,10}民主生活会/.exec(words);
  return ownYear !== undefined && match !== null && Number(match[1]) !== ownYear;
}

/** What a step of a work plan is for. */
export type StepKind = 'preparation' | 'meeting' | 'afterwards';
export interface Step {
  kind: StepKind;
  name: string;
  date: WrittenDate;
}

const KINDS: [StepKind, RegExp][] = [
  ['afterwards', /通报|报告会议|上报|整改落实|落实整改|整改清单|总结/],
  ['meeting', /(?:召开|开好).{0,10}(?:民主生活会|会议)|开展批评/],
  ['preparation', /方案|学习|研讨|征求|听取|谈心|谈话|撰写|对照检查|提纲|审核|准备/],
];
const MAX_NAME = 40;

const rowOf = ({ table, row }: NonNullable<Line['cell']>): string => `${table}.${row}`;

/** The steps of a table, by its rows: the first cell that names one. */
function namesOfRows(lines: readonly Line[]): Map<string, Omit<Step, 'date'>> {
  const rows = new Map<string, Omit<Step, 'date'>>();
  for (const line of lines) {
    if (!line.cell || rows.has(rowOf(line.cell))) continue;
    const [name = ''] = wordsOf(line).split(/[，。；：（]/);
    const kind = KINDS.find(([, pattern]) => pattern.test(name))?.[0];
    if (kind) rows.set(rowOf(line.cell), { kind, name });
  }
  return rows;
}

/** The steps of a work plan whose heading gives a date: “（一）制定工作方案（2018年*月*日至*日）。”. */
export function stepsOf(dates: readonly WrittenDate[], lines: readonly Line[]): Step[] {
  const seen = new Set<Line>();
  const rows = namesOfRows(dates.some(({ line }) => line.cell) ? lines : []);
  return dates.flatMap((date) => {
    const { line, start } = date;
    const ofRow = line.cell && !seen.has(line) ? rows.get(rowOf(line.cell)) : undefined;
    if (ofRow) {
      seen.add(line);
      return [{ ...ofRow, date }];
    }
    if (!line.label || line.label.style === 'ordinal' || seen.has(line)) return [];
    const name = line.content.text.slice(line.body, start).replace(/[（(：:\s]+$/, '');
    if (name === '' || name.length > MAX_NAME || /[。；]/.test(name)) return [];
    if (!/[（(：:\s]/.test(line.content.text.charAt(start - 1))) return [];
    const kind = KINDS.find(([, pattern]) => pattern.test(name))?.[0];
    if (!kind) return [];
    seen.add(line);
    return [{ kind, name, date }];
  });
}
