import { boilerplate } from '../../../src/checker/rules/boilerplate';
import { adversarialLines, expectLinear, findingsOf, testRule } from '../../support/rule-tester';

const personal = (body: string): string => `个人对照检查材料\n一、存在的问题\n（一）理论学习方面\n${body}`;
const report = (body: string): string =>
  `个人对照检查材料\n一、上年度民主生活会查摆问题整改落实情况\n${body}\n二、存在的问题\n1.中心组学习我请假4次。`;
const SET_PHRASES =
  '政治理论学习不够深入，大局意识不够强，工作作风不够扎实，担当精神不够足，创新意识有待增强。';

testRule(boilerplate, {
  valid: [
    personal('1.政治理论学习不够深入，大局意识不够强，工作作风不够扎实，7月的防汛培训我让司机替我签到。'),
    personal('1.政治理论学习不够深入。'),
    personal('1.嫌学习占时间，散会就把发的书塞进柜子，书脊到现在还是新的，书签夹在第三页。'),
    report('1.去年提出的“会议多”，全年由61次压到34次，周三定为无会日。'),
    report('1.无。'),
    personal(
      `1.中心组学习我请假4次。\n二、整改措施\n1.进一步加强学习，提高政治站位，强化责任担当，改进工作作风，推动工作再上新台阶。`,
    ),
  ],
  invalid: [
    {
      text: personal(`1.⟦${SET_PHRASES}⟧`),
      messages: ['通篇是套话，没有一件事实'],
      severities: ['warning'],
    },
    {
      text: report(
        '1.⟦提高政治站位，压实主体责任，完善长效机制，整改工作取得阶段性成效，群众满意度明显提升。⟧',
      ),
      messages: ['没有说清做了什么、结果怎样'],
    },
    {
      text: personal(
        '1.中心组学习我请假4次。\n二、原因剖析\n1.⟦理想信念不够坚定，党性修养不够，宗旨意识淡化，理论武装不够深入，责任意识不强。⟧',
      ),
      severities: ['info'],
    },
    {
      text: '党员互评意见\n一、对周明远同志\n1.⟦理论学习不够系统，开拓创新意识不够强，深入基层不够，工作标准有待进一步提高。⟧',
    },
    {
      text: '某某局领导班子对照检查材料\n一、存在的问题\n1.⟦贯彻落实上级决策部署不够有力，履行主体责任不够到位，统筹协调不够，改革创新力度不够大。⟧',
    },
    {
      text: personal(
        '1.⟦学习贯彻习近平新时代中国特色社会主义思想不够深入，树牢“四个意识”、坚定“四个自信”、做到“两个维护”不够自觉。⟧',
      ),
    },
  ],
});

test('the share can be set', () => {
  const text = personal(`1.${SET_PHRASES}同志们也这样看我。`);
  const [finding] = findingsOf(boilerplate, text);
  expect(finding?.evidence?.share).toBeLessThan(1);
  expect(findingsOf(boilerplate, text, { options: { share: 1 } })).toEqual([]);
  expect(() => findingsOf(boilerplate, personal(`1.${SET_PHRASES}`), { options: { share: 1.1 } })).toThrow();
});

test('long lines take linear time', () => {
  for (const line of [...adversarialLines(10_000), '作风不够扎实，'.repeat(1_500)])
    expectLinear(boilerplate, personal(line));
});
