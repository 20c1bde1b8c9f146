import {
  canonicalText,
  formatTag,
  type Block,
  type FieldInline,
  type HeadingLevel,
  type Inline,
  type SlotInline,
  type TableBlock,
  type Tag,
} from '../document';
import { controlTitle, GB_T_9704, writtenTag, type FontRole } from '../docx';

/** An empty control that still shows its placeholder as words. */
export interface Unfilled {
  control: Word.ContentControl;
  placeholder: string;
}

const HEADING_STYLES: Record<HeadingLevel, Word.Paragraph['styleBuiltIn']> = {
  1: 'Heading1',
  2: 'Heading2',
  3: 'Heading3',
  4: 'Heading4',
};
const HEADING_FONTS: Record<HeadingLevel, FontRole> = { 1: 'heading1', 2: 'heading2', 3: 'body', 4: 'body' };
const GUIDANCE_COLOR = '#595959';
const { bodySize, titleSize, guidanceSize, tableSize, lineSpacing, fonts } = GB_T_9704;

interface Look {
  role: FontRole;
  size: number;
  align: 'Left' | 'Centered' | 'Right' | 'Justified';
  /** First line, in characters of `size`; the API knows points only (office-js#5440). */
  indent: number;
  color?: string;
}
const BODY: Look = { role: 'body', size: bodySize, align: 'Justified', indent: 2 };

/**
 * Queues the blocks through Word's own objects, for hosts that refuse OOXML: in order, each before the paragraph
 * `spot`, which stays. `styleBuiltIn`, not `style`: the names of styles are translated. WordApi 1.3.
 * Returns the empty controls; see `showPlaceholders`.
 */
export function insertNatively(spot: Word.Paragraph, blocks: readonly Block[]): Unfilled[] {
  return blocks.flatMap((block) => insertBlock(spot, block));
}

/**
 * Queues the placeholders of empty controls, after everything else: setting one was refused on some hosts (office-js#785,
 * #53), and what comes before stays done. Where it fails the placeholder stands there as words in 【】, which reading,
 * checking and 定稿 take for empty all the same.
 */
export function showPlaceholders(unfilled: readonly Unfilled[]): void {
  for (const { control, placeholder } of unfilled) {
    control.placeholderText = placeholder;
    control.insertText('', 'Replace');
  }
}

function insertBlock(spot: Word.Paragraph, block: Block): Unfilled[] {
  switch (block.type) {
    case 'pageBreak':
      spot.insertBreak('Page', 'Before');
      return [];
    case 'table':
      return insertTable(spot, block);
    case 'title': {
      const paragraph = newParagraph(spot, { role: 'title', size: titleSize, align: 'Centered', indent: 0 });
      return block.id === undefined
        ? fill(paragraph, block.inlines)
        : wrap(paragraph, { kind: 'title', id: block.id }, flat(block.inlines));
    }
    case 'byline':
      return fill(
        newParagraph(spot, { ...BODY, role: 'heading2', align: 'Centered', indent: 0 }),
        block.inlines,
      );
    case 'heading': {
      const paragraph = newParagraph(
        spot,
        { ...BODY, role: HEADING_FONTS[block.level] },
        HEADING_STYLES[block.level],
      );
      return block.tag
        ? wrap(paragraph, block.tag, block.text)
        : fill(paragraph, [{ type: 'text', text: block.text }]);
    }
    case 'guidance': {
      const look: Look = {
        role: 'guidance',
        size: guidanceSize,
        align: 'Left',
        indent: 0,
        color: GUIDANCE_COLOR,
      };
      return wrap(newParagraph(spot, look), { kind: 'guidance', id: block.id }, block.text);
    }
    case 'paragraph': {
      const align = ({ left: 'Left', center: 'Centered', right: 'Right' } as const)[block.align ?? 'left'];
      const indent = (block.indent ?? (block.align !== 'center' && block.align !== 'right')) ? 2 : 0;
      const look: Look = { ...BODY, indent, ...(block.align === undefined ? {} : { align }) };
      const paragraph = newParagraph(spot, look);
      return block.unit !== undefined && block.inlines.every((inline) => inline.type === 'text')
        ? wrap(paragraph, { kind: 'text', id: block.unit }, flat(block.inlines))
        : fill(paragraph, block.inlines);
    }
  }
}

function newParagraph(
  spot: Word.Paragraph,
  { role, size, align, indent, color = '#000000' }: Look,
  style: Word.Paragraph['styleBuiltIn'] = 'Normal',
): Word.Paragraph {
  const paragraph = spot.insertParagraph('', 'Before');
  paragraph.styleBuiltIn = style;
  paragraph.alignment = align;
  paragraph.firstLineIndent = indent * size;
  paragraph.leftIndent = 0;
  paragraph.spaceBefore = 0;
  paragraph.spaceAfter = 0;
  paragraph.lineSpacing = lineSpacing;
  setFont(paragraph.font, role, size);
  paragraph.font.color = color;
  return paragraph;
}

function setFont(font: Word.Font, role: FontRole, size: number): void {
  [font.name] = fonts[role];
  font.size = size;
  font.bold = false;
  font.italic = false;
}

const flat = (inlines: readonly Inline[]): string => inlines.map(wordsOf).join('');

/** The whole text of a paragraph as one control. */
function wrap(paragraph: Word.Paragraph, tag: Tag, words: string): Unfilled[] {
  const text = canonicalText(words);
  const control = paragraph.insertText(text, 'End').insertContentControl();
  control.tag = formatTag(writtenTag(tag, text));
  control.title = controlTitle(tag.kind);
  return [];
}

/** All words first and the controls around them afterwards: text put behind a control at the end would go into it. */
function fill(paragraph: Word.Paragraph, inlines: readonly Inline[]): Unfilled[] {
  const ranges = inlines.map((inline) => {
    const range = paragraph.insertText(wordsOf(inline), 'End');
    if (inline.type === 'text' && inline.bold === true) range.font.bold = true;
    return { inline, range };
  });
  return ranges.flatMap(({ inline, range }) => (inline.type === 'text' ? [] : wrapInline(range, inline)));
}

const wordsOf = (inline: Inline): string => {
  if (inline.type === 'text') return canonicalText(inline.text);
  return (inline.type === 'field' && canonicalText(inline.value)) || inline.placeholder;
};

function wrapInline(range: Word.Range, inline: FieldInline | SlotInline): Unfilled[] {
  const value = inline.type === 'field' ? canonicalText(inline.value) : '';
  const control = range.insertContentControl();
  control.tag = formatTag(writtenTag({ kind: inline.type, id: inline.id }, value));
  control.title = controlTitle(inline.type, inline.placeholder);
  return value === '' ? [{ control, placeholder: inline.placeholder }] : [];
}

function insertTable(spot: Word.Paragraph, { header, rows, widths }: TableBlock): Unfilled[] {
  const columns = widths.length;
  const lines = [header, ...rows.map(() => [])].map((cells) =>
    Array.from({ length: columns }, (_, column) => cells[column] ?? ''),
  );
  const table = spot.insertTable(lines.length, columns, 'Before', lines);
  table.headerRowCount = 1;
  setFont(table.font, 'body', tableSize);
  return rows.flatMap((cells, row) =>
    cells.flatMap((inlines, column) =>
      fill(table.getCell(row + 1, column).body.paragraphs.getFirst(), inlines),
    ),
  );
}
