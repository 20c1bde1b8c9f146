/** How words that give the theme differ from it. Offsets count in the words as said. */
export type ThemeDifference =
  | { kind: 'same' }
  /** A stretch of the theme, and no sign that there is more. */
  | { kind: 'part'; missing: string }
  /** Some words differ, are missing or too many: from `start` to `end`; `wanted` in their place. */
  | { kind: 'words'; start: number; end: number; wanted: string }
  | { kind: 'other' };

const NO_LETTER = /[\s\p{P}\p{S}]/u;
/** Of two texts that share less, one is no misquotation of the other. */
const LEAST_SHARED = 0.5;

interface Letters {
  text: string;
  /** Where each letter stands in the words. */
  at: number[];
}
function lettersOf(words: string): Letters {
  const at: number[] = [];
  let text = '';
  for (let i = 0; i < words.length; i += 1) {
    if (NO_LETTER.test(words.charAt(i))) continue;
    text += words.charAt(i);
    at.push(i);
  }
  return { text, at };
}

/** Compares what a paper gives as the theme with the theme, letter by letter; marks and quotation signs do not count. */
export function compareTheme(said: string, theme: string): ThemeDifference {
  const own = lettersOf(said);
  const full = lettersOf(theme).text;
  if (own.text === full || own.text.startsWith(full)) return { kind: 'same' };
  if (/…|\.{3}|等$/.test(said) && isMarkedPart(said, full)) return { kind: 'same' };
  const inside = full.indexOf(own.text);
  if (inside >= 0) return { kind: 'part', missing: full.slice(0, inside) || full.slice(own.text.length) };
  return difference(own, full);
}

/** “……”: every piece stands in the theme, in its order. */
function isMarkedPart(said: string, full: string): boolean {
  let from = 0;
  return said.split(/…+|\.{3,}|等$/).every((piece) => {
    const { text } = lettersOf(piece);
    const at = full.indexOf(text, from);
    from = at + text.length;
    return at >= 0;
  });
}

function difference(own: Letters, full: string): ThemeDifference {
  const pairs = commonPairs(own.text, full);
  const last = pairs[pairs.length - 1];
  const shared = pairs.length / Math.min(full.length, own.text.length);
  if (!last || shared < LEAST_SHARED || pairs.length < 8) return { kind: 'other' };
  // What follows the last common letter is the sentence going on, if the theme has come to its end.
  const ownEnd = last[1] === full.length - 1 ? last[0] + 1 : own.text.length;
  let head = 0;
  while (head < ownEnd && own.text.charAt(head) === full.charAt(head)) head += 1;
  let tail = 0;
  while (
    tail < Math.min(ownEnd, full.length) - head &&
    own.text.charAt(ownEnd - 1 - tail) === full.charAt(full.length - 1 - tail)
  )
    tail += 1;
  const wanted = full.slice(head, full.length - tail);
  let first = head;
  let end = ownEnd - tail;
  if (first === end) {
    // Words left out: show the letters on both sides.
    first = Math.max(0, first - 1);
    end = Math.min(own.text.length, end + 1);
  }
  return { kind: 'words', start: own.at[first] ?? 0, end: (own.at[end - 1] ?? 0) + 1, wanted };
}

/** A longest common subsequence of two short texts, as pairs of positions. */
function commonPairs(a: string, b: string): [number, number][] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const cell = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i * width + j] =
        a.charAt(i) === b.charAt(j) ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a.charAt(i) === b.charAt(j)) pairs.push([i++, j++]);
    else if (cell(i + 1, j) >= cell(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
