import { chineseNumber, headingNumber } from '../../src/papers/pieces/numerals';

it.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [42, '四十二'],
  [99, '九十九'],
])('%i is %s', (n, words) => {
  expect(chineseNumber(n)).toBe(words);
});

it.each([0, -1, 100, 1.5])('has no words for %p', (n) => {
  expect(() => chineseNumber(n)).toThrow(RangeError);
});

it('writes the numbers of the first two levels', () => {
  expect([headingNumber(1, 3), headingNumber(2, 12)]).toEqual(['三、', '（十二）']);
});
