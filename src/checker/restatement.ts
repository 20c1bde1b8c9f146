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

/** Which problem each sentence is nearest to: none of them for some. */
export interface Nearest {
  problems: readonly Grams[];
  of: ReadonlyMap<CauseSentence, Near | undefined>;
}
/** A problem, the first of several, that has the most of a sentence's grams, enough to be the same. */
interface Near {
  problem: number;
  share: number;
}

/**
 * Holds sentences of causes against problems. `before`: what came out before an edit; where few problems changed and
 * none moved, the sentences known from there are held against the changed ones alone.
 */
export function nearestProblems(
  sentences: readonly CauseSentence[],
  problems: readonly Grams[],
  before?: Nearest,
): Nearest {
  const changed = before && changedPlaces(before.problems, problems);
  const fresh = changed?.map((problem) => ({ problem, grams: new Set(problems[problem]) }));
  const of = new Map<CauseSentence, Near | undefined>();
  const open: CauseSentence[] = [];
  for (const sentence of sentences) {
    const last = before?.of.get(sentence);
    // What it was nearest to is gone, or it was not there before.
    if (!fresh || !before?.of.has(sentence) || fresh.some(({ problem }) => problem === last?.problem))
      open.push(sentence);
    else
      of.set(
        sentence,
        fresh.reduce((near, one) => nearer(near, nearTo(sentence, one)), last),
      );
  }
  if (open.length > 0) {
    const index = indexOf(problems, open);
    for (const sentence of open) of.set(sentence, nearest(sentence, index));
  }
  return { problems, of };
}
const FEW = 3;

/** The places of the problems that changed; undefined when they are many, or others have moved. */
function changedPlaces(before: readonly Grams[], now: readonly Grams[]): number[] | undefined {
  if (before.length !== now.length) return undefined;
  const changed: number[] = [];
  for (let at = 0; at < now.length && changed.length <= FEW; at += 1)
    if (now[at] !== before[at]) changed.push(at);
  return changed.length <= FEW ? changed : undefined;
}

function nearTo(
  { grams }: CauseSentence,
  one: { problem: number; grams: ReadonlySet<number> },
): Near | undefined {
  if (grams.length < MIN_GRAMS) return undefined;
  const share = grams.filter((gram) => one.grams.has(gram)).length / grams.length;
  return share < SAME ? undefined : { problem: one.problem, share };
}

/** The nearer of two; of equal ones the one that comes first in the paper. */
function nearer(a: Near | undefined, b: Near | undefined): Near | undefined {
  if (!a || !b) return a ?? b;
  return b.share > a.share || (b.share === a.share && b.problem < a.problem) ? b : a;
}

/** Sentences of a cause that say a problem again and explain nothing. */
export const restatements = (cause: readonly CauseSentence[], { problems, of }: Nearest): Restatement[] =>
  cause.flatMap((sentence) => {
    const near = of.get(sentence);
    if (!near || explains(sentence, problems[near.problem] ?? [])) return [];
    return [{ range: sentence.range, ...near }];
  });

/** The grams of many problems: which problems have a gram. A cause is then compared with those it shares words with. */
interface GramIndex {
  /** A problem's grams. */
  gramsOfProblem(problem: number): ReadonlySet<number>;
  having: ReadonlyMap<number, readonly number[]>;
}

/** Prepares problems to be compared with causes: of their grams only those that a cause has are looked up. */
function indexOf(problems: readonly Grams[], causes: readonly CauseSentence[]): GramIndex {
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

function nearest({ grams }: CauseSentence, { having, gramsOfProblem }: GramIndex): Near | undefined {
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
  let best: Near | undefined;
  for (const [problem, count] of shared) {
    const share = count / grams.length;
    if (share >= SAME) best = nearer(best, { problem, share });
  }
  return best;
}

/** The sentence goes on beyond the problem's words to say why. */
function explains({ text, grams }: CauseSentence, ofProblem: Grams): boolean {
  if (!EXPLAINS.test(text)) return false;
  const problem = new Set(ofProblem);
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
