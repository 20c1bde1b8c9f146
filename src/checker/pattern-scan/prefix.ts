import { LAST_CODE, parsePattern, type CodeRange, type PatternNode } from './parse-pattern';

/** So many characters from a match's beginning are looked at. */
export const DEPTH = 3;
/** A longer lead is no lead: the place of what follows tells too little. */
const LONGEST_LEAD = 40;

/**
 * What any match of a branch begins with: at each of the first places one of these characters. Wider than the truth,
 * never narrower.
 */
export interface Prefix {
  at: readonly (readonly CodeRange[])[];
  lead: Lead;
  /** One of these characters stands somewhere in the match; of several such sets the one that tells most. */
  need: readonly CodeRange[];
  /** The match begins where the text begins. */
  atStart: boolean;
}

/** A run of these characters before the places that a prefix tells of: [^，]{2,16}一事. Usually of length 0 to 0. */
export interface Lead {
  min: number;
  max: number;
  of: readonly CodeRange[];
}

/** The first characters that a node may read, and the lengths it may have, as bits; bit DEPTH: that or more. */
interface Beginning {
  at: CodeRange[][];
  lengths: number;
}
const ANY: readonly CodeRange[] = [[0, LAST_CODE]];
const empty = (lengths: number): Beginning => ({ at: Array.from({ length: DEPTH }, () => []), lengths });

/** From so many characters on a set tells little of where a branch begins. */
const BROAD = 2000;
export const sizeOf = (ranges: readonly CodeRange[]): number =>
  ranges.reduce((size, [first, last]) => size + last - first + 1, 0);
const isBroad = (ranges: readonly CodeRange[]): boolean => sizeOf(ranges) >= BROAD;

/** Digits stand in every other sentence: a set with one of them counts as so many characters more. */
const DIGIT_WEIGHT = 500;
const ONE = 0x31;
const weightOf = (ranges: readonly CodeRange[]): number =>
  sizeOf(ranges) + (ranges.some(([first, last]) => first <= ONE && ONE <= last) ? DIGIT_WEIGHT : 0);

