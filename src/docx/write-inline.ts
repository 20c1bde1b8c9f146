import type { FieldInline, Inline, SlotInline, Tag, TextInline } from '../document';
import { canonicalText, LINE_BREAK, TAB } from '../document';
import type { FontRole, Layout } from './layout';
import { control, controlTitle, writtenTag, type ControlIds } from './write-control';
import { fonts, STYLE } from './write-styles';
import type { XmlElement } from './xml';
import { element, w } from './xml-tree';
import { textPieces } from './xml-text';

/** What every part of the body is written with. */
export interface Pen {
  layout: Layout;
  ids: ControlIds;
}

interface RunLook {
  role: FontRole;
  bold?: boolean;
  /** Character style. */
  style?: string;
}

/** The runs of a text: one, with its tabs and line breaks; none for an empty text. */
export function textRuns(pen: Pen, text: string, { role, bold, style }: RunLook): XmlElement[] {
  const content = textPieces(canonicalText(text)).map((piece) => {
    if (piece === TAB) return w('tab');
    if (piece === LINE_BREAK) return w('br');
    return element('w:t', { 'xml:space': 'preserve' }, piece);
  });
  if (content.length === 0) return [];
  const look = w(
    'rPr',
    {},
    style !== undefined && w('rStyle', { val: style }),
    fonts(pen.layout, role),
    bold === true && w('b'),
  );
  return [w('r', {}, look, ...content)];
}

/** Words and controls of a paragraph. */
export const inlineRuns = (pen: Pen, inlines: readonly Inline[], role: FontRole): XmlElement[] =>
  inlines.flatMap((inline) =>
    inline.type === 'text'
      ? textRuns(pen, inline.text, { role, bold: inline.bold })
      : [fillControl(pen, inline, role)],
  );

/** A control over a whole text, with the text's checksum in its tag. */
export function textControl(pen: Pen, tag: Tag, text: readonly TextInline[], role: FontRole): XmlElement {
  return control(pen.ids, writtenTag(tag, flatText(text)), {
    title: controlTitle(tag.kind),
    fonts: fonts(pen.layout, role),
    runs: inlineRuns(pen, text, role),
    empty: false,
  });
}

function fillControl(pen: Pen, inline: FieldInline | SlotInline, role: FontRole): XmlElement {
  const value = inline.type === 'field' ? canonicalText(inline.value) : '';
  const empty = value === '';
  return control(pen.ids, writtenTag({ kind: inline.type, id: inline.id }, value), {
    title: controlTitle(inline.type, inline.placeholder),
    fonts: fonts(pen.layout, role),
    runs: textRuns(pen, empty ? inline.placeholder : value, {
      role,
      style: empty ? STYLE.placeholder : undefined,
    }),
    empty,
  });
}

/** The words of inlines without their controls; a field without a value gives its placeholder. */
export const flatText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      return inline.type === 'field' && inline.value !== '' ? inline.value : inline.placeholder;
    })
    .join('');
