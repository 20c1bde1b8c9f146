import { sectionEmpty } from '../../../src/checker/rules/section-empty';
import { adversarialLines, expectLinear, testRule } from '../../support/rule-tester';

const review = (body: string): string => `个人对照检查材料\n一、存在的问题\n${body}`;

testRule(sectionEmpty, {
  valid: [
    review('（一）作风方面\n会多。'),
    review('（一）作风方面。会多。\n二、个人有关事项\n无\n三、整改措施\n每月走访。'),
    review('（一）作风方面\n会多。\n二、个人有关事项\n（一）巡视巡察反馈情况\n没有。'),
    review('会多。\n二、几点说明\n三、整改措施\n每月走访。'),
    '民主生活会工作方案\n一、会议主题\n对党忠诚。\n二、会议时间\n2月9日。',
    // Points under 一、 that are no headings.
    '民主生活会工作方案\n一、会前集中学习两天，自学一天。\n二、会前谈心。\n三、会后整改。',
    '民主生活会工作方案\n一、会议时间：2018年1月20日\n二、会议地点：局三楼会议室\n三、参加人员：局党组全体成员',
    '民主生活会工作方案\n一、会议主题\n对党忠诚。\n二、会议时间\n2月9日。\n附件：\n一、征求意见表\n二、谈心谈话记录表',
    // Headings over headings.
    '民主生活会工作方案\n一、方法步骤\n（一）制定方案\n由机关党委起草。',
    '民主生活会主持词\n一、班子对照检查\n二、个人对照检查\n请张三同志发言。',
  ],
  invalid: [
    {
      text: '个人对照检查材料\n一、存在的问题\n（一）工作作风方面\n到联系村只去过2次。\n⟦二、上年度整改措施落实情况⟧\n（内容略）',
      severities: ['error'],
    },
    { text: review('⟦（一）作风方面⟧\n（二）纪律方面\n用过2次公车。'), severities: ['error'] },
    { text: review('⟦（一）作风方面⟧\n（略）\n（二）纪律方面\n用过2次公车。') },
    { text: review('⟦（一）作风方面⟧\n1.\n2.\n（二）纪律方面\n用过2次公车。') },
    {
      text: review('⟦（一）作风方面⟧\n……\n（二）纪律方面\n无'.replace('（二）纪律方面', '⟦（二）纪律方面⟧')),
    },
    { text: review('（一）作风方面\n会多。\n⟦二、原因剖析⟧\n三、整改措施\n每月走访。') },
    {
      text: review('（一）作风方面\n会多。\n⟦二、个人有关事项⟧\n三、整改措施\n每月走访。'),
      messages: ['个人有关事项'],
    },
    {
      text: review('（一）作风方面\n1.会多。\n⟦2.⟧\n（二）纪律方面\n用过2次公车。'),
      messages: ['“2.”后面没有内容'],
      severities: ['warning'],
    },
    {
      text: '县水务局民主生活会召开情况的报告\n一、会前准备情况\n谈心26次。\n⟦二、下一步整改措施⟧\n三、有关建议\n请县委指导。',
      messages: ['“下一步整改措施”下面没有内容'],
      severities: ['warning'],
    },
    { text: '民主生活会工作方案\n⟦一、会议主题⟧\n二、会议时间\n2月9日。' },
    { text: '民主生活会工作方案\n一、会议主题\n对党忠诚。\n⟦二、组织保障⟧' },
  ],
});

test('long lines take linear time', () => {
  for (const line of adversarialLines(20_000))
    expectLinear(sectionEmpty, line, { pack: '2017-annual' }, (text) => review(`（一）作风方面\n${text}`));
});
