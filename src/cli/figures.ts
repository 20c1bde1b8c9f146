/** A judged item: what it is, and what was said of it. */
export interface Judged {
  genre: string;
  hard: boolean;
  long: boolean;
  truth: boolean;
  said: boolean;
}
export interface Figures {
  items: number;
  f1: number;
  precision: number;
  recall: number;
  /** Share of the items that are not so and were called so. */
  falseAlarms: number;
}

/** Precision, recall, F1 and false alarms; NaN where there is nothing to divide by. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const count = (truth: boolean, said: boolean): number =>
    judged.filter((one) => one.truth === truth && one.said === said).length;
  const [hits, misses, alarms, rests] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  return {
    items: judged.length,
    f1: (2 * hits) / (2 * hits + misses + alarms),
    precision: hits / (hits + alarms),
    recall: hits / (hits + misses),
    falseAlarms: alarms / (alarms + rests),
  };
}

const DRAWS = 1000;

/** The middle 95 % of a figure over bootstrap draws of the items; the same items give the same interval. */
export function intervalOf(
  judged: readonly Judged[],
  figure: (figures: Figures) => number,
): [number, number] {
  let seed = 20171231;
  const next = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 0x100000000;
  };
  const values = Array.from({ length: DRAWS }, () =>
    figure(
      figuresOf(
        judged.map(() => judged[Math.floor(next() * judged.length)]).filter((one) => one !== undefined),
      ),
    ),
  )
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  const at = (share: number): number =>
    values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
  return [at(0.025), at(0.975)];
}

/** A table of the figures: all items, the hard, the long, each genre. */
export function figureLines(name: string, judged: readonly Judged[]): string[] {
  const groups: [string, readonly Judged[]][] = [
    ['all', judged],
    ['hard', judged.filter(({ hard }) => hard)],
    ['long', judged.filter(({ long }) => long)],
    ...[...new Set(judged.map(({ genre }) => genre))].map((genre): [string, readonly Judged[]] => [
      genre,
      judged.filter((one) => one.genre === genre),
    ]),
  ];
  return [
    name,
    ...groups
      .filter(([, group]) => group.length > 0)
      .map(([label, group]) => {
        const { items, f1, precision, recall, falseAlarms } = figuresOf(group);
        const [low, high] = intervalOf(group, (figures) => figures.f1);
        return (
          `  ${label.padEnd(10)} n ${String(items).padStart(4)}  F1 ${three(f1)} [${three(low)}, ${three(high)}]` +
          `  precision ${three(precision)}  recall ${three(recall)}  false alarms ${three(falseAlarms)}`
        );
      }),
  ];
}

const three = (value: number): string => (Number.isNaN(value) ? '  –  ' : value.toFixed(3));
