import type { Item } from '../../draft';
import { judgementOf } from '../concreteness/judgement-of';
import { defineRule, example, type CheckContext, type FindingDraft } from '../rule';
import { excuseIn } from '../speech/excuse';
import { clausesIn, inShort } from '../speech/reading';
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
    '个人材料里说的是下属、基层、其他单位或者有名有姓的别人的问题，说得再具体，也没有一处说到本人做了什么、没做什么、负什么责任。没有主语的句子不算；写了本人的作为或者失察的不算；服务对象（群众、学生、企业）遭遇的事不算。原因剖析只讲上级、别人和客观条件，没有一句说到自己思想和行为的，作为提示。',
  mustFire: [
    example('problem', '施工队野蛮作业，监理三天没有到场，把小区的自来水管挖断了。', '施工队野蛮作业'),
    example(
      'problem',
      '农机站会计小冯把补贴表填错了两户，站长没有核对就盖了章。',
      '农机站会计小冯把补贴表填错了两户',
    ),
    example('problem', '村干部能力偏弱，等靠要思想严重。', '村干部能力偏弱'),
    example('problem', '工期拖了半年，主要是设计院三次改图，财政局批款又慢。', '主要是设计院三次改图'),
    example('cause', '上级布置的任务又多又急，部门之间推诿扯皮。', '上级布置的任务又多又急'),
  ],
  mustNotFire: [
    example('problem', '会计小冯把补贴表填错了两户，复核栏里是我签的字。'),
    example('problem', '对下属管理不严，批评教育不够。'),
    example('problem', '深入基层不够，联系群众不紧。'),
    example('problem', '沿街商户投诉了9次，噪声问题拖到入冬才解决。'),
    example('problem', '驻村工作队的意见没有及时办理。'),
    example('problem', '村干部能力偏弱。', undefined, { scope: 'team' }),
    example('cause', '下面的同志能力参差不齐，自己也乐得省心，放松了要求。'),
    example('cause', '任务重、人手紧是客观的，根子还是宗旨意识松动了。'),
  ],
  *check(item, context) {
    if (context.scope !== 'personal') return;
    if (item.kind === 'cause') yield* excuses(item, context);
    if (item.kind !== 'problem') return;
    const { blame } = stanceOf(item, context);
    if (blame?.kind !== 'others' || blame.righteous) return;
    yield {
      at: { start: blame.clause.start, end: blame.clause.end },
      message: '说的是下属或者别人的问题，没有说到本人的责任',
      question: `“${inShort(blame.clause.text)}”，这件事归谁管，本人做了什么、没有做什么，应负什么责任？`,
    };
  },
});

/** A cause that is put on others or on circumstances alone. Seed A, step 5 (DOMAIN #84). */
function* excuses(item: Item, context: CheckContext): Iterable<FindingDraft<'item'>> {
  const clause = excuseIn(item.text, clausesIn(item, context), () => judgementOf(item, context).isVague);
  if (!clause) return;
  yield {
    at: { start: clause.start, end: clause.end },
    message: '原因只讲了别人和客观条件，没有从自己身上找',
    question: `“${inShort(clause.text)}”之外，自己当时是怎么想的，哪一步没有做到？`,
    severity: 'info',
    clause: 'A.5.cause',
  };
}
