/** Character codes from the first to the last. */
export type CodeRange = readonly [first: number, last: number];

/** A regular expression as a tree. Assertions read no character and are left out, but for the beginning of the text. */
export type PatternNode =
  | { type: 'start' }
  | { type: 'set'; ranges: readonly CodeRange[] }
  | { type: 'sequence'; parts: readonly PatternNode[] }
  | { type: 'choice'; branches: readonly PatternNode[] }
  | { type: 'repeat'; node: PatternNode; min: number; max: number };

export const LAST_CODE = 0xffff;
const NOTHING: PatternNode = { type: 'sequence', parts: [] };
const DIGIT: readonly CodeRange[] = [[0x30, 0x39]];
const WORD: readonly CodeRange[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];
const SPACE: readonly CodeRange[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
const CLASSES: Record<string, readonly CodeRange[]> = {
  d: DIGIT,
  D: othersThan(DIGIT),
  s: SPACE,
  S: othersThan(SPACE),
  w: WORD,
  W: othersThan(WORD),
};
const CONTROLS: Record<string, number> = { n: 0x0a, r: 0x0d, t: 0x09, v: 0x0b, f: 0x0c, 0: 0 };
const LINE_ENDS: readonly CodeRange[] = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];

/** All codes outside the ranges. */
export function othersThan(ranges: readonly CodeRange[]): CodeRange[] {
  const rest: CodeRange[] = [];
  let next = 0;
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (first > next) rest.push([next, first - 1]);
    next = Math.max(next, last + 1);
  }
  if (next <= LAST_CODE) rest.push([next, LAST_CODE]);
  return rest;
}

/**
 * Reads the source of a regular expression without the flags i, s, u and v. Throws a SyntaxError for what it does not
 * know (back references, named groups).
 */
export function parsePattern(source: string): PatternNode {
  let at = 0;
  const fail = (): never => {
    throw new SyntaxError(`cannot read the pattern at ${at}: ${source.slice(at, at + 20)}`);
  };
  const takes = (words: string): boolean => {
    if (!source.startsWith(words, at)) return false;
    at += words.length;
    return true;
  };

  const choice = (): PatternNode => {
    const branches = [sequence()];
    while (takes('|')) branches.push(sequence());
    return branches.length === 1 && branches[0] ? branches[0] : { type: 'choice', branches };
  };
  const sequence = (): PatternNode => {
    const parts: PatternNode[] = [];
    while (at < source.length && !'|)'.includes(source.charAt(at))) parts.push(repeated(atom()));
    return { type: 'sequence', parts };
  };
  const atom = (): PatternNode => {
    if (takes('(')) {
      const asserts = ['?=', '?!', '?<=', '?<!'].some(takes);
      if (!asserts && !takes('?:') && source.charAt(at) === '?') fail();
      const inner = choice();
      if (!takes(')')) fail();
      return asserts ? NOTHING : inner;
    }
    if (takes('[')) return set(classRanges());
    if (takes('^')) return { type: 'start' };
    if (takes('$')) return NOTHING;
    if (takes('.')) return set(othersThan(LINE_ENDS));
    if (source.charAt(at) === '\\') {
      if (takes('\\b') || takes('\\B')) return NOTHING;
      return set(escaped());
    }
    const code = source.charCodeAt(at);
    at += 1;
    return set([[code, code]]);
  };
  const repeated = (node: PatternNode): PatternNode => {
    const count = /[*+?]|\{(\d+)(,?)(\d*)\}/y;
    count.lastIndex = at;
    const found = count.exec(source);
    if (!found) return node;
    at = count.lastIndex;
    takes('?');
    const [sign, least, comma, most] = found;
    const min = least === undefined ? (sign === '+' ? 1 : 0) : Number(least);
    const max = sign === '?' ? 1 : least === undefined || (comma && !most) ? Infinity : Number(most || least);
    return { type: 'repeat', node, min, max };
  };
  /** The ranges of an escape; what is neither a class nor a control stands for itself. */
  const escaped = (): readonly CodeRange[] => {
    at += 1;
    const letter = source.charAt(at);
    if (/[1-9kpP]/.test(letter)) fail();
    at += 1;
    const known = CLASSES[letter];
    if (known) return known;
    const size = letter === 'u' ? 4 : letter === 'x' ? 2 : 0;
    const code =
      size > 0 ? parseInt(source.slice(at, at + size), 16) : (CONTROLS[letter] ?? letter.charCodeAt(0));
    at += size;
    return [[code, code]];
  };
  const classRanges = (): readonly CodeRange[] => {
    const inverted = takes('^');
    const ranges: CodeRange[] = [];
    const one = (): readonly CodeRange[] => {
      if (source.charAt(at) === '\\') return escaped();
      const code = source.charCodeAt(at);
      at += 1;
      return [[code, code]];
    };
    while (!takes(']')) {
      if (at >= source.length) fail();
      const from = one();
      const [start] = from;
      if (from.length === 1 && start && source.charAt(at) === '-' && source.charAt(at + 1) !== ']') {
        at += 1;
        const [end] = one();
        ranges.push([start[0], end?.[1] ?? start[1]]);
      } else ranges.push(...from);
    }
    return inverted ? othersThan(ranges) : ranges;
  };

  const tree = choice();
  return at < source.length ? fail() : tree;
}

const set = (ranges: readonly CodeRange[]): PatternNode => ({ type: 'set', ranges });
