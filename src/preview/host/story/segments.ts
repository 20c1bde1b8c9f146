import { isPlaceholderText, LINE_BREAK, parseTag, TAB } from '../../../document';
import { contentOf, type XmlElement } from '../../../docx';
import { ancestors, child, flag, ownText, val } from '../tree/tree';

/**
 * A paragraph as a line of positions. A segment is a `w:t` (one position for each UTF-16 unit) or anything else in a
 * run that a cursor can stand beside (a tab, a break, a drawing, a field mark: one position). Positions therefore count
 * deleted text and placeholders too; `readable` says what belongs to the canonical text.
 */
export interface Segment {
  node: XmlElement;
  run: XmlElement;
  start: number;
  length: number;
  /** What Word's own text has for it; `''` for a drawing or a mark. */
  text: string;
  kind: 'text' | 'character' | 'object' | 'fieldMark';
  deleted: boolean;
  inserted: boolean;
  /** In a control that shows its placeholder. */
  placeholder: boolean;
  /** Inside the instruction of a field, which nobody sees. */
  instruction: boolean;
  /** The inline controls around it, the outermost first. */
  controls: XmlElement[];
}

export const end = (segment: Segment): number => segment.start + segment.length;

/** Part of the canonical text of document/canonical.ts. */
export const readable = (segment: Segment): boolean =>
  !segment.deleted && !segment.placeholder && !segment.instruction && segment.text !== '';

const CONTAINERS = new Set([
  'w:ins',
  'w:moveTo',
  'w:del',
  'w:moveFrom',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:sdt',
  'w:sdtContent',
]);
const INVISIBLE = new Set(['w:rPr', 'w:lastRenderedPageBreak', 'w:proofErr']);

interface State {
  segments: Segment[];
  at: number;
  /** One entry for each open complex field: true while in its instruction. */
  fields: boolean[];
}
type Around = Pick<Segment, 'deleted' | 'inserted' | 'placeholder' | 'controls'>;

export const showsPlaceholder = (sdt: XmlElement): boolean =>
  flag(child(sdt, 'w:sdtPr'), 'w:showingPlcHdr') === true;

/** The positions of a paragraph, in order. */
export function segmentsOf(paragraph: XmlElement): Segment[] {
  const state: State = { segments: [], at: 0, fields: [] };
  const placeholder = ancestors(paragraph).some((each) => each.name === 'w:sdt' && showsPlaceholder(each));
  walk(paragraph, { deleted: false, inserted: false, placeholder, controls: [] }, state);
  return state.segments;
}

export const lengthOf = (paragraph: XmlElement): number => {
  const last = segmentsOf(paragraph).at(-1);
  return last ? end(last) : 0;
};

function walk(node: XmlElement, around: Around, state: State): void {
  for (const each of contentOf(node)) {
    if (each.name === 'w:r') {
      for (const piece of contentOf(each)) addPiece(piece, each, around, state);
    } else if (each.name === 'w:sdt') {
      walkControl(each, around, state);
    } else if (CONTAINERS.has(each.name)) {
      const deleted = around.deleted || each.name === 'w:del' || each.name === 'w:moveFrom';
      const inserted = around.inserted || each.name === 'w:ins' || each.name === 'w:moveTo';
      walk(each, { ...around, deleted, inserted }, state);
    }
  }
}

function walkControl(sdt: XmlElement, around: Around, state: State): void {
  const first = state.segments.length;
  const placeholder = around.placeholder || showsPlaceholder(sdt);
  walk(sdt, { ...around, placeholder, controls: [...around.controls, sdt] }, state);
  const own = state.segments.slice(first);
  if (placeholder || !isOurSlot(sdt)) return;
  // Words that nobody wrote are a placeholder also where a host lost the flag; the reader in docx/ says the same.
  const words = own
    .filter(readable)
    .map((each) => each.text)
    .join('');
  if (words.trim() !== '' && isPlaceholderText(words)) for (const each of own) each.placeholder = true;
}

function isOurSlot(sdt: XmlElement): boolean {
  const kind = parseTag(val(child(sdt, 'w:sdtPr'), 'w:tag') ?? '')?.kind;
  return kind === 'slot' || kind === 'field';
}

function addPiece(node: XmlElement, run: XmlElement, around: Around, state: State): void {
  if (INVISIBLE.has(node.name)) return;
  if (node.name === 'w:ruby') {
    const base = child(node, 'w:rubyBase');
    if (base) walk(base, around, state);
    return;
  }
  if (node.name === 'w:fldChar') markField(node, state);
  const instruction =
    node.name === 'w:instrText' || node.name === 'w:delInstrText' || state.fields.includes(true);
  const { kind, text } = describe(node);
  const length = kind === 'text' ? text.length : 1;
  if (length === 0) return;
  state.segments.push({ node, run, start: state.at, length, text, kind, instruction, ...around });
  state.at += length;
}

function markField(node: XmlElement, state: State): void {
  const type = node.attributes['w:fldCharType'];
  if (type === 'begin') state.fields.push(true);
  else if (type === 'separate' && state.fields.length > 0) state.fields[state.fields.length - 1] = false;
  else if (type === 'end') state.fields.pop();
}

function describe(node: XmlElement): { kind: Segment['kind']; text: string } {
  switch (node.name) {
    case 'w:t':
    case 'w:delText':
      return { kind: 'text', text: ownText(node) };
    case 'w:tab':
    case 'w:ptab':
      return { kind: 'character', text: TAB };
    case 'w:br': {
      const type = node.attributes['w:type'];
      return { kind: 'character', text: type === 'page' || type === 'column' ? '' : LINE_BREAK };
    }
    case 'w:cr':
      return { kind: 'character', text: LINE_BREAK };
    case 'w:noBreakHyphen':
      return { kind: 'character', text: '\u2011' };
    case 'w:softHyphen':
      return { kind: 'character', text: '' };
    case 'w:sym':
      return { kind: 'character', text: symbol(node.attributes['w:char']) };
    case 'w16se:symEx':
      return { kind: 'character', text: symbol(node.attributes['w16se:char']) };
    case 'w:fldChar':
    case 'w:instrText':
    case 'w:delInstrText':
      return { kind: 'fieldMark', text: '' };
    default:
      return { kind: 'object', text: '' };
  }
}

function symbol(hex: string | undefined): string {
  const code = Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
