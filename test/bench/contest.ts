import { check, RULES, type AnyRule } from '../../src/checker';
import { readOutline, textToParagraphs, type Draft } from '../../src/draft';
import { floorScores, onePass } from './floor';
import { inRounds, timeOf, type Times } from './rounds';
import { PACK, PACKS } from './setting';

export type Contestant = 'floor' | 'onePass' | 'autoCorrect' | 'outline' | 'itemRules' | 'allRules';

export const outlineOf = (text: string): Draft =>
  readOutline(textToParagraphs(text), { packs: PACKS, pack: PACK });

export const ITEM_RULES: readonly AnyRule[] = RULES.filter(({ scope }) => scope === 'item');

/** The time of a check; the outline is read anew before it, since rules keep what they read of a draft. */
export function checkTime(text: string, rules: readonly AnyRule[]): number {
  const draft = outlineOf(text);
  return timeOf(() => check(draft, { pack: PACK, rules }));
}

/** The floors, AutoCorrect and the checker on the same text, round by round. */
export function contest(
  text: string,
  autoCorrect: (text: string) => number,
  rounds: number,
): Times<Contestant> {
  return inRounds<Contestant>(
    {
      floor: () => timeOf(() => floorScores(text)),
      onePass: () => timeOf(() => onePass(text)),
      autoCorrect: () => timeOf(() => autoCorrect(text)),
      outline: () => timeOf(() => outlineOf(text)),
      itemRules: () => checkTime(text, ITEM_RULES),
      allRules: () => checkTime(text, RULES),
    },
    rounds,
  );
}

/** The rules that take the largest share of a check, in the middle of several. */
export function shares(text: string, rounds: number): { rule: string; time: number; share: number }[] {
  const times = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    const { timing = [] } = check(outlineOf(text), { pack: PACK, clock: () => performance.now() });
    for (const { rule, time } of timing) times.set(rule, (times.get(rule) ?? 0) + time / rounds);
  }
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times]
    .map(([rule, time]) => ({ rule, time, share: time / total }))
    .sort((a, b) => b.time - a.time);
}
