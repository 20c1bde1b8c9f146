import fc from 'fast-check';
import { causeSentences, gramsOf, nearestProblems, type Nearest } from '../../src/checker/restatement';

const PROBLEMS = [
  '理论学习不够系统深入，满足于读文件记笔记。',
  '联系群众不够紧密，下基层调研走马观花。',
  '工作中担当精神不足，遇到矛盾绕着走。',
  '理论学习不够系统深入，满足于读文件划重点。',
];
const CAUSES = [
  '理论学习不系统深入，满足于读文件记笔记。',
  '下基层调研走马观花，联系群众不紧密。',
  '总觉得干好业务就行。',
  '遇到矛盾绕着走，担当精神不足，怕得罪人。',
];

test('of two problems that are equally near the first counts', () => {
  const sentences = causeSentences(CAUSES[0] ?? '');
  const twice = [PROBLEMS[1], PROBLEMS[0], PROBLEMS[0]].map((text = '') => gramsOf(text));
  const near = [...nearestProblems(sentences, twice).of.values()];
  expect(near.map((one) => one?.problem)).toEqual([1]);
});

test('what is found after an edit from what was known before is what is found anew', () => {
  const problems = new Map(PROBLEMS.map((text) => [text, gramsOf(text)]));
  const causes = new Map(CAUSES.map((text) => [text, causeSentences(text)]));
  const some = <K>(map: ReadonlyMap<string, K>, most: number): fc.Arbitrary<K[]> =>
    fc.array(fc.constantFrom(...map.values()), { maxLength: most });
  let known = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(some(problems, 6), some(causes, 4)), { minLength: 2, maxLength: 6 }),
      (drafts) => {
        let before: Nearest | undefined;
        for (const [ofProblems, ofCauses] of drafts) {
          const sentences = ofCauses.flat();
          const found = nearestProblems(sentences, ofProblems, before);
          expect(found).toEqual(nearestProblems(sentences, ofProblems));
          if (before?.problems.length === ofProblems.length) known += 1;
          before = found;
        }
      },
    ),
    { seed: 3, numRuns: 400 },
  );
  // Papers of as many problems came after each other, so that something could be known.
  expect(known).toBeGreaterThan(50);
});
