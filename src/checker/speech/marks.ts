import { BLAME_WORDS } from '../lexicons/blame-words';
import { FAULT_WORDS } from '../lexicons/fault-words';
import { LECTURE_WORDS } from '../lexicons/lecture-words';
import { MERIT_WORDS } from '../lexicons/merits';
import { PEOPLE_WORDS } from '../lexicons/people';
import { SOFTENER_WORDS } from '../lexicons/softeners';
import { nextState, trieOf, type Trie } from '../lexicons/trie';

const LISTS = {
  ...MERIT_WORDS,
  ...PEOPLE_WORDS,
  ...FAULT_WORDS,
  ...LECTURE_WORDS,
  ...BLAME_WORDS,
  ...SOFTENER_WORDS,
};
/** What a word of a list says of the clause it stands in. */
export type Mark = keyof typeof LISTS;

const NAMES = Object.keys(LISTS) as Mark[];
/** Several marks as the bits of one number: a clause has few words and is asked for many marks. */
export type Marks = number;
/** The bit of each mark. */
export const MARK = Object.fromEntries(NAMES.map((name, at) => [name, 2 ** at])) as Record<Mark, Marks>;
export const hasMark = (marks: Marks, mark: Marks): boolean => (marks & mark) !== 0;

const WORDS = ((): Trie<Marks> => {
  const bits = new Map<string, Marks>();
  for (const name of NAMES)
    for (const word of LISTS[name]) bits.set(word, (bits.get(word) ?? 0) | MARK[name]);
  return trieOf([...bits].map(([word, marks]) => [marks, [word]] as const));
})();

export interface MarkedWord {
  start: number;
  end: number;
  marks: Marks;
}

/** Calls back for every word of a list, those inside longer ones included, in the order of their starts. */
export function eachWord(
  text: string,
  start: number,
  end: number,
  found: (start: number, end: number, marks: Marks) => void,
): void {
  const { first } = WORDS;
  for (let from = start; from < end; from += 1) {
    let state = first[text.charCodeAt(from)] ?? 0;
    for (let at = from + 1; state !== 0 && at <= end; at += 1) {
      const marks = WORDS.marks[state];
      if (marks !== undefined) found(from, at, marks);
      state = nextState(WORDS, state, text.charCodeAt(at));
    }
  }
}

/** The longest words with one of the marks, left to right and none inside another. */
export function wordsWith(text: string, start: number, end: number, wanted: Marks): MarkedWord[] {
  const words: MarkedWord[] = [];
  eachWord(text, start, end, (from, to, marks) => {
    if ((marks & wanted) === 0) return;
    const last = words[words.length - 1];
    if (last?.start === from) words[words.length - 1] = { start: from, end: to, marks };
    else if (!last || from >= last.end) words.push({ start: from, end: to, marks });
  });
  return words;
}
