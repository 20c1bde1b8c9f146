import { itemAbstract } from '../../../src/checker/rules/item-abstract';
import { findingsOf, testRule } from '../../support/rule-tester';

const review = (body: string): string => `个人对照检查材料\n一、存在的问题\n（一）工作作风方面\n${body}`;

testRule(itemAbstract, {
  valid: [
    review('1.会议多。上半年开了43次全局大会，有6次是念文件。'),
    review('1.学习不够深入。\n4月的中心组学习我只签了到就去接客商，材料到现在没有看完。'),
    review('1.值班时我把对讲机交给保安，自己回家睡觉。'),
    '个人对照检查材料\n一、整改措施\n加强学习，提高认识。',
    '个人对照检查材料\n一、个人有关事项\n无。',
    review('1.（此处填写具体事例）'),
  ],
  invalid: [
    {
      text: review('1.⟦学习不够深入，理论联系实际不紧。⟧\n2.上半年开了43次全局大会，有6次是念文件。'),
      messages: ['通篇是概括的说法'],
      severities: ['warning'],
    },
    {
      text: review('1.⟦学习不够深入，理论联系实际不紧。⟧\n2.⟦服务意识不强，工作作风不实。⟧'),
      messages: ['这个方面的各条都是这样', '这个方面的各条都是这样'],
      severities: ['error', 'error'],
    },
    {
      text: '个人对照检查材料\n一、原因剖析\n一是⟦理想信念有所动摇，宗旨意识有所淡化。⟧',
      messages: ['没有落到具体的事'],
      severities: ['info'],
    },
    {
      text: '党员互评意见\n一、对周明远同志\n1.⟦工作标准不够高，创新意识有待加强。⟧',
      severities: ['warning'],
    },
  ],
});

test('the threshold can be set, and a wrong one is refused', () => {
  const text = review('1.开会多，下去少。');
  expect(findingsOf(itemAbstract, text, { options: { threshold: 0 } })).toHaveLength(1);
  expect(findingsOf(itemAbstract, text, { options: { threshold: 1 } })).toEqual([]);
  expect(() => findingsOf(itemAbstract, text, { options: { threshold: 2 } })).toThrow();
});
