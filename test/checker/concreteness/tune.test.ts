import { tuneWording, type Stretch, type TunedItem } from '../../../src/checker/concreteness/tune';

const stretch = (...grams: number[]): Stretch => ({
  grams: Int32Array.from(grams),
  scale: 0.5,
  counted: 0,
});
const item = (fact: boolean, ...sentences: number[][]): TunedItem => ({
  sentences: sentences.map((grams) => ({ ...stretch(...grams), score: 0 })),
  whole: stretch(...new Set(sentences.flat())),
  fact,
});
const WEIGHTS = { sentence: 3, item: 1 };

/** 0 stands in facts, 1 in empty prose, 2 in both, 3 in none. */
const ITEMS = [
  item(true, [0, 2]),
  item(true, [1, 2], [0]),
  item(false, [1, 2]),
  item(false, [1], [2]),
  item(true, [0]),
];

test('what goes with facts comes to lean towards them, what goes without away from them; the rest stays', () => {
  const [fact = 0, empty = 0, both = 0, none] = tuneWording(ITEMS, WEIGHTS, 4, { pull: 0.1, rounds: 50 });
  expect(fact).toBeGreaterThan(0.5);
  expect(empty).toBeLessThan(-0.5);
  expect(Math.abs(both)).toBeLessThan(Math.abs(empty));
  expect(none).toBe(0);
});

test('the stronger the pull, the less is changed', () => {
  const size = (pull: number): number =>
    tuneWording(ITEMS, WEIGHTS, 4, { pull, rounds: 50 }).reduce((sum, one) => sum + Math.abs(one), 0);
  expect(size(0.1)).toBeGreaterThan(size(1));
  expect(size(1)).toBeGreaterThan(size(20));
});

test('it is the slope of the loss that it goes down: at the end no small step lowers it', () => {
  const tuning = { pull: 0.3, rounds: 200 };
  const best = tuneWording(ITEMS, WEIGHTS, 4, tuning);
  const lossAt = (changes: readonly number[]): number => {
    const lean = ({ grams, scale, counted }: Stretch): number =>
      Math.tanh(counted + scale * [...grams].reduce((sum, gram) => sum + (changes[gram] ?? 0), 0));
    const losses = ITEMS.map(({ sentences, whole, fact }) => {
      const scores = sentences.map(
        (one) => one.score + WEIGHTS.sentence * lean(one) + WEIGHTS.item * lean(whole),
      );
      const score = Math.log(scores.reduce((sum, one) => sum + Math.exp(one), 0) / scores.length);
      return Math.log(1 + Math.exp(fact ? -score : score));
    });
    const pulled = changes.reduce((sum, one) => sum + one * one, 0) * (tuning.pull / 2);
    return losses.reduce((sum, one) => sum + one, 0) + pulled;
  };
  const least = lossAt([...best]);
  for (let gram = 0; gram < 4; gram += 1)
    for (const step of [-0.05, 0.05])
      expect(lossAt([...best].map((one, at) => (at === gram ? one + step : one)))).toBeGreaterThan(least);
});
