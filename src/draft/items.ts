import type { Paragraph, Span } from '../document';
import type { DimensionId, PartKind } from '../meeting';
import { spansOf } from './content';
import type { Item, ItemKind } from './draft';
import { CAUSE_HEADS, headedPoints, partsOf, pointsOf, PROBLEM_HEADS, type Point } from './enumeration';
import { fieldAt, fieldStarts, standsInBlocks, type Field } from './fields';
import { rankOf, type Label, type LabelStyle } from './label';
import type { BodyLine } from './sections';
import type { Line } from './line';

/** An item before it has its id. */
export type RawItem = Omit<Item, 'id'>;
export interface ItemPlace {
  part: PartKind;
  dimension?: DimensionId;
  kind: ItemKind;
}

/** A stretch of a line that belongs to one item. */
interface Piece {
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
interface Open {
  pieces: Piece[];
  lead?: string;
  label?: Label;
  slotKey?: string;
  kind: ItemKind;
}

/** Longest words that can be a title over the points below it. */
const MAX_TITLE = 45;
/** Words before the first point that are as long as this are a point themselves. */
const MIN_LEAD = 60;

/**
 * The items of a section: numbered points, points run together in one paragraph, our own slots, or plain paragraphs.
 * A title over points goes with the points below it; a paragraph without a number continues the numbered item above it.
 */
export function itemsOf(body: readonly BodyLine[], place: ItemPlace): RawItem[] {
  const inBlocks =
    place.kind === 'problem' &&
    standsInBlocks(
      body.map(({ line }) => line),
      1,
    );
  const pieces = inBlocks ? blockPieces(body) : body.flatMap((bodyLine) => piecesOf(bodyLine, place.kind));
  const numbered = pieces.some((piece) => piece.label !== undefined);
  const items: Open[] = [];
  let open: Open | undefined;
  let lead: Piece | undefined;
  for (const [at, piece] of pieces.entries()) {
    const joined = open && joins(piece, open, numbered);
    if (lead && !standsBelow(piece, lead)) lead = undefined;
    if (joined && open) open.pieces.push(piece);
    else if (isLead(piece, pieces[at + 1], numbered)) {
      open = undefined;
      if (piece.label) lead = piece;
    } else {
      open = { pieces: [piece], kind: kindOf(piece, place.kind) };
      if (lead) open.lead = lead.line.content.text.slice(lead.start, lead.end).trim();
      if (piece.label) open.label = piece.label;
      if (piece.slot) open.slotKey = piece.slot.key;
      items.push(open);
    }
  }
  return items.flatMap((item) => rawItem(item, place));
}

/**
 * The pieces of problems that are set out field by field. What stands below a field's name alone belongs to it, until
 * the next field or the number of the next problem.
 */
function blockPieces(body: readonly BodyLine[]): Piece[] {
  let field: Field | undefined;
  let style: LabelStyle | undefined;
  return body.flatMap(({ line, target }) => {
    const { text } = line.content;
    const base = { line, ...(target === undefined ? {} : { target }) };
    if (line.label) style ??= line.label.style;
    const anew = style !== undefined && line.label?.style === style;
    if (anew) field = undefined;
    const starts = fieldStarts(text, line.body, line.end);
    return starts.flatMap((from, nth): Piece[] => {
      const end = starts[nth + 1] ?? line.end;
      const named = fieldAt(text, from);
      field = named ?? field;
      // 责任人：王某 says nothing without its name.
      const start = named === undefined || named === 'frame' ? from : text.indexOf('：', from) + 1 || from;
      const label = nth === 0 && line.label ? { label: line.label } : {};
      const points = field === 'measure' || field === 'cause' ? pointsOf(text, start, end) : undefined;
      const own = field === undefined ? {} : { field };
      const begins = anew && nth === 0 ? { begins: true as const } : {};
      if (!points) return [{ ...base, start, end, ...label, ...own, ...begins }];
      return points.map((point) => ({
        ...base,
        start: point.label ? point.label.end : point.start,
        end: point.end,
        ...own,
        ...(point.label ? { label: point.label } : {}),
      }));
    });
  });
}

/** How kinds of items are headed that run on in one paragraph without numbers. */
const HEADED: Partial<Record<ItemKind, RegExp>> = { cause: CAUSE_HEADS, problem: PROBLEM_HEADS };

function piecesOf({ line, target }: BodyLine, kind: ItemKind): Piece[] {
  const slot = slotOf(line);
  const base = { line, ...(target === undefined ? {} : { target }), ...(slot ? { slot } : {}) };
  const said = kind === 'criticism' ? afterSpeaker(line) : afterQuestion(line);
  const begins = kind === 'criticism' && said > line.body ? { begins: true as const } : {};
  const whole: Piece = {
    ...base,
    ...begins,
    start: said,
    end: line.end,
    ...(line.label ? { label: line.label } : {}),
  };
  if (slot) return [whole];
  const { text } = line.content;
  const points = pointsIn({ ...line, body: said });
  const heads = HEADED[kind];
  const headed = !points && heads && !line.label ? headedPoints(text, line.body, line.end, heads) : undefined;
  if (headed) {
    const parted = headed.flatMap(({ start, end }) => partsOf(text, start, end));
    return parted.map(({ start, end }) => ({ ...base, start, end }));
  }
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

/** “是否坚持民主集中制：……”: the question of the notice, and the answer to it. */
const QUESTION = /是否[^。；：:？?]{2,40}[：:？?]/y;
function afterQuestion({ content, body, end }: Line): number {
  QUESTION.lastIndex = body;
  const words = QUESTION.exec(content.text)?.[0];
  return words === undefined || body + words.length >= end ? body : body + words.length;
}

/** “刘某某：……”, “周某批评意见：……”, “（张某某）……”: who criticises is no part of the criticism. */
const SPEAKER =
  /(?:[\u4e00-\u9fff×]{2,4}(?:同志|书记|主任)?(?:的?(?:批评)?意见)?(?:[（(][^（）()]{1,12}[）)])?[：:]|[（(][\u4e00-\u9fff×]{2,4}(?:同志)?[）)])\s*/y;
const NO_SPEAKER = /^(?:问题|缺点|不足|意见|建议|希望|比如|例如|表现|一是|首先|总之)/;
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

function joins(piece: Piece, open: Open, numbered: boolean): boolean {
  const first = open.pieces[0];
  if (!first || piece.target !== first.target) return false;
  if (piece.slot || open.slotKey !== undefined) {
    return piece.slot?.key === open.slotKey && piece.slot?.role !== 'cause' && first.slot?.role !== 'cause';
  }
  if (piece.begins) return false;
  if (piece.field !== undefined) return joinsBlock(piece, open, first);
  if (isCauseLine(piece)) return false;
  if (!piece.label) return numbered && open.label !== undefined;
  // A point below a point with a body of its own is part of it; below a mere title it is an item.
  return (
    open.label !== undefined &&
    rankOf(piece.label.style) > rankOf(open.label.style) &&
    !isTitle(open) &&
    !samePlace(piece, open)
  );
}

/** Who and when belong to the measure above, a description to its problem; points of a field stand by themselves. */
function joinsBlock(piece: Piece, open: Open, first: Piece): boolean {
  if (piece.field === 'frame') return true;
  if (piece.field === 'problem') return open.kind === 'problem' && !piece.label;
  return piece.field === first.field && !piece.label && !samePlace(piece, open);
}

/** A point of a numbered line that only leads up to its points. */
const standsBelow = ({ label }: Piece, lead: Piece): boolean =>
  label !== undefined && lead.label !== undefined && rankOf(label.style) > rankOf(lead.label.style);

/** Points cut out of one line stand beside each other, whatever number the line has. */
const samePlace = (piece: Piece, open: Open): boolean =>
  open.pieces.some((other) => other.line === piece.line);

const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((total, { start, end }) => total + end - start, 0);

function isTitle(open: Open): boolean {
  const [piece] = open.pieces;
  if (!piece || open.pieces.length > 1 || lengthOf(open.pieces) > MAX_TITLE) return false;
  return !/[。；！？](?=.)/.test(piece.line.content.text.slice(piece.start, piece.end));
}

/** “主要表现：”, “从以下六个方面查摆问题。” */
const LEADS_UP =
  /[：:]$|(?:以下|下列|如下|下面)[^，。；]{0,4}(?:[几\d一二三四五六七八九十两]+[个点条项]|个?方面|问题|不足|差距|情况|措施|意见)[^，。；]{0,16}。?$/;

/** Words that only lead up to the points that follow: a title with points below it, “存在以下问题：”, a summary. */
function isLead(piece: Piece, next: Piece | undefined, numbered: boolean): boolean {
  if (piece.slot) return false;
  // Somebody's criticism stands by itself, whatever the next speaker numbers.
  if (piece.begins || next?.begins) return false;
  // A field's name alone.
  if (piece.start >= piece.end) return true;
  const words = piece.line.content.text.slice(piece.start, piece.end).trim();
  // What it leads up to stands below it: points, or the sections under its heading.
  if (words.length < MIN_LEAD && (!next || next.label) && LEADS_UP.test(words)) return true;
  if (!numbered || !next?.label) return false;
  if (!piece.label) return words.length < MIN_LEAD;
  const deeper = rankOf(next.label.style) > rankOf(piece.label.style);
  return deeper && words.length <= MAX_TITLE && !/[。；！？](?=.)/.test(words);
}

const CAUSE_LINE =
  /^(?:(?:产生|出现)?(?:上述|以上|这些)?问题的?)?(?:主要|深层次)?(?:原因|根源)(?:是|在于|分析|：|:)|^究其(?:原因|根源)|^(?:根子|根源)(?:在于|是)/;
const isCauseLine = (piece: Piece): boolean =>
  CAUSE_LINE.test(piece.line.content.text.slice(piece.start, piece.end));

function kindOf(piece: Piece, kind: ItemKind): ItemKind {
  if (kind !== 'problem') return kind;
  if (piece.field === 'cause' || piece.field === 'measure') return piece.field;
  return piece.slot?.role === 'cause' || (!piece.slot && isCauseLine(piece)) ? 'cause' : kind;
}

function rawItem(open: Open, place: ItemPlace): RawItem[] {
  const located = open.pieces.flatMap(({ line, start, end }) =>
    spansOf(line.content, start, end).map((span) => ({ span, paragraph: line.paragraph })),
  );
  const text = textOfSpans(located);
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const item: RawItem = { ...place, kind: open.kind, text, spans: located.map(({ span }) => span) };
  if (open.label) item.label = open.label.text;
  if (open.lead !== undefined) item.lead = open.lead;
  const target = open.pieces[0]?.target;
  if (target !== undefined) item.target = target;
  return [item];
}

/** The words at the spans: joined by U+000A where a new paragraph begins, by nothing within one. */
export function textOfSpans(located: readonly { span: Span; paragraph: Paragraph }[]): string {
  const pieces: string[] = [];
  let last: number | undefined;
  for (const { span, paragraph } of located) {
    if (last !== undefined && span.paragraph !== last) pieces.push('\n');
    const text = paragraph.text.slice(span.start, span.end);
    // In two pieces: one alone would stay a view of the paragraph, which is slower to read again and again.
    pieces.push(text.slice(0, 1), text.slice(1));
    last = span.paragraph;
  }
  return pieces.join('');
}
