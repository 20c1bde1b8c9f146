import { type Line } from '../../draft';
import type { NumberingFault } from './fault';

const HEADING = /^(?:序号|编号|No\.?)$/i;

/** The faults in the first column of a table that counts its rows (序号), in document order. */
export function rowFaults(lines: readonly Line[]): NumberingFault[] {
  const faults: NumberingFault[] = [];
  let table: number | undefined;
  let last = 0;
  let parted = false;
  for (const line of lines) {
    const { cell } = line;
    if (!cell) parted = true;
    if (cell?.column !== 0) continue;
    const words = line.content.text.slice(line.start, line.end).trim();
    if (cell.table !== table) {
      table = HEADING.test(words) ? cell.table : undefined;
      last = 0;
      continue;
    }
    if (!/^\d{1,3}$/.test(words)) continue;
    const number = Number(words);
    // Below a heading between the rows they may be counted anew.
    if (parted && number === 1) last = 0;
    parted = false;
    const fault = { line, start: line.start, own: words, ...(last > 0 ? { previous: String(last) } : {}) };
    if (number > last + 1)
      faults.push({
        ...fault,
        kind: last > 0 ? 'gap' : 'first',
        missing: Array.from({ length: number - last - 1 }, (_, nth) => String(last + 1 + nth)),
      });
    else if (number <= last) faults.push({ ...fault, kind: 'repeat', missing: [] });
    last = Math.max(last, number);
  }
  return faults;
}
