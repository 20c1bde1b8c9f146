import { defineRule, example } from '../rule';
import { inShort } from '../speech/reading';
import { stanceOf } from '../speech/stance';

/** 以下级问题代替个人问题. Seed B, step 6 (DOMAIN #107). */
export const subordinateForPersonal = defineRule({
  id: 'subordinate-for-personal',
  family: 'substitution',
  severity: 'warning',
  clause: 'B.6.substitution',
  scope: 'item',
  title: '以别人的问题代替个人问题',
  about:
    '个人材料里说的是下属、基层、其他单位或者有名有姓的别人的问题，说得再具体，也没有一处说到本人做了什么、没做什么、负什么责任。没有主语的句子不算；写了本人的作为或者失察的不算；服务对象（群众、学生、企业）遭遇的事不算。',
  mustFire: [
    example('problem', '施工队野蛮作业，监理三天没有到场，把小区的自来水管挖断了。', '施工队野蛮作业'),
    example(
      'problem',
      '农机站会计小冯把补贴表填错了两户，站长没有核对就盖了章。',
      '农机站会计小冯把补贴表填错了两户',
    ),
    example('problem', '村干部能力偏弱，等靠要思想严重。', '村干部能力偏弱'),
    example('problem', '工期拖了半年，主要是设计院三次改图，财政局批款又慢。', '主要是设计院三次改图'),
  ],
  mustNotFire: [
    example('problem', '会计小冯把补贴表填错了两户，复核栏里是我签的字。'),
    example('problem', '对下属管理不严，批评教育不够。'),
    example('problem', '深入基层不够，联系群众不紧。'),
    example('problem', '沿街商户投诉了9次，噪声问题拖到入冬才解决。'),
    example('problem', '驻村工作队的意见没有及时办理。'),
    example('problem', '村干部能力偏弱。', undefined, { scope: 'team' }),
    example('cause', '下属素质参差不齐。'),
  ],
  *check(item, context) {
    if (context.scope !== 'personal' || item.kind !== 'problem') return;
    const { blame } = stanceOf(item, context);
    if (blame?.kind !== 'others' || blame.righteous) return;
    yield {
      at: { start: blame.clause.start, end: blame.clause.end },
      message: '说的是下属或者别人的问题，没有说到本人的责任',
      question: `“${inShort(blame.clause.text)}”，这件事归谁管，本人做了什么、没有做什么，应负什么责任？`,
    };
  },
});
