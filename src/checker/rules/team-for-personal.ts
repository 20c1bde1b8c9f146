import { defineRule, example } from '../rule';
import { blameOf, type OtherKind } from '../speech/subject';

const NAMES: Record<OtherKind, string> = {
  team: '班子、单位的问题',
  unnamed: '“有的同志”的问题',
  others: '别人的问题',
};

/** 以班子问题、下级问题代替个人问题. Seed B, step 6 (DOMAIN #106–#107). */
export const teamForPersonal = defineRule({
  id: 'team-for-personal',
  family: 'substitution',
  severity: 'warning',
  clause: 'B.6.substitution',
  scope: 'item',
  title: '以班子问题代替个人问题',
  about:
    '个人的发言提纲里，整条说的是班子、单位、有的同志或者下属的问题，没有一处说到本人做了什么、负什么责任。没有主语的句子不算；说明了本人责任的不算。',
  mustFire: [
    example('problem', '我们党支部组织生活不够规范，党员参加活动不积极。', '我们党支部组织生活不够规范'),
    example('problem', '有的干部组织观念不强，会上不说、会后乱说。', '有的干部组织观念不强'),
    example('problem', '班子成员之间沟通不够，民主集中制执行得不好。', '班子成员之间沟通不够'),
  ],
  mustNotFire: [
    example('problem', '班子研究人事时沟通不够，我作为分管领导，会前没有征求过纪检组长的意见。'),
    example('problem', '理论学习不够深入，满足于完成任务。'),
    example('problem', '班子成员之间沟通不够。', undefined, { scope: 'team' }),
    example('cause', '班子里有好人主义的风气。'),
  ],
  *check(item, { scope }) {
    if (scope !== 'personal' || item.kind !== 'problem') return;
    const blame = blameOf(item.text);
    if (!blame) return;
    yield {
      at: { start: blame.clause.start, end: blame.clause.end },
      message: `说的是${NAMES[blame.kind]}，没有说到本人的责任`,
      question: '这件事上本人做了什么、没有做什么，应负什么责任？',
      evidence: { subject: blame.kind },
    };
  },
});
