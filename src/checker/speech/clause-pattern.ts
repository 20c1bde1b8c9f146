import { patternGuard, type PatternGuard } from '../pattern-scan';
import type { ReadClause } from './reading';

/** A test of a clause; `text`: a part of its words that is to be looked at instead of all of them. */
export type ClausePattern = (clause: ReadClause, text?: string) => boolean;

const patterns: RegExp[] = [];
let guard: PatternGuard | undefined;

/**
 * A pattern that is asked of clause after clause. One pass over an item's characters tells which clauses it may match
 * in; it is tried on those alone. The pattern has no flags.
 */
export function clausePattern(pattern: RegExp): ClausePattern {
  const number = patterns.push(pattern) - 1;
  guard = undefined;
  return (clause, text = clause.text) => mayMatch(clause, number) && pattern.test(text);
}

function mayMatch({ may }: ReadClause, number: number): boolean {
  const place = guardOfAll().places[number];
  return place !== undefined && ((may.answers[may.entry + place.word] ?? 0) & place.bits) !== 0;
}

const guardOfAll = (): PatternGuard => (guard ??= patternGuard(patterns));

/** Which patterns may match in a clause: a guard's answers, and where the clause's begins. */
export interface MayMatch {
  answers: Int32Array;
  entry: number;
}

/** Reads for each stretch of a text which patterns may match in it. */
export function mayMatchIn(text: string, stretches: readonly { start: number; end: number }[]): MayMatch[] {
  const { words, read } = guardOfAll();
  const answers = new Int32Array(stretches.length * words);
  return stretches.map(({ start, end }, at) => {
    read(text, start, end, answers, at * words);
    return { answers, entry: at * words };
  });
}
