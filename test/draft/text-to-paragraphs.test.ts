import fc from 'fast-check';
import { textToParagraphs } from '../../src/draft';

test('one line is one paragraph, blank lines too, whatever ends the lines', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    expect(textToParagraphs(['一、问题', '', '没有到场。', ''].join(end))).toEqual([
      { index: 0, text: '一、问题' },
      { index: 1, text: '' },
      { index: 2, text: '没有到场。' },
    ]);
  }
});

test('a byte-order mark is no text', () => {
  expect(textToParagraphs('\ufeff标题')).toEqual([{ index: 0, text: '标题' }]);
});

test('paired ** are marks, kept in the text', () => {
  expect(textToParagraphs('**（一）学习方面。**请假4次。')).toEqual([
    {
      index: 0,
      text: '**（一）学习方面。**请假4次。',
      marks: [
        { start: 0, end: 2 },
        { start: 10, end: 12 },
      ],
      boldLead: 12,
    },
  ]);
  expect(textToParagraphs('讲稿是**小钱**写的')[0]).toEqual({
    index: 0,
    text: '讲稿是**小钱**写的',
    marks: [
      { start: 3, end: 5 },
      { start: 7, end: 9 },
    ],
  });
});

test.each(['***局党组', '2018年*月*日', '**局', '****'])('%s has no marks', (line) => {
  expect(textToParagraphs(line)[0]?.marks).toBeUndefined();
});

test('leading # are marks and give the level; a # before a word is none', () => {
  expect(textToParagraphs('## 二、问题')[0]).toEqual({
    index: 0,
    text: '## 二、问题',
    marks: [{ start: 0, end: 3 }],
    outlineLevel: 2,
  });
  expect(textToParagraphs('#1楼')[0]).toEqual({ index: 0, text: '#1楼' });
});

test('the lines, joined again, are the text; marks lie inside their line', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('*', '#', ' ', '字', '\n', '1') }), (text) => {
      const paragraphs = textToParagraphs(text);
      expect(paragraphs.map((paragraph) => paragraph.text).join('\n')).toBe(text.replace(/\n$/, ''));
      for (const { text: line, marks = [] } of paragraphs) {
        for (const { start, end } of marks) expect(line.slice(start, end)).toMatch(/^(?:\*\*|#{1,6} +)$/);
      }
    }),
  );
});
