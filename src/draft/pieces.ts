import type { ItemKind } from './draft';
import {
  CAUSE_HEADS,
  CRITICISM_HEADS,
  headedPoints,
  measuresAfterColon,
  partsOf,
  pointsOf,
  PROBLEM_HEADS,
  type Point,
} from './enumeration';
import { fieldAt, fieldStarts, type Field } from './fields';
import { rankOf, readLabel, type Label, type LabelStyle } from './label';
import type { Line } from './line';
import type { BodyLine } from './sections';

/** A stretch of a line that belongs to one item. */
export interface Piece {
  line: Line;
  start: number;
  end: number;
  label?: Label;
  target?: string;
  /** From one of our slots: its item's number and column. */
  slot?: { key: string; role: string };
  /** From a block of fields: which of them. */
  field?: Field;
  /** Somebody begins to speak here, or the next problem begins. */
  begins?: true;
}
/**
 * The pieces of problems that are set out field by field. What stands below a field's name alone belongs to it, until
 * the next field or the number of the next problem; a paragraph below a field with words of its own is the next problem.
 */
export function blockPieces(body: readonly BodyLine[]): Piece[] {
  let field: Field | undefined;
  let style: LabelStyle | undefined;
  let filled = false;
  return body.flatMap(({ line, target }) => {
    const { text } = line.content;
    const base = { line, ...(target === undefined ? {} : { target }) };
    if (line.label) style ??= line.label.style;
    const starts = fieldStarts(text, line.body, line.end);
    const plain = fieldAt(text, starts[0] ?? line.body) === undefined;
    const anew = line.label ? line.label.style === style : plain && filled;
    if (anew) field = undefined;
    return starts.flatMap((from, nth): Piece[] => {
      const end = starts[nth + 1] ?? line.end;
      const named = fieldAt(text, from);
      // 责任人：王某 says nothing without its name.
      const start = named && named.field !== 'frame' ? named.end : from;
      field = named?.field ?? field;
      filled = named ? text.slice(named.end, end).trim() !== '' : filled && !anew;
      const label = nth === 0 && line.label ? { label: line.label } : {};
      const points = field === 'frame' ? undefined : pointsOf(text, start, end);
      const own = field === undefined ? {} : { field };
      const begins = anew && nth === 0 ? { begins: true as const } : {};
      if (!points) return [{ ...base, start, end, ...label, ...own, ...begins }];
      return points.map((point, at) => ({
        ...base,
        start: point.label ? point.label.end : point.start,
        end: point.end,
        ...own,
        ...(point.label ? { label: point.label } : {}),
        ...(at === 0 ? begins : {}),
      }));
    });
  });
}

/** How kinds of items are headed that run on in one paragraph without numbers. */
const HEADED: Partial<Record<ItemKind, RegExp>> = { cause: CAUSE_HEADS, problem: PROBLEM_HEADS };

function beginsWith(heads: RegExp | undefined, text: string, at: number): boolean {
  if (!heads) return false;
  heads.lastIndex = at;
  return heads.exec(text)?.index === at;
}

/** The pieces of a line: one, or its points; of problems also what another matter parts. */
export function piecesOf(bodyLine: BodyLine, kind: ItemKind): Piece[] {
  const pieces = piecesIn(bodyLine, kind);
  return kind === 'problem' ? pieces.flatMap(mattersOf) : pieces;
}

/** “……。另外，……”, “……。至于网点纪律，……”: what follows is another matter. The words that only lead over are none of it. */
const ANOTHER_MATTER =
  /[。；](?:(?:另外|此外|除此之外|再就是|再一个|还有一点)[，,：:]?|(?=至于(?!原因|整改|责任|下一步|今后|措施|怎么|如何))|(?=(?:学习|工作|思想|作风|生活|纪律|廉洁|政治|能力|组织|管理)(?:上|方面)呢[，,]))/g;
/** Shorter than this a stretch belongs to what stands beside it. */
const SHORTEST_MATTER = 20;

/** A piece, cut where another matter begins. */
function mattersOf(piece: Piece): Piece[] {
  if (piece.slot) return [piece];
  const { text } = piece.line.content;
  const starts = [piece.start];
  const ends: number[] = [];
  let quoted = false;
  let seen = piece.start;
  ANOTHER_MATTER.lastIndex = piece.start;
  for (
    let match = ANOTHER_MATTER.exec(text);
    match && match.index < piece.end;
    match = ANOTHER_MATTER.exec(text)
  ) {
    const at = ANOTHER_MATTER.lastIndex;
    for (; seen < at; seen += 1) {
      const unit = text.charAt(seen);
      if (unit === '“' || unit === '”') quoted = unit === '“';
    }
    // Somebody's words go on.
    if (quoted) continue;
    if (at - (starts[starts.length - 1] ?? at) < SHORTEST_MATTER || piece.end - at < SHORTEST_MATTER)
      continue;
    ends.push(match.index + 1);
    starts.push(at);
  }
  if (starts.length === 1) return [piece];
  const { label, begins, ...rest } = piece;
  return starts.map((start, nth) => ({
    ...rest,
    start,
    end: ends[nth] ?? piece.end,
    ...(nth === 0 ? { ...(label ? { label } : {}), ...(begins ? { begins } : {}) } : { begins: true }),
  }));
}

