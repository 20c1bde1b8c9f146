import { numberOf, type Line } from '../../draft';
import { chineseNumeral, type NumberingFault } from './fault';

/** “下面进行第二项议程”: where a host script goes over to a point of the agenda. */
const CUE =
  /^(?:同志们[，,：:]?)?(?:下面|现在|接下来|接着|首先)?[，,]?(?:进行|进入|转入|开始)(?:今天会议|会议|大会)?的?(第([一二三四五六七八九十]{1,2}|\d{1,2})项)(?!第)/;

const write = (value: number): string => `第${chineseNumeral(value)}项`;

/** The faults in the cues of an agenda, in document order: a point left out, or called twice. */
export function agendaFaults(lines: readonly Line[]): NumberingFault[] {
  const faults: NumberingFault[] = [];
  let last = 0;
  for (const line of lines) {
    const match = CUE.exec(line.content.text.slice(line.body, line.end));
    const number = match?.[2] === undefined ? undefined : numberOf(match[2]);
    if (!match || number === undefined) continue;
    const start = line.body + match[0].length - (match[1]?.length ?? 0);
    const fault = { line, start, own: write(number) };
    if (last > 0 && number > last + 1) {
      const missing = Array.from({ length: number - last - 1 }, (_, nth) => write(last + 1 + nth));
      faults.push({ ...fault, kind: 'gap', previous: write(last), missing });
    } else if (last > 0 && number <= last)
      faults.push({ ...fault, kind: 'repeat', previous: write(last), missing: [] });
    last = Math.max(last, number);
  }
  return faults;
}
