import { dimensionMatcher } from '../../src/draft';
import { assignDimensions, SURE } from '../../src/draft/dimension-match';
import { packById, type Pack } from '../../src/meeting';

const pack = (id: string): Pack => {
  const found = packById(id);
  if (!found) throw new Error(id);
  return found;
};
const annual = dimensionMatcher(pack('2017-annual'));
const history = dimensionMatcher(pack('2021-party-history'));
const best = (match: typeof annual, heading: string): string | undefined => {
  const [hit] = match(heading);
  return hit && hit.score >= SURE ? hit.dimension : undefined;
};

test.each([
  ['学习贯彻习近平新时代中国特色社会主义思想方面', 'thought'],
  ['理论学习方面', 'thought'],
  ['执行党中央决策部署和上级党委决议决定方面', 'decisions'],
  ['请示报告制度执行方面', 'decisions'],
  ['在对党忠诚老实方面', 'loyalty'],
  ['带头担当作为方面', 'duty'],
  ['纠正“四风”方面', 'four-winds'],
  ['廉洁自律方面', 'integrity'],
] as const)('2017: %s', (heading, dimension) => {
  expect(best(annual, heading)).toBe(dimension);
});

test.each([
  ['深刻领悟“两个确立”方面', 'two-establishes'],
  ['牢记我们党是什么、要干什么', 'mission'],
  ['为群众办实事方面', 'people'],
  ['应对风险挑战方面', 'risks'],
  ['履行全面从严治党责任方面', 'governance'],
] as const)('2021: %s', (heading, dimension) => {
  expect(best(history, heading)).toBe(dimension);
});

test.each(['学习', '有关情况', '会前准备情况', '几点体会', ''])('“%s” names no dimension', (heading) => {
  expect(best(annual, heading)).toBeUndefined();
});

test('every dimension knows its own heading and synonyms', () => {
  for (const one of [pack('2017-annual'), pack('2021-party-history')]) {
    const match = dimensionMatcher(one);
    for (const { id, heading } of one.dimensions) expect(best(match, heading)).toBe(id);
  }
});

test('headings are given out together: one does not take what another names better', () => {
  expect(assignDimensions(['担当负责方面', '对党忠诚方面', '纠正“四风”方面'], annual)).toEqual([
    'duty',
    'loyalty',
    'four-winds',
  ]);
  expect(assignDimensions(['廉洁自律方面', '廉洁自律方面'], annual)).toEqual(['integrity', 'integrity']);
});
