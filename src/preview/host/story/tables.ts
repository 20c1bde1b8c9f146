import { paragraphElements, type XmlElement } from '../../../docx';
import { HostError } from '../errors';
import { styleByName } from '../format/styles';
import {
  append,
  child,
  childrenNamed,
  copy,
  descendants,
  detach,
  elementsOf,
  indexIn,
  insertAfter,
  insertAt,
  insertBefore,
  isWithin,
  make,
  parentOf,
} from '../tree/tree';
import { clearContainer, insertLines, removeBlock } from './edit';
import { restructured, type Model } from './model';
import { allParagraphs } from './order';
import { deleteText } from './delete-text';
import { paragraphLike } from './paragraphs';
import { lengthOf } from './segments';
import { textOfSpan } from './text';
import { isTracking, markBlocksInserted, markRow, withoutRevisions } from './tracking';
import { spanOfContainer } from './order';

/** Rows and cells may stand in controls. */
const through = (parent: XmlElement, name: string): XmlElement[] =>
  elementsOf(parent).flatMap((each) => {
    if (each.name === name) return [each];
    const content = each.name === 'w:sdt' ? child(each, 'w:sdtContent') : undefined;
    return content ? through(content, name) : [];
  });

export const rowsOf = (table: XmlElement): XmlElement[] => through(table, 'w:tr');
export const cellsOf = (row: XmlElement): XmlElement[] => through(row, 'w:tc');

/** The tables that stand in a container, those inside other tables left out. */
export function tablesIn(container: XmlElement): XmlElement[] {
  return elementsOf(container).flatMap((each) => {
    if (each.name === 'w:tbl') return [each];
    const content = each.name === 'w:sdt' ? child(each, 'w:sdtContent') : undefined;
    return content ? tablesIn(content) : [];
  });
}

const WIDTH = 9026;

