import { columnOf, type Item } from '../../draft';
import { judge } from '../concreteness/judge';
import { NO_DEADLINE } from '../lexicons/plan-times';
import { perItem } from '../per-item';
import type { CheckContext, TextRange } from '../rule';
import { substitutionIn } from '../substitution/model';
import { MEASURE_TASK, readForTask } from '../substitution/task';
import { isFrame, withoutDecoration } from './frame';
import { isDone, ownersIn } from './owner';
import { bindsSlogan, planTimes, type PlanTime } from './plan-time';
import { setsTask } from './task';

/** A column of a measure's table row: the places of its cells among `row.cells`, and what stands in them. */
export interface Column {
  heading: string;
  cells: number[];
  text: string;
}

/** What a measure says, as the rules on measures ask it. */
export interface MeasureReading {
  /** The words that say what will be done: in a table without owner and deadline. */
  text: string;
  /** The same, blank where it only says who and when. */
  said: string;
  /** Where they stand in the item's text. */
  range: TextRange;
  /** Chance that nothing in it can be checked. */
  vague: number;
  /** The sentence that comes nearest to a fact. */
  best?: TextRange;
  /** Nothing in it can be checked: it is a slogan, or says what is meant to be done and no more. */
  hollow: boolean;
  /** Of a hollow measure: the chance that it is a slogan; 0 of the others. */
  sloganChance: number;
  /** It is hollow and names a means (建立……制度, 结对): no slogan. */
  namesMeans: boolean;
  /** Carried out already. */
  done: boolean;
  times: readonly PlanTime[];
  owners: readonly TextRange[];
  /** The words that lead up to it name an owner; the same for a time. */
  ledBy: { owner: boolean; time: boolean };
  /** The columns for them, where the table has such. */
  ownerColumn?: Column;
  deadlineColumn?: Column;
}

/** Fewer characters than this are a heading, “无” or a leftover. */
const MIN_LENGTH = 6;
/** As short as they are, these stand where a measure should. */
const SAYS_NOTHING =
  /^(?:立行立改|即知即改|立即整改|立即改正|继续保持|继续坚持|继续努力|长期坚持|持续整改|持续推进|认真整改|认真落实|抓好落实|抓紧整改|加强学习|加强管理|提高认识|引以为戒)[。！]?$/;
/** Without its who and when a measure has little left: only what is surely vague is hollow. */
const SURE = 0.75;
/** Of a slogan and a means the likelier. */
const EVEN = 0.5;
/** So surely vague a text sets no task. */
const CERTAIN = 0.99;

/** True for an item that is a measure, and no lead-in, leave-taking (“以上是我的对照检查……”) or leftover. */
function isMeasure(item: Item): boolean {
  if (item.kind !== 'measure') return false;
  const { start, end } = measureRange(item);
  const words = item.text.slice(start, end);
  return (end - start >= MIN_LENGTH || SAYS_NOTHING.test(words)) && !isFrame(words);
}

/** Reads a measure, once for all rules; undefined for what is none. */
export const readMeasure = perItem((item, { scope, borrowed }: CheckContext): MeasureReading | undefined => {
  if (!isMeasure(item)) return undefined;
  const range = measureRange(item);
  const text = item.text.slice(range.start, range.end);
  const times = planTimes(text);
  const said = withoutDecoration(text, times);
  const judgement = judge({ text: said, kind: 'measure', scope }, borrowed);
  const { vague } = judgement;
  const hollow = vague >= SURE && (vague >= CERTAIN || !setsTask(judgement.cleared, times));
  const sloganChance = hollow ? sloganChanceOf(text) : 0;
  const { best } = judgement;
  const ownerColumn = columnAt(item, 'owner');
  const deadlineColumn = columnAt(item, 'deadline');
  return {
    text,
    said,
    range,
    vague,
    ...(best && { best }),
    hollow,
    sloganChance,
    namesMeans: hollow && sloganChance < EVEN,
    done: !hollow && isDone(text),
    times: times.filter((time) => !hollow || bindsSlogan(text, time)),
    owners: ownersIn(text),
    ledBy: {
      owner: item.lead !== undefined && ownersIn(item.lead).length > 0,
      time: item.lead !== undefined && planTimes(item.lead).length > 0,
    },
    ...(ownerColumn ? { ownerColumn } : {}),
    ...(deadlineColumn ? { deadlineColumn } : {}),
  };
});

const sloganChanceOf = (text: string): number =>
  substitutionIn(MEASURE_TASK, readForTask(MEASURE_TASK, text)).chanceOf('slogan');

/** In a table the words of its measure column; else, and where they cannot be found, the whole item. */
function measureRange({ text, row }: Item): TextRange {
  const cells = row?.cells.filter(
    ({ heading, text: own }) => columnOf(heading) === 'measure' && own.trim() !== '',
  );
  const first = cells?.[0];
  const last = cells?.[cells.length - 1];
  if (!first || !last) return { start: 0, end: text.length };
  const start = text.indexOf(withoutLabel(first.text));
  const end = text.indexOf(withoutLabel(last.text), Math.max(0, start)) + withoutLabel(last.text).length;
  return start < 0 || end <= start ? { start: 0, end: text.length } : { start, end };
}

/** An item's words leave a number at their beginning out. */
const withoutLabel = (text: string): string =>
  text.trim().replace(/^[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[）)、]|[.．](?!\d))\s*/, '');

function columnAt({ row }: Item, role: 'owner' | 'deadline'): Column | undefined {
  if (!row) return undefined;
  const cells = row.cells.flatMap(({ heading }, at) => (columnOf(heading) === role ? [at] : []));
  const [first] = cells;
  if (first === undefined) return undefined;
  return {
    heading: row.cells[first]?.heading ?? '',
    cells,
    text: cells
      .map((at) => row.cells[at]?.text.trim() ?? '')
      .join(' ')
      .trim(),
  };
}

const OPEN_ENDED = new RegExp([...NO_DEADLINE].sort((a, b) => b.length - a.length).join('|'), 'g');

/** True for a deadline cell that sets one: 2025.6.30, 三季度, 党委会前, 已完成; not 长期坚持. */
export const setsDeadline = (cell: string): boolean =>
  /\d|[一二三四五六七八九十]月|[年季月周旬天日夜前底]|节|会|完成|办结|销号/.test(
    cell.replace(OPEN_ENDED, ''),
  );

/** The open-ended words of a text, as written: “长期坚持”. */
export function openEnded(text: string): string | undefined {
  OPEN_ENDED.lastIndex = 0;
  return OPEN_ENDED.exec(text)?.[0];
}
