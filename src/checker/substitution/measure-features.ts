import { clearDecoration } from '../concreteness/clear';
import { TOKEN_KINDS, tokensOf, type TokenKind } from '../concreteness/scan';
import { ownersIn } from '../measures/owner';
import { planTimes } from '../measures/plan-time';
import { featuresOf, type Features } from './features';

/** Particles and the like say nothing of what a measure is made of. */
type CountedKind = Exclude<TokenKind, 'neutral'>;
const COUNTED = TOKEN_KINDS.filter((kind): kind is CountedKind => kind !== 'neutral');
/** Most of a measure's words are of these kinds: their shares count as they are, those of the others threefold. */
const COMMON: readonly TokenKind[] = ['noun', 'slogan', 'deficit', 'hedge', 'figure', 'other'];
const RARE_WEIGHT = 3;
const LEAST_WORDS = 12;
const LONG = 150;

export const MEASURE_FEATURES: readonly string[] = [
  'length',
  'timed',
  'owned',
  ...COUNTED.map((kind) => `share.${kind}`),
];

/**
 * What a measure is made of: its length, whether it names a time and an owner, and the shares of its words' characters
 * by kind, those of the rarer kinds threefold, at most 1. In the order of MEASURE_FEATURES.
 */
export function measureFeatures(text: string): Features {
  const lengths = new Int32Array(TOKEN_KINDS.length);
  const { count, kinds, starts, ends } = tokensOf(clearDecoration(text));
  let all = 0;
  for (let at = 0; at < count; at += 1) {
    const length = (ends[at] ?? 0) - (starts[at] ?? 0);
    const kind = kinds[at] ?? 0;
    lengths[kind] = (lengths[kind] ?? 0) + length;
    all += length;
  }
  const shareOf = (kind: TokenKind): number =>
    ((lengths[TOKEN_KINDS.indexOf(kind)] ?? 0) * (COMMON.includes(kind) ? 1 : RARE_WEIGHT)) /
    Math.max(LEAST_WORDS, all);
  return featuresOf(MEASURE_FEATURES, {
    length: Math.min(1, text.length / LONG),
    timed: planTimes(text).length > 0 ? 1 : 0,
    owned: ownersIn(text).length > 0 ? 1 : 0,
    ...Object.fromEntries(COUNTED.map((kind) => [`share.${kind}`, Math.min(1, shareOf(kind))])),
  });
}
