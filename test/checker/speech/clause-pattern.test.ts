import { clausePattern } from '../../../src/checker/speech/clause-pattern';
import { readClauses } from '../../../src/checker/speech/reading';
import { makeDraft } from '../../bench/make-draft';
import { PACK } from '../../bench/setting';

const PATTERNS = [/^(?:但|然而)/, /[^，。；]{2,6}不够/, /没有?[^，。；]{1,4}过/, /的$/, /./];
const TESTS = PATTERNS.map((pattern) => ({ pattern, test: clausePattern(pattern) }));

test('a clause pattern says what the pattern says of the clause’s words', () => {
  let matches = 0;
  for (const line of [...makeDraft(20_000, PACK).split('\n'), '但没去过，他的，学得不够']) {
    for (const clause of readClauses(line)) {
      for (const { pattern, test } of TESTS) {
        const wanted = pattern.test(clause.text);
        matches += wanted ? 1 : 0;
        if (test(clause) !== wanted)
          expect({ clause: clause.text, pattern, said: !wanted }).toMatchObject({ said: wanted });
      }
    }
  }
  expect(matches).toBeGreaterThan(1000);
});

test('a pattern that is made after the reading is tried all the same', () => {
  const [clause] = readClauses('稿子是秘书写的');
  if (!clause) throw new Error('one clause');
  const late = clausePattern(/秘书写/);
  expect(late(clause)).toBe(true);
  expect(late(clause, '稿子')).toBe(false);
});
