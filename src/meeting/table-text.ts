import Papa from 'papaparse';

/** One row of a pasted table. */
export interface TextRow {
  /** Line of the pasted text on which the row begins, from 1; a quoted cell may hold line breaks. */
  line: number;
  /** Trimmed cells. */
  cells: string[];
  /** The row as pasted. */
  text: string;
  /** Why the row could not be cut into cells, if so. */
  fault?: string;
}

const DELIMITERS = [',', '，', '｜', '|', '；', ';'] as const;

/** Tabs come from a spreadsheet; otherwise the mark that stands in the most lines, the first of equals. */
function delimiterOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  let best: { delimiter: string; count: number } = { delimiter: ',', count: 0 };
  for (const delimiter of DELIMITERS) {
    const count = lines.filter((line) => line.includes(delimiter)).length;
    if (count > best.count) best = { delimiter, count };
  }
  return best.delimiter;
}

/** Cuts a pasted table (TSV, CSV, or separated by full-width marks) into rows; blank rows are left out. */
export function readTable(pasted: string): TextRow[] {
  const text = pasted.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const rows: TextRow[] = [];
  let start = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    newline: '\n',
    step: ({ data, errors, meta }) => {
      const raw = text.slice(start, meta.cursor);
      const cells = data.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== '')) {
        const row: TextRow = { line, cells, text: raw.trim() };
        if (errors.some((error) => error.type === 'Quotes'))
          row.fault = '引号没有配对，从这一行起的内容没有读全，请检查双引号';
        rows.push(row);
      }
      line += raw.split('\n').length - 1;
      start = meta.cursor;
    },
  });
  return rows;
}
