import { measureSlogan } from '../../../src/checker/rules/measure-slogan';
import { adversarialLines, expectLinear, findingsOf, testRule } from '../../support/rule-tester';
import { table } from '../tables';
import { check } from '../../../src/checker';

const personal = (body: string): string => `个人对照检查材料\n一、整改措施\n${body}`;
const team = (body: string): string => `某某局领导班子对照检查材料\n一、整改措施\n${body}`;

testRule(measureSlogan, {
  valid: [
    personal('1.每双周到老码头渡口值一次早班，渡工的意见记在值班本上。\n2.把多占的车位退给医院。'),
    personal('牢记宗旨，改进作风。这个月底前，替老邻居把漏雨的檐沟补好，请楼长验看。'),
    personal('针对以上问题，我将从以下几个方面加以改进：\n1.本周三到水厂跟班，看一遍加药记录。'),
    personal('1.本周三到水厂跟班，看一遍加药记录。\n以上发言，不妥之处请同志们批评指正。'),
    personal('以上是我的对照检查，恳请同志们批评帮助。'),
    personal('无'),
    team('办公室9月底前把41项检查合并成12项，合并后的清单印在值班牌背面。'),
    // People are taken somewhere.
    team('组织中层以上干部赴红色教育基地开展一次团队拓展训练。'),
    // A means is named: item-abstract asks what is done with it.
    team('建立谈心谈话制度，定期召开专题会议研究，帮助解决实际困难。'),
    // A task in the second half; a thing with a date is one.
    personal('进一步加强阅览室建设，年内添置报架6个。'),
    '个人对照检查材料\n一、存在的问题\n（一）工作作风方面\n加强学习不够，服务意识不强。',
  ],
  invalid: [
    {
      text: personal('1.⟦加强学习，提高认识，改进作风。⟧\n2.⟦牢固树立宗旨意识，全心全意为民服务。⟧'),
      messages: ['“加强学习”是口号', '“牢固树立宗旨意识”是口号'],
      severities: ['warning', 'warning'],
    },
    { text: personal('1.⟦立行立改。⟧\n2.⟦继续保持⟧\n3.每月到站里值一天班。') },
    { text: personal('⟦今后多深入基层、多联系群众，同群众打成一片。⟧') },
    {
      text: team('⟦由党组书记负总责、办公室督办，2025年6月底前见到明显成效：提高思想认识，转变工作作风。⟧'),
      messages: ['虽然写了责任人和时间'],
    },
    {
      text: team(
        '⟦牵头领导：局长；责任科室：办公室；完成时限：2024年12月。持续加强作风建设，树立良好形象。⟧',
      ),
      messages: ['虽然写了责任人和时间，要做的仍是“持续加强作风建设”'],
    },
    {
      text: team('⟦聚焦8个方面、36项任务，大力实施强基工程，确保整改到位率100%。⟧'),
      messages: ['虽然有数字'],
    },
    { text: personal('⟦每日反思、每月对照《中国共产党廉洁自律准则》自省，做到慎独慎微。⟧') },
  ],
});

test('in a table the words of the measure alone are judged', () => {
  const draft = table(
    'teamReview',
    ['问题', '整改措施', '责任人', '完成时限'],
    [
      ['会议多', '加强统筹，切实改进会风。', '办公室主任周明远', '2025年6月底前'],
      ['会议多', '全局性会议每月不超过两次，办公室月底公布次数。', '办公室主任周明远', '长期坚持'],
    ],
  );
  const [finding, ...more] = check(draft, { rules: [measureSlogan] }).findings;
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ quote: '加强统筹，切实改进会风。' });
  expect(finding?.message).toContain('虽然写了责任人和时间');
  expect(finding?.question).toBe('“加强统筹”，具体做哪件事、做到什么程度、拿什么检查？');
});

test('长期坚持 in the cell of the deadline is no time that was written', () => {
  const draft = table(
    'teamReview',
    ['问题', '整改措施', '责任人', '完成时限'],
    [
      ['会议多', '加强统筹，切实改进会风。', '办公室主任周明远', '长期坚持'],
      ['会议多', '全局性会议每月不超过两次，办公室月底公布次数。', '办公室主任周明远', '3月起'],
    ],
  );
  const [finding] = check(draft, { rules: [measureSlogan] }).findings;
  expect(finding?.message).toContain('虽然写了责任人，');
});

test('the question asks for what is absent', () => {
  const [finding] = findingsOf(measureSlogan, team('1.加强统筹，切实改进会风。'));
  expect(finding?.question).toBe('“加强统筹”，具体做哪件事、多久做一次或者何时完成、由谁负责、拿什么检查？');
});

test('the words for the question are what is to be done, not what the measure answers', () => {
  const [finding] = findingsOf(measureSlogan, personal('针对学习不深入的问题，切实增强学习的自觉性。'));
  expect(finding?.question).toMatch(/^“切实增强学习的自觉性”/);
});

test('the threshold can be set', () => {
  const text = personal('1.每双周到老码头渡口值一次早班。');
  expect(findingsOf(measureSlogan, text, { options: { threshold: 0 } })).toHaveLength(1);
});

test('a long line takes no time', () => {
  for (const line of [...adversarialLines(10_000), '由'.repeat(5_000), '每月'.repeat(5_000)])
    expectLinear(measureSlogan, personal(line));
});
