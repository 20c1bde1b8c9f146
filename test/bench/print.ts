/** What a figure is held against. */
export interface Target {
  name: string;
  value: number;
  unit: string;
  limit: number;
  /** The limit itself is allowed. */
  inclusive: boolean;
}

export const reached = ({ value, limit, inclusive }: Target): boolean =>
  inclusive ? value <= limit : value < limit;

/** “all rules / floor   5.31 times   at most 8   ok” */
export const targetLine = (target: Target): string =>
  [
    target.name.padEnd(46),
    `${figure(target.value)} ${target.unit.padEnd(6)}`,
    `${target.inclusive ? 'at most' : 'less than'} ${target.limit}`.padEnd(16),
    reached(target) ? 'ok' : 'MISSED',
  ].join('  ');

export const timeLine = (name: string, milliseconds: number, note = ''): string =>
  `${name.padEnd(46)}  ${figure(milliseconds)} ms      ${note}`.trimEnd();

const figure = (value: number): string => value.toFixed(value < 1 ? 3 : value < 10 ? 2 : 1).padStart(8);
