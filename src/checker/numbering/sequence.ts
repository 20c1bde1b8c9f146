import {
  looksLikeHeading,
  rankOf,
  readLabel,
  wordsOf,
  type Label,
  type LabelStyle,
  type Line,
} from '../../draft';
import { perLine, type LineContext } from '../lines';
import { writeNumber, type FaultKind, type NumberingFault } from './fault';
import { followInner, type CarriedRuns } from './inner';

/** A level of numbers that is open. */
interface Level {
  style: LabelStyle;
  last: number;
  /** Position of the line with the last number. */
  at: number;
  /** The faults for numbers left out, to be told apart from numbers in the wrong order. */
  gaps: { fault: NumberingFault; left: Set<number> }[];
  /** Other styles that have taken a number of this level. */
  mixed: Set<LabelStyle>;
}

/** Where the walk through a paper's lines stands. */
interface Walk {
  faults: NumberingFault[];
  levels: Level[];
  /** The last number of each style, wherever it stood: a count may run on through several headings. */
  lastOf: Map<LabelStyle, number>;
  /** Position of the last line that begins something new. */
  breakAt: number;
  /** Position of the last plain line. */
  plainAt: number;
  carried: CarriedRuns;
}

/** Longest plain line that may introduce a new count (“思想方面存在以下问题。”). */
const MAX_LEAD = 80;
const LEADS_ON = /[：:]$|如下|以下|下列|方面|措施|问题/;
/** Higher first numbers are figures. */
const MAX_FIRST = 5;

/** The faults in the numbers of a paper's lines, in document order, at most one for each number. */
export function numberingFaults(lines: readonly Line[], context: LineContext): NumberingFault[] {
  const walk: Walk = {
    faults: [],
    levels: [],
    lastOf: new Map(),
    breakAt: -1,
    plainAt: -1,
    carried: new Map(),
  };
  lines.forEach((line, at) => readLine(walk, line, at, context));
  return walk.faults;
}

function readLine(walk: Walk, line: Line, at: number, context: LineContext): void {
  const { label, cell } = line;
  if (cell || (!label && leadsOn(line, context))) {
    walk.breakAt = at;
    walk.carried.clear();
    if (cell) return;
  } else if (!label) walk.plainAt = at;
  else if (label.style !== 'ordinal' && !isFigure(line, label)) {
    walk.carried.clear();
    const fault = numberedTwice(line, label);
    const misplaced = place(walk, line, label, at);
    const found = fault ?? misplaced;
    if (found) walk.faults.push(found);
  }
  const { faults, reached } = followInner(line, walk.carried, context);
  walk.faults.push(...faults);
  const level = walk.levels[walk.levels.length - 1];
  if (level?.at === at && reached !== undefined) level.last = Math.max(level.last, reached);
}

function place(walk: Walk, line: Line, { style, number }: Label, at: number): NumberingFault | undefined {
  const known = walk.levels.findIndex((level) => level.style === style);
  const level = walk.levels[known];
  if (!level) return begin(walk, line, style, number, at);
  walk.levels.length = known + 1;
  const fault = goOn(walk, level, line, number, at);
  walk.lastOf.set(style, level.last);
  return fault;
}

/** The next number of a level that is open. */
function goOn(walk: Walk, level: Level, line: Line, number: number, at: number): NumberingFault | undefined {
  const { style, last, at: before } = level;
  const anew = walk.breakAt > before;
  level.at = at;
  const gap = level.gaps.find(({ left }) => left.has(number));
  if (gap && !anew) {
    gap.left.delete(number);
    gap.fault.swapped = writeNumber(style, number);
    return undefined;
  }
  if (number === 1) {
    level.last = 1;
    level.gaps = [];
    // A plain paragraph between may lead over to a new count, unless every count ends at one.
    return anew || (walk.plainAt > before && last > 1)
      ? undefined
      : faultAt(line, 'restart', style, number, last);
  }
  level.last = Math.max(last, number);
  if (number === last + 1) return undefined;
  if (number <= last) return faultAt(line, 'repeat', style, number, last);
  const missing = range(last + 1, number);
  const fault = faultAt(line, 'gap', style, number, last, missing);
  level.gaps.push({ fault, left: new Set(missing) });
  return fault;
}

/** The first number of a style under the present heading. */
function begin(
  walk: Walk,
  line: Line,
  style: LabelStyle,
  number: number,
  at: number,
): NumberingFault | undefined {
  const { levels, lastOf } = walk;
  const runsOn = (lastOf.get(style) ?? 0) + 1 === number;
  // After one number alone it is the first of a new level whose own beginning is missing.
  const sibling =
    number > 2 && !runsOn ? levels.filter((level) => level.last + 1 === number).pop() : undefined;
  if (sibling) {
    const previous = writeNumber(sibling.style, sibling.last);
    const known = sibling.mixed.has(style);
    sibling.mixed.add(style);
    sibling.last = number;
    sibling.at = at;
    levels.length = levels.indexOf(sibling) + 1;
    return known ? undefined : { ...faultAt(line, 'mixed', style, number, 0), previous };
  }
  while (rankOf(levels[levels.length - 1]?.style ?? 'cnComma') > rankOf(style)) levels.pop();
  const level: Level = { style, last: number, at, gaps: [], mixed: new Set() };
  levels.push(level);
  lastOf.set(style, number);
  if (runsOn || number === 1 || number > MAX_FIRST) return undefined;
  const missing = range(1, number);
  const fault = faultAt(line, 'first', style, number, 0, missing);
  level.gaps.push({ fault, left: new Set(missing) });
  return fault;
}

/** The numbers from the first up to, not including, the second. */
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, nth) => from + nth);

/** `last` 0: there is none before it. */
function faultAt(
  line: Line,
  kind: FaultKind,
  style: LabelStyle,
  number: number,
  last: number,
  missing: readonly number[] = [],
): NumberingFault {
  const write = (value: number): string => writeNumber(style, value);
  const fault: NumberingFault = {
    kind,
    line,
    start: line.start,
    own: write(number),
    missing: missing.map(write),
  };
  if (last > 0) fault.previous = write(last);
  return fault;
}

const leadsOn = perLine(beginsAnew);

/** A heading without a number, or a line that leads on to what follows. */
function beginsAnew(line: Line): boolean {
  const words = wordsOf(line);
  if (looksLikeHeading(line) || line.boldEnd !== undefined) return true;
  return words.length <= MAX_LEAD && LEADS_ON.test(words);
}

/** “3、4月份……” is no number three. */
const isFigure = (line: Line, { text, end }: Label): boolean =>
  line.body > line.start && text.endsWith('、') && /\d/.test(line.content.text.charAt(end));

/** Word numbers the paragraph, and a number of the same kind is typed in it too. */
function numberedTwice(line: Line, label: Label): NumberingFault | undefined {
  const { listLabel, text } = line.paragraph;
  if (listLabel === undefined || line.body === line.start || text.slice(0, line.start).trim() !== '')
    return undefined;
  const automatic = readLabel(listLabel);
  if (automatic?.style !== label.style) return undefined;
  return { ...faultAt(line, 'twice', label.style, label.number, 0), previous: automatic.text };
}
