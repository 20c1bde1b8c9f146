import type { XmlElement } from '../../../docx';
import { HostError } from '../errors';
import { clearContainer } from '../story/edit';
import { edited, type Span } from '../story/model';
import { afterMark, spanOfContainer, storyOf } from '../story/order';
import { insertParagraphByBlock } from '../story/operations';
import { isInBody } from '../story/paragraphs';
import {
  addRows,
  cellsOf,
  cellText,
  headerRows,
  paragraphBeside,
  placeTable,
  newTable,
  removeRow,
  removeTable,
  rowIndex,
  rowsOf,
  setCellText,
  setTableValues,
  tableRows,
  tablesIn,
  tableValues,
} from '../story/tables';
import { setChild, ensureFirst, dropChild } from '../tree/schema-order';
import { ancestor, ancestors, make, parentOf } from '../tree/tree';
import { numberArgument, textArgument, valuesArgument, wordArgument } from '../wire/arguments';
import type { Environment } from '../wire/environment';
import {
  defineClass,
  edits,
  reads,
  type HostObject,
  type Method,
  type Navigation,
} from '../wire/host-object';
import { spanMethods, type SpanOf } from './span-members';

/** From the first to the last paragraph of a table or row. */
const spanOf: SpanOf<XmlElement> = (node): Span => {
  const cells = node.name === 'w:tr' ? cellsOf(node) : rowsOf(node).flatMap(cellsOf);
  const [first, last] = [cells[0], cells.at(-1)];
  const start = first && spanOfContainer(first)?.start;
  const end = last && spanOfContainer(last)?.end;
  if (!start || !end) throw new HostError('ItemNotFound');
  return { start, end };
};

const tableOf = (node: XmlElement): XmlElement => {
  const table = ancestor(node, 'w:tbl');
  if (!table) throw new HostError('ItemNotFound');
  return table;
};
const rowOf = (cell: XmlElement): XmlElement => {
  const row = ancestor(cell, 'w:tr');
  if (!row) throw new HostError('ItemNotFound');
  return row;
};

/** What lies around a table, row or cell. */
const around: Record<
  'ParentContentControl' | 'ParentTable' | 'ParentTableCell' | 'ParentBody',
  Navigation<XmlElement>
> = {
  ParentContentControl: { go: (node, env) => wrap(ancestor(node, 'w:sdt'), (sdt) => env.make.control(sdt)) },
  ParentTable: { go: (node, env) => wrap(ancestor(node, 'w:tbl'), (table) => env.make.table(table)) },
  ParentTableCell: { go: (node, env) => wrap(ancestor(node, 'w:tc'), (cell) => env.make.cell(cell)) },
  ParentBody: { go: (node, env) => env.make.body(storyOf(env.model, node)) },
};
const wrap = (node: XmlElement | undefined, give: (node: XmlElement) => HostObject): HostObject | null =>
  node ? give(node) : null;

const { Search, Select } = spanMethods(spanOf);
const searching: Record<'Search' | 'Select', Method<XmlElement>> = { Search, Select };

/** Word.Table, with what the add-in and its tests need of it. */
export const tableClass = defineClass<XmlElement>('Table', {
  alive: (table, env) => isInBody(env.model, table),
  scalars: {
    RowCount: { get: (table) => rowsOf(table).length },
    Values: {
      get: (table, env) => tableValues(env.model, rowsOf(table)),
      set: (table, value, env) => setTableValues(env.model, rowsOf(table), valuesArgument(value) ?? []),
    },
    HeaderRowCount: {
      get: headerRows,
      set: (table, value, env) => {
        const count = numberArgument([value], 0);
        rowsOf(table).forEach((row, index) => setHeader(row, index < count));
        edited(env.model);
      },
    },
    NestingLevel: { get: (table) => ancestors(table).filter((each) => each.name === 'w:tbl').length + 1 },
    IsUniform: { get: (table) => new Set(rowsOf(table).map((row) => cellsOf(row).length)).size === 1 },
  },
  navigations: {
    ...around,
    Font: { go: (table, env) => env.make.font({ span: () => spanOf(table, env), marks: true }) },
    Rows: { go: (table, env) => env.make.rows(() => rowsOf(table)) },
    Tables: { go: (table, env) => env.make.tables(() => rowsOf(table).flatMap(cellsOf).flatMap(tablesIn)) },
  },
  methods: {
    ...searching,
    Clear: edits((table, _args, env) => clearCells(rowsOf(table), env)),
    Delete: edits((table, _args, env) => removeTable(env.model, table)),
    DeleteRows: edits((table, args, env) => {
      const rows = tableRows(table, numberArgument(args, 0), numberArgument(args, 1, 1));
      for (const row of rows) removeRow(env.model, table, row);
    }),
    AddRows: edits((table, args, env) => {
      const where = wordArgument(args, 0, ['Start', 'End']);
      const like = where === 'Start' ? rowsOf(table)[0] : rowsOf(table).at(-1);
      if (!like) throw new HostError('GeneralException');
      const added = addRows(
        env.model,
        like,
        where === 'Start' ? 'Before' : 'After',
        numberArgument(args, 1),
        valuesArgument(args[2]),
      );
      return env.make.rows(() => added);
    }),
    GetCell: reads((table, args, env) => {
      const row = rowsOf(table)[numberArgument(args, 0)];
      return wrap(row && cellsOf(row)[numberArgument(args, 1)], (cell) => env.make.cell(cell));
    }),
    GetNext: reads((table, _args, env) => {
      const all = tablesIn(storyOf(env.model, table));
      return wrap(all[all.indexOf(table) + 1], (next) => env.make.table(next));
    }),
    GetParagraphBefore: reads((table, _args, env) =>
      wrap(paragraphBeside(env.model, table, 'Before'), (p) => env.make.paragraph(p)),
    ),
    GetParagraphAfter: reads((table, _args, env) =>
      wrap(paragraphBeside(env.model, table, 'After'), (p) => env.make.paragraph(p)),
    ),
    GetRange: reads((table, args, env) => {
      const { start, end } = spanOf(table, env);
      const after = afterMark(env.model, end.p);
      switch (wordArgument(args, 0, ['Whole', 'Start', 'End', 'After'], 'Whole')) {
        case 'Start':
          return env.make.range({ start, end: { ...start } });
        case 'End':
          return env.make.range({ start: { ...end }, end });
        case 'After':
          return env.make.range({ start: after, end: { ...after } });
        default:
          return env.make.range({ start, end: after });
      }
    }),
    InsertParagraph: edits((table, args, env) => {
      const where = wordArgument(args, 1, ['Before', 'After']);
      const parent = parentOf(table);
      if (!parent) throw new HostError('ItemNotFound');
      return env.make.paragraph(
        insertParagraphByBlock(env.model, parent, table, where, textArgument(args, 0)),
      );
    }),
    InsertTable: edits((table, args, env) => {
      const where = wordArgument(args, 2, ['Before', 'After']);
      const made = newTable(
        env.model,
        numberArgument(args, 0),
        numberArgument(args, 1),
        valuesArgument(args[3]),
      );
      const parent = parentOf(table);
      if (!parent) throw new HostError('ItemNotFound');
      // Two tables that touch are one table to Word.
      placeTable(env.model, made, insertParagraphByBlock(env.model, parent, table, where, ''), where);
      return env.make.table(made);
    }),
  },
});

