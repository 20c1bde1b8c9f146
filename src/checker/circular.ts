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
/** Fewer pairs say too little to be held against anything. */
const MIN_PAIRS = 4;
/** So much of it in one problem, or of the one side in the other, makes it the same again. */
const SAME = 0.6;
const SAME_SIDES = 0.5;
/** A pair in so many problems is a common word. */
const COMMON = 40;

/** The pairs of neighbouring characters of a text, what is empty in it left out. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const run of text.replace(EMPTY, ' ').split(' '))
    for (let at = 0; at + 1 < run.length; at += 1) pairs.add(run.slice(at, at + 2));
  return pairs;
}

/** The problems that a pair stands in. */
export type PairIndex = ReadonlyMap<string, readonly number[]>;

export function pairIndex(problems: readonly string[]): PairIndex {
  const having = new Map<string, number[]>();
  problems.forEach((text, problem) => {
    for (const pair of pairsOf(text)) {
      const list = having.get(pair);
      if (!list) having.set(pair, [problem]);
      else if (list.length <= COMMON) list.push(problem);
    }
  });
  return having;
}

/** A sentence of a cause that gives a reason, and gives none. */
export const mayBeCircular = (sentence: string): boolean =>
  GIVES_REASON.test(sentence) && !EXPLAINS.test(sentence);

/**
 * Whether a sentence that gives a reason goes in a circle: “接访不够，主要是因为接访不够经常”. Both its sides say one thing,
 * or all of it stands in one problem already, whose number is given then.
 */
export function circleOf(sentence: string, index: PairIndex): { problem?: number } | undefined {
  const sides = sentence.split(REASONS).map(pairsOf);
  const all = new Set(sides.flatMap((side) => [...side]));
  if (all.size < MIN_PAIRS) return undefined;
  const counts = new Map<number, number>();
  for (const pair of all) {
    const list = index.get(pair) ?? [];
    if (list.length <= COMMON)
      for (const problem of list) counts.set(problem, (counts.get(problem) ?? 0) + 1);
  }
  const [nearest] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (nearest && nearest[1] >= SAME * all.size) return { problem: nearest[0] };
  const [first, second] = sides.filter((side) => side.size > 0);
  if (!first || !second) return undefined;
  const shared = [...second].filter((pair) => first.has(pair)).length;
  return shared >= SAME_SIDES * Math.min(first.size, second.size) ? {} : undefined;
}
