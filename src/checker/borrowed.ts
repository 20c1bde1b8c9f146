import type { Pack } from '../meeting';

/** Shorter pieces are common words: they are nobody's in particular. */
const MIN_PIECE = 8;

/** Wordings that a paper takes over from its notice: the theme, and the clauses of the dimensions' requirements. */
export function borrowedWords(pack: Pack | undefined): string[] {
  if (!pack) return [];
  const sentences = [
    pack.theme,
    ...pack.dimensions.flatMap(({ heading, requirement }) => [heading, requirement]),
  ];
  const pieces = sentences.flatMap((sentence) => [sentence, ...sentence.split(/[，；。：]/)]);
  return [...new Set(pieces.map((piece) => piece.trim()).filter((piece) => piece.length >= MIN_PIECE))].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
}
