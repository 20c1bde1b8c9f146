import { codeOf, control, doing, open, para, run, table, texts } from './setup';

const first = (context: Word.RequestContext): Word.Table => context.document.body.tables.getFirst();

describe('tables', () => {
  it('are read: rows, cells, values, neighbours', async () => {
    open(para('前') + table(['一', '二'], ['三', '四']) + para('后'));
    await Word.run(async (context) => {
      const t = first(context);
      t.load('rowCount,values,nestingLevel,headerRowCount,isUniform');
      t.rows.load('items/rowIndex,items/cellCount,items/values');
      const cell = t.getCell(1, 0);
      cell.load('value,rowIndex,cellIndex');
      cell.parentRow.load('rowIndex');
      cell.body.load('text,type');
      const none = t.getCellOrNullObject(5, 5);
      none.load();
      const before = t.getParagraphBefore();
      const after = t.getParagraphAfter();
      before.load('text');
      after.load('text');
      await context.sync();
      expect(t).toMatchObject({
        rowCount: 2,
        values: [
          ['一', '二'],
          ['三', '四'],
        ],
        nestingLevel: 1,
        headerRowCount: 0,
        isUniform: true,
      });
      expect(t.rows.items.map((row) => [row.rowIndex, row.cellCount, row.values])).toEqual([
        [0, 2, [['一', '二']]],
        [1, 2, [['三', '四']]],
      ]);
      expect([cell.value, cell.rowIndex, cell.cellIndex, cell.parentRow.rowIndex]).toEqual(['三', 1, 0, 1]);
      expect([cell.body.text, cell.body.type, none.isNullObject, before.text, after.text]).toEqual([
        '三',
        'TableCell',
        true,
        '前',
        '后',
      ]);
    });
    expect(await codeOf((context) => (first(context).getCell(5, 5).load('value'), context.sync()))).toBe(
      'ItemNotFound',
    );
  });

  it('are made beside paragraphs and at the ends of the body, with a paragraph behind', async () => {
    const host = open(para('甲'));
    await doing((context) => {
      const { body } = context.document;
      body.insertTable(1, 2, 'End', [['a', 'b']]);
      body.insertTable(1, 1, 'Start', [['c']]);
      body.paragraphs
        .getFirst()
        .getNext()
        .insertTable(1, 1, 'Before', [['d']]);
    });
    expect(texts(host)).toEqual(['c', 'd', '甲', 'a', 'b', '']);
    expect(host.paragraphs().map(({ cell }) => cell?.table)).toEqual([0, 1, undefined, 2, 2, undefined]);
    const wrong = (context: Word.RequestContext): Promise<void> => {
      context.document.body.insertTable(1, 2, 'End', [['a']]);
      return context.sync();
    };
    expect(await codeOf(wrong)).toBe('InvalidArgument');
  });

  it('take values, rows, paragraphs; lose rows and themselves', async () => {
    const host = open(para('前') + table(['一', '二'], ['三', '四']) + para('后'));
    await doing((context) => {
      const t = first(context);
      t.values = [
        ['1', '2'],
        ['3', '4'],
      ];
      t.headerRowCount = 1;
      t.addRows('End', 2, [
        ['5', '6'],
        ['7', '8'],
      ]);
      t.deleteRows(1, 1);
      t.getCell(0, 0).parentRow.insertRows('After', 1, [['x', 'y']]);
      t.getCell(0, 1).value = '标题\n二';
      t.insertParagraph('下', 'After');
    });
    expect(texts(host)).toEqual(['前', '1', '标题', '二', 'x', 'y', '5', '6', '7', '8', '下', '后']);
    await doing((context) => first(context).delete());
    expect(texts(host)).toEqual(['前', '下', '后']);
  });

  it('a row is deleted from a paragraph in it, and the table goes with its last row', async () => {
    const host = open(table(['一'], ['二']) + para('后'));
    const remove = (text: string): Promise<void> =>
      Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load('items/text');
        await context.sync();
        const p = paragraphs.items.find((each) => each.text === text);
        p?.parentTableCell.parentRow.delete();
        await context.sync();
      });
    await remove('一');
    expect(texts(host)).toEqual(['二', '后']);
    await remove('二');
    expect(texts(host)).toEqual(['后']);
    expect(host.documentXml()).not.toContain('w:tbl');
  });

  it('a cell merged downwards goes on in the next row', async () => {
    const merged = (kind: string, text: string): string =>
      `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/><w:vMerge${kind}/></w:tcPr>${para(text)}</w:tc>`;
    const body = table(['x']).replace(
      /<w:tr>.*<\/w:tr>/,
      `<w:tr>${merged(' w:val="restart"', '一')}</w:tr><w:tr>${merged('', '')}</w:tr><w:tr>${merged('', '')}</w:tr>`,
    );
    const host = open(body + para(''));
    await doing((context) => first(context).deleteRows(0));
    expect(host.documentXml().match(/<w:vMerge[^>]*>/g)).toEqual([
      '<w:vMerge w:val="restart"/>',
      '<w:vMerge/>',
    ]);
  });

  it('keeps a paragraph where the table was all there was, and between tables', async () => {
    const host = open(control('b', table(['一'])) + para(''));
    await doing((context) => first(context).delete());
    expect(texts(host)).toEqual(['', '']);
    const second = open(table(['一']) + para('后'));
    await doing((context) => first(context).insertTable(1, 1, 'After', [['二']]));
    expect(second.paragraphs().map(({ text, cell }) => [text, cell?.table])).toEqual([
      ['一', 0],
      ['', undefined],
      ['二', 1],
      ['后', undefined],
    ]);
  });

  it('writes into controls in cells', async () => {
    const host = open(table(['x']).replace(run('x'), control('dz:1:slot:m', run('旧'))) + para(''));
    await doing((context) => context.document.contentControls.getFirst().insertText('新', 'Replace'));
    expect(host.paragraphs()[0]).toMatchObject({
      text: '新',
      cell: { table: 0, row: 0, column: 0 },
      tag: { id: 'm' },
    });
  });
});
