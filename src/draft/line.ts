import { LINE_BREAK, type Cell, type Paragraph, type TextRow } from '../document';
import { contentOf, type Content, type GuidanceTest } from './content';
import { readLabel, skipSpace, type Label } from './label';

/**
 * A line of a paper: a paragraph's content, or a piece of it where soft line breaks part it.
 * Offsets count in `content.text`.
 */
export interface Line {
  content: Content;
  paragraph: Paragraph;
  /** Where it stands in a table, of a document or of a plain-text file. */
  cell?: Cell;
  start: number;
  end: number;
  /** Where the words begin after the number. */
  body: number;
  label?: Label;
  /** 1–9; the paragraph's, on its first line only. */
  outlineLevel?: number;
  /** Offset where the run-in in bold or in brackets ends; absent when the line begins with neither. */
  boldEnd?: number;
}

/** The words of a line after its number. */
export const wordsOf = (line: Line): string => line.content.text.slice(line.body, line.end);

/** The lines with words in them, in document order. Guidance and empty slots give none; a bare number neither. */
export function linesOf(paragraphs: readonly Paragraph[], isGuidance: GuidanceTest): Line[] {
  return paragraphs.flatMap((paragraph) => {
    const content = contentOf(paragraph, isGuidance);
    if (paragraph.row) return rowLines(content, paragraph.row);
    return split(content.text).flatMap(({ start, end }, nth) => {
      const line = lineOf(content, start, end, nth === 0);
      return line.body < line.end ? [line] : [];
    });
  });
}

/** The cells of a plain-text row, each a line of its own. */
const rowLines = (content: Content, { table, row, cells }: TextRow): Line[] =>
  cells.flatMap(({ start, end }, column) => {
    const line = lineOf(content, contentOffset(content, start), contentOffset(content, end), false);
    return line.body < line.end ? [{ ...line, cell: { table, row, column } }] : [];
  });

function split(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = text.indexOf(LINE_BREAK); at >= 0; at = text.indexOf(LINE_BREAK, start)) {
    ranges.push({ start, end: at });
    start = at + 1;
  }
  ranges.push({ start, end: text.length });
  return ranges;
}

function lineOf(content: Content, from: number, to: number, first: boolean): Line {
  const { paragraph, text } = content;
  let end = to;
  while (end > from && /\s/.test(text.charAt(end - 1))) end -= 1;
  const start = Math.min(skipSpace(text, from), end);
  const lead = Math.min(skipBullet(text, start), end);
  const written = readLabel(text, lead);
  const automatic = first && paragraph.listLabel ? readLabel(paragraph.listLabel) : undefined;
  const label = written && written.end <= end ? written : automatic;
  const line: Line = {
    content,
    paragraph,
    start,
    end,
    body: written && label === written ? written.end : lead,
  };
  if (paragraph.cell) line.cell = paragraph.cell;
  if (label) line.label = label;
  if (first && paragraph.outlineLevel !== undefined) line.outlineLevel = paragraph.outlineLevel;
  if (first && paragraph.boldLead !== undefined) {
    const boldEnd = contentOffset(content, paragraph.boldLead);
    if (boldEnd > line.body) line.boldEnd = Math.min(boldEnd, end);
  }
  const bracket = bracketEnd(text, line.body);
  if (bracket !== undefined) line.boldEnd = Math.min(bracket, end);
  return line;
}

/** Bullets before a heading or an item say nothing; a hyphen or a star is one before a space only. */
const BULLET =
  /(?:[■◆●★▲▶►➤➢◎※▪▫•]+|[-–—*〇○](?=[ \u3000\t])|—{2}(?=[对致][^—]{2,40}—{1,2}\s*$))[ \u3000\t]*/y;
function skipBullet(text: string, from: number): number {
  BULLET.lastIndex = from;
  return BULLET.test(text) ? BULLET.lastIndex : from;
}

/** 【存在的问题】 stands out as bold words do. */
const BRACKETED = /[【〖［〔][^【】〖〗［］〔〕。；]{2,40}[】〗］〕]/y;
function bracketEnd(text: string, from: number): number | undefined {
  BRACKETED.lastIndex = from;
  return BRACKETED.test(text) ? BRACKETED.lastIndex : undefined;
}

/** The offset in the content of an offset in the paragraph's text; inside a piece left out, the next kept character. */
export function contentOffset(content: Content, original: number): number {
  for (const piece of content.pieces) {
    if (original < piece.end) return piece.at + Math.max(0, original - piece.start);
  }
  return content.text.length;
}
