import type { Paragraph, TextRow } from '../document';

type Cells = TextRow['cells'];

/** A table has at least so many columns: two are a number and its heading, a label and its words. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
/** `|---|:--:|`: the line under the headings of a table in Markdown. */
const RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/;

/**
 * Finds the tables of a plain-text file, their cells parted by tabs (as copied from Word or Excel) or by upright strokes
 * (as in Markdown): two or more lines below each other, three or more columns, no row wider than the first. Each of
 * their lines gets its `row`; the rule under the headings becomes a formatting mark.
 */
export function markRows(paragraphs: readonly Paragraph[]): void {
  let table = 0;
  for (let at = 0; at < paragraphs.length; at += 1) {
    const rows = rowsFrom(paragraphs, at);
    if (rows.length < FEWEST_ROWS) continue;
    rows.forEach(({ paragraph, cells }, row) => (paragraph.row = { table, row, cells }));
    const last = rows[rows.length - 1]?.paragraph.index ?? at;
    for (const one of paragraphs.slice(at, last + 1)) {
      if (!one.row) one.marks = [{ start: 0, end: one.text.length }];
    }
    table += 1;
    at = last;
  }
}

/** The rows of the table that begins at a line; none when it begins none. */
function rowsFrom(paragraphs: readonly Paragraph[], from: number): { paragraph: Paragraph; cells: Cells }[] {
  const first = paragraphs[from]?.text ?? '';
  const cut = first.includes('\t') ? tabCells : /^\s*\|.*\|\s*$/.test(first) ? strokeCells : undefined;
  if (!cut) return [];
  const columns = cut(first).length;
  if (columns < FEWEST_COLUMNS) return [];
  const rows: { paragraph: Paragraph; cells: Cells }[] = [];
  for (let at = from; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph) break;
    if (rows.length === 1 && RULE.test(paragraph.text)) continue;
    const cells = cut(paragraph.text);
    if (cells.length < 2 || cells.length > columns) break;
    const whole = { start: paragraph.text.length, end: paragraph.text.length };
    rows.push({
      paragraph,
      cells: [...cells, ...Array.from({ length: columns - cells.length }, () => whole)],
    });
  }
  return rows;
}

const tabCells = (text: string): Cells => cellsOf(text, '\t', 0, text.length);

function strokeCells(text: string): Cells {
  const from = text.indexOf('|') + 1;
  const to = text.lastIndexOf('|');
  return from > 0 && to >= from && /^\s*\|.*\|\s*$/.test(text) ? cellsOf(text, '|', from, to) : [];
}

function cellsOf(text: string, mark: string, from: number, to: number): Cells {
  const cells: Cells = [];
  let start = from;
  for (let at = text.indexOf(mark, from); at >= 0 && at < to; at = text.indexOf(mark, start)) {
    cells.push({ start, end: at });
    start = at + 1;
  }
  cells.push({ start, end: to });
  return cells;
}
