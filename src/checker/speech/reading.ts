import { scan } from '../concreteness/scan';
import { clausesOf, type Clause } from './clauses';
import { eachWord, hasMark, markOf, type Mark, type Marks } from './marks';

/** A clause and what the words in it say. */
export interface ReadClause extends Clause {
  marks: Marks;
  /** What was found out of it so far: several rules ask the same. */
  known: Partial<Record<Trait, boolean>>;
}
/** What a clause is, by its words and its shape. */
export type Trait = 'shortcoming' | 'wrong' | 'lecture' | 'merit' | 'virtueAsFault';

/** A test of clauses that is made once for each of them. */
export const once =
  (trait: Trait, test: (clause: ReadClause) => boolean) =>
  (clause: ReadClause): boolean =>
    (clause.known[trait] ??= test(clause));

const FAULTS = markOf('short') | markOf('wrong');
/** 从不推诿, 不怕得罪人, 毫不懈怠: a fault denied. */
const isNegated = (text: string, from: number, at: number): boolean =>
  at > from && DENIAL.test(text.slice(Math.max(from, at - 4), at));
const DENIAL =
  /(?:从来?不|从未|从没有?|[绝决毫]不|(?<![而就也都])不|(?:从不|从未|从没有?|没有)[搞做当犯打耍出有讲]|没有|未曾|杜绝|力戒|反对)$/;

/** Reads a text: its clauses, each with the marks of its words. One pass over the characters. */
export function readClauses(text: string): ReadClause[] {
  const clauses = clausesOf(text).map((clause): ReadClause => {
    let marks = 0;
    eachWord(text, clause.start, clause.end, (word) => {
      marks |= isNegated(text, clause.start, word.start) ? word.marks & ~FAULTS : word.marks;
    });
    return { ...clause, marks, known: {} };
  });
  let at = 0;
  for (const token of scan(text)) {
    if (token.kind !== 'deficit') continue;
    while (at < clauses.length && (clauses[at]?.end ?? 0) <= token.start) at += 1;
    const clause = clauses[at];
    if (clause && token.start >= clause.start && !isNegated(text, clause.start, token.start))
      clause.marks |= markOf('short');
  }
  return clauses;
}

/** True when the clause has a word with the mark. */
export const has = (clause: ReadClause, mark: Mark): boolean => hasMark(clause.marks, mark);

/** Characters in clauses, the marks between them left out. */
export const lengthOf = (clauses: readonly Clause[]): number =>
  clauses.reduce((sum, { text }) => sum + text.length, 0);

const MAX_QUOTE = 18;
/** A clause as a question takes it up: cut at a whole character when it is long. */
export function inShort(text: string): string {
  const characters = [...text.trim()];
  return characters.length > MAX_QUOTE ? `${characters.slice(0, MAX_QUOTE).join('')}……` : characters.join('');
}
