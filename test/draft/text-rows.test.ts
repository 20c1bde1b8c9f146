import fc from 'fast-check';
import type { Paragraph } from '../../src/document';
import { gridOf, linesOf, textToParagraphs } from '../../src/draft';

/** The cells of each line, undefined for a line that is no row. */
const cellsOf = (text: string): (string[] | undefined)[] =>
  textToParagraphs(text).map(({ text: line, row }) =>
    row?.cells.map(({ start, end }) => line.slice(start, end)),
  );

test('lines parted by tabs are rows, blank cells and all', () => {
  expect(
    cellsOf('整改清单\n序号\t问题\t措施\t责任人\n1\t会多\t\t办公室\n2\t文多\t每月一报\n以上两项。'),
  ).toEqual([
    undefined,
    ['序号', '问题', '措施', '责任人'],
    ['1', '会多', '', '办公室'],
    ['2', '文多', '每月一报', ''],
    undefined,
  ]);
});

test('lines parted by strokes are rows, the rule under the headings is a formatting mark', () => {
  const text = '| 序号 | 问题 | 措施 |\n|---|:---:|--:|\n| 1 | 会多 | 每月一次 |';
  expect(cellsOf(text)).toEqual([[' 序号 ', ' 问题 ', ' 措施 '], undefined, [' 1 ', ' 会多 ', ' 每月一次 ']]);
  expect(textToParagraphs(text)[1]?.marks).toEqual([{ start: 0, end: 15 }]);
  expect(textToParagraphs(text).map(({ row }) => row?.row)).toEqual([0, undefined, 1]);
});

test('full-width strokes part cells, and a short line between rows does not end the table', () => {
  expect(cellsOf('序号｜问题｜措施\n一、学习方面\n1｜会多｜\n\n序号｜姓名｜职务\n1｜甲｜乙')).toEqual([
    ['序号', '问题', '措施'],
    undefined,
    ['1', '会多', ''],
    undefined,
    ['序号', '姓名', '职务'],
    ['1', '甲', '乙'],
  ]);
});

test.each([
  ['a contents page', '一、存在的问题\t1\n二、整改措施\t3'],
  ['one line alone', '姓名\t职务\t电话'],
  ['a title that is indented', '\t\t\t对照检查材料\n\t　　会前学习三次。\n\t一、存在的问题'],
  ['rules alone', '|--|--|--|\n|--|--|--|\n|--|--|--|'],
  ['a wider line below', '甲\t乙\t丙\n一\t二\t三\t四'],
  ['a plain line below', '甲\t乙\t丙\n学习不够。'],
  ['an indented line below', '甲\t乙\t丙\n\t学习不够。\n\t下去少。'],
  ['strokes inside a sentence', '问题|原因|措施要写全。\n会多。'],
])('%s is no table', (_, text) => {
  expect(cellsOf(text).every((cells) => cells === undefined)).toBe(true);
});

test('the same headings again below a line begin another table', () => {
  const text = '序号｜问题｜措施\n1｜会多｜压会\n附表\n序号｜姓名｜职务\n1｜甲｜乙';
  expect(textToParagraphs(text).map(({ row }) => row?.table)).toEqual([0, 0, undefined, 1, 1]);
});

test('two tables have two numbers, and a grid holds every cell with its place in the line', () => {
  const paragraphs = textToParagraphs('甲\t乙\t丙\n1\t\t3\n\n丁\t戊\t己\n4\t5\t6');
  expect(paragraphs.map(({ row }) => row?.table)).toEqual([0, 0, undefined, 1, 1]);
  expect(gridOf(paragraphs).get(0)?.get(1)).toEqual([
    { cell: { table: 0, row: 1, column: 0 }, text: '1', span: { paragraph: 1, start: 0, end: 1 } },
    { cell: { table: 0, row: 1, column: 1 }, text: '', span: { paragraph: 1, start: 2, end: 2 } },
    { cell: { table: 0, row: 1, column: 2 }, text: '3', span: { paragraph: 1, start: 3, end: 4 } },
  ]);
});

test('each cell with words is a line of its own', () => {
  const lines = linesOf(textToParagraphs('序号\t问题\t措施\n1\t（一）会多\t'), () => false);
  expect(lines.map(({ cell, content, body, end }) => [cell?.column, content.text.slice(body, end)])).toEqual([
    [0, '序号'],
    [1, '问题'],
    [2, '措施'],
    [0, '1'],
    [1, '会多'],
  ]);
});

test('cells lie in order inside their line, as many as the first row has; the words of the line stay as they are', () => {
  const unit = fc.constantFrom('\t', '|', '-', ' ', '字', '\n');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const paragraphs = textToParagraphs(text);
      expect(paragraphs.map((one) => one.text).join('\n')).toBe(text.replace(/\n$/, ''));
      const widths = new Map<number, number>();
      for (const { text: line, row } of paragraphs) {
        if (!row) continue;
        widths.set(row.table, widths.get(row.table) ?? row.cells.length);
        expect(row.cells).toHaveLength(widths.get(row.table) ?? 0);
        let last = 0;
        for (const { start, end } of row.cells) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(line.slice(start, end)).not.toMatch(/\t/);
          expect(end).toBeLessThanOrEqual(line.length);
          last = end;
        }
      }
    }),
  );
});

test('many short tables take linear time', () => {
  const time = (rows: number): number => {
    const text = Array.from({ length: rows }, (_, at) => '甲\t乙\t丙\t丁'.slice(0, at % 2 ? 7 : 5)).join(
      '\n',
    );
    const before = performance.now();
    const found: Paragraph[] = textToParagraphs(text);
    expect(found).toHaveLength(rows);
    return performance.now() - before;
  };
  time(2_000);
  expect(time(40_000)).toBeLessThan(20 * 20 * Math.max(1, time(2_000)));
});
