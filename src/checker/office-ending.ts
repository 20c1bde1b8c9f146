import { BODY_ENDINGS, PEOPLE, POST_ENDINGS, SHORT_BODY_ENDINGS } from './lexicons/offices';
import { beginningsOf, firstState, nextState, trieOf } from './lexicons/trie';

/** What an ending makes of the words before it: a body, a post, or people who hold posts. */
export type Ending = 'office' | 'post' | 'people';
const backwards = (words: readonly string[]): string[] => words.map((word) => [...word].reverse().join(''));
/** Endings of offices, read from their last character. */
const ENDINGS = trieOf<Ending>([
  ['people', backwards(PEOPLE)],
  ['post', backwards(POST_ENDINGS)],
  ['office', backwards(BODY_ENDINGS)],
]);

/** The codes of the characters that may end the name of an office. */
export const ENDS_OFFICE: readonly number[] = [
  ...beginningsOf(ENDINGS),
  ...Object.keys(SHORT_BODY_ENDINGS).map((ending) => ending.charCodeAt(0)),
];

/** The ending of an office that ends at a place. */
export function endingAt(text: string, at: number): { start: number; mark: Ending } | undefined {
  let state = firstState(ENDINGS, text.charCodeAt(at));
  let known: { start: number; mark: Ending } | undefined;
  for (let start = at; state !== 0; start -= 1) {
    const mark = ENDINGS.marks[state];
    if (mark !== undefined) known = { start, mark };
    state = nextState(ENDINGS, state, text.charCodeAt(start - 1));
  }
  if (known) return known;
  const not = SHORT_BODY_ENDINGS[text.charAt(at)];
  return not === undefined || at === 0 || not.includes(text.charAt(at - 1))
    ? undefined
    : { start: at, mark: 'office' };
}
