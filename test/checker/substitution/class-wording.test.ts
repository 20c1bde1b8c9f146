import {
  countClassWording,
  leaningsOf,
  readClassWording,
  writeClassWording,
} from '../../../src/checker/substitution/class-wording';

const TEXTS = [
  '希望你再接再厉。',
  '希望你多注意。',
  '希望你好。',
  '账目对不上。',
  '账目没有核。',
  '账目漏了。',
];
const wording = countClassWording(TEXTS, [1, 1, 1, 0, 0, 0], 2);
const leanings = (text: string, from = 0, by = wording): number[] => [
  ...leaningsOf(by, 2, text, [{ start: from, end: text.length }]),
];

test('a text leans towards the class whose words it uses', () => {
  const [ofAccounts = 0, ofHopes = 0] = leanings('希望你来。');
  expect(ofHopes).toBeGreaterThan(0);
  expect(ofAccounts).toBeLessThan(0);
  expect(leanings('账目呢')[0]).toBeGreaterThan(0);
});

test('words of too few items and of none lean nowhere; a stretch is weighed by itself', () => {
  expect(leanings('龘龖')).toEqual([0, 0]);
  expect(leanings('希望你，账目', 4)[0]).toBeGreaterThan(0);
});

test('written and read again it says the same', () => {
  const again = readClassWording(writeClassWording(wording));
  for (const text of TEXTS) expect(leanings(text, 0, again)).toEqual(leanings(text));
});
