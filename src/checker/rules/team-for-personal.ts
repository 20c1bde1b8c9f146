import { defineRule, example } from '../rule';
import { inShort } from '../speech/reading';
import { stanceOf } from '../speech/stance';

/** 以班子问题代替个人问题. Seed B, step 6 (DOMAIN #106). */
export const teamForPersonal = defineRule({
  id: 'team-for-personal',
  family: 'substitution',
  severity: 'warning',
  clause: 'B.6.substitution',
  scope: 'item',
  title: '以班子问题代替个人问题',
  about:
    '个人的发言提纲里，整条说的是班子、支部、单位或者“我们”“大家”的问题，没有一处说到本人做了什么、负什么责任。没有主语的句子不算；说明了本人责任的不算。',
  mustFire: [
    example('problem', '我们党支部组织生活不够规范，党员参加活动不积极。', '我们党支部组织生活不够规范'),
    example('problem', '班子成员之间沟通不够，民主集中制执行得不好。', '班子成员之间沟通不够'),
    example('problem', '我局信息化建设起步晚，大家观念陈旧。', '我局信息化建设起步晚'),
    example('problem', '大家对巡察整改认识不到位，材料催了几遍才报。', '大家对巡察整改认识不到位'),
  ],
  mustNotFire: [
    example('problem', '班子研究人事时沟通不够，我作为分管领导，会前没有征求过纪检组长的意见。'),
    example('problem', '理论学习不够深入，满足于完成任务。'),
    example('problem', '对班子建设重视不够，抓党建用力不足。'),
    example('problem', '班子会上我随大流，没有提过不同意见。'),
    example('problem', '我们党的宗旨是为人民服务，必须牢记。'),
    example('problem', '班子成员之间沟通不够。', undefined, { scope: 'team' }),
    example('cause', '班子里有好人主义的风气。'),
  ],
  *check(item, context) {
    if (context.scope !== 'personal' || item.kind !== 'problem') return;
    const { blame } = stanceOf(item, context);
    if (blame?.kind !== 'team' || blame.righteous) return;
    yield {
      at: { start: blame.clause.start, end: blame.clause.end },
      message: '说的是班子、单位的问题，没有说到本人的责任',
      question: `“${inShort(blame.clause.text)}”，本人做了什么、没有做什么，应负什么责任？`,
    };
  },
});
