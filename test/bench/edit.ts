import { check, createCache } from '../../src/checker';
import { outlineOf } from './contest';
import { makeDraft } from './make-draft';
import { median, timeOf } from './rounds';
import { PACK } from './setting';

/**
 * Run by itself, as a pane has one paper open: the time of a full check, and of the check after one paragraph was edited,
 * with the results kept by item. The first rounds, in which code is still being compiled, are not counted.
 */
function editTimes(
  text: string,
  rounds: number,
  warming = 3,
): { full: number; edited: number; ratio: number } {
  const lines = text.split('\n');
  const full: number[] = [];
  const edited: number[] = [];
  for (let round = -warming; round < rounds; round += 1) {
    const cache = createCache();
    const before = outlineOf(text);
    const ofFull = timeOf(() => check(before, { pack: PACK, cache }));
    const at = Math.floor((lines.length * (round + warming + 1)) / (rounds + warming + 2));
    const after = outlineOf(
      lines.map((line, index) => (index === at ? `${line}4月又漏了一次。` : line)).join('\n'),
    );
    const ofEdited = timeOf(() => check(after, { pack: PACK, cache }));
    if (round < 0) continue;
    full.push(ofFull);
    edited.push(ofEdited);
  }
  const ratio = median(edited.map((time, round) => time / (full[round] ?? NaN)));
  return { full: median(full), edited: median(edited), ratio };
}

const [length, rounds] = process.argv.slice(2).map(Number);
process.stdout.write(`${JSON.stringify(editTimes(makeDraft(length ?? NaN, PACK), rounds ?? NaN))}\n`);
