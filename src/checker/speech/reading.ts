import { kindNumber, tokensOf } from '../concreteness/scan';
import { perItem } from '../per-item';
import { mayMatchIn, type MayMatch } from './clause-pattern';
import { clausesOf, type Clause } from './clauses';
import { eachWord, hasMark, MARK, type Marks } from './marks';

/** A clause and what the words in it say. */
export interface ReadClause extends Clause {
  marks: Marks;
  /** What was asked of it so far and what of that holds, as bits: several rules ask the same. */
  asked: number;
  holds: number;
  /** Whom it makes its subject; undefined until othersIn has read it. */
  subject: OtherKind | 'none' | undefined;
  /** Which patterns may match in the clauses of its text, and the number of this one. */
  may: MayMatch;
  number: number;
}
/** Whose faults stand in for one's own: the team's, those of people without a name, those of others by name or post. */
export type OtherKind = 'team' | 'unnamed' | 'others';

/** What a clause is, by its words and its shape. */
const TRAITS = [
  'shortcoming',
  'wrong',
  'oversight',
  'lecture',
  'merit',
  'claim',
  'virtueAsFault',
  'namesWriter',
  'meansWriter',
  'office',
] as const;
export type Trait = (typeof TRAITS)[number];

/** A test of clauses that is made once for each of them. */
export function once(trait: Trait, test: (clause: ReadClause) => boolean): (clause: ReadClause) => boolean {
  const bit = 2 ** TRAITS.indexOf(trait);
  return (clause) => {
    if ((clause.asked & bit) === 0) {
      if (test(clause)) clause.holds |= bit;
      clause.asked |= bit;
    }
    return (clause.holds & bit) !== 0;
  };
}

const DEFICIT = kindNumber('deficit');
const SHORT = MARK.short;
const FAULTS = SHORT | MARK.wrong;
/** 从不推诿, 不怕得罪人, 毫不懈怠: a fault denied. */
const isNegated = (text: string, from: number, at: number): boolean =>
  at > from &&
  ENDS_DENIAL[text.charCodeAt(at - 1)] === 1 &&
  DENIAL.test(text.slice(Math.max(from, at - 4), at));
const DENIAL =
  /(?:从来?不|从未|从没有?|[绝决毫]不|(?<![而就也都])不|(?:从不|从未|从没有?|没有)[搞做当犯打耍出有讲]|没有|未曾|杜绝|力戒|反对)$/;
/** The last characters of what it matches: few words need a closer look. */
const ENDS_DENIAL = new Uint8Array(0x10000);
for (const character of '不未没有搞做当犯打耍出讲曾绝戒对') ENDS_DENIAL[character.charCodeAt(0)] = 1;

/** Reads a text: its clauses, each with the marks of its words. One pass over the characters. */
export function readClauses(text: string): ReadClause[] {
  const plain = clausesOf(text);
  const may = mayMatchIn(text, plain);
  const clauses = plain.map((clause, at): ReadClause => {
    let marks = 0;
    eachWord(text, clause.start, clause.end, (start, _, own) => {
      const denied = (own & FAULTS) !== 0 && isNegated(text, clause.start, start);
      marks |= denied ? own & ~FAULTS : own;
    });
    // Written out: spreading would take longer than the reading.
    const { start, end, text: words, sentence } = clause;
    return {
      start,
      end,
      text: words,
      sentence,
      marks,
      asked: 0,
      holds: 0,
      subject: undefined,
      may,
      number: at,
    };
  });
  const { count, kinds, starts } = tokensOf(text);
  let at = 0;
  for (let token = 0; token < count; token += 1) {
    if (kinds[token] !== DEFICIT) continue;
    const start = starts[token] ?? 0;
    while (at < clauses.length && (clauses[at]?.end ?? 0) <= start) at += 1;
    const clause = clauses[at];
    if (clause && start >= clause.start && !isNegated(text, clause.start, start)) clause.marks |= SHORT;
  }
  return clauses;
}

/** The clauses of an item, read once for all rules that ask. */
export const clausesIn = perItem((item): readonly ReadClause[] => readClauses(item.text));

/** True when the clause has a word with the mark. */
export const has = (clause: ReadClause, mark: Marks): boolean => hasMark(clause.marks, mark);

/** Characters in clauses, the marks between them left out. */
export const lengthOf = (clauses: readonly Clause[]): number =>
  clauses.reduce((sum, { text }) => sum + text.length, 0);

/** Characters in the clauses that pass a test. */
export function lengthWhere(clauses: readonly ReadClause[], test: (clause: ReadClause) => boolean): number {
  let length = 0;
  for (const clause of clauses) if (test(clause)) length += clause.text.length;
  return length;
}

const MAX_QUOTE = 18;
/** A clause as a question takes it up: cut at a whole character when it is long. */
export function inShort(text: string): string {
  const characters = [...text.trim()];
  return characters.length > MAX_QUOTE ? `${characters.slice(0, MAX_QUOTE).join('')}……` : characters.join('');
}
