import { BLAME_WORDS } from '../lexicons/blame-words';
import { FAULT_WORDS } from '../lexicons/fault-words';
import { LECTURE_WORDS } from '../lexicons/lecture-words';
import { MERIT_WORDS } from '../lexicons/merits';
import { PEOPLE_WORDS } from '../lexicons/people';
import { SOFTENER_WORDS } from '../lexicons/softeners';
import { trieOf, type Trie } from '../lexicons/trie';

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
const BIT = Object.fromEntries(NAMES.map((name, at) => [name, 2 ** at])) as Record<Mark, number>;
/** Several marks as the bits of one number: a clause has few words and is asked for many marks. */
export type Marks = number;
export const hasMark = (marks: Marks, mark: Mark): boolean => (marks & BIT[mark]) !== 0;
export const markOf = (mark: Mark): Marks => BIT[mark];

const WORDS = ((): Trie<Marks> => {
  const bits = new Map<string, Marks>();
  for (const name of NAMES) for (const word of LISTS[name]) bits.set(word, (bits.get(word) ?? 0) | BIT[name]);
  return trieOf([...bits].map(([word, marks]) => [marks, [word]] as const));
})();

export interface MarkedWord {
  start: number;
  end: number;
  marks: Marks;
}

/** Calls back for every word of a list, those inside longer ones included, in the order of their starts. */
export function eachWord(text: string, start: number, end: number, found: (word: MarkedWord) => void): void {
  for (let from = start; from < end; from += 1) {
    let node = WORDS.children.get(text.charCodeAt(from));
    for (let at = from + 1; node && at <= end; at += 1) {
      if (node.mark !== undefined) found({ start: from, end: at, marks: node.mark });
      node = node.children.get(text.charCodeAt(at));
    }
  }
}

/** The longest words with one of the marks, left to right and none inside another. */
export function wordsWith(text: string, start: number, end: number, wanted: Marks): MarkedWord[] {
  const words: MarkedWord[] = [];
  eachWord(text, start, end, (word) => {
    if ((word.marks & wanted) === 0) return;
    const last = words[words.length - 1];
    if (last?.start === word.start) words[words.length - 1] = word;
    else if (!last || word.start >= last.end) words.push(word);
  });
  return words;
}
