import { countMismatch } from '../../../src/checker/rules/count-mismatch';
import { adversarialLines, testRule, expectLinear } from '../../support/rule-tester';

testRule(countMismatch, {
  valid: [
    '民主生活会共分为三个环节。\n（一）制定方案。\n（二）学习。\n（三）谈心谈话。\n三、要求\n严肃。',
    '重点从以下6 个方面查摆问题。一是学习，二是执行，三是忠诚，四是担当，五是作风，六是廉洁。',
    '有以下两点：第一，压会；第二，压文。',
    '采取了四条措施：1.压会；2.压文；3.压表；4.压证。',
    '个人发言提纲\n从以下两个方面查摆。\n一、存在的问题\n（一）学习方面\n请假4次。\n（二）作风方面\n下去少。\n二、原因\n怕得罪人。\n三、措施\n每月10日走访。',
    // Four points in all under two headings.
    '个人发言提纲\n共查摆4个问题。\n一、学习方面\n1.请假4次。\n2.没有补课。\n二、作风方面\n1.下去少。\n2.会多。',
    // Seven problems under three headings, and four parts of the paper.
    '对照检查材料\n逐条对照，查摆了四个问题。\n一、存在的问题\n（一）学习方面\n1.请假4次。\n2.没有补课。\n（二）作风方面\n1.下去少。\n2.会多。\n二、原因分析\n图省事。\n三、整改措施\n每月10日走访。',
    // Without numbers nobody can say how many problems a paragraph holds.
    '对照检查材料\n查摆了五个问题。\n一、存在的问题\n请假4次。\n下去少，会多。\n二、原因分析\n图省事。',
    '主要有一个问题：一是会多，二是文多。',
    '上年度民主生活会查摆出的8个问题，已整改6个。\n1.会多的问题。\n2.文多的问题。',
    '对查摆出的5个问题制定整改措施。\n1.压会。\n2.压文。',
    '从三个方面入手改作风，不再下去走马观花。\n会后再说别的。',
    '落实“三项要求”：\n1.压会。\n2.压文。',
    '每个科室报三条意见：一是会，二是文。',
    '以下几个方面：\n1.会多。\n2.文多。',
  ],
  invalid: [
    {
      text: '民主生活会⟦共分为四个环节⟧。\n（一）制定方案。\n（二）学习。\n（三）谈心谈话。\n三、要求\n严肃。',
      messages: ['下文列了3个'],
      severities: ['warning'] as const,
    },
    {
      text: '重点从⟦以下6个方面⟧查摆问题。一是学习，二是执行，三是忠诚，四是担当，五是作风。',
      messages: ['列了5个'],
    },
    { text: '⟦采取五项措施⟧：1.压会；2.压文；3.压表；4.压证。', messages: ['列了4个'] },
    { text: '⟦有三点问题⟧，一是会多，\n二是文多。' },
    {
      text: '个人发言提纲\n现⟦从以下三个方面⟧查摆。\n一、存在的问题\n（一）学习方面\n请假4次。\n（二）作风方面\n下去少。\n二、整改措施\n每月10日走访。',
      messages: ['下文列了2个'],
    },
    {
      text: '重点从⟦以下x个方面⟧对照检查。\n带头学。\n带头干。\n带头管。\n要写具体。',
      messages: ['没有写明个数，下文列了3个'],
    },
    {
      text: '对照检查材料\n逐条对照，⟦查摆了五个问题⟧。\n一、存在的问题\n（一）学习方面\n1.请假4次。\n2.没有补课。\n（二）作风方面\n1.下去少。\n2.会多。\n二、原因分析\n图省事。',
      messages: ['下文列了4个'],
    },
    { text: '会议⟦共有五项议程⟧：\n一、报告情况\n二、对照检查\n三、批评\n四、总结' },
  ].map((one) => ({ ...one, text: one.text.replace('从⟦以下', '⟦从以下') })),
});

test('a long line takes no time', () => {
  for (const text of adversarialLines(300_000)) expectLinear(countMismatch, text);
});
