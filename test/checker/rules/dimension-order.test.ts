import { dimensionOrder } from '../../../src/checker/rules/dimension-order';
import { testRule } from '../../support/rule-tester';

const review = (...names: string[]): string =>
  `2017年度民主生活会发言提纲\n一、存在的问题\n${names.map((name) => `${name}\n查了一件事。`).join('\n')}`;

testRule(dimensionOrder, {
  valid: [
    { text: review('（一）理论学习方面', '（二）请示报告方面', '（三）廉洁自律方面'), pack: '2017-annual' },
    review('（三）廉洁自律方面', '（一）理论学习方面'),
  ],
  invalid: [
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
  ],
});
