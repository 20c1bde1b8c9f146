import { isPlaceholderText, LINE_BREAK, parseTag, TAB, type InlineControl, type Tag } from '../document';
import { contentOf } from './alternate';
import type { FieldState } from './read-fields';
import type { StyleSheet } from './read-styles';
import type { XmlElement } from './xml';
import { childOf, ownText, switchOf, valueOf } from './xml-tree';

/** A control of ours as found; `parent` is the one of ours around it. */
export interface FoundControl extends InlineControl {
  parent?: FoundControl;
}

/** The canonical text of one paragraph and what lies in it. */
export interface ParagraphText {
  text: string;
  boldLead: number;
  controls: FoundControl[];
}

export interface TextContext {
  styles: StyleSheet;
  fields: FieldState;
}

/** The tag of a control if it is ours. */
export const tagOf = (control: XmlElement): Tag | undefined =>
  parseTag(valueOf(childOf(control, 'w:sdtPr'), 'w:tag') ?? '');

/** True while a control, ours or not, shows its placeholder. */
export const showsPlaceholder = (control: XmlElement): boolean =>
  switchOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') ?? false;

/**
 * True for words that stand in a control of ours although its placeholder flag is gone, and that nobody wrote. Only
 * slots and fields have placeholders; the words of the other kinds are the tool's own and never “empty” unless blank.
 */
export const isEmptyContent = (tag: Tag, text: string): boolean =>
  tag.kind === 'slot' || tag.kind === 'field' ? isPlaceholderText(text) : text.trim() === '';

/** Reads a paragraph by the table in document/canonical.ts. */
export function readText(paragraph: XmlElement, context: TextContext): ParagraphText {
  const { styles, fields } = context;
  const paragraphBold = styles.paragraph(valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')).bold;
  const controls: FoundControl[] = [];
  let text = '';
  let boldLead = 0;
  let boldSoFar = true;

  const append = (words: string, bold: boolean): void => {
    if (words === '') return;
    text += words;
    if (boldSoFar && bold) boldLead = text.length;
    else boldSoFar = false;
  };

  const inside = (parent: XmlElement, around: FoundControl | undefined): void => {
    for (const node of contentOf(parent)) inline(node, around);
  };

  const inline = (node: XmlElement, around: FoundControl | undefined): void => {
    switch (node.name) {
      case 'w:r':
        run(node, around);
        break;
      case 'w:sdt':
        control(node, around);
        break;
      case 'w:hyperlink':
      case 'w:ins':
      case 'w:moveTo':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:fldSimple':
      case 'w:dir':
      case 'w:bdo':
      case 'w:rubyBase':
        inside(node, around);
        break;
      default: // deleted or moved away, properties, marks: no text
    }
  };

  const run = (node: XmlElement, around: FoundControl | undefined): void => {
    const bold = isBold(childOf(node, 'w:rPr'), paragraphBold, styles);
    for (const piece of contentOf(node)) {
      if (piece.name === 'w:fldChar') fields.take(piece);
      else if (piece.name === 'w:ruby') {
        const base = childOf(piece, 'w:rubyBase');
        if (base) inside(base, around);
      } else if (!fields.inCode()) append(characters(piece), bold);
    }
  };

  const control = (node: XmlElement, around: FoundControl | undefined): void => {
    const content = childOf(node, 'w:sdtContent');
    const tag = tagOf(node);
    const found: FoundControl | undefined = tag && {
      tag,
      start: text.length,
      end: text.length,
      empty: false,
      ...(around ? { parent: around } : {}),
    };
    const before = { text, boldLead, boldSoFar, controls: controls.length };
    if (found) controls.push(found);
    if (content) inside(content, found ?? around);
    const words = text.slice(before.text.length);
    const shown = showsPlaceholder(node);
    if (found) {
      found.end = text.length;
      found.empty = shown || isEmptyContent(found.tag, words);
    }
    if (!shown && !(found?.empty && words.trim() !== '')) return;
    // What was read is a placeholder: it is no text, and controls inside it are part of it.
    ({ text, boldLead, boldSoFar } = before);
    controls.length = before.controls;
    if (found) {
      found.end = found.start;
      if (words !== '') found.placeholder = words;
      controls.push(found);
    }
  };

  inside(paragraph, undefined);
  fields.endParagraph();
  return { text, boldLead: text.slice(0, boldLead).trim() === '' ? 0 : boldLead, controls };
}

/** What one child of a run adds to the text. */
function characters(piece: XmlElement): string {
  switch (piece.name) {
    case 'w:t':
      return textOf(piece);
    case 'w:tab':
    case 'w:ptab':
      return TAB;
    case 'w:br': {
      const type = piece.attributes['w:type'];
      return type === 'page' || type === 'column' ? '' : LINE_BREAK;
    }
    case 'w:cr':
      return LINE_BREAK;
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:sym':
      return codePoint(piece.attributes['w:char']);
    case 'w16se:symEx':
      return codePoint(piece.attributes['w16se:char']);
    default:
      return '';
  }
}

/** Word takes line ends for spaces, and drops the white space around a text that does not ask to have it preserved. */
function textOf(piece: XmlElement): string {
  const text = ownText(piece).replace(/[\r\n]+/g, ' ');
  return piece.attributes['xml:space'] === 'preserve' ? text : text.replace(/^[ \t]+|[ \t]+$/g, '');
}

function codePoint(hexadecimal: string | undefined): string {
  const value = Number.parseInt(hexadecimal ?? '', 16);
  return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : '';
}

/** Bold as Word resolves it: direct formatting decides; else paragraph and character style toggle each other. */
function isBold(look: XmlElement | undefined, paragraphBold: boolean, styles: StyleSheet): boolean {
  const direct = switchOf(look, 'w:b');
  if (direct !== undefined) return direct;
  return styles.character(valueOf(look, 'w:rStyle')).bold !== paragraphBold;
}
