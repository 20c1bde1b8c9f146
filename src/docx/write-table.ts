import type { Inline, TableBlock } from '../document';
import { typeAreaWidth } from './layout';
import { inlineRuns, type Pen } from './write-inline';
import { STYLE, tableBorders, tableMargins } from './write-styles';
import type { XmlElement } from './xml';
import { w } from './xml-tree';

/**
 * A table as wide as the type area; its header row comes again on every page and no row is split. Short rows are
 * filled up. Throws a RangeError for a row with more cells than there are widths.
 */
export function writeTable(pen: Pen, block: TableBlock): XmlElement {
  const widths = columnWidths(block.widths, typeAreaWidth(pen.layout));
  const header = block.header.map((text): Inline[] => [{ type: 'text', text }]);
  return w(
    'tbl',
    {},
    w(
      'tblPr',
      {},
      w('tblStyle', { val: STYLE.table }),
      w('tblW', { w: typeAreaWidth(pen.layout), type: 'dxa' }),
      // Borders and margins stand here as well: hosts that drop the table style on insertion keep them.
      tableBorders(),
      w('tblLayout', { type: 'fixed' }),
      tableMargins(),
      w('tblLook', {
        val: '0020',
        firstRow: 1,
        lastRow: 0,
        firstColumn: 0,
        lastColumn: 0,
        noHBand: 1,
        noVBand: 1,
      }),
    ),
    w('tblGrid', {}, ...widths.map((width) => w('gridCol', { w: width }))),
    ...(header.length > 0 ? [row(pen, header, widths, true)] : []),
    ...block.rows.map((cells) => row(pen, cells, widths, false)),
  );
}

function row(pen: Pen, cells: Inline[][], widths: number[], header: boolean): XmlElement {
  if (cells.length > widths.length) {
    throw new RangeError(`table row of ${cells.length} cells, but ${widths.length} widths`);
  }
  return w(
    'tr',
    {},
    w('trPr', {}, w('cantSplit'), header && w('tblHeader')),
    ...widths.map((width, index) =>
      w(
        'tc',
        {},
        w('tcPr', {}, w('tcW', { w: width, type: 'dxa' }), header && w('vAlign', { val: 'center' })),
        w(
          'p',
          {},
          w('pPr', {}, w('pStyle', { val: header ? STYLE.tableHeader : STYLE.tableText })),
          ...inlineRuns(pen, cells[index] ?? [], header ? 'heading1' : 'body'),
        ),
      ),
    ),
  );
}

/** Relative widths in whole twips that add up to `total`. */
export function columnWidths(relative: readonly number[], total: number): number[] {
  if (relative.length === 0 || !relative.every((width) => width > 0 && Number.isFinite(width))) {
    throw new RangeError('table widths are positive numbers, at least one');
  }
  const sum = relative.reduce((before, width) => before + width, 0);
  let end = 0;
  let before = 0;
  return relative.map((width) => {
    before += width;
    const start = end;
    end = Math.round((before / sum) * total);
    return end - start;
  });
}
