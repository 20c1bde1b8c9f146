import { selfPraise } from '../../../src/checker/rules/self-praise';
import { adversarialLines, expectLinear, testRule } from '../../support/rule-tester';

const personal = (body: string): string => `个人对照检查材料\n一、存在的问题\n（一）担当作为方面\n${body}`;

testRule(selfPraise, {
  valid: [
    personal('1.能按时参加组织生活，但是发言照稿子念，没有联系自己的思想。'),
    personal('1.园区项目拿了全省的奖，奖金名单里有三个没有参加过项目的人，是我加上去的。'),
    personal('1.陶醉于过去的成绩，总觉得自己贡献大，听不进批评。'),
    personal('1.去年我牵头改造了东湖路3公里排水管，汛期没有再淹过一户，只是经验总结得还不够。'),
    personal('1.没有做到勤勤恳恳、任劳任怨，遇到加班就找借口。'),
    personal('1.连续三年考核优秀后，工作劲头明显松了，新的办法学得少。'),
    personal('1.我在述职时说自己“夙夜在公、无私奉献”，其实那半年有二十多天下午不在办公室。'),
    personal('1.中心组学习我请假4次。\n二、整改措施\n1.发扬成绩，廉洁奉公，争取再次获评先进。'),
    '某某局领导班子对照检查材料\n一、存在的问题\n1.班子团结有力，连续三年获评先进集体。',
    '党员互评意见\n一、对周明远同志\n1.你任劳任怨，多次受到表彰。',
  ],
  invalid: [
    // Round figures of success are no facts: it is praise, not praise first.
    {
      text: personal(
        '1.⟦几年间我策划大型活动上百场，捧回各级奖项数十个，让小城成了网红打卡地，老百姓吃上了旅游饭。不足是做事过于追求完美。⟧',
      ),
    },
    {
      text: personal('1.⟦到任以来，我夙兴夜寐、勤勉尽责，推动全镇各项工作走在了全县前列。⟧'),
      messages: ['说的都是成绩和优点，没有摆出问题'],
      severities: ['warning'],
    },
    { text: personal('1.⟦我分管的信访工作连续两年零越级上访，获评全市先进单位。⟧') },
    { text: personal('1.⟦本人两袖清风，严格管好家人和身边工作人员，从没有收过一分钱礼金。⟧') },
    {
      text: personal('1.⟦我的不足是对工作要求太高，对自己太苛刻，休息日也常在岗。⟧'),
    },
    {
      text: personal('1.⟦几年来我任劳任怨、真抓实干，群众敲锣打鼓送来感谢信，美中不足的是宣传报道不够多。⟧'),
      messages: ['名为不足、实为表扬'],
    },
    { text: personal('1.⟦疫情三年我始终冲在第一线，没有休过一个周末，受到上级通报表扬。⟧') },
  ],
});

test('long lines take linear time', () => {
  for (const line of [...adversarialLines(10_000), '先后获评先进'.repeat(1_500)])
    expectLinear(selfPraise, personal(line));
});
