import { preaching } from '../../../src/checker/rules/preaching';
import { adversarialLines, expectLinear, testRule } from '../../support/rule-tester';

const personal = (body: string): string => `个人对照检查材料\n一、存在的问题\n（一）廉洁自律方面\n${body}`;
const team = (body: string): string =>
  `某某局领导班子对照检查材料\n一、存在的问题\n（一）廉洁自律方面\n${body}`;

testRule(preaching, {
  valid: [
    '某某局领导班子对照检查材料\n一、存在的问题\n1.农机方面。班子7人中只有1人能看懂播种机的作业数据。',
    '某某局领导班子对照检查材料\n一、存在的问题\n班子从以下六个方面查摆问题。\n（一）作风方面\n1.会多。',
    personal('1.管住小节是共产党人的基本功，端午那天老同学送来的两箱水果我收下了。'),
    personal('1.手中的权力是人民给的，应当用来为人民办事，而我在审批上常常图省事、怕担责。'),
    personal('1.都说打铁必须自身硬，可我连报销单都没有仔细看过就签字。'),
    personal('1.总觉得廉洁教育是老生常谈，6月的警示片放到一半我就走了。'),
    personal('1.我没有把“公款姓公、一分一厘都不能乱花”记在心里，接待费超了标准。'),
    personal('1.廉洁自律意识不强，对自己要求不严，今后必须警钟长鸣。'),
    personal('1.家风建设抓得不紧，儿子在辖区开店没有向组织报告。家风不正，作风必歪。'),
    team('1.集体领导是班子议事的原则，但班子执行得不严，个别项目先定后议。'),
    personal('1.中心组学习我请假4次。\n二、整改措施\n1.廉洁是底线，必须时刻绷紧，每季度报一次家庭大额收支。'),
    '党员互评意见\n一、对周明远同志\n1.廉洁是从政的底线，任何时候都不能碰。',
  ],
  invalid: [
    {
      text: personal('1.⟦清正廉洁是为政之本。党员干部只有守住底线，才能赢得群众的信任。⟧'),
      messages: ['讲的是道理和要求，没有摆出问题'],
      severities: ['warning'],
    },
    { text: personal('1.⟦千里之堤，溃于蚁穴。小节不守，大节难保，每一名领导干部都应当引以为戒。⟧') },
    { text: personal('1.⟦我们要始终牢记，权力来自人民，决不能把它变成谋取私利的工具。⟧') },
    { text: personal('1.⟦一旦放纵了私欲，就会一步步滑向深渊，所以必须慎独慎初、防微杜渐。⟧') },
    { text: team('1.⟦反腐败斗争永远在路上，各级领导班子必须扛起主体责任，一刻也不能放松。⟧') },
    {
      text: personal(
        '1.中心组学习我请假4次。\n二、原因剖析\n1.⟦理想信念是共产党人精神上的钙，精神上缺钙就会得软骨病，必须常补常新。⟧',
      ),
      messages: ['没有说到自己的思想根源'],
      severities: ['info'],
    },
  ],
});

test('long lines take linear time', () => {
  for (const line of [...adversarialLines(10_000), '必须做到，'.repeat(1_500), '只有才能'.repeat(2_500)])
    expectLinear(preaching, personal(line));
});
