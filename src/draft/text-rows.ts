import type { Paragraph, TextRow } from '../document';

type Cells = TextRow['cells'];

/** A table has at least so many columns: two are a number and its heading, a label and its words. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
/** A row has a number and something beside it; a line that is only indented has one cell with words. */
const FEWEST_FILLED = 2;
/** Nobody reads a wider table. */
const MOST_COLUMNS = 40;
/** `|---|:--:|`: the line under the headings of a table in Markdown. */
const RULE = /^\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?:[ \t]*:?-{2,}:?)?$/;
const isRule = (text: string): boolean => RULE.test(text.trim());

/**
 * Finds the tables of a plain-text file, their cells parted by tabs (as copied from Word or Excel) or by upright strokes
 * (｜, or | as in Markdown): two or more lines below each other, three or more columns with words in the first,
 * two or more cells with words in each, no row wider than the first. Each of
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
      if (!one.row && isRule(one.text)) one.marks = [{ start: 0, end: one.text.length }];
    }
    table += 1;
    at = last;
  }
}

/** The rows of the table that begins at a line; none when it begins none. */
function rowsFrom(paragraphs: readonly Paragraph[], from: number): { paragraph: Paragraph; cells: Cells }[] {
  const first = paragraphs[from]?.text ?? '';
  const cut = cutOf(first);
  if (!cut) return [];
  const columns = cut(first).length;
  if (columns > MOST_COLUMNS || filledIn(first, cut(first)) < FEWEST_COLUMNS) return [];
  const rows: { paragraph: Paragraph; cells: Cells }[] = [];
  for (let at = from; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph) break;
    if (at === from + 1 && isRule(paragraph.text)) continue;
    const cells = cut(paragraph.text);
    if (cells.length < 2 || cells.length > columns || filledIn(paragraph.text, cells) < FEWEST_FILLED) {
      // “二、政治素质方面” between the rows parts them and does not end the table.
      const next = paragraphs[at + 1]?.text ?? '';
      const between = paragraph.text.trim().length;
      const isBetween = rows.length > 0 && between > 0 && between <= LONGEST_BETWEEN;
      if (isBetween && cut(next).length === columns && !beginsAlike(next, first, cut)) continue;
      break;
    }
    const whole = { start: paragraph.text.length, end: paragraph.text.length };
    rows.push({
      paragraph,
      cells: [...cells, ...Array.from({ length: columns - cells.length }, () => whole)],
    });
  }
  return rows;
}

/** A line between the rows is no longer than this. */
const LONGEST_BETWEEN = 30;
type Cut = (text: string) => Cells;

/** The first cell is the same: the headings again, of another table. */
function beginsAlike(one: string, other: string, cut: Cut): boolean {
  const [first, second] = [one, other].map((text) => text.slice(0, cut(text)[0]?.end).trim());
  return first === second;
}

const filledIn = (text: string, cells: Cells): number =>
  cells.filter(({ start, end }) => text.slice(start, end).trim() !== '').length;

/** How a line is cut into cells, if it looks like a row. */
function cutOf(line: string): Cut | undefined {
  if (isRule(line)) return undefined;
  if (line.includes('\t')) return tabCells;
  if (line.includes('｜')) return wideCells;
  return /^\s*\|.*\|\s*$/.test(line) ? strokeCells : undefined;
}

const tabCells = (text: string): Cells => cellsOf(text, '\t', 0, text.length);

/** ｜ between the cells, and at both ends or at none. */
function wideCells(text: string): Cells {
  const from = /^\s*｜/.exec(text)?.[0].length ?? 0;
  const to = from > 0 ? text.lastIndexOf('｜') : text.length;
  return cellsOf(text, '｜', from, Math.max(from, to));
}

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
