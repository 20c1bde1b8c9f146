import { adviceForCriticism } from '../../../src/checker/rules/advice-for-criticism';
import { adversarialLines, expectLinear, findingsOf, testRule } from '../../support/rule-tester';

const criticism = (text: string): string => `党员互评意见\n一、对周明远同志\n1.${text}`;

testRule(adviceForCriticism, {
  valid: [
    criticism('3月的采购没有上会你就签了合同，建议补一次集体研究。'),
    criticism('抓安全只看台账，建议多到井下走走。'),
    criticism('听取意见不够，可以多开几次座谈会。'),
    criticism('建议你把拖欠食堂的饭费结清。'),
    criticism('老干部处提过的建议，你压在抽屉里半年。'),
    criticism('你爱给别人提建议，自己分管的事却常常没有下文。'),
    criticism('“建议进一步研究”是你批文件时用得最多的一句话，研究完没有下文。'),
    '个人发言提纲\n一、整改措施\n1.建议每季度请服务对象打一次分，分数贴在大厅。',
  ],
  invalid: [
    {
      text: criticism('⟦建议多给年轻人压担子、搭台子⟧。'),
      messages: ['只提了工作建议，没有点出问题'],
      severities: ['error'],
    },
    { text: criticism('⟦建议食堂推迟半小时关门，让下夜班的工友吃上热饭⟧。') },
    { text: criticism('⟦下一步要进一步加强统筹协调，提升工作效率⟧。') },
    { text: criticism('你业务熟、点子多。⟦建议把经验整理成册，供大家学习⟧。') },
    { text: criticism('⟦工作节奏可以再放慢一些，方式可以再灵活一点⟧。') },
    { text: criticism('⟦建议在园区建设上多向先进地区取经，多到企业走访⟧。') },
  ],
});

test('the question names whom the criticism is for', () => {
  const [finding] = findingsOf(adviceForCriticism, criticism('建议多给年轻人压担子、搭台子。'));
  expect(finding?.question).toBe('提这条建议，是因为看到了周明远同志的什么问题？哪件事上表现出来的？');
});

test('long lines take linear time', () => {
  for (const line of [...adversarialLines(10_000), '建议'.repeat(5_000), '要加强，'.repeat(2_500)])
    expectLinear(adviceForCriticism, criticism(line));
});
