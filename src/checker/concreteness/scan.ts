import { CONCRETE_CHARACTERS } from '../lexicons/characters';
import { FACT_WORDS, type FactKind } from '../lexicons/fact-words';
import { FIGURES_OF_SPEECH } from '../lexicons/figures-of-speech';
import { STOCK_WORDS, type StockKind } from '../lexicons/stock-words';
import { firstState, nextState, trieOf } from '../lexicons/trie';

/** What a piece of text is: a word of a list, a concrete character or another character outside every word. */
export type TokenKind = FactKind | StockKind | 'figure' | 'concrete' | 'other';
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
}

const WORDS = trieOf<TokenKind>([
  ['figure', FIGURES_OF_SPEECH],
  ...Object.entries(FACT_WORDS).map(([kind, list]) => [kind as FactKind, list.join(' ').split(' ')] as const),
  ...Object.entries(STOCK_WORDS).map(([kind, list]) => [kind as StockKind, list] as const),
]);

const CONCRETE = new Uint8Array(0x10000);
for (const unit of CONCRETE_CHARACTERS) CONCRETE[unit] = 1;

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/** Cuts the Chinese characters of a text into known words, longest first, and single characters. */
export function scan(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  eachToken(text, from, to, (kind, start, end) => tokens.push({ kind, start, end }));
  return tokens;
}

/** Hands the tokens of a text over one by one. */
export function eachToken(
  text: string,
  from: number,
  to: number,
  visit: (kind: TokenKind, start: number, end: number) => void,
): void {
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    if (!isHan(unit)) {
      at += 1;
      continue;
    }
    let kind: TokenKind | undefined;
    let end = at + 1;
    let state = firstState(WORDS, unit);
    for (let next = at + 1; state !== 0; next += 1) {
      const word = WORDS.marks[state];
      if (word !== undefined) {
        kind = word;
        end = next;
      }
      state = nextState(WORDS, state, text.charCodeAt(next));
    }
    if (kind === undefined || end > to) {
      kind = CONCRETE[unit] === 1 ? 'concrete' : 'other';
      end = at + 1;
    }
    visit(kind, at, end);
    at = end;
  }
}