/** The same characters in as few ranges as possible, in order. */
function merged(ranges: readonly CodeRange[]): CodeRange[] {
  const few: [number, number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const previous = few[few.length - 1];
    if (previous && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else few.push([first, last]);
  }
  return few;
}

/** The prefixes of a pattern's branches; those alike in length, lead and breadth are put together. */
export function prefixesOf(source: string): Prefix[] {
  const tree = parsePattern(source);
  const grouped = new Map<string, { begun: Beginning; lead: Lead; need: CodeRange[]; atStart: boolean }>();
  for (const branch of branchesOf(tree)) {
    const { lead, rest } = leadOf(branch);
    const begun = beginningOf(rest);
    const least = Math.log2(begun.lengths & -begun.lengths);
    // A branch that may begin with anything would let the others be tried everywhere.
    const breadth = begun.at.map((ranges) => (isBroad(merged(ranges)) ? 1 : 0)).join('');
    const atStart = beginsText(branch);
    const need = needOf(branch);
    const key = `${least} ${lead.min} ${lead.max} ${lead.of.join(' ')} ${breadth} ${atStart}`;
    const group = grouped.get(key);
    if (group) {
      join(group.begun, begun);
      group.need = merged([...group.need, ...need]);
    } else grouped.set(key, { begun, lead, need: merged(need), atStart });
  }
  return [...grouped.values()].map(({ begun, lead, need, atStart }) => ({
    lead,
    need,
    atStart,
    // A match that may have ended before a place tells nothing of the character there.
    at: begun.at.map((ranges, place) =>
      (begun.lengths & (2 ** (place + 1) - 1)) === 0 ? merged(ranges) : ANY,
    ),
  }));
}

const branchesOf = (tree: PatternNode): readonly PatternNode[] => {
  if (tree.type === 'choice') return tree.branches.flatMap(branchesOf);
  const [only, ...more] = tree.type === 'sequence' ? tree.parts : [];
  return only?.type === 'choice' && more.length === 0 ? branchesOf(only) : [tree];
};

const beginsText = (branch: PatternNode): boolean =>
  branch.type === 'sequence' && branch.parts[0]?.type === 'start';

/** Characters of which every match has one: of the parts that must be there those of the smallest set. */
function needOf(node: PatternNode): readonly CodeRange[] {
  switch (node.type) {
    case 'start':
      return ANY;
    case 'set':
      return node.ranges;
    case 'choice':
      return merged(node.branches.flatMap(needOf));
    case 'repeat':
      return node.min > 0 ? needOf(node.node) : ANY;
    case 'sequence': {
      let best = ANY;
      for (const part of node.parts) {
        const need = needOf(part);
        if (weightOf(need) < weightOf(best)) best = need;
      }
      return best;
    }
  }
}

/** A run of a set of characters at the beginning, of no one length, and what follows it. */
function leadOf(branch: PatternNode): { lead: Lead; rest: PatternNode } {
  const none = { lead: { min: 0, max: 0, of: [] }, rest: branch };
  if (branch.type !== 'sequence') return none;
  const parts = branch.parts.filter((part) => part.type !== 'sequence' || part.parts.length > 0);
  const [first, ...rest] = parts;
  if (first?.type !== 'repeat' || first.node.type !== 'set' || rest.length === 0) return none;
  const { min, max } = first;
  if (min === max || max > LONGEST_LEAD || min === 0) return none;
  const after: PatternNode = { type: 'sequence', parts: rest };
  // What may be empty says nothing of where the lead ends.
  if ((beginningOf(after).lengths & 1) !== 0) return none;
  return { lead: { min, max, of: merged(first.node.ranges) }, rest: after };
}

function join(into: Beginning, other: Beginning): void {
  into.lengths |= other.lengths;
  other.at.forEach((ranges, place) => into.at[place]?.push(...ranges));
}

function beginningOf(node: PatternNode): Beginning {
  switch (node.type) {
    case 'start':
      return empty(1);
    case 'set': {
      const begun = empty(1 << 1);
      begun.at[0]?.push(...node.ranges);
      return begun;
    }
    case 'choice': {
      const begun = empty(0);
      for (const branch of node.branches) join(begun, beginningOf(branch));
      return tidy(begun);
    }
    case 'sequence': {
      let begun = empty(1);
      for (const part of node.parts) {
        if (begun.lengths === 1 << DEPTH) break;
        begun = followedBy(begun, beginningOf(part));
      }
      return begun;
    }
    case 'repeat': {
      const once = beginningOf(node.node);
      const maybe = { at: once.at, lengths: once.lengths | 1 };
      let begun = empty(1);
      // What stands behind DEPTH repetitions is too far off to be looked at.
      for (let at = 0; at < Math.min(node.min, DEPTH); at += 1) begun = followedBy(begun, once);
      for (let at = 0; at < Math.min(node.max - node.min, DEPTH); at += 1) begun = followedBy(begun, maybe);
      return begun;
    }
  }
}

function followedBy(one: Beginning, next: Beginning): Beginning {
  const both: Beginning = { at: one.at.map((ranges) => [...ranges]), lengths: 0 };
  for (let length = 0; length <= DEPTH; length += 1) {
    if ((one.lengths & (1 << length)) === 0) continue;
    next.at.forEach((ranges, place) => both.at[length + place]?.push(...ranges));
    for (let more = 0; more <= DEPTH; more += 1)
      if ((next.lengths & (1 << more)) !== 0) both.lengths |= 1 << Math.min(DEPTH, length + more);
  }
  return tidy(both);
}

/** Repetitions would pile the same ranges up. */
const tidy = ({ at, lengths }: Beginning): Beginning => ({ at: at.map(merged), lengths });
