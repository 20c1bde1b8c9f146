import { isPlaceholderText, type Span } from '../../document';
import { columnOf, gridOf, type CellText, type Draft } from '../../draft';

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
  if (tables.size === 0) return [];
  const columns = new Map<number, { problem?: number; measure?: number }>();
  return [...gridOf(draft.paragraphs)]
    .filter(([table]) => tables.has(table))
    .flatMap(([table, rows]) =>
      [...rows.values()].flatMap((row): BlankRow[] => {
        const known = columns.get(table);
        if (!known) columns.set(table, columnsOf(row));
        return known ? blankOf(row, known) : [];
      }),
    );
}

/** The first row of a table says what its columns hold. */
function columnsOf(row: readonly CellText[]): { problem?: number; measure?: number } {
  const found: { problem?: number; measure?: number } = {};
  for (const { text, cell } of row) {
    const role = columnOf(text);
    if (role === 'problem' || role === 'measure') found[role] ??= cell.column;
  }
  return found;
}

function blankOf(row: readonly CellText[], columns: { problem?: number; measure?: number }): BlankRow[] {
  const at = (column: number | undefined): CellText[] => row.filter(({ cell }) => cell.column === column);
  const written = at(columns.problem).find(({ text, cell }) => !cell.continued && isWritten(text));
  const cells = at(columns.measure);
  const [first] = cells;
  if (!written || !first || cells.some(({ text, cell }) => cell.continued || isWritten(text))) return [];
  return [
    {
      problem: written.span,
      measure: { ...first.span, end: first.span.start },
      words: written.text.trim(),
    },
  ];
}

const isWritten = (text: string): boolean => /[\p{L}\p{N}]/u.test(text) && !isPlaceholderText(text.trim());
