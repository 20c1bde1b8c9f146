import { CONCRETE_CHARACTERS } from '../lexicons/characters';
import { FACT_WORDS, type FactKind } from '../lexicons/fact-words';
import { FIGURES_OF_SPEECH } from '../lexicons/figures-of-speech';
import { STOCK_WORDS, type StockKind } from '../lexicons/stock-words';
import { nextState, trieOf } from '../lexicons/trie';

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** What a piece of text is: a word of a list, a concrete character or another character outside every word. */
export type TokenKind = FactKind | StockKind | 'figure' | 'concrete' | 'other';
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
}

const LISTS: readonly (readonly [TokenKind, readonly string[]])[] = [
  ['figure', FIGURES_OF_SPEECH],
  ...Object.entries(FACT_WORDS).map(([kind, list]) => [kind as FactKind, list.join(' ').split(' ')] as const),
  ...Object.entries(STOCK_WORDS).map(([kind, list]) => [kind as StockKind, list] as const),
];
/** Each kind once; a token's kind is told by its place here. */
export const TOKEN_KINDS: readonly TokenKind[] = [
  'concrete',
  'other',
  ...new Set(LISTS.map(([kind]) => kind)),
];
export const kindNumber = (kind: TokenKind): number => TOKEN_KINDS.indexOf(kind);
const CONCRETE_KIND = kindNumber('concrete');
const OTHER_KIND = kindNumber('other');

const WORDS = trieOf<number>(LISTS.map(([kind, list]) => [kindNumber(kind), list] as const));

const CONCRETE = new Uint8Array(0x10000);
for (const unit of CONCRETE_CHARACTERS) CONCRETE[unit] = 1;

/** Tokens in flat tables, as many as `count`. */
export interface TokenTable {
  count: number;
  /** Places in TOKEN_KINDS. */
  kinds: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
}
const table: TokenTable = {
  count: 0,
  kinds: new Uint8Array(0),
  starts: new Int32Array(0),
  ends: new Int32Array(0),
};

/**
 * Cuts the Chinese characters of a text into known words, longest first, and single characters. A word that reaches
 * beyond `to` is none; a shorter one at its beginning may be.
 */
export function scan(text: string, from = 0, to = text.length): Token[] {
  const { count, kinds, starts, ends } = tokensOf(text, from, to);
  const tokens: Token[] = [];
  for (let at = 0; at < count; at += 1)
    tokens.push({ kind: TOKEN_KINDS[kinds[at] ?? 0] ?? 'other', start: starts[at] ?? 0, end: ends[at] ?? 0 });
  return tokens;
}

/** The same in tables that are made but once: valid until the next call. */
export function tokensOf(text: string, from = 0, to = text.length): TokenTable {
  if (table.kinds.length < to - from) {
    const room = (to - from) * 2;
    table.kinds = new Uint8Array(room);
    table.starts = new Int32Array(room);
    table.ends = new Int32Array(room);
  }
  const { kinds, starts, ends } = table;
  const { first, marks } = WORDS;
  let count = 0;
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    if (unit < FIRST_HAN || unit > LAST_HAN) {
      at += 1;
      continue;
    }
    let kind = CONCRETE[unit] === 1 ? CONCRETE_KIND : OTHER_KIND;
    let end = at + 1;
    let state = first[unit] ?? 0;
    for (let next = at + 1; state !== 0; next += 1) {
      const word = marks[state];
      if (word !== undefined && next <= to) {
        kind = word;
        end = next;
      }
      state = next < to ? nextState(WORDS, state, text.charCodeAt(next)) : 0;
    }
    kinds[count] = kind;
    starts[count] = at;
    ends[count] = end;
    count += 1;
    at = end;
  }
  table.count = count;
  return table;
}
