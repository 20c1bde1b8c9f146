import type { Paragraph } from '../document';
import { markRows } from './text-rows';

/**
 * A plain-text file as paragraphs: one line, one paragraph, blank lines too, so that `index` + 1 is the line number.
 *
 * Paired `**…**` and leading `#` are formatting. They stay in `Paragraph.text`, so that every span points into the
 * file as it is; `marks` names them, and the outline, the items and the rules read around them.
 * Rows of a table stay lines; `row` tells their cells (see text-rows.ts).
 * CRLF, CR and LF end a line; a byte-order mark at the start is no text.
 */
export function textToParagraphs(text: string): Paragraph[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  if (lines.length > 1 && lines[lines.length - 1] === '') lines.pop();
  const paragraphs = lines.map((line, index) => paragraphOf(line, index));
  markRows(paragraphs);
  return paragraphs;
}

function paragraphOf(line: string, index: number): Paragraph {
  const paragraph: Paragraph = { index, text: line };
  const hashes = /^(#{1,6})[ \t]+(?=\S)/.exec(line);
  const stars = pairedStars(line);
  const marks = [...(hashes ? [{ start: 0, end: hashes[0].length }] : []), ...stars];
  if (marks.length > 0) paragraph.marks = marks;
  if (hashes?.[1]) paragraph.outlineLevel = hashes[1].length;
  const [open, close] = stars;
  if (open && close && line.slice(hashes ? hashes[0].length : 0, open.start).trim() === '') {
    paragraph.boldLead = close.end;
  }
  return paragraph;
}

/** `**` marks that pair off, with something between them; a run of three or more asterisks is no mark. */
function pairedStars(line: string): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (const match of line.matchAll(/\*+/g)) {
    if (match[0].length === 2) runs.push({ start: match.index, end: match.index + 2 });
  }
  const marks: { start: number; end: number }[] = [];
  for (let i = 0; i + 1 < runs.length; i += 2) {
    const open = runs[i];
    const close = runs[i + 1];
    if (!open || !close || line.slice(open.end, close.start).trim() === '') break;
    marks.push(open, close);
  }
  return marks;
}
