import { CONCRETE_CHARACTERS } from '../lexicons/characters';
import { FACT_WORDS, type FactKind } from '../lexicons/fact-words';
import { FIGURES_OF_SPEECH } from '../lexicons/figures-of-speech';
import { STOCK_WORDS, type StockKind } from '../lexicons/stock-words';
import { longestAt, trieOf } from '../lexicons/trie';

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

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/** Cuts the Chinese characters of a text into known words, longest first, and single characters. */
export function scan(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    if (!isHan(unit)) {
      at += 1;
      continue;
    }
    const word = longestAt(WORDS, text, at);
    const end = word && word.end <= to ? word.end : at + 1;
    const kind = word && word.end <= to ? word.mark : CONCRETE_CHARACTERS.has(unit) ? 'concrete' : 'other';
    tokens.push({ kind, start: at, end });
    at = end;
  }
  return tokens;
}