function setHeader(row: XmlElement, on: boolean): void {
  const properties = ensureFirst(row, 'w:trPr');
  dropChild(properties, 'w:tblHeader');
  if (on) setChild(properties, make('w:tblHeader'));
}

function clearCells(rows: XmlElement[], env: Environment): void {
  for (const cell of rows.flatMap(cellsOf)) clearContainer(env.model, cell);
}

/** Word.TableRow. */
export const rowClass = defineClass<XmlElement>('TableRow', {
  alive: (row, env) => isInBody(env.model, row),
  scalars: {
    RowIndex: { get: rowIndex },
    CellCount: { get: (row) => cellsOf(row).length },
    IsHeader: { get: (row) => rowIndex(row) < headerRows(tableOf(row)) },
    Values: {
      get: (row, env) => tableValues(env.model, [row]),
      set: (row, value, env) => setTableValues(env.model, [row], valuesArgument(value) ?? []),
    },
  },
  navigations: {
    ParentTable: around.ParentTable,
    Cells: { go: (row, env) => env.make.cells(() => cellsOf(row)) },
    Font: { go: (row, env) => env.make.font({ span: () => spanOf(row, env), marks: true }) },
  },
  methods: {
    ...searching,
    Clear: edits((row, _args, env) => clearCells([row], env)),
    Delete: edits((row, _args, env) => removeRow(env.model, tableOf(row), row)),
    GetNext: reads((row, _args, env) =>
      wrap(rowsOf(tableOf(row))[rowIndex(row) + 1], (next) => env.make.row(next)),
    ),
    InsertRows: edits((row, args, env) => insertRows(row, args, env)),
  },
});

const insertRows: Method<XmlElement>['run'] = (row, args, env) => {
  const where = wordArgument(args, 0, ['Before', 'After']);
  const added = addRows(env.model, row, where, numberArgument(args, 1), valuesArgument(args[2]));
  return env.make.rows(() => added);
};

/** Word.TableCell. */
export const cellClass = defineClass<XmlElement>('TableCell', {
  alive: (cell, env) => isInBody(env.model, cell),
  scalars: {
    RowIndex: { get: (cell) => rowIndex(rowOf(cell)) },
    CellIndex: { get: (cell) => cellsOf(rowOf(cell)).indexOf(cell) },
    Value: {
      get: (cell, env) => cellText(env.model, cell),
      set: (cell, value, env) => setCellText(env.model, cell, textArgument([value], 0)),
    },
  },
  navigations: {
    Body: { go: (cell, env) => env.make.body(cell) },
    ParentRow: { go: (cell, env) => env.make.row(rowOf(cell)) },
    ParentTable: around.ParentTable,
  },
  methods: {
    DeleteRow: edits((cell, _args, env) => removeRow(env.model, tableOf(cell), rowOf(cell))),
    GetNext: reads((cell, _args, env) => {
      const all = rowsOf(tableOf(cell)).flatMap(cellsOf);
      return wrap(all[all.indexOf(cell) + 1], (next) => env.make.cell(next));
    }),
    InsertRows: edits((cell, args, env) => insertRows(rowOf(cell), args, env)),
  },
});

const collection = (type: string, item: (node: XmlElement, env: Environment) => HostObject) =>
  defineClass<() => XmlElement[]>(type, {
    items: (list, env) => list().map((node) => item(node, env)),
    methods: { GetFirst: reads((list, _args, env) => wrap(list()[0], (node) => item(node, env))) },
  });

export const tableCollectionClass = collection('TableCollection', (table, env) => env.make.table(table));
export const rowCollectionClass = collection('TableRowCollection', (row, env) => env.make.row(row));
export const cellCollectionClass = collection('TableCellCollection', (cell, env) => env.make.cell(cell));
