import fc from 'fast-check';
import { gramTable, sumLeanings } from '../../../src/checker/concreteness/gram-table';
import { gramsOf, keyOf } from '../../../src/checker/concreteness/wording';

const LETTERS = [...'学习不够深入12 　呢'];
const text = fc.array(fc.constantFrom(...LETTERS), { maxLength: 40 }).map((letters) => letters.join(''));
/** Grams of those letters, about every third of them, with leanings in steps of a half. */
const leaningsOf = (key: number): number[] => [((key % 7) - 3) / 2, ((key % 5) - 2) / 2, (key % 3) / 2];
const grams = new Map(
  LETTERS.flatMap((one) => [one, ...LETTERS.map((other) => one + other)])
    .map((gram) => keyOf(gram))
    .filter((key) => key % 3 !== 0)
    .map((key) => [key, leaningsOf(key)]),
);

/** Gram by gram, without any table. */
function slowly(words: string, start: number, end: number, count: number): number[] {
  return Array.from({ length: count }, (_, one) =>
    [...gramsOf(words, { start, end })].reduce((sum, key) => sum + (grams.get(key)?.[one] ?? 0), 0),
  );
}

test.each([1, 2, 3])('the sums of %i leanings of every stretch, each gram once', (count) => {
  const table = gramTable(grams, count, 0.5);
  fc.assert(
    fc.property(text, fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 4 }), (words, cuts) => {
      const stretches = cuts.map(([a, b]) => ({
        start: Math.min(a, b, words.length),
        end: Math.min(Math.max(a, b), words.length),
      }));
      const sums = [...sumLeanings(table, words, stretches)];
      const wanted = stretches.flatMap(({ start, end }) => slowly(words, start, end, count));
      expect(sums).toHaveLength(wanted.length);
      wanted.forEach((sum, at) => expect(sums[at]).toBeCloseTo(sum, 9));
    }),
    { seed: 11, numRuns: 500 },
  );
});

test('what a table cannot hold is refused', () => {
  expect(() => gramTable(new Map([[1, [100]]]), 1, 0.5)).toThrow(RangeError);
  expect(() => gramTable(grams, 5, 0.5)).toThrow(RangeError);
});
