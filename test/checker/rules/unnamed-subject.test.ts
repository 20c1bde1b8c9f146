import { unnamedSubject } from '../../../src/checker/rules/unnamed-subject';
import { adversarialLines, expectLinear, testRule } from '../../support/rule-tester';

const personal = (body: string): string => `个人对照检查材料\n一、存在的问题\n（一）工作作风方面\n${body}`;
const team = (body: string): string =>
  `某某局领导班子对照检查材料\n一、存在的问题\n（一）工作作风方面\n${body}`;

testRule(unnamedSubject, {
  valid: [
    personal('1.有的干部迟到早退，考勤表由我签字，我从来没有核对过。'),
    personal('1.给有的村民解释补偿标准时，我嫌啰嗦，说了两句就挂了电话。'),
    personal('1.有的工作等上级催了才动手，去年的秸秆台账是我12月一晚上补出来的。'),
    personal('1.调研没有做到有的放矢，题目是出门前临时想的。'),
    personal('1.去年通报说“个别同志把学习当过场”，被点到的那个人就是我。'),
    personal('1.个别群众的来信压在我抽屉里，最久的一封放了两个月。'),
    personal('1.值班室的床我借给亲戚住过一个星期。'),
    team('1.个别成员大局意识不强。'),
    team('1.常务副局长在4月的防汛会商中途离场，值班表上仍签了名。'),
    personal('1.中心组学习我请假4次。\n二、原因剖析\n1.有的同志把学习当软任务，我也这样看。'),
    '党员互评意见\n一、对周明远同志\n1.个别职工反映你在走廊里训人。',
  ],
  invalid: [
    {
      text: personal('1.⟦部分科室负责人推诿扯皮⟧，一份会签文件转了半个月。'),
      messages: ['没有点到人，也没有说到本人的责任'],
      severities: ['warning'],
    },
    { text: personal('1.⟦极少数党员长期不交党费⟧，支部里意见不小。') },
    { text: personal('1.⟦有些年轻干部沉不下心⟧，下乡只拍几张照片。') },
    { text: personal('1.⟦一些同志对群众的难处视而不见⟧，来办事的人要跑好几趟。') },
    {
      text: personal('1.⟦个别同志用公车接送家人⟧，影响很坏。\n2.⟦有的党员上班时间炒股⟧。'),
      severities: ['warning', 'warning'],
    },
    {
      text: team('1.6月的夜查中，⟦有的值班人员不在岗⟧，电话转到了手机上。'),
      messages: ['没有点到人'],
      severities: ['info'],
    },
  ],
});

test('long lines take linear time', () => {
  for (const line of [...adversarialLines(10_000), '有的同志'.repeat(2_500), '个别'.repeat(5_000)])
    expectLinear(unnamedSubject, personal(line));
});
