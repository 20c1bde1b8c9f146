import { defineRule, example } from '../rule';
import { inShort } from '../speech/reading';
import { stanceOf } from '../speech/stance';

/** 切实查摆个人责任: the writer appears, and only in the right. Seed B, step 5 (DOMAIN #89). */
export const responsibilityMissing = defineRule({
  id: 'responsibility-missing',
  family: 'concreteness',
  severity: 'warning',
  clause: 'B.5.direct',
  scope: 'item',
  title: '没有查摆个人责任',
  about:
    '个人材料里别人的问题说了不少，本人出现时只是提醒过、批评过、要求过、着急或者事后才知道，没有说本人的责任。写了“只提醒了一次”“没有处理”“我分管”“是我签的字”等本人的作为、失察或者责任的不算。',
  supersedes: ['team-for-personal', 'unnamed-subject', 'subordinate-for-personal'],
  mustFire: [
    example(
      'problem',
      '大厅的两名协管员上班看手机，被暗访拍了下来，我批评过他们多次，他们就是不改。',
      '大厅的两名协管员上班看手机，被暗访拍了下来，我批评过他们多次',
    ),
    example('problem', '有的干部作风散漫，我为此十分痛心。', '有的干部作风散漫，我为此十分痛心'),
    example(
      'problem',
      '我在大会上反复强调过纪律，窗口人员还是把群众推来推去。',
      '我在大会上反复强调过纪律，窗口人员还是把群众推来推去',
    ),
  ],
  mustNotFire: [
    example('problem', '大厅的两名协管员上班看手机，我看到了，只提醒了一句，没有按制度处理。'),
    example('problem', '有的干部作风散漫，我作为分管领导没有及时纠正。'),
    example('problem', '班子开会议而不决，我也没有明确表态。'),
    example('problem', '有的干部作风散漫。'),
    example('problem', '我多次提醒自己要抓紧学习，可一忙起来又放下了。'),
    example('problem', '有的干部作风散漫，班子多次批评。', undefined, { scope: 'team' }),
  ],
  *check(item, context) {
    if (context.scope !== 'personal' || item.kind !== 'problem') return;
    const { blame } = stanceOf(item, context);
    if (!blame?.righteous) return;
    const [first, second] = [blame.clause, blame.righteous].sort((a, b) => a.start - b.start);
    if (!first || !second) return;
    yield {
      at: { start: first.start, end: second.end },
      message: '说的是别人的问题，本人只是批评、要求或者着急，没有说本人的责任',
      question: `“${inShort(blame.clause.text)}”，除了“${inShort(blame.righteous.text)}”，本人在管理上哪一步没有做到，应负什么责任？`,
      evidence: { subject: blame.kind },
    };
  },
});
