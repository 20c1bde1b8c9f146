import { dimensionOrder } from '../../../src/checker/rules/dimension-order';
import { adversarialLines, expectLinear, testRule } from '../../support/rule-tester';

const review = (...names: string[]): string =>
  `2017年度民主生活会发言提纲\n一、存在的问题\n${names.map((name) => `${name}\n查了一件事。`).join('\n')}`;

testRule(dimensionOrder, {
  valid: [
    { text: review('（一）理论学习方面', '（二）请示报告方面', '（三）廉洁自律方面'), pack: '2017-annual' },
    review('（三）廉洁自律方面', '（一）理论学习方面'),
    // A dimension that is left out is another rule's.
    { text: review('（一）理论学习方面', '（二）廉洁自律方面'), pack: '2017-annual' },
    // A heading of one's own between them.
    { text: review('（一）理论学习方面', '（二）其他方面', '（三）廉洁自律方面'), pack: '2017-annual' },
    // The order of the measures, and of the words in a problem, is free.
    {
      text: `${review('（一）理论学习方面', '（二）廉洁自律方面')}\n二、整改措施\n1.廉洁自律方面，每季度报一次账。\n2.理论学习方面，每周读一章。`,
      pack: '2017-annual',
    },
    {
      text: '2017年度民主生活会工作方案\n一、查摆重点\n（一）廉洁自律方面\n（二）理论学习方面',
      pack: '2017-annual',
      paper: 'workPlan',
    },
  ],
  invalid: [
    {
      text: '2017年度民主生活会工作方案\n重点从以下方面查摆：一是对党忠诚老实；⟦二是执行党中央决策部署和上级党委决议决定；⟧三是担当负责、攻坚克难；四是纠正“四风”不止步。',
      pack: '2017-annual',
      messages: ['应排在第2位'],
      severities: ['warning'],
    },
    {
      text: review(
        '（一）对党忠诚方面',
        '（二）纠正“四风”方面',
        '⟦（三）理论学习方面⟧',
        '（四）廉洁自律方面',
      ),
      pack: '2017-annual',
      messages: ['应排在第1位'],
      severities: ['warning'],
    },
    {
      text: review('（一）理论学习方面', '（二）廉洁自律方面', '⟦（三）廉洁自律方面⟧'),
      pack: '2017-annual',
      messages: ['写了两处'],
    },
    // The last one put first: it alone is out of place.
    {
      text: review('⟦（一）廉洁自律方面⟧', '（二）理论学习方面', '（三）对党忠诚方面', '（四）担当负责方面'),
      pack: '2017-annual',
      messages: ['应排在第6位'],
    },
    {
      text: review('（一）对党忠诚方面', '⟦（二）执行决策部署方面⟧', '（三）担当负责方面'),
      pack: '2017-annual',
    },
    {
      text: review(
        '（一）理论学习方面',
        '⟦（二）廉洁自律方面⟧',
        '（三）对党忠诚方面',
        '（四）担当负责方面',
        '⟦（五）理论学习方面⟧',
      ),
      pack: '2017-annual',
      messages: ['应排在第6位', '写了两处'],
    },
    {
      text: `某某局领导班子${review('（一）理论学习方面', '（二）廉洁自律方面', '⟦（三）廉洁自律方面⟧').replace('发言提纲', '对照检查材料')}`,
      pack: '2017-annual',
      messages: ['写了两处'],
    },
  ],
});

test('long lines take linear time', () => {
  for (const line of adversarialLines(20_000))
    expectLinear(dimensionOrder, line, { pack: '2017-annual' }, (text) => review(text, text));
});