function piecesIn({ line, target }: BodyLine, kind: ItemKind): Piece[] {
  const slot = slotOf(line);
  const base = { line, ...(target === undefined ? {} : { target }), ...(slot ? { slot } : {}) };
  const said = kind === 'criticism' ? afterSpeaker(line) : afterQuestion(line);
  const begins = kind === 'criticism' && said > line.body ? { begins: true as const } : {};
  // “某某某：①……”: the speaker counts his points.
  const first = begins.begins && readLabel(line.content.text, said);
  const counted = first && rankOf(first.style) > rankOf('arabic') && first.end < line.end ? first : undefined;
  const label = counted ?? line.label;
  const whole: Piece = {
    ...base,
    ...begins,
    start: counted ? counted.end : said,
    end: line.end,
    ...(label ? { label } : {}),
  };
  if (slot) return [whole];
  const { text } = line.content;
  if (kind === 'criticism') {
    if (RESPONDS.test(text.slice(line.body, line.end))) return [];
    const each = criticismsIn(line);
    if (each) return each;
  }
  const points = pointsIn({ ...line, body: said });
  const heads = HEADED[kind];
  const headed = !points && heads && !line.label ? headedPoints(text, line.body, line.end, heads) : undefined;
  // “在……上，” in the middle of a story heads nothing: the paragraph must begin so.
  if (headed && (kind === 'cause' || beginsWith(heads, text, headed[0]?.start ?? line.end))) {
    const parted = headed.flatMap(({ start, end }) =>
      kind === 'problem' ? partsOf(text, start, end) : [{ start, end }],
    );
    return parted.map(({ start, end }) => ({ ...base, start, end }));
  }
  const listed = !points && kind === 'measure' && measuresAfterColon(text, line.body, line.end);
  if (listed) return listed.map(({ start, end }) => ({ ...base, start, end }));
  if (!points) return [whole];
  return points.map((point, nth) => ({
    ...base,
    start: point.label ? point.label.end : point.start,
    end: point.end,
    ...(point.label ? { label: point.label } : {}),
    ...(nth === 0 && !point.label && line.label ? { label: line.label } : {}),
    ...(nth === 0 ? begins : {}),
  }));
}

/** Fewer words before the first name only lead up to it. */
const LEAST_BEFORE = 30;
/** “对文书某某同志，希望……。对治保主任某某同志，建议……。” in one paragraph: a criticism each, with the name. */
function criticismsIn(line: Line): Piece[] | undefined {
  const { text } = line.content;
  const points = headedPoints(text, line.body, line.end, CRITICISM_HEADS);
  return points?.flatMap(({ start, end }): Piece[] => {
    CRITICISM_HEADS.lastIndex = start;
    const match = CRITICISM_HEADS.exec(text);
    if (match?.index !== start) return end - start < LEAST_BEFORE ? [] : [{ line, start, end }];
    const [head] = match;
    return [{ line, start: start + head.length, end, target: head.slice(1, -1), begins: true }];
  });
}

/** “是否坚持民主集中制：……”: the question of the notice, and the answer to it. */
const QUESTION = /是否[^。；：:？?]{2,40}[：:？?]/y;
function afterQuestion({ content, body, end }: Line): number {
  QUESTION.lastIndex = body;
  const words = QUESTION.exec(content.text)?.[0];
  return words === undefined || body + words.length >= end ? body : body + words.length;
}

/** “罗某某表态：……”: what the criticised answers is no criticism. */
const RESPONDS = /^[\u4e00-\u9fff某×]{2,4}(?:同志)?(?:作?表态|回应|答复|说明)(?:发言)?[：:]/;
/** “刘某某：……”, “周某批评意见：……”, “（张某某）……”: who criticises is no part of the criticism. */
const SPEAKER =
  /(?:(?:[\u4e00-\u9fff×]{2,4}(?:同志|书记|主任)?|[\u4e00-\u9fff]{1,8}(?:书记|主任|委员|主席|经理|代表|[局县镇乡校院处科股部厅区市村所站队厂]长))(?:的?(?:批评)?意见)?(?:[（(][^（）()]{1,12}[）)])?[：:]|[（(][\u4e00-\u9fff×]{2,4}(?:同志)?[）)])\s*/y;
const NO_SPEAKER =
  /^(?:联系|服务|接访|走访|对|请|到|去|在|问题|缺点|不足|意见|建议|希望|比如|例如|表现|一是|首先|总之|主要|存在|具体|突出|学习|工作|思想|作风|生活|纪律)|(?:上|中|方面|时候?|表现)[：:]/;
function afterSpeaker({ content, body, end }: Line): number {
  SPEAKER.lastIndex = body;
  const words = SPEAKER.exec(content.text)?.[0];
  if (words === undefined || NO_SPEAKER.test(words) || body + words.length >= end) return body;
  return body + words.length;
}

/**
 * The points of a line: those that its own number begins (“（1）……（2）……”), or the points inside a line that is no item
 * itself: a plain paragraph, （一）. Below 1. they are parts of it.
 */
function pointsIn(line: Line): Point[] | undefined {
  const { label } = line;
  const siblings = label && pointsOf(line.content.text, line.start, line.end);
  if (label && siblings?.[0]?.label?.style === label.style) return siblings;
  const whole = label && rankOf(label.style) >= rankOf('arabic');
  return whole ? undefined : pointsOf(line.content.text, line.body, line.end);
}

/** `theory.2.case` → item 2 of theory, column case; `rootCause.1` → item 1. */
function slotOf(line: Line): Piece['slot'] {
  const tag = [line.paragraph.tag, ...(line.paragraph.controls ?? []).map((control) => control.tag)].find(
    (one) => one?.kind === 'slot',
  );
  const match = tag && /^([A-Za-z0-9-]+\.\d+)(?:\.([A-Za-z]+))?$/.exec(tag.id);
  return match?.[1] === undefined ? undefined : { key: match[1], role: match[2] ?? '' };
}
