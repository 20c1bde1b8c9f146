import type { LabelStyle, Line } from '../../draft';
import { writeNumber, type NumberingFault, type OrdinalForm } from './fault';
import { perLine, type LineContext } from '../lines';
import { innerNumbers, type InnerNumber } from './points';

/** The last numbers of the runs of one kind that are open, the innermost last. */
type Runs = number[];

/** The outermost run of each kind of ordinal: it may go on in the next paragraph. */
export type CarriedRuns = Map<OrdinalForm, number>;

/**
 * Follows the numbers inside a line: “一是……二是……”, also where each stands in a paragraph of its own. A run inside a
 * point of another run is its own; a new 一是 always begins one. `reached`: how far they carried the line's own number.
 */
export function followInner(
  line: Line,
  carried: CarriedRuns,
  context: LineContext,
): { faults: NumberingFault[]; reached?: number } {
  const own = line.label && line.label.style !== 'ordinal' ? line.label : undefined;
  const points = pointsOf(line, context);
  if (points.length === 0) return { faults: [], ...(own ? { reached: own.number } : {}) };
  const open = new Map<LabelStyle | OrdinalForm, Runs>();
  for (const [form, last] of carried) open.set(form, [last]);
  if (own) open.set(own.style, [own.number]);
  const faults: NumberingFault[] = [];
  for (const point of points) {
    const kind = point.form ?? point.style;
    const runs = open.get(kind) ?? [];
    open.set(kind, runs);
    const fault = follow(point, runs, line, own?.style === point.style && runs.length === 1);
    if (fault) faults.push(fault);
    if (point.form && runs[0] !== undefined) carried.set(point.form, runs[0]);
  }
  const reached = own && open.get(own.style)?.[0];
  return { faults, ...(reached === undefined ? {} : { reached }) };
}

const pointsOf = perLine(innerNumbers);

function follow(point: InnerNumber, runs: Runs, line: Line, continuing: boolean): NumberingFault | undefined {
  const { number } = point;
  if (number === 1) {
    if (point.leads) runs.length = 0;
    runs.push(1);
    return undefined;
  }
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    if ((runs[at] ?? 0) + 1 !== number) continue;
    runs.length = at + 1;
    runs[at] = number;
    return undefined;
  }
  const last = runs[runs.length - 1];
  // A lone 二是 follows a 首先 or 一方面; “5.” after a heading's own number is a figure.
  if (last === undefined || continuing || number < last) return undefined;
  runs[runs.length - 1] = number;
  const write = (value: number): string => writeNumber(point.style, value, point.form);
  const fault = { line, start: point.start, own: write(number), previous: write(last) };
  if (number === last) return { ...fault, kind: 'repeat', missing: [] };
  const missing = Array.from({ length: number - last - 1 }, (_, nth) => write(last + 1 + nth));
  return { ...fault, kind: 'gap', missing };
}
