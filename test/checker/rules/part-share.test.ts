import { partShare } from '../../../src/checker/rules/part-share';
import { adversarialLines, expectLinear, testRule } from '../../support/rule-tester';

const OPENING = '会前学习了有关文件，到六个村听取意见二十三条，与班子成员逐一谈心。';
const PROBLEMS =
  '（一）学习方面\n中心组学习请假4次，没有补课。\n（二）作风方面\n到联系村只去过2次，都没有进农户家。';
const CAUSES = '怕下去了就要解决难题，坐在屋里看报表最省事。';
const MEASURES = '每月10日到联系村走访一天。';

testRule(partShare, {
  valid: [
    `个人发言提纲\n${OPENING}\n一、存在的问题\n${PROBLEMS}\n二、原因剖析\n${CAUSES}\n三、整改措施\n${MEASURES}`,
    `个人发言提纲\n${OPENING}\n一、存在的问题及原因分析\n${PROBLEMS}\n${CAUSES}\n二、整改措施\n${MEASURES}`,
    // Criticism of others inside an outline is no part of the self-review.
    `个人发言提纲\n一、存在的问题\n${PROBLEMS}\n二、整改措施\n每月走访。\n三、对其他同志的批评意见\n${MEASURES.repeat(8)}`,
    `个人发言提纲\n${OPENING}`,
    { text: `民主生活会工作方案\n一、存在的问题\n${OPENING.repeat(4)}`, paper: 'workPlan' },
    {
      text: `个人发言提纲\n${OPENING}${OPENING}\n一、存在的问题\n${PROBLEMS}\n二、整改措施\n${MEASURES}`,
      options: { min: 0.2 },
    },
  ],
  invalid: [
    {
      text: `个人发言提纲\n${OPENING}${OPENING}\n⟦一、存在的问题⟧\n${PROBLEMS}\n二、整改措施\n${MEASURES}`,
      severities: ['info'],
      messages: ['占全文的'],
    },
    {
      text: `个人发言提纲\n${OPENING}${OPENING}\n⟦一、存在的问题⟧\n${PROBLEMS}\n二、整改措施\n${MEASURES}`,
      pack: '2017-annual',
      severities: ['warning'],
    },
    {
      text: `个人发言提纲\n${OPENING}\n⟦一、存在的问题⟧\n${PROBLEMS}\n二、原因剖析\n${CAUSES}\n三、整改措施\n${MEASURES}`,
      options: { preset: 'threeQuarters' },
      messages: ['不到75%'],
    },
  ],
});

test('thresholds that make no sense are refused', () => {
  expect(() => partShare.prepare({ min: 2 })).toThrow();
  expect(() => partShare.prepare({ least: 0.5 })).toThrow();
});

test('long lines take linear time', () => {
  for (const line of adversarialLines(20_000))
    expectLinear(
      partShare,
      line,
      { pack: '2017-annual' },
      (text) => `个人发言提纲\n${text}\n一、存在的问题\n${text}`,
    );
});
