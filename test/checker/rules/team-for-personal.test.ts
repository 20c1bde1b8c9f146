import { teamForPersonal } from '../../../src/checker/rules/team-for-personal';
import { adversarialLines, testRule, expectLinear } from '../../support/rule-tester';

const outline = (text: string): string => `个人发言提纲\n一、存在的问题\n1.${text}`;

testRule(teamForPersonal, {
  valid: [
    outline('党组织领导的校长负责制落得不实，九月份三次总支会都放在校务会后面顺带开。'),
    outline('理论学习不够深入，满足于完成任务。'),
    outline('班子民主议事不够，我主持会议时总是先表态，别人不好再说。'),
    outline('值班脱岗的是司机小钱，排班是我改的，改完没有告诉他。'),
    outline('作为支部书记，全年只讲了2次党课，有的党员一年没有露面。'),
    outline('对部分群众反映的问题回复不及时。'),
    '班子对照检查材料\n一、存在的问题\n1.班子民主议事不够，有的同志不愿发言。',
    '个人发言提纲\n一、原因剖析\n1.班子里有好人主义。',
  ],
  invalid: [
    {
      text: outline('⟦我们支部组织生活不够经常⟧，党员意见比较大。'),
      severities: ['warning'],
      messages: ['班子、单位'],
    },
    { text: outline('⟦班子议事不够充分⟧，大事临时动议多。') },
  ],
});

test('long lines take linear time', () => {
  for (const line of [...adversarialLines(20_000), '有的同志'.repeat(5_000), '我'.repeat(20_000)]) {
    expectLinear(teamForPersonal, outline(line));
  }
});
