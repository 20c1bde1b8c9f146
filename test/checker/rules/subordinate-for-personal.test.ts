import { subordinateForPersonal } from '../../../src/checker/rules/subordinate-for-personal';
import { adversarialLines, expectLinear, testRule } from '../../support/rule-tester';

const personal = (body: string): string => `个人对照检查材料\n一、存在的问题\n（一）履职尽责方面\n${body}`;

testRule(subordinateForPersonal, {
  valid: [
    personal('1.水泵站老秦夜里睡岗，排班表是我定的，一个人连值两班。'),
    personal('1.对科室人员要求不严，教育管理失之于宽。'),
    personal('1.养殖户的补贴拖到年底才发，来问的人跑了四趟。'),
    personal('1.下到村组的时间少，对基层情况掌握不深。'),
    personal('1.村会计记错了账，我每月只看总数，没有翻过一本凭证。'),
    personal('1.承包商催款的函放在我桌上两个月，没有拆。'),
    personal('1.学生家长投诉食堂的饭菜凉，暖柜到冬至才装上。'),
    '某某局领导班子对照检查材料\n一、存在的问题\n1.基层站所人员业务不熟，窗口排队时间长。',
    ...['深入基层不够，了解实情不多。', '发文件开会议多，解决问题少。', '对下属教育不够、监督偏软。'].map(
      (cause) => personal(`1.中心组学习我请假4次。\n二、原因剖析\n1.${cause}`),
    ),
    personal('1.中心组学习我请假4次。\n二、原因剖析\n1.任务重、时间紧，就图省事，让办公室代写。'),
    personal('1.中心组学习我请假4次。\n二、原因剖析\n1.会上没有人开口，因为局长进门先表了态。'),
    personal('1.中心组学习我请假4次。\n二、原因剖析\n1.下面的同志能力参差不齐，我也乐得省心。'),
    // One's own shortcomings towards those who are served, one's own fault owned up to.
    ...[
      '群众观念不强，去年到联系村9次，有6次当天来回。',
      '患者沟通意识不强，去年有3起投诉都是病情没有讲清楚引起的。',
      '学生思想动态掌握不及时，去年3名学生休学，事后才知道。',
      '施工队把路挖断了三次，这件事怪我没有盯住。',
      '办公室把请示压了18天，误了申报，都怪我平时没有管。',
    ].map((problem) => personal(`1.${problem}`)),
    ...[
      '群众观念淡薄，宗旨意识不强，为民服务的思想树得不牢。',
      '企业服务意识不强，没有把企业的难处放在心上。',
      '党组织生活抓得不严，放松了党性锻炼，理想信念有所淡化。',
      '单位大局观念树得不牢，责任心不强，担当不够。',
    ].map((cause) => personal(`1.中心组学习我请假4次。\n二、原因剖析\n1.${cause}`)),
    // Others first, one's own mind after them; one's own mind and others in it.
    personal('1.中心组学习我请假4次。\n二、原因剖析\n1.有的同志学习抓得不紧，根子还是我这里宗旨意识松了。'),
    personal('1.中心组学习我请假4次。\n二、原因剖析\n1.一些同志认识不清，说到底是党性观念不强、带头不够。'),
    personal('1.中心组学习我请假4次。\n二、原因剖析\n1.宗旨意识淡化，同基层干部沟通不够。'),
    personal('1.中心组学习我请假4次。\n二、原因剖析\n1.科室人手不足，标准就放松了，责任心不强。'),
  ],
  invalid: [
    {
      text: personal('1.中心组学习我请假4次。\n二、原因剖析\n1.⟦县里财政困难⟧，校舍加固没有钱。'),
      messages: ['原因只讲了别人和客观条件'],
      severities: ['info'],
    },
    { text: personal('1.中心组学习我请假4次。\n二、原因剖析\n1.⟦考核指标层层加码⟧，报表太多。') },
    // The mind that is blamed is the others'.
    {
      text: personal(
        '1.中心组学习我请假4次。\n二、原因剖析\n1.⟦一些同志理论学习抓得不紧⟧，思想解放不够，认识不清。',
      ),
      severities: ['info'],
    },
    { text: personal('1.中心组学习我请假4次。\n二、原因剖析\n1.⟦下面的科长作风漂浮⟧，怕吃苦，责任心不强。') },
    { text: personal('1.中心组学习我请假4次。\n二、原因剖析\n1.⟦前任留下的摊子太大⟧，矛盾积累了十几年。') },
    {
      text: personal('1.⟦水泵站老秦夜里睡岗⟧，河水漫进了两户人家。'),
      messages: ['没有说到本人的责任'],
      severities: ['warning'],
    },
    { text: personal('1.⟦基层站所人员业务不熟⟧，办一张证要跑三趟。') },
    { text: personal('1.⟦承包商不按图纸施工⟧，围墙两个月就裂了。') },
    { text: personal('1.⟦镇财政所把两笔拆迁款付错了人⟧，到年底才追回一笔。') },
    { text: personal('1.厂房拖到年底才交付，⟦主要是供电公司迁线太慢⟧。') },
    { text: personal('1.⟦下属单位负责人责任心不强⟧，报上来的数字前后矛盾。') },
  ],
});

test('long lines take linear time', () => {
  for (const line of [...adversarialLines(10_000), '下属不力'.repeat(2_500)])
    expectLinear(subordinateForPersonal, personal(line));
});