/** A table of Word's plain kind: grid lines, columns of equal width, filled from `values` where it has them. */
export function newTable(
  model: Model,
  rowCount: number,
  columnCount: number,
  values: string[][] | undefined,
): XmlElement {
  if (rowCount < 1 || columnCount < 1 || !Number.isInteger(rowCount) || !Number.isInteger(columnCount)) {
    throw new HostError('InvalidArgument', 'a table has at least one row and column');
  }
  if (values && (values.length !== rowCount || values.some((row) => row.length !== columnCount))) {
    throw new HostError('InvalidArgument', 'values must have the shape of the table');
  }
  const width = String(Math.floor(WIDTH / columnCount));
  const border = (side: string): XmlElement =>
    make(`w:${side}`, { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': 'auto' });
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border);
  const cell = (text: string): XmlElement =>
    make('w:tc', {}, [
      make('w:tcPr', {}, [make('w:tcW', { 'w:w': width, 'w:type': 'dxa' })]),
      make(
        'w:p',
        {},
        text === '' ? [] : [make('w:r', {}, [make('w:t', { 'xml:space': 'preserve' }, [text])])],
      ),
    ]);
  const row = (r: number): XmlElement =>
    make(
      'w:tr',
      {},
      Array.from({ length: columnCount }, (_, c) => cell(values?.[r]?.[c] ?? '')),
    );
  return make('w:tbl', {}, [
    make('w:tblPr', {}, [
      ...gridStyle(model),
      make('w:tblW', { 'w:w': '0', 'w:type': 'auto' }),
      make('w:tblBorders', {}, borders),
    ]),
    make(
      'w:tblGrid',
      {},
      Array.from({ length: columnCount }, () => make('w:gridCol', { 'w:w': width })),
    ),
    ...Array.from({ length: rowCount }, (_, r) => row(r)),
  ]);
}

function gridStyle(model: Model): XmlElement[] {
  try {
    const id = styleByName(model.parts, 'Table Grid', ['table']).attributes['w:styleId'];
    return id === undefined ? [] : [make('w:tblStyle', { 'w:val': id })];
  } catch {
    return [];
  }
}

/** Puts a table before or behind a block; a paragraph follows it where nothing else would. */
export function placeTable(
  model: Model,
  table: XmlElement,
  beside: XmlElement,
  where: 'Before' | 'After',
): void {
  if (isTracking(model)) markBlocksInserted(model, [table]);
  if (where === 'Before') insertBefore(beside, table);
  else insertAfter(beside, table);
  const parent = parentOf(table);
  const next = parent && elementsOf(parent)[elementsOf(parent).indexOf(table) + 1];
  if (!next || !/^w:(p|sdt)$/.test(next.name)) insertAfter(table, paragraphLike(model));
  restructured(model);
}

export const cellText = (model: Model, cell: XmlElement): string => {
  const span = spanOfContainer(cell);
  return span ? textOfSpan(model, span, 'word') : '';
};

export function setCellText(model: Model, cell: XmlElement, text: string): void {
  const last = clearContainer(model, cell);
  insertLines(model, { p: last, at: lengthOf(last) }, text);
}

export const tableValues = (model: Model, rows: XmlElement[]): string[][] =>
  rows.map((row) => cellsOf(row).map((cell) => cellText(model, cell)));

export function setTableValues(model: Model, rows: XmlElement[], values: string[][]): void {
  const fits =
    values.length === rows.length && rows.every((row, r) => cellsOf(row).length === values[r]?.length);
  if (!fits) throw new HostError('InvalidArgument', 'values must have the shape of the table');
  rows.forEach((row, r) => cellsOf(row).forEach((cell, c) => setCellText(model, cell, values[r]?.[c] ?? '')));
}

/** Adds rows like the one given, with its cells' properties and no text. */
export function addRows(
  model: Model,
  like: XmlElement,
  where: 'Before' | 'After',
  count: number,
  values: string[][] | undefined,
): XmlElement[] {
  if (count < 1 || !Number.isInteger(count)) throw new HostError('InvalidArgument', 'rowCount');
  const width = cellsOf(like).length;
  if (values && (values.length !== count || values.some((row) => row.length !== width))) {
    throw new HostError('InvalidArgument', 'values must have the shape of the rows');
  }
  const added = Array.from({ length: count }, () => bareRow(like));
  if (isTracking(model)) markBlocksInserted(model, added);
  if (where === 'Before') insertBefore(like, ...added);
  else insertAfter(like, ...added);
  restructured(model);
  if (values) setTableValues(model, added, values);
  return added;
}

function bareRow(like: XmlElement): XmlElement {
  const row = make('w:tr');
  const properties = child(like, 'w:trPr');
  if (properties) append(row, withoutRevisions(copy(properties)));
  for (const cell of cellsOf(like)) {
    const own = child(cell, 'w:tcPr');
    const first = descendants(cell, 'w:p')[0];
    const look = first && child(first, 'w:pPr');
    const p = make('w:p', {}, look ? [withoutRevisions(copy(look))] : []);
    append(row, make('w:tc', {}, [...(own ? [copy(own)] : []), p]));
  }
  const header = child(child(row, 'w:trPr'), 'w:tblHeader');
  if (header) detach(header);
  return row;
}

/** Deletes a row; the table goes with its last one. A cell that was merged down from it begins in the next row. */
export function removeRow(model: Model, table: XmlElement, row: XmlElement): void {
  if (isTracking(model)) {
    deleteRowTracked(model, row);
    return;
  }
  const rows = rowsOf(table);
  if (rows.length === 1) {
    removeTable(model, table);
    return;
  }
  const next = rows[rows.indexOf(row) + 1];
  cellsOf(row).forEach((cell, column) => {
    const merge = child(child(cell, 'w:tcPr'), 'w:vMerge');
    const below = next && child(child(cellsOf(next)[column], 'w:tcPr'), 'w:vMerge');
    if (merge?.attributes['w:val'] === 'restart' && below && below.attributes['w:val'] !== 'restart') {
      below.attributes['w:val'] = 'restart';
    }
  });
  const holder = parentOf(row);
  removeBlock(
    model,
    holder?.name === 'w:sdtContent' && elementsOf(holder).length === 1 ? (parentOf(holder) ?? row) : row,
  );
}

function deleteRowTracked(model: Model, row: XmlElement): void {
  for (const p of descendants(row, 'w:p')) deleteText(model, p, 0, lengthOf(p), 'drop');
  markRow(model, row, 'w:del');
  restructured(model);
}

/** Deletes a table. Where it was all that a body or cell had, an empty paragraph is left. */
export function removeTable(model: Model, table: XmlElement): void {
  if (isTracking(model)) {
    for (const row of rowsOf(table)) deleteRowTracked(model, row);
    return;
  }
  const parent = parentOf(table);
  const index = parent ? indexIn(parent, table) : 0;
  removeBlock(model, table);
  if (!parent || parent.name === 'w:sdtContent') {
    if (parent && elementsOf(parent).length === 0) insertAt(parent, 0, make('w:p'));
  } else if (paragraphElements(parent).length === 0) insertAt(parent, index, make('w:p'));
  restructured(model);
}

/** The paragraph that stands before or behind a table in the whole body. */
export function paragraphBeside(
  model: Model,
  table: XmlElement,
  where: 'Before' | 'After',
): XmlElement | undefined {
  const all = allParagraphs(model);
  const inside = all.map((p) => isWithin(p, table));
  const index = where === 'Before' ? inside.indexOf(true) - 1 : inside.lastIndexOf(true) + 1;
  return all[index];
}

export const rowIndex = (row: XmlElement): number => {
  let at = parentOf(row);
  while (at && at.name !== 'w:tbl') at = parentOf(at);
  return at ? rowsOf(at).indexOf(row) : -1;
};

export const tableRows = (table: XmlElement, from: number, count: number): XmlElement[] => {
  const rows = rowsOf(table);
  if (from < 0 || count < 1 || from + count > rows.length)
    throw new HostError('InvalidArgument', 'row index');
  return rows.slice(from, from + count);
};

export const headerRows = (table: XmlElement): number =>
  rowsOf(table).filter((row) => childrenNamed(child(row, 'w:trPr') ?? row, 'w:tblHeader').length > 0).length;
