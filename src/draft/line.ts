import { LINE_BREAK, type Paragraph } from '../document';
import { contentOf, type Content, type GuidanceTest } from './content';
import { readLabel, skipSpace, type Label } from './label';

/**
 * A line of a paper: a paragraph's content, or a piece of it where soft line breaks part it.
 * Offsets count in `content.text`.
 */
export interface Line {
  content: Content;
  paragraph: Paragraph;
  start: number;
  end: number;
  /** Where the words begin after the number. */
  body: number;
  label?: Label;
  /** 1–9; the paragraph's, on its first line only. */
  outlineLevel?: number;
  /** Offset where the bold run-in ends; absent when the line does not begin in bold. */
  boldEnd?: number;
}

/** The words of a line after its number. */
export const wordsOf = (line: Line): string => line.content.text.slice(line.body, line.end);

/** The lines with words in them, in document order. Guidance and empty slots give none; a bare number neither. */
export function linesOf(paragraphs: readonly Paragraph[], isGuidance: GuidanceTest): Line[] {
  return paragraphs.flatMap((paragraph) => {
    const content = contentOf(paragraph, isGuidance);
    return split(content.text).flatMap(({ start, end }, nth) => {
      const line = lineOf(content, start, end, nth === 0);
      return line.body < line.end ? [line] : [];
    });
  });
}

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
  const written = readLabel(text, start);
  const automatic = first && paragraph.listLabel ? readLabel(paragraph.listLabel) : undefined;
  const label = written && written.end <= end ? written : automatic;
  const line: Line = {
    content,
    paragraph,
    start,
    end,
    body: written && label === written ? written.end : start,
  };
  if (label) line.label = label;
  if (first && paragraph.outlineLevel !== undefined) line.outlineLevel = paragraph.outlineLevel;
  if (first && paragraph.boldLead !== undefined) {
    const boldEnd = contentOffset(content, paragraph.boldLead);
    if (boldEnd > line.body) line.boldEnd = Math.min(boldEnd, end);
  }
  return line;
}

/** The offset in the content of an offset in the paragraph's text; inside a piece left out, the next kept character. */
export function contentOffset(content: Content, original: number): number {
  for (const piece of content.pieces) {
    if (original < piece.end) return piece.at + Math.max(0, original - piece.start);
  }
  return content.text.length;
}
