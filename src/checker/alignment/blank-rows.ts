import { isPlaceholderText, type Paragraph, type Span } from '../../document';
import { columnOf, type Draft } from '../../draft';

/** A row of a table of measures that names a problem and leaves the measure blank. */
export interface BlankRow {
  problem: Span;
  /** The blank cell. */
  measure: Span;
  words: string;
}

/** Those rows, in the order of the paper. */
export function rowsWithoutMeasure(draft: Draft): BlankRow[] {
  const tables = new Set(
    draft.items.flatMap(({ kind, row }) => (kind === 'measure' && row ? [row.table] : [])),
  );
  const rows = new Map<string, Paragraph[]>();
  for (const paragraph of draft.paragraphs) {
    const { cell } = paragraph;
    if (!cell || !tables.has(cell.table)) continue;
    const key = `${cell.table}.${cell.row}`;
    const row = rows.get(key) ?? [];
    row.push(paragraph);
    rows.set(key, row);
  }
  const columns = new Map<number, { problem?: number; measure?: number }>();
  return [...rows.values()].flatMap((row): BlankRow[] => {
    const table = row[0]?.cell?.table ?? -1;
    const known = columns.get(table);
    if (!known) columns.set(table, columnsOf(row));
    return known ? blankOf(row, known) : [];
  });
}

/** The first row of a table says what its columns hold. */
function columnsOf(row: readonly Paragraph[]): { problem?: number; measure?: number } {
  const found: { problem?: number; measure?: number } = {};
  for (const { text, cell } of row) {
    const role = columnOf(text);
    if (cell && (role === 'problem' || role === 'measure')) found[role] ??= cell.column;
  }
  return found;
}

function blankOf(row: readonly Paragraph[], columns: { problem?: number; measure?: number }): BlankRow[] {
  const at = (column: number | undefined): Paragraph[] => row.filter(({ cell }) => cell?.column === column);
  const written = at(columns.problem).find(({ text, cell }) => !cell?.continued && isWritten(text));
  const cells = at(columns.measure);
  const [first] = cells;
  if (!written || !first || cells.some(({ text, cell }) => cell?.continued || isWritten(text))) return [];
  return [
    {
      problem: { paragraph: written.index, start: 0, end: written.text.length },
      measure: { paragraph: first.index, start: 0, end: 0 },
      words: written.text.trim(),
    },
  ];
}

const isWritten = (text: string): boolean => /[\p{L}\p{N}]/u.test(text) && !isPlaceholderText(text.trim());
