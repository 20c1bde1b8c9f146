import { checkParagraphs, matrix, type MatrixRow } from '../../src/checker';
import { textToParagraphs } from '../../src/draft';
import { PACKS } from '../../src/meeting';
import { fixture, required } from './sample';

const rows = (text: string, pack?: string): MatrixRow[] => {
  const given = pack === undefined ? undefined : required(pack);
  const report = checkParagraphs(textToParagraphs(text), { packs: PACKS, pack: given });
  return matrix(report.draft, given, report.findings);
};
const brief = ({ dimension, name, state, items, abstract, concrete, heading }: MatrixRow): unknown[] => [
  dimension ?? name,
  state,
  items,
  abstract,
  concrete,
  heading?.paragraph,
];

test('one row for each dimension of the pack, then sections of the draft’s own', () => {
  expect(
    rows(
      `2017年度发言提纲
一、存在的问题
（一）纠正“四风”方面
1.形式主义不同程度存在，深入基层不够。
2.全年下乡26次，有17次是陪同检查。
（二）理论学习方面
学习不够深入，学用结合不紧。
（三）对党忠诚方面
（四）家风方面
父亲住院，我用公车送过三次饭。`,
      '2017-annual',
    ).map(brief),
  ).toEqual([
    ['thought', '抽象', 1, 1, 0, 5],
    ['decisions', '空', 0, 0, 0, undefined],
    ['loyalty', '空', 0, 0, 0, 7],
    ['duty', '空', 0, 0, 0, undefined],
    ['four-winds', '具体', 2, 1, 1, 2],
    ['integrity', '空', 0, 0, 0, undefined],
    ['家风方面', '具体', 1, 0, 1, 8],
  ]);
});

test('a whole draft without a pack given', () => {
  expect(rows(fixture('plain-hand-typed.txt')).map(({ name, state }) => [name, state])).toEqual([
    ['理论学习方面', '具体'],
    ['工作作风方面', '具体'],
    ['廉洁自律方面', '具体'],
  ]);
});
