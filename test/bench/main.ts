import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { RULES } from '../../src/checker';
import { loadAutoCorrect } from './autocorrect';
import { checkTime, contest, outlineOf, shares } from './contest';
import { FLOOR_PATTERNS } from './floor';
import { makeDraft } from './make-draft';
import { reached, targetLine, timeLine, type Target } from './print';
import { median, ratioOf, timeOf } from './rounds';
import { LONG, PACK, SHORT } from './setting';

const ROUNDS = 11;
const FEW = 5;
const TOP = 10;

/** Prints the figures of speed and memory beside their targets. With --strict a missed target fails the run. */
async function main(args: readonly string[]): Promise<number> {
  const say = (line = ''): void => void process.stdout.write(`${line}\n`);
  const short = makeDraft(SHORT, PACK);
  const long = makeDraft(LONG, PACK);
  const autoCorrect = await loadAutoCorrect();

  say(`One synthetic draft of ${SHORT} characters, ${ROUNDS} rounds, medians; Node ${process.version}`);
  const times = contest(short, autoCorrect, ROUNDS);
  say(timeLine(`floor: sentences × ${FLOOR_PATTERNS} patterns and a score`, median(times.floor)));
  say(timeLine('one plain pass over the characters', median(times.onePass)));
  say(timeLine('AutoCorrect (WebAssembly), lint', median(times.autoCorrect)));
  say(timeLine('reading the outline', median(times.outline)));
  say(timeLine('item-scope rules', median(times.itemRules)));
  say(timeLine('all rules', median(times.allRules)));

  const grown = Array.from({ length: FEW }, () => {
    const whole = (text: string): number => timeOf(() => outlineOf(text)) + checkTime(text, RULES);
    const once = whole(short);
    return { once, tenfold: whole(long) };
  });
  const tenfold = median(grown.map(({ tenfold: time }) => time));
  say(timeLine(`outline and all rules, ${LONG} characters`, tenfold));
  const edit = alone<{ full: number; edited: number; ratio: number }>('edit', SHORT, 2 * ROUNDS);
  say(timeLine('check that fills the cache', edit.full));
  say(timeLine('check after one edited paragraph', edit.edited));
  const memory = alone<{ live: number; resident: number }>('memory', LONG);

  const targets: Target[] = [
    atMost('item-scope rules / floor', ratioOf(times.itemRules, times.floor), 'times', 3),
    atMost('all rules / floor', ratioOf(times.allRules, times.floor), 'times', 8),
    {
      ...atMost('all rules / AutoCorrect', ratioOf(times.allRules, times.autoCorrect), 'times', 1),
      inclusive: false,
    },
    atMost(
      `${LONG} against ${SHORT} characters`,
      tenfold / median(grown.map(({ once }) => once)),
      'times',
      11,
    ),
    atMost('one edited paragraph / full check', edit.ratio, 'times', 0.1),
    { ...atMost(`memory in use, ${LONG} characters`, memory.live, 'MB', 150), inclusive: false },
  ];
  say();
  for (const target of targets) say(targetLine(target));
  say(
    `(the process grew by ${memory.resident.toFixed(0)} MB: what is in use, and what was not collected yet)`,
  );

  say();
  say(`The ${TOP} rules that take most of a check of ${SHORT} characters`);
  for (const { rule, time, share } of shares(short, FEW).slice(0, TOP))
    say(timeLine(rule, time, `${(share * 100).toFixed(1).padStart(5)} %`));
  return args.includes('--strict') && !targets.every(reached) ? 1 : 0;
}

const atMost = (name: string, value: number, unit: string, limit: number): Target => ({
  name,
  value,
  unit,
  limit,
  inclusive: true,
});

/** What a script prints, measured in a process of its own: nothing of ours lies about in it. */
function alone<T>(script: string, ...args: readonly number[]): T {
  const command = ['--expose-gc', join(__dirname, `${script}.js`), ...args.map(String)];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' })) as T;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
