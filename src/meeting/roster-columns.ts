import type { ColumnKind } from './roster-words';
import { flagOf, headerKind, isNameHeading, roleOf, splitValues } from './roster-words';
import type { TextRow } from './table-text';

/** What each column holds, by its place; undefined: unknown, left out. */
export type Columns = (ColumnKind | undefined)[];

export interface TableLayout {
  columns: Columns;
  /** How many rows the header takes, a title above it included; 0 without a header. */
  skip: number;
  header: boolean;
  /** Headings that nothing is known of. */
  unknown: string[];
}

/** A title or a note may stand above the header. */
const HEADER_WITHIN = 5;

/** Finds the header, or without one tells the columns by what stands in them. */
export function layoutOf(rows: readonly TextRow[]): TableLayout {
  for (const [at, row] of rows.slice(0, HEADER_WITHIN).entries()) {
    const columns = row.cells.map(headerKind);
    const known = columns.filter((kind) => kind !== undefined).length;
    const unknown = row.cells.filter((cell, index) => cell !== '' && columns[index] === undefined);
    const headings = unknown.length === 0 && known > 1;
    if (!columns.includes('name') || !(headings || row.cells.some(isNameHeading))) continue;
    return { columns, skip: at + 1, header: true, unknown };
  }
  return { columns: guessColumns(rows), skip: 0, header: false, unknown: [] };
}

/** Columns without a header that nothing in them tells apart are taken in this order. */
const USUAL_ORDER: readonly ColumnKind[] = [
  'position',
  'portfolioUnits',
  'partyGroup',
  'absentReason',
  'delegate',
];
/** A column is of a kind when most of its cells are: a misspelt role must not hide the column. */
const MOST = 0.6;

function guessColumns(rows: readonly TextRow[]): Columns {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const columns: Columns = [];
  const values = (column: number): string[] => rows.flatMap((row) => row.cells[column] || []);
  const mostly = (column: number, test: (cell: string) => boolean): boolean => {
    const cells = values(column);
    return cells.length > 0 && cells.filter(test).length >= MOST * cells.length;
  };
  const free = (kind: ColumnKind): boolean => !columns.includes(kind);
  for (let column = 0; column < width; column += 1) {
    if (free('name')) {
      const numbers = width > 1 && values(column).every((cell) => /^\d+[.．、]?$/.test(cell));
      columns[column] = numbers ? 'ignored' : 'name';
    } else if (free('role') && mostly(column, (cell) => roleOf(cell) !== undefined)) columns[column] = 'role';
    else if (free('flags') && mostly(column, (cell) => splitValues(cell).some((value) => flagOf(value))))
      columns[column] = 'flags';
    else if (free('partyGroup') && mostly(column, (cell) => /党小组|支部$/.test(cell)))
      columns[column] = 'partyGroup';
    else columns[column] = USUAL_ORDER.find((kind) => free(kind));
  }
  return columns;
}
