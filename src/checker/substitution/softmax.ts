/** Weights of a multinomial logistic model: for each class one for every column of a row. */
export type Weights = readonly (readonly number[])[];
export interface Fitting {
  /** Strength of the pull of every weight but the first column's towards 0. */
  l2: number;
  rounds: number;
}

const STEP = 0.5;
const MOMENTUM = 0.9;

/** The chances of the classes for a row; they sum to 1. */
export function chancesOf(weights: Weights, row: readonly number[]): number[] {
  const scores = weights.map((ofClass) => {
    let score = 0;
    for (let column = 0; column < ofClass.length; column += 1)
      score += (ofClass[column] ?? 0) * (row[column] ?? 0);
    return score;
  });
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Sums of some dozens of products differ by less than this whatever their order. */
const ROUNDING = 1e-9;

/** The likeliest class of a row, where it is so whatever the open columns (NaN; 0 to 1) turn out to be. */
export function sureClass(weights: Weights, row: readonly number[]): number | undefined {
  const best = highestAt(weights.map((ofClass) => scoreBetween(ofClass, row)));
  const own = weights[best];
  if (!own) return undefined;
  const isLess = (other: readonly number[], at: number): boolean => {
    if (at === best) return true;
    let most = 0;
    for (let column = 0; column < row.length; column += 1) {
      const gain = (other[column] ?? 0) - (own[column] ?? 0);
      const value = row[column] ?? 0;
      most += Number.isNaN(value) ? Math.max(0, gain) : gain * value;
    }
    return most < -ROUNDING;
  };
  return weights.every(isLess) ? best : undefined;
}

/** The score with the open columns half way. */
function scoreBetween(ofClass: readonly number[], row: readonly number[]): number {
  let score = 0;
  for (let column = 0; column < row.length; column += 1) {
    const value = row[column] ?? 0;
    score += (ofClass[column] ?? 0) * (Number.isNaN(value) ? 0.5 : value);
  }
  return score;
}

const highestAt = (values: readonly number[]): number => values.indexOf(Math.max(...values));

/**
 * Fits the weights by gradient descent on the log-likelihood with an L2 penalty, from zero: the same rows in the same
 * order give the same weights. The first column of a row is the intercept's 1. `classes[i]` is the class of `rows[i]`.
 */
export function fitSoftmax(
  rows: readonly (readonly number[])[],
  classes: readonly number[],
  count: number,
  { l2, rounds }: Fitting,
): number[][] {
  const size = rows[0]?.length ?? 0;
  const zeros = (): number[][] => Array.from({ length: count }, () => new Array<number>(size).fill(0));
  const weights = zeros();
  const pace = zeros();
  for (let turn = 0; turn < rounds; turn += 1) {
    const slope = zeros();
    rows.forEach((row, at) => {
      chancesOf(weights, row).forEach((chance, one) => {
        const error = chance - (classes[at] === one ? 1 : 0);
        const ofClass = slope[one] ?? [];
        for (let j = 0; j < size; j += 1) ofClass[j] = (ofClass[j] ?? 0) + error * (row[j] ?? 0);
      });
    });
    weights.forEach((ofClass, one) => {
      for (let j = 0; j < size; j += 1) {
        const pull = j === 0 ? 0 : l2 * (ofClass[j] ?? 0);
        const next = MOMENTUM * (pace[one]?.[j] ?? 0) + ((slope[one]?.[j] ?? 0) + pull) / rows.length;
        (pace[one] ?? [])[j] = next;
        ofClass[j] = (ofClass[j] ?? 0) - STEP * next;
      }
    });
  }
  return weights;
}
