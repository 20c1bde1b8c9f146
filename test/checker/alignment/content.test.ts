import { contentOf } from '../../../src/checker/alignment/content';

/** The telling pieces of a text as words. */
const pieces = (text: string): string[] =>
  contentOf(text).telling.keys.map((key) =>
    key < 0x10000 ? String.fromCharCode(key) : String.fromCharCode(key >>> 16, key & 0xffff),
  );

test('点 tells something in a word, nothing as an hour or a little', () => {
  expect(pieces('书库盘点')).toContain('盘点');
  expect(pieces('缴费网点')).toContain('网点');
  for (const text of ['夜里八点钟', '9点整', '有点晚', '晚点了'])
    expect(pieces(text).filter((piece) => piece.includes('点'))).toEqual([]);
});
