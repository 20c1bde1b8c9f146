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

interface Grams {
  all: ReadonlySet<string>;
}
/** The grams of many problems: which problems have a gram. A cause is then compared with those it shares words with. */
export interface GramIndex {
  problems: readonly Grams[];
  having: ReadonlyMap<string, readonly number[]>;
}

/** Prepares problems to be compared with causes. */
export function indexOf(problems: readonly Grams[]): GramIndex {
  const having = new Map<string, number[]>();
  problems.forEach(({ all }, problem) => {
    for (const gram of all) {
      const list = having.get(gram);
      if (list) list.push(problem);
      else having.set(gram, [problem]);
    }
  });
  return { problems, having };
}

/** The runs of three characters of a text, its decoration left out; `among`: only those that may be among these. */
export function gramsOf(text: string, among?: GramSieve): Grams {
  const bare = text.replace(DECORATION, '');
  const all = new Set<string>();
  for (let at = 0; at + GRAM <= bare.length; at += 1)
    if (!among || among[hashAt(bare, at)] === 1) all.add(bare.slice(at, at + GRAM));
  return { all };
}

/** Marks the hashes of some grams: what is not marked is none of them. */
export type GramSieve = Uint8Array;
const SIEVE_BITS = 16;
const hashAt = (text: string, at: number): number => {
  const two = Math.imul(text.charCodeAt(at), 0x9e3779b1) + text.charCodeAt(at + 1);
  return Math.imul(Math.imul(two, 0x85ebca6b) + text.charCodeAt(at + 2), 0xc2b2ae35) >>> (32 - SIEVE_BITS);
};
/** What lets through the grams of some texts' sentences. */
export function sieveOf(texts: readonly string[]): GramSieve {
  const sieve = new Uint8Array(2 ** SIEVE_BITS);
  for (const text of texts)
    for (const { start, end } of sentencesOf(text))
      for (const gram of gramsOf(text.slice(start, end)).all) sieve[hashAt(gram, 0)] = 1;
  return sieve;
}

export interface Restatement {
  /** The sentence of the cause. */
  range: TextRange;
  /** Which of the problems it says again. */
  problem: number;
  share: number;
}

/** Sentences of a cause that say a problem again and explain nothing. */
export function restatements(cause: string, index: GramIndex): Restatement[] {
  const { problems } = index;
  return sentencesOf(cause).flatMap((range) => {
    const sentence = cause.slice(range.start, range.end);
    const own = gramsOf(sentence);
    const said = nearest(own, index, range);
    return said && !explains(sentence, own, problems[said.problem]) ? [said] : [];
  });
}

/** The problem, the first of several, that has the most of a sentence's grams, if that is enough to be the same. */
function nearest(own: Grams, { having, problems }: GramIndex, range: TextRange): Restatement | undefined {
  if (own.all.size < MIN_GRAMS) return undefined;
  // A problem that has enough of the grams has one of any (1 − SAME) of them and one: the rarest are looked up first.
  const lists = [...own.all]
    .map((gram) => ({ gram, list: having.get(gram) ?? [] }))
    .sort((a, b) => a.list.length - b.list.length);
  const decisive = Math.floor(own.all.size * (1 - SAME)) + 1;
  const shared = new Map<number, number>();
  lists.forEach(({ gram, list }, at) => {
    if (at < decisive) for (const problem of list) shared.set(problem, (shared.get(problem) ?? 0) + 1);
    else
      for (const [problem, count] of shared)
        if (problems[problem]?.all.has(gram)) shared.set(problem, count + 1);
  });
  let best: Restatement | undefined;
  for (const [problem, count] of shared) {
    const share = count / own.all.size;
    if (share < SAME || share < (best?.share ?? 0)) continue;
    if (!best || share > best.share || problem < best.problem) best = { range, problem, share };
  }
  return best;
}

/** The sentence goes on beyond the problem's words to say why. */
function explains(sentence: string, own: Grams, problem: Grams | undefined): boolean {
  if (!EXPLAINS.test(sentence)) return false;
  const fresh = [...own.all].filter((gram) => !problem?.all.has(gram)).length;
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
