/**
 * A set of words, each with a mark, searched for the longest match at a place in linear time. Its states lie in flat
 * tables: a step is one look-up, and no object is made while a text is read.
 */
export interface Trie<M> {
  /** The state after one character by its code, 0 where no word begins. */
  first: Uint16Array;
  /** Further steps, as an open hash table: state and character → state; `shift` leaves a hash the size of the table. */
  keys: Int32Array;
  next: Uint16Array;
  shift: number;
  /** The mark of the word that ends in a state. */
  marks: readonly (M | undefined)[];
}

const MAX_STATES = 0x7fff;
const keyOf = (state: number, unit: number): number => (state << 16) | unit;
const slotOf = (key: number, shift: number): number => Math.imul(key, 0x9e3779b1) >>> shift;

/** Builds a trie; a word that stands in several lists keeps the mark of the first. Throws a RangeError beyond 32,767 states. */
export function trieOf<M>(lists: Iterable<readonly [mark: M, words: readonly string[]]>): Trie<M> {
  const first = new Uint16Array(0x10000);
  const steps = new Map<number, number>();
  const marks: (M | undefined)[] = [undefined];
  const fresh = (): number => {
    if (marks.length > MAX_STATES) throw new RangeError('too many words for one trie');
    return marks.push(undefined) - 1;
  };
  for (const [mark, words] of lists) {
    for (const word of words) {
      let state = 0;
      for (let i = 0; i < word.length; i += 1) {
        const unit = word.charCodeAt(i);
        if (i === 0) state = first[unit] ||= fresh();
        else {
          const key = keyOf(state, unit);
          const known = steps.get(key) ?? fresh();
          steps.set(key, known);
          state = known;
        }
      }
      if (state !== 0) marks[state] ??= mark;
    }
  }
  return { first, ...tableOf(steps), marks };
}

/** The steps at most half filling a table, so that a look-up soon meets an empty slot. */
function tableOf(steps: ReadonlyMap<number, number>): Pick<Trie<unknown>, 'keys' | 'next' | 'shift'> {
  const bits = Math.max(4, Math.ceil(Math.log2(steps.size * 2 + 1)));
  const size = 2 ** bits;
  const shift = 32 - bits;
  const keys = new Int32Array(size);
  const next = new Uint16Array(size);
  for (const [key, state] of steps) {
    let slot = slotOf(key, shift);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    next[slot] = state;
  }
  return { keys, next, shift };
}

/** The state after a word's first character; 0: no word begins with it. */
export const firstState = <M>({ first }: Trie<M>, unit: number): number => first[unit] ?? 0;

/** The state after one more character; 0: no word goes on so. */
export function nextState<M>({ keys, next, shift }: Trie<M>, state: number, unit: number): number {
  const key = keyOf(state, unit);
  for (let slot = slotOf(key, shift); ; slot = (slot + 1) & (keys.length - 1)) {
    const known = keys[slot];
    if (known === key) return next[slot] ?? 0;
    if (known === 0) return 0;
  }
}

/** The codes of the characters with which words begin. */
export function beginningsOf<M>({ first }: Trie<M>): number[] {
  const units: number[] = [];
  for (let unit = 0; unit < first.length; unit += 1) if (first[unit] !== 0) units.push(unit);
  return units;
}

/** The longest word at `start`; undefined when none begins there. */
export function longestAt<M>(
  trie: Trie<M>,
  text: string,
  start: number,
): { end: number; mark: M } | undefined {
  let end = 0;
  let mark: M | undefined;
  let state = firstState(trie, text.charCodeAt(start));
  for (let at = start + 1; state !== 0; at += 1) {
    const own = trie.marks[state];
    if (own !== undefined) {
      mark = own;
      end = at;
    }
    state = nextState(trie, state, text.charCodeAt(at));
  }
  return mark === undefined ? undefined : { end, mark };
}
