import { dimensionMissing } from '../../../src/checker/rules/dimension-missing';
import { adversarialLines, expectLinear, testRule } from '../../support/rule-tester';

const NAMES = [
  '（一）学习贯彻习近平新时代中国特色社会主义思想方面',
  '（二）执行党中央决策部署方面',
  '（三）对党忠诚老实方面',
  '（四）担当负责方面',
  '（五）纠正“四风”方面',
  '（六）廉洁自律方面',
];
const paper = (names: readonly string[], opening = ''): string =>
  `2017年度民主生活会发言提纲\n${opening}一、存在的问题\n${names.map((name) => `${name}\n查了一件事。`).join('\n')}\n二、整改措施\n每月走访。`;
const without = (...numbers: number[]): string[] => NAMES.filter((_, at) => !numbers.includes(at + 1));

testRule(dimensionMissing, {
  valid: [
    { text: paper(NAMES), pack: '2017-annual' },
    { text: paper([...NAMES].reverse()), pack: '2017-annual' },
    { text: '领导班子民主生活会工作方案\n一、时间\n2月9日。', pack: '2017-annual' },
    { text: '党员互评意见\n一、对周明远同志\n会多。', pack: '2017-annual' },
  ],
  invalid: [
    {
      text: paper(without(4)).replace('（五）纠正“四风”方面', '⟦（五）纠正“四风”方面⟧'),
      pack: '2017-annual',
      messages: ['担当负责、攻坚克难'],
      severities: ['error'],
    },
    {
      text: paper(without(6)).replace('（五）纠正“四风”方面', '⟦（五）纠正“四风”方面⟧'),
      pack: '2017-annual',
      messages: ['廉洁自律准则'],
    },
    {
      // Named in the preamble alone.
      text: paper(
        without(6),
        '从六个方面查摆：理论学习，决策部署，对党忠诚，担当负责，纠正“四风”，廉洁自律。\n',
      ).replace('（五）纠正“四风”方面', '⟦（五）纠正“四风”方面⟧'),
      pack: '2017-annual',
      messages: ['廉洁自律准则'],
    },
    {
      // Without a pack the paper is held to its own word, and a hint says that nothing else can be checked.
      text: '⟦个人对照检查材料⟧\n一、存在的问题\n（一）作风方面\n会多。',
      messages: ['没有选定通知包'],
      severities: ['info'],
    },
    {
      text: '个人对照检查材料\n现⟦从以下六个方面⟧查摆。\n一、存在的问题\n（一）作风方面\n会多。\n（二）纪律方面\n用过2次公车。',
      messages: ['前面说有6个方面，后面只写了2个'],
      severities: ['warning'],
    },
  ],
});

test('long lines take linear time', () => {
  for (const line of adversarialLines(20_000))
    expectLinear(dimensionMissing, line, { pack: '2017-annual' }, (text) => paper([text, ...NAMES], text));
});
