import { judgementOf } from '../concreteness/judgement-of';
import { defineRule, example } from '../rule';
import { shamFaultOf } from '../speech/merit';
import { inShort, type ReadClause } from '../speech/reading';
import { stanceOf } from '../speech/stance';

/** 以成绩代替问题: merits, or merits with a sham fault. Seed B, step 6 (DOMAIN #90, #100). */
export const selfPraise = defineRule({
  id: 'self-praise',
  family: 'substitution',
  severity: 'warning',
  clause: 'B.6.direct',
  scope: 'item',
  title: '以表功代替查摆',
  about:
    '个人材料里整条说的是成绩、荣誉和品行，没有摆问题；或者先说一通优点，再说一个无关痛痒、名为不足实为表扬的“不足”。先摆看得见的成绩、再带一句这样的“不足”的，由 praise-first 提出；说了成绩又坦白具体问题的不算，尽了本分（如按时参加学习）再说不足的不算。',
  supersedes: ['item-abstract', 'boilerplate', 'praise-first'],
  mustFire: [
    example(
      'problem',
      '任职五年来，我一心扑在工作上，带领大家啃下了一块块硬骨头，先后受到市委两次表彰。',
      '任职五年来，我一心扑在工作上，带领大家啃下了一块块硬骨头，先后受到市委两次表彰。',
    ),
    example(
      'problem',
      '本人为人正派、作风扎实，从未利用职务之便谋取私利。',
      '本人为人正派、作风扎实，从未利用职务之便谋取私利。',
    ),
    example(
      'problem',
      '到任以来，我勤勤恳恳、任劳任怨，得到了上下一致好评，不足之处是对自己的身体关心不够。',
      '到任以来，我勤勤恳恳、任劳任怨，得到了上下一致好评，不足之处是对自己的身体关心不够。',
    ),
    example('problem', '我的缺点是干工作太投入，常常忘了休息。', '我的缺点是干工作太投入，常常忘了休息。'),
  ],
  mustNotFire: [
    example('problem', '虽然按时参加了集中学习，但满足于记笔记，联系实际思考少。'),
    example('problem', '去年我分管的招商拿了全市第一，其中两个项目是把老企业换了名字重新签的约。'),
    example('problem', '评上先进的那份材料，数字是我让科里估出来的。'),
    example('problem', '没有把群众满意作为标准，工作停留在完成任务上。'),
    example('problem', '班子成绩突出，连续三年被评为先进。', undefined, { scope: 'team' }),
    example('criticism', '你公道正派，是我们的榜样。'),
  ],
  *check(item, context) {
    if (context.scope !== 'personal' || item.kind !== 'problem') return;
    const { praise, clauses } = stanceOf(item, context);
    if (praise?.kind !== 'only' && praise?.kind !== 'sham') return;
    yield {
      at: { start: 0, end: item.text.length },
      message: messageOf(praise.kind, shamFaultOf(praise, clauses)),
      question: `除了“${inShort(praise.from.text)}”，哪件事没有做好，造成了什么影响，本人有什么责任？`,
      evidence: { kind: praise.kind, abstract: judgementOf(item, context).isVague ? 1 : 0 },
    };
  },
});

function messageOf(kind: 'only' | 'sham', sham: ReadClause | undefined): string {
  if (kind === 'only') return '说的都是成绩和优点，没有摆出问题';
  if (sham) return `说的是优点，所说的不足“${inShort(sham.text)}”名为不足、实为表扬，或者无关痛痒`;
  return '说的是成绩和优点，后面的不足一带而过，没有落到事情上';
}
