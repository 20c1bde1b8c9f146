import { clausePattern } from '../../../src/checker/speech/clause-pattern';
import { readClauses } from '../../../src/checker/speech/reading';
import { makeDraft } from '../../bench/make-draft';
import { PACK } from '../../bench/setting';

const PATTERNS = [/^(?:我|在)/, /[^，。；]{2,6}不够/, /没有?[^，。；]{1,4}$/, /不[^，。；]{1,3}$/];
const TESTS = PATTERNS.map((pattern) => ({ pattern, test: clausePattern(pattern), matches: 0 }));

test('a clause pattern says what the pattern says of the clause’s words', () => {
  for (const line of makeDraft(20_000, PACK).split('\n')) {
    for (const clause of readClauses(line)) {
      for (const one of TESTS) {
        const wanted = one.pattern.test(clause.text);
        one.matches += wanted ? 1 : 0;
        if (one.test(clause) !== wanted)
          expect({ clause: clause.text, pattern: one.pattern, said: !wanted }).toMatchObject({
            said: wanted,
          });
      }
    }
  }
  for (const { pattern, matches } of TESTS)
    expect({ pattern, often: matches > 10 }).toEqual({ pattern, often: true });
});

test.each([/我/g, /我/y, /a/i])('a pattern with flags is refused: %s', (pattern) => {
  expect(() => clausePattern(pattern)).toThrow(SyntaxError);
});

test('a pattern that is made after the reading is tried all the same', () => {
  const [clause] = readClauses('稿子是秘书写的');
  if (!clause) throw new Error('one clause');
  const late = clausePattern(/秘书写/);
  expect(late(clause)).toBe(true);
  expect(late(clause, '稿子')).toBe(false);
});

test('a part of a clause may begin with what the clause does not', () => {
  const begins = clausePattern(/^稿子/);
  const [clause] = readClauses('但是稿子是秘书写的');
  if (!clause) throw new Error('one clause');
  expect(begins(clause)).toBe(false);
  expect(begins(clause, '稿子是秘书写的')).toBe(true);
});
