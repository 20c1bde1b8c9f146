import { scan } from './concreteness/scan';
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

/** The runs of three characters of a text, its decoration left out. */
export function gramsOf(text: string): Grams {
  const bare = text.replace(DECORATION, '');
  const all = new Set<string>();
  for (let at = 0; at + GRAM <= bare.length; at += 1) all.add(bare.slice(at, at + GRAM));
  return { all };
}

/** Share of the first text's grams that stand in the second, 0 to 1; 0 when there are too few to tell. */
export function sharedPart(one: Grams, other: Grams): number {
  if (one.all.size < MIN_GRAMS) return 0;
  let shared = 0;
  for (const gram of one.all) if (other.all.has(gram)) shared += 1;
  return shared / one.all.size;
}

export interface Restatement {
  /** The sentence of the cause. */
  range: TextRange;
  /** Which of the problems it says again. */
  problem: number;
  share: number;
}

/** Sentences of a cause that say a problem again and explain nothing. */
export function restatements(cause: string, problems: readonly Grams[]): Restatement[] {
  return sentencesOf(cause).flatMap((range) => {
    const sentence = cause.slice(range.start, range.end);
    const own = gramsOf(sentence);
    let best: Restatement | undefined;
    problems.forEach((grams, problem) => {
      const share = sharedPart(own, grams);
      if (share >= SAME && share > (best?.share ?? 0)) best = { range, problem, share };
    });
    const said: Restatement | undefined = best;
    return said && !explains(sentence, own, problems[said.problem]) ? [said] : [];
  });
}

/** The sentence goes on beyond the problem's words to say why. */
function explains(sentence: string, own: Grams, problem: Grams | undefined): boolean {
  if (!EXPLAINS.test(sentence)) return false;
  const fresh = [...own.all].filter((gram) => !problem?.all.has(gram)).length;
  return fresh + GRAM - 1 >= MIN_EXPLANATION;
}

/** Share of set phrases in the Chinese words of a text, 0 to 1: what is left may hold a fact. */
export function shareOfSetPhrases(text: string): number {
  let set = 0;
  let length = 0;
  for (const { kind, start, end } of scan(text)) {
    length += end - start;
    if (kind === 'noun' || kind === 'slogan' || kind === 'deficit' || kind === 'hedge' || kind === 'figure')
      set += end - start;
  }
  return length === 0 ? 0 : set / length;
}
