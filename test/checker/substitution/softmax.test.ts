import fc from 'fast-check';
import { chancesOf, fitSoftmax, sureClass } from '../../../src/checker/substitution/softmax';

// Even steps: fc.double gives mostly numbers next to nothing, on which no class wins.
const share = fc.integer({ min: 0, max: 100 }).map((step) => step / 100);
const weight = fc.integer({ min: -100, max: 100 }).map((step) => step / 20);

test('chances sum to one and follow the scores', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(weight, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
      fc.array(share, { minLength: 3, maxLength: 3 }),
      (weights, row) => {
        const chances = chancesOf(weights, row);
        expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 10);
        const scores = weights.map((of) => of.reduce((sum, one, at) => sum + one * (row[at] ?? 0), 0));
        expect(scores[chances.indexOf(Math.max(...chances))]).toBeCloseTo(Math.max(...scores), 8);
      },
    ),
    { seed: 7, numRuns: 200 },
  );
});

test('a class that is sure with columns open is the likeliest however they turn out', () => {
  let sure = 0;
  fc.assert(
    fc.property(
      fc.array(fc.array(weight, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 }),
      fc.array(share, { minLength: 4, maxLength: 4 }),
      fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      (weights, row, open) => {
        const found = sureClass(
          weights,
          row.map((value, at) => (open[at] ? NaN : value)),
        );
        if (found === undefined) return;
        sure += 1;
        const chances = chancesOf(weights, row);
        expect(chances.indexOf(Math.max(...chances))).toBe(found);
      },
    ),
    { seed: 7, numRuns: 1000 },
  );
  expect(sure).toBeGreaterThan(200);
});

test('fitting separates what can be separated, the same each time', () => {
  const rows = [0, 0.1, 0.2, 0.8, 0.9, 1].map((x) => [1, x]);
  const classes = [0, 0, 0, 1, 1, 1];
  const fit = (): number[][] => fitSoftmax(rows, classes, 2, { l2: 0.01, rounds: 300 });
  const weights = fit();
  expect(fit()).toEqual(weights);
  expect(rows.map((row) => (chancesOf(weights, row)[1] ?? 0) > 0.5)).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
  ]);
});

test('a strong pull keeps the weights small', () => {
  const rows = [0, 1].map((x) => [1, x]);
  const size = (l2: number): number =>
    Math.abs(fitSoftmax(rows, [0, 1], 2, { l2, rounds: 200 })[1]?.[1] ?? NaN);
  expect(size(10)).toBeLessThan(size(0.01) / 5);
});
