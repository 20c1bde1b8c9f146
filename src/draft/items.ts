import type { Paragraph, Span } from '../document';
import type { DimensionId, PartKind } from '../meeting';
import { spansOf } from './content';
import type { Item, ItemKind } from './draft';
import { withEvenMarks } from './even-marks';
import { rankOf, type Label } from './label';
import { blockPieces, piecesOf, type Piece } from './pieces';
import type { BodyLine } from './sections';

/** An item before it has its id. */
export type RawItem = Omit<Item, 'id'>;
export interface ItemPlace {
  part: PartKind;
  dimension?: DimensionId;
  kind: ItemKind;
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
export function itemsOf(body: readonly BodyLine[], place: ItemPlace, inBlocks = false): RawItem[] {
  const pieces =
    inBlocks && place.kind === 'problem'
      ? blockPieces(body)
      : body.flatMap((bodyLine) => piecesOf(bodyLine, place.kind));
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
  const raw = items.flatMap((item) => rawItem(item, place));
  const own = raw.filter(({ text, kind, label }) => label !== undefined || !speaksOfAll(text, kind));
  return own.length > 0 ? own : raw;
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
  if (!piece.label) {
    const words = piece.line.content.text.slice(piece.start, piece.end);
    return (
      numbered && open.label !== undefined && !takesLeave(words, open.kind) && !speaksOfAll(words, open.kind)
    );
  }
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

/** “主要表现：”, “从以下六个方面查摆问题。”, “现将问题报告如下。” */
const LEADS_UP =
  /[：:]$|(?<!坚持)(?:以下|下列|如下)[^，。；]{0,4}[几\d一二三四五六七八九十两]+个?(?:方面|维度|问题|不足|差距|点|条|项)[^，。；]{0,14}。?$|(?:报告|汇报|检查)如下。?$/;

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
  if (!/[\p{L}\p{N}]/u.test(text) || (!open.label && takesLeave(text, open.kind))) return [];
  const item: RawItem = {
    ...place,
    kind: open.kind,
    text: withEvenMarks(text),
    spans: located.map(({ span }) => span),
  };
  if (open.label) item.label = open.label.text;
  if (open.lead !== undefined) item.lead = open.lead;
  const target = open.pieces[0]?.target;
  if (target !== undefined) item.target = target;
  return [item];
}

/** “以上措施由办公室督办，年底前办完。”: it speaks of all measures, and is none. */
const OF_ALL =
  /^(?:以上|上述|前述)(?:[各几\d一二两三四五六七八九十]+[项条])?(?:所有|整改)?(?:措施|任务|事项)(?:的落实情况)?[，,]?(?:均|都|全部|一律)?(?:由[^，。；]{1,20}(?:负责|督办|督查|牵头|抓总|检查|通报|汇总)|[^，。；的]{0,12}(?:完成|办完|办结|到位))/;
const speaksOfAll = (words: string, kind: ItemKind): boolean => kind === 'measure' && OF_ALL.test(words);

/** “我的发言完了，谢谢大家。” */
const FAREWELL =
  /^(?:以上(?:是|就是)?|我的|我就)[^。；]{0,16}(?:发言|汇报|检查|讲|说)(?:完了|完毕|结束|到(?:这里|此)|这些)[^。；]{0,24}[。！!]?$|^(?:谢谢|感谢)(?:大家|各位|同志们)[^。；]{0,6}[。！!]?$|^(?:我没有其他[^。；]{0,24}。)?请(?:同志们|大家|各位|组织)[^。；]{0,8}(?:批评|指正|帮助)[^。；]{0,6}[。！!]?$/;
/** “对两位同志，我也把看到的说一说。”: the measures are over. */
const LEADS_TO_CRITICISM =
  /^(?:最后|下面|借这个机会)?[，,]?对[^，。；：]{1,12}(?:同志|成员|大家|各位)们?[，,][^。；]{0,20}(?:说一说|说两句|说几句|讲一讲|谈一谈|提一?[点些几]|提意见)[^。；]{0,8}[。：:]?$/;

/** What became of criticisms: “以上意见已于会后反馈本人。” */
const SENT_BACK = /^(?:以上|上述)(?:批评)?意见[^。；]{0,30}(?:反馈|原文|表态)[^。；]{0,30}。?$/;
const takesLeave = (words: string, kind: ItemKind): boolean =>
  FAREWELL.test(words) ||
  (kind === 'criticism' && SENT_BACK.test(words)) ||
  (kind === 'measure' && LEADS_TO_CRITICISM.test(words));

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
