import type { Cell, Paragraph, Span } from '../document';
import { spanOf, spansOf } from './content';
import type { ItemKind, ItemRow } from './draft';
import { withEvenMarks } from './even-marks';
import { textOfSpans, type ItemPlace, type RawItem } from './items';
import type { Line } from './line';

/** What a column holds, by the words of its heading; the first that fits. */
const COLUMNS: [string, RegExp][] = [
  ['number', /^(?:序号|编号|No\.?)$/i],
  ['measure', /措施|举措|做法/],
  ['result', /结果|成效|目标|标准|验收|检验|(?:完成|落实|整改)情况|进展|状态/],
  ['owner', /责任|牵头|负责/],
  ['deadline', /时限|期限|时间|日期|完成/],
  ['target', /被批评|批评对象|^对象$|^姓名$/],
  ['criticism', /(?:批评|意见)(?![人者方])/],
  ['cause', /原因|根源/],
  ['problem', /问题|表现|不足/],
];
/** “责任领导” → owner; undefined for a heading that says none of these. */
export const columnOf = (heading: string): string | undefined =>
  COLUMNS.find(([, words]) => words.test(heading))?.[0];

/** Which columns make up the words of an item of each kind; the others only go along in `row`. */
const WORDS: Record<ItemKind, readonly string[]> = {
  problem: ['problem', 'cause'],
  cause: ['cause'],
  measure: ['measure', 'owner', 'deadline', 'result'],
  criticism: ['criticism', 'problem', 'measure'],
  report: ['problem', 'measure', 'result', 'deadline', 'owner'],
};

/**
 * The items of the tables among these lines, one a row. The row with headings is found by its words (first row of
 * the table, or our own header); a table without such a row gives its rows whole.
 */
export function tableItems(lines: readonly Line[], place: ItemPlace, grid: Grid = new Map()): RawItem[] {
  const tables = new Map<number, Map<number, Line[]>>();
  for (const line of lines) {
    const { cell } = line;
    if (!cell) continue;
    const rows = tables.get(cell.table) ?? new Map<number, Line[]>();
    tables.set(cell.table, rows.set(cell.row, [...(rows.get(cell.row) ?? []), line]));
  }
  return [...tables].flatMap(([table, rows]) => rowsOf(table, rows, place, grid.get(table)));
}

/** True when one of the tables that these lines stand in has a column for each of the roles. */
export const hasColumns = (lines: readonly Line[], roles: readonly string[], grid: Grid): boolean =>
  [...new Set(lines.map(({ cell }) => cell?.table))].some((table) => {
    const rows = table === undefined ? undefined : grid.get(table);
    const top = rows && Math.min(...rows.keys());
    const found = new Set(
      (top === undefined ? [] : (rows?.get(top) ?? [])).map(({ text }) => columnOf(text.trim())),
    );
    return roles.every((role) => found.has(role));
  });

/** A paragraph of a table's cell, or the cell of a plain-text row. */
export interface CellText {
  cell: Cell;
  text: string;
  span: Span;
}

/** What a paragraph holds of a table: itself, or the cells of its row; nothing outside of tables. */
export function cellsIn({ index, text, cell, row }: Paragraph): CellText[] {
  if (cell) return [{ cell, text, span: { paragraph: index, start: 0, end: text.length } }];
  return (row?.cells ?? []).map(({ start, end }, column) => ({
    cell: { table: row?.table ?? 0, row: row?.row ?? 0, column },
    text: text.slice(start, end),
    span: { paragraph: index, start, end },
  }));
}

/** All cells of the tables, empty ones too: table → row. */
export type Grid = ReadonlyMap<number, ReadonlyMap<number, readonly CellText[]>>;

