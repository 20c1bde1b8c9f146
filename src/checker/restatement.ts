import { kindNumber, tokensOf, type TokenKind } from './concreteness/scan';
import { sentencesOf } from './concreteness/sentences';
import type { TextRange } from './rule';

/** Fewer different grams than this are a common phrase, nobody's in particular. */
const MIN_GRAMS = 5;
const GRAM = 3;
/** So much of a sentence in the other text makes it the same again. */
const SAME = 0.6;
/** A cause that repeats its problem and then explains it is a cause. */
const EXPLAINS =
  /因为|由于|总(?:想|觉得|认为|以为)|以为|认为|觉得|心里|怕|嫌|图|根子|根源|源于|归根|说到底|究其|想的是|侥幸|私心|面子|把[^，。；]{1,20}当成|没有真正|背后是|实质/;
const MIN_EXPLANATION = 8;
/** What decorates a sentence and tells nothing of what it is about. */
const DECORATION =
  /[^\u4e00-\u9fff0-9]|有时候?|一定程度上?|不同程度地?|某种程度上?|存在着?|方面|现象|问题|比较|较为|还|也|的|地|得|了|着|在|上|中|和|与|及|等|是/g;

/** The different runs of three characters of a text, as hashes, its decoration left out. */
export type Grams = readonly number[];

/** The grams of many problems: which problems have a gram. A cause is then compared with those it shares words with. */
export interface GramIndex {
  /** A problem's grams. */
  gramsOfProblem(problem: number): ReadonlySet<number>;
  having: ReadonlyMap<number, readonly number[]>;
}

/** A sentence of a cause with its grams. */
export interface CauseSentence {
  range: TextRange;
  text: string;
  grams: Grams;
}

/** Cuts a cause into sentences. */
export const causeSentences = (text: string): CauseSentence[] =>
  sentencesOf(text).map((range) => {
    const words = text.slice(range.start, range.end);
    return { range, text: words, grams: gramsOf(words) };
  });

/** Prepares problems to be compared with causes: of their grams only those that a cause has are looked up. */
export function indexOf(problems: readonly Grams[], causes: readonly CauseSentence[]): GramIndex {
  const asked = new Uint8Array(2 ** SIEVE_BITS);
  for (const { grams } of causes) for (const gram of grams) asked[gram >>> (32 - SIEVE_BITS)] = 1;
  const having = new Map<number, number[]>();
  problems.forEach((grams, problem) => {
    for (const gram of grams) {
      if (asked[gram >>> (32 - SIEVE_BITS)] !== 1) continue;
      const list = having.get(gram);
      if (list) list.push(problem);
      else having.set(gram, [problem]);
    }
  });
  // Few problems come into question for any cause.
  const sets = new Map<number, ReadonlySet<number>>();
  const gramsOfProblem = (problem: number): ReadonlySet<number> => {
    const set = sets.get(problem) ?? new Set(problems[problem]);
    sets.set(problem, set);
    return set;
  };
  return { gramsOfProblem, having };
}
const SIEVE_BITS = 16;

/** The grams of a text. Hashes of 32 bits: two grams seldom share one, and a gram more or less decides nothing. */
export function gramsOf(text: string): Grams {
  const bare = text.replace(DECORATION, '');
  const all = new Set<number>();
  for (let at = 0; at + GRAM <= bare.length; at += 1) all.add(hashAt(bare, at));
  return [...all];
}

const hashAt = (text: string, at: number): number => {
  const two = Math.imul(text.charCodeAt(at), 0x9e3779b1) + text.charCodeAt(at + 1);
  return Math.imul(Math.imul(two, 0x85ebca6b) + text.charCodeAt(at + 2), 0xc2b2ae35) | 0;
};

export interface Restatement {
  /** The sentence of the cause. */
  range: TextRange;
  /** Which of the problems it says again. */
  problem: number;
  share: number;
}

/** Sentences of a cause that say a problem again and explain nothing. */
export function restatements(cause: readonly CauseSentence[], index: GramIndex): Restatement[] {
  return cause.flatMap((sentence) => {
    const said = nearest(sentence, index);
    return said && !explains(sentence, index.gramsOfProblem(said.problem)) ? [said] : [];
  });
}

/** The problem, the first of several, that has the most of a sentence's grams, if that is enough to be the same. */
function nearest(
  { grams, range }: CauseSentence,
  { having, gramsOfProblem }: GramIndex,
): Restatement | undefined {
  if (grams.length < MIN_GRAMS) return undefined;
  // A problem that has enough of the grams has one of any (1 − SAME) of them and one: the rarest are looked up first.
  const lists = grams
    .map((gram) => ({ gram, list: having.get(gram) ?? [] }))
    .sort((a, b) => a.list.length - b.list.length);
  const decisive = Math.floor(grams.length * (1 - SAME)) + 1;
  const shared = new Map<number, number>();
  lists.forEach(({ gram, list }, at) => {
    if (at < decisive) for (const problem of list) shared.set(problem, (shared.get(problem) ?? 0) + 1);
    else
      for (const [problem, count] of shared)
        if (gramsOfProblem(problem).has(gram)) shared.set(problem, count + 1);
  });
  let best: Restatement | undefined;
  for (const [problem, count] of shared) {
    const share = count / grams.length;
    if (share < SAME || share < (best?.share ?? 0)) continue;
    if (!best || share > best.share || problem < best.problem) best = { range, problem, share };
  }
  return best;
}

/** The sentence goes on beyond the problem's words to say why. */
function explains({ text, grams }: CauseSentence, problem: ReadonlySet<number>): boolean {
  if (!EXPLAINS.test(text)) return false;
  const fresh = grams.filter((gram) => !problem.has(gram)).length;
  return fresh + GRAM - 1 >= MIN_EXPLANATION;
}

const SET_PHRASES: readonly TokenKind[] = ['noun', 'slogan', 'deficit', 'hedge', 'figure'];
const IS_SET_PHRASE = new Uint8Array(0x100);
for (const kind of SET_PHRASES) IS_SET_PHRASE[kindNumber(kind)] = 1;

/** Share of set phrases in the Chinese words of a text, 0 to 1: what is left may hold a fact. */
export function shareOfSetPhrases(text: string): number {
  const { count, kinds, starts, ends } = tokensOf(text);
  let set = 0;
  let length = 0;
  for (let at = 0; at < count; at += 1) {
    const size = (ends[at] ?? 0) - (starts[at] ?? 0);
    length += size;
    if (IS_SET_PHRASE[kinds[at] ?? 0] === 1) set += size;
  }
  return length === 0 ? 0 : set / length;
}
