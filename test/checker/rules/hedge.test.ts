import { hedge } from '../../../src/checker/rules/hedge';
import { adversarialLines, expectLinear, findingsOf, testRule } from '../../support/rule-tester';

const personal = (body: string): string => `个人对照检查材料\n一、存在的问题\n（一）工作作风方面\n${body}`;
const criticism = (body: string): string => `党员互评意见\n一、对周明远同志\n${body}`;

testRule(hedge, {
  valid: [
    personal('1.偶尔才进一趟车间，3月到6月一共去过两次，每次不到十分钟。'),
    personal('1.工作效率有所提高，但是对基层的要求研究不深。'),
    personal('1.挤不出时间学习，读书的劲头不足。'),
    personal('1.去年的材料里我写的是“有所欠缺”“还不够深入”，说的是同一件事：9月的接访日我没有去。'),
    personal('1.抓落实的力度不够，推动工作的办法不多。'),
    personal('1.中心组学习我请假4次。\n二、原因剖析\n1.思想上有时放松，一定程度上存在应付的念头。'),
    personal('1.中心组学习我请假4次。\n二、整改措施\n1.有时间就到窗口坐一坐，力争有所改进。'),
    criticism('1.你有时说话不太留情面，5月的调度会上当众把老韩的报告扔在地上。'),
  ],
  invalid: [
    {
      text: personal('1.⟦偶尔⟧有畏难情绪，对新业务钻研得还不够。'),
      messages: ['把问题说轻了，又没有事实'],
      severities: ['warning'],
    },
    { text: personal('1.⟦某种程度⟧上存在重业务、轻党建的倾向。'), severities: ['info'] },
    { text: personal('1.大局观念⟦有所⟧弱化，担当精神有所减退。'), severities: ['warning'] },
    { text: personal('1.⟦有时候⟧考虑问题不够全面。'), severities: ['info'] },
    {
      text: personal('1.斗争精神不强，碰到难题，⟦或多或少⟧有绕着走的想法。'),
      severities: ['info'],
    },
    { text: criticism('1.⟦有时⟧听取意见不够充分，拍板比较急。') },
  ],
});

test('the question asks how often of 有时, how far of the others', () => {
  const question = (text: string) => findingsOf(hedge, personal(`1.${text}`))[0]?.question;
  expect(question('有时工作标准不高，存在应付思想。')).toBe('“有时”是哪几次，都是什么事？');
  expect(question('宗旨意识有所淡化，工作作风不实。')).toBe('“有所”差在哪件事上，到什么程度？');
});

test('each softener is related', () => {
  const [finding] = findingsOf(hedge, personal('1.有时工作标准不高，一定程度上存在应付思想。'));
  expect(finding?.related).toEqual([{ paragraph: 3, start: 11, end: 15 }]);
  expect(finding?.evidence).toEqual({ count: 2 });
});

test('long lines take linear time', () => {
  for (const line of [...adversarialLines(10_000), '有时不够'.repeat(2_500)])
    expectLinear(hedge, personal(line));
});