export function gridOf(paragraphs: readonly Paragraph[]): Grid {
  const grid = new Map<number, Map<number, CellText[]>>();
  for (const paragraph of paragraphs) {
    if (!paragraph.cell && !paragraph.row) continue;
    for (const one of cellsIn(paragraph)) {
      const { table, row: at } = one.cell;
      const rows = grid.get(table) ?? new Map<number, CellText[]>();
      const row = rows.get(at) ?? [];
      row.push(one);
      grid.set(table, rows.set(at, row));
    }
  }
  return grid;
}

function rowsOf(
  table: number,
  rows: Map<number, Line[]>,
  place: ItemPlace,
  grid: ReadonlyMap<number, readonly CellText[]> | undefined,
): RawItem[] {
  const ordered = [...rows].sort(([a], [b]) => a - b);
  // The headings may stand in a section above: a table goes on below “二、政治素质方面”.
  const top = Math.min(...(grid?.keys() ?? []), ...rows.keys());
  const headings = new Map<number, string>();
  for (const { cell, text } of grid?.get(top) ?? [])
    headings.set(cell.column, (headings.get(cell.column) ?? '') + text.trim());
  const named = [...headings.values()].filter(
    (heading) => heading.length <= 12 && columnOf(heading) !== undefined,
  );
  const known = named.length >= 2 ? headings : new Map<number, string>();
  const above = new Map<number, ItemCell[]>();
  return ordered
    .filter(([row]) => known.size === 0 || row !== top)
    .flatMap(([row, lines]) =>
      rowItem({ table, row }, lines, known, place, cellsOf(lines, known, grid?.get(row) ?? [], above)),
    );
}

type ItemCell = ItemRow['cells'][number];

/**
 * A row's cells by column, their marks even as the item's words are; an empty one with an empty span, one merged into the
 * cell above with that cell's words. `above` keeps each column's last cell.
 */
function cellsOf(
  lines: readonly Line[],
  headings: ReadonlyMap<number, string>,
  row: readonly CellText[],
  above: Map<number, ItemCell[]>,
): ItemCell[] {
  const columns = new Map<number, ItemCell[]>();
  for (const { content, cell: place, start, end } of lines) {
    const column = place?.column ?? -1;
    const cell = {
      heading: headings.get(column) ?? '',
      text: withEvenMarks(content.text.slice(start, end)),
      span: spanOf(content, start, end),
    };
    columns.set(column, [...(columns.get(column) ?? []), cell]);
  }
  for (const { cell, span } of row) {
    if (columns.has(cell.column) || !headings.has(cell.column)) continue;
    const blank = {
      heading: headings.get(cell.column) ?? '',
      text: '',
      span: { ...span, end: span.start },
    };
    columns.set(cell.column, (cell.continued && above.get(cell.column)) || [blank]);
  }
  for (const [column, cells] of columns) above.set(column, cells);
  return [...columns].sort(([a], [b]) => a - b).flatMap(([, cells]) => cells);
}

function rowItem(
  at: { table: number; row: number },
  lines: Line[],
  headings: Map<number, string>,
  place: ItemPlace,
  cells: ItemCell[],
): RawItem[] {
  const headingOf = (line: Line): string => headings.get(line.cell?.column ?? -1) ?? '';
  const roleOf = (line: Line): string | undefined => columnOf(headingOf(line));
  const wanted = lines.filter(
    (line) => headings.size === 0 || WORDS[place.kind].includes(roleOf(line) ?? ''),
  );
  // A row in which only number, problem or owner stand has no measure yet: it is no item.
  const main = headings.size === 0 || wanted.some((line) => roleOf(line) === WORDS[place.kind][0]);
  const located = (main ? wanted : []).flatMap((line) =>
    spansOf(line.content, line.body, line.end).map((span) => ({ span, paragraph: line.paragraph })),
  );
  const text = textOfSpans(located);
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const item: RawItem = {
    ...place,
    text: withEvenMarks(text),
    spans: located.map(({ span }) => span),
    row: { ...at, cells },
  };
  const target = cells.find(({ heading }) => columnOf(heading) === 'target')?.text.trim();
  if (place.kind === 'criticism' && target) item.target = target;
  return [item];
}
