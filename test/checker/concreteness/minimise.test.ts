import fc from 'fast-check';
import { minimise } from '../../../src/checker/concreteness/minimise';

test('finds the bottom of a bowl, however narrow and however turned', () => {
  const place = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 4, maxLength: 4 }),
      fc.array(fc.double({ min: 0.1, max: 50, noNaN: true }), { minLength: 4, maxLength: 4 }),
      (bottom, bends) => {
        const found = minimise(
          (point, slope) => {
            // Neighbours pull at each other, so that no axis is for itself.
            let height = 0;
            for (let at = 0; at < 4; at += 1) {
              const off = (point[at] ?? 0) - (bottom[at] ?? 0);
              const next = (point[(at + 1) % 4] ?? 0) - (bottom[(at + 1) % 4] ?? 0);
              const bend = bends[at] ?? 1;
              height += bend * (off + next / 2) ** 2;
              slope[at] = (slope[at] ?? 0) + 2 * bend * (off + next / 2);
              slope[(at + 1) % 4] = (slope[(at + 1) % 4] ?? 0) + bend * (off + next / 2);
            }
            return height;
          },
          4,
          200,
        );
        bottom.forEach((own, at) => expect(found[at]).toBeCloseTo(own, 2));
      },
    ),
    { seed: 11, numRuns: 60 },
  );
});

test('a valley that bends is followed to its end', () => {
  const found = minimise(
    (point, slope) => {
      const [x = 0, y = 0] = point;
      slope[0] = -2 * (1 - x) - 400 * x * (y - x * x);
      slope[1] = 200 * (y - x * x);
      return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
    },
    2,
    200,
  );
  expect(found[0]).toBeCloseTo(1, 3);
  expect(found[1]).toBeCloseTo(1, 3);
});

test('where there is no number it does not go', () => {
  const [found = NaN] = minimise(
    (point, slope) => {
      const [x = 0] = point;
      slope[0] = -1;
      return x > 1 ? NaN : -x;
    },
    1,
    50,
  );
  expect(found).toBeGreaterThan(0.9);
  expect(found).toBeLessThanOrEqual(1);
});

test('no round, no step; at the bottom already it stays there', () => {
  const bowl = (point: Float64Array, slope: Float64Array): number => {
    slope[0] = 2 * ((point[0] ?? 0) - 3);
    return ((point[0] ?? 0) - 3) ** 2;
  };
  expect([...minimise(bowl, 1, 0)]).toEqual([0]);
  expect([...minimise(() => 7, 2, 50)]).toEqual([0, 0]);
});
