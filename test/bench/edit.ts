import { check, createCache } from '../../src/checker';
import { outlineOf } from './contest';
import { median, timeOf } from './rounds';
import { PACK } from './setting';

/** The time of a full check, and of the check after one paragraph was edited, with the results kept by item. */
export function editTimes(text: string, rounds: number): { full: number; edited: number; ratio: number } {
  const lines = text.split('\n');
  const full: number[] = [];
  const edited: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const cache = createCache();
    const before = outlineOf(text);
    full.push(timeOf(() => check(before, { pack: PACK, cache })));
    const at = Math.floor((lines.length * (round + 1)) / (rounds + 2));
    const after = outlineOf(
      lines.map((line, index) => (index === at ? `${line}4月又漏了一次。` : line)).join('\n'),
    );
    edited.push(timeOf(() => check(after, { pack: PACK, cache })));
  }
  const ratio = median(edited.map((time, round) => time / (full[round] ?? NaN)));
  return { full: median(full), edited: median(edited), ratio };
}
