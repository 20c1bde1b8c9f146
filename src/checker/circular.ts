import type { TextRange } from './rule';

/** Words that give a reason: what stands on their two sides should differ. */
const REASONS =
  /由于|因为|所以|因此|因而|致使|导致|是?造成|(?:主要|根本|直接)?原因(?:是|在于)?|(?:根源|根子|症结)(?:是|在于)|主要是/g;
const GIVES_REASON = /由于|因为|所以|因此|因而|致使|导致|造成|原因|根源|根子|症结|主要是/;
/** What one thought, or a fact behind it: a reason is told. */
const EXPLAINS =
  /总(?:想|觉得|认为|以为)|以为|认为|觉得|心里|怕|嫌|图(?![书纸])|想的是|侥幸|私心|面子|当成|宗旨|信念|党性|政绩观|事业心|责任心|\d/;
/** How much is wanting, and what only binds: it tells nothing of what is wanting. */
const EMPTY =
  /(?:还|仍|比较|较|一定|主要|自己|本人|自身|存在着?|差距|没有(?:真正)?做到|不能|不够?(?:经常|及时|到位|深入|系统|扎实|主动|充分|明显|足|强|深|高|实|细|严|紧|多|少|快|好|牢|透|大)?|偏[少多低弱慢]|有待[\u4e00-\u9fff]{2}|欠缺?|缺乏|缺少|薄弱|有所[\u4e00-\u9fff]{2}|[得地的了着过是对在从上中下和与及并也就都而]|[^\u4e00-\u9fff])+/g;
/** How a clause ends that only says that something is wanting: “学习方法单一” says in what way. */
const WANTING =
  /(?:不(?!同|一|良|当|明|清|顺|合理)[\u4e00-\u9fff]{1,4}|没有?[\u4e00-\u9fff]{2,6}|偏[少低弱慢松]|有待[\u4e00-\u9fff]{2}|欠缺?|缺[乏少]|薄弱|滞后|差距|[少慢差])的?$/;
/** Fewer pairs say too little to be held against anything. */
const MIN_PAIRS = 4;
/** So much of it in one problem, or of the one side in the other, makes it the same again. */
const SAME = 0.6;
const SAME_SIDES = 0.5;
/** The pairs of neighbouring characters of a text by their codes, what is empty in it left out. */
export type Pairs = ReadonlySet<number>;

export function pairsOf(text: string): Pairs {
  const pairs = new Set<number>();
  for (const run of text.replace(EMPTY, ' ').split(' '))
    for (let at = 0; at + 1 < run.length; at += 1)
      pairs.add(run.charCodeAt(at) * 0x10000 + run.charCodeAt(at + 1));
  return pairs;
}

/** A sentence of a cause that gives a reason and may give none. Offsets count in the cause. */
export interface Reason {
  range: TextRange;
  text: string;
  /** Its two sides say one thing: “接访不够，主要是因为接访不够经常”. */
  turns: boolean;
  pairs: Pairs;
  /** Problems by their pairs, of which it was asked before whether they say all of it. */
  known: WeakMap<Pairs, boolean>;
}

/** The sentences of a cause that may go in a circle. `isVague`: of a sentence, that it tells no fact; one on either side is a reason. */
export function reasonsIn(
  sentences: readonly { range: TextRange; text: string }[],
  isVague: (text: string) => boolean,
): Reason[] {
  return sentences.flatMap(({ range, text }): Reason[] => {
    if (!GIVES_REASON.test(text) || EXPLAINS.test(text)) return [];
    const sides = text
      .split(REASONS)
      .map(pairsOf)
      .filter(({ size }) => size > 0);
    const pairs = new Set(sides.flatMap((side) => [...side]));
    if (pairs.size < MIN_PAIRS || !isVague(text)) return [];
    const [first, second] = sides;
    const turns =
      first !== undefined &&
      second !== undefined &&
      onlyWants(text) &&
      sharedBy(first, second) >= SAME_SIDES * Math.min(first.size, second.size);
    return [{ range, text, turns, pairs, known: new WeakMap() }];
  });
}

const onlyWants = (text: string): boolean =>
  text
    .split(/[，；、。,;]/)
    .filter((clause) => /[\u4e00-\u9fff]/.test(clause))
    .every((clause) => WANTING.test(clause));

const sharedBy = (one: Pairs, other: Pairs): number => {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return shared;
};

/** The first problem that says all of a reason already; −1 for none. */
export const problemThatSays = (reason: Reason, problems: readonly Pairs[]): number =>
  problems.findIndex((problem) => {
    const before = reason.known.get(problem);
    if (before !== undefined) return before;
    const says = sharedBy(reason.pairs, problem) >= SAME * reason.pairs.size;
    reason.known.set(problem, says);
    return says;
  });
