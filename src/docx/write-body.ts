import {
  build,
  type Block,
  type BylineBlock,
  type GuidanceBlock,
  type HeadingBlock,
  type HeadingLevel,
  type ParagraphBlock,
  type TextInline,
  type TitleBlock,
} from '../document';
import { twips, type FontRole } from './layout';
import { flatText, inlineRuns, textControl, type Pen } from './write-inline';
import { STYLE } from './write-styles';
import { writeTable } from './write-table';
import type { XmlElement } from './xml';
import { w } from './xml-tree';

const { text } = build;
const HEADING_ROLES: Record<HeadingLevel, FontRole> = { 1: 'heading1', 2: 'heading2', 3: 'body', 4: 'body' };

interface Look {
  style: string;
  /** Starts a new page. */
  newPage: boolean;
  /** A blank line below, where the heading of a paper ends. */
  lineBelow?: boolean;
  align?: 'left' | 'center' | 'right';
  /** Takes away the style's first-line indent. */
  flush?: boolean;
}

/**
 * Blocks as paragraphs and tables. A page break becomes “new page” of the paragraph that follows: a paragraph of its
 * own would leave a blank page where the text before it ends with the page. Two tables are kept apart and a table
 * at the end is closed by an empty paragraph, as the format demands.
 */
export function writeBlocks(pen: Pen, blocks: readonly Block[]): XmlElement[] {
  const out: XmlElement[] = [];
  let newPage = false;
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    if (block.type === 'pageBreak') {
      if (newPage) out.push(emptyParagraph(pen, true));
      newPage = true;
      return;
    }
    if (block.type === 'table') {
      if (newPage) out.push(emptyParagraph(pen, true));
      out.push(writeTable(pen, block));
      if (next === undefined || next.type === 'table') out.push(emptyParagraph(pen, false));
    } else {
      out.push(writeParagraph(pen, block, next, newPage));
    }
    newPage = false;
  });
  if (newPage) out.push(emptyParagraph(pen, true));
  return out;
}

type ParagraphLike = TitleBlock | BylineBlock | HeadingBlock | ParagraphBlock | GuidanceBlock;

function writeParagraph(
  pen: Pen,
  block: ParagraphLike,
  next: Block | undefined,
  newPage: boolean,
): XmlElement {
  switch (block.type) {
    case 'title':
      return paragraph(
        pen,
        { style: STYLE.title, newPage, lineBelow: endsHead(next) },
        titleRuns(pen, block),
      );
    case 'byline':
      return paragraph(
        pen,
        { style: STYLE.byline, newPage, lineBelow: endsHead(next) },
        inlineRuns(pen, block.inlines, 'heading2'),
      );
    case 'heading':
      return paragraph(pen, { style: STYLE.headings[block.level], newPage }, headingRuns(pen, block));
    case 'guidance':
      return paragraph(pen, { style: STYLE.guidance, newPage }, [
        textControl(pen, { kind: 'guidance', id: block.id }, [text(block.text)], 'guidance'),
      ]);
    case 'paragraph': {
      const { align } = block;
      // An indent would put a centred line off its centre.
      const indent = block.indent ?? (align !== 'center' && align !== 'right');
      return paragraph(pen, { style: STYLE.body, newPage, align, flush: !indent }, unitRuns(pen, block));
    }
  }
}

/** One blank line stands between the heading of a paper (title lines, byline) and its text. */
const endsHead = (next: Block | undefined): boolean => next?.type !== 'title' && next?.type !== 'byline';

function paragraph(pen: Pen, look: Look, runs: XmlElement[]): XmlElement {
  const below = twips(pen.layout.lineSpacing);
  return w(
    'p',
    {},
    w(
      'pPr',
      {},
      w('pStyle', { val: look.style }),
      look.newPage && w('pageBreakBefore'),
      look.lineBelow === true && w('spacing', { after: below }),
      look.flush === true && w('ind', { firstLineChars: 0, firstLine: 0 }),
      look.align !== undefined && w('jc', { val: look.align }),
    ),
    ...runs,
  );
}

const emptyParagraph = (pen: Pen, newPage: boolean): XmlElement =>
  paragraph(pen, { style: STYLE.body, newPage }, []);

/** A tracked title is one control; controls are never nested, so the values of its fields stand in it as words. */
const titleRuns = (pen: Pen, { id, inlines }: TitleBlock): XmlElement[] =>
  id === undefined
    ? inlineRuns(pen, inlines, 'title')
    : [textControl(pen, { kind: 'title', id }, [text(flatText(inlines))], 'title')];

function headingRuns(pen: Pen, block: HeadingBlock): XmlElement[] {
  const role = HEADING_ROLES[block.level];
  const bold = block.level === 3 && pen.layout.boldLevel3;
  const words: TextInline = { ...text(block.text), bold };
  return block.tag ? [textControl(pen, block.tag, [words], role)] : inlineRuns(pen, [words], role);
}

/** A tracked paragraph without a control of its own is one control over its whole text. */
function unitRuns(pen: Pen, { unit, inlines }: ParagraphBlock): XmlElement[] {
  return unit !== undefined && inlines.every((inline) => inline.type === 'text')
    ? [textControl(pen, { kind: 'text', id: unit }, inlines, 'body')]
    : inlineRuns(pen, inlines, 'body');
}
