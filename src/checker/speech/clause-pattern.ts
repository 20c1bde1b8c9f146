import { patternGuard, type PatternGuard } from '../pattern-scan';
import type { ReadClause } from './reading';

/** A test of a clause; `text`: a part of its words that is to be looked at instead of all of them. */
export type ClausePattern = (clause: ReadClause, text?: string) => boolean;

const patterns: RegExp[] = [];
let guard: PatternGuard | undefined;

/**
 * A pattern that is asked of clause after clause. One pass over an item's characters tells which clauses it may match
 * in; it is tried on those alone. Throws a SyntaxError for a pattern with flags.
 */
export function clausePattern(pattern: RegExp): ClausePattern {
  if (pattern.flags !== '') throw new SyntaxError(`a clause pattern has no flags: ${String(pattern)}`);
  const number = patterns.push(pattern) - 1;
  guard = undefined;
  return (clause, text = clause.text) =>
    // What was read is the clause: a part of it may begin elsewhere.
    (text !== clause.text || mayMatch(clause, number)) && pattern.test(text);
}

function mayMatch({ may: { guard: asked, answers }, number }: ReadClause, pattern: number): boolean {
  const place = asked.places[pattern];
  // Of a pattern that came after the reading nothing is known.
  return !place || ((answers[number * asked.words + place.word] ?? 0) & place.bits) !== 0;
}

/** Which patterns may match in each of several clauses: a guard's answers, one after the other. */
export interface MayMatch {
  guard: PatternGuard;
  answers: Int32Array;
}

/** Reads for each stretch of a text which patterns may match in it. */
export function mayMatchIn(text: string, stretches: readonly { start: number; end: number }[]): MayMatch {
  guard ??= patternGuard(patterns);
  const { words, read } = guard;
  const answers = new Int32Array(stretches.length * words);
  stretches.forEach(({ start, end }, at) => read(text, start, end, answers, at * words));
  return { guard, answers };
}
