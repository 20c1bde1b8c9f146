import { defineRule, example } from '../rule';
import { criticismOf } from '../speech/criticism';
import { isMerit, isVirtueAsFault } from '../speech/merit';
import { inShort } from '../speech/reading';

/** So much praise outside its proposals makes a criticism praise. */
const MOST = 0.4;

/** 明贬暗褒、以表扬代替批评. Seed A, step 6 (DOMAIN #102). */
export const disguisedPraise = defineRule({
  id: 'disguised-praise',
  family: 'substitution',
  severity: 'warning',
  clause: 'A.6.criticism',
  scope: 'item',
  title: '明贬暗褒',
  about:
    '批评意见说的“缺点”其实是表扬（批评人过于严肃、加班太多不注意身体、只顾工作照顾家里太少），或者通篇是表扬，没有点出问题。点了别的问题的不算。',
  supersedes: ['hope-for-criticism', 'advice-for-criticism'],
  mustFire: [
    example('criticism', '要说缺点，就是工作起来太拼，照顾家里太少。', '就是工作起来太拼，照顾家里太少'),
    example(
      'criticism',
      '你党性强、作风正，连续两年被评为优秀，是大家学习的榜样。',
      '连续两年被评为优秀，是大家学习的榜样',
    ),
    example('criticism', '批评人有时过于严肃，对自己要求也过严。', '批评人有时过于严肃，对自己要求也过严'),
  ],
  mustNotFire: [
    example('criticism', '你工作很拼，但拍板太急，采购项目没有上会就定了。'),
    example('criticism', '你对下属过于严厉，3月当众训哭了新来的小段。'),
    example('criticism', '关心职工家庭不够，慰问名单漏了两户。'),
    example('criticism', '希望你保重身体。'),
    example('problem', '工作太拼，不注意休息。'),
  ],
  *check(item, context) {
    if (item.kind !== 'criticism') return;
    const { pointsOut, praise, flattering, rest } = criticismOf(item, context);
    if (pointsOut || rest.length === 0) return;
    if (!flattering && praise < MOST) return;
    const told = rest.filter((clause) => isVirtueAsFault(clause) || (!flattering && isMerit(clause)));
    const from = told[0] ?? flattering;
    const to = told[told.length - 1] ?? flattering;
    if (!from || !to) return;
    yield {
      at: { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) },
      message: flattering ? '名为缺点，实为表扬' : '说的是表扬的话，没有点出问题',
      question: `“${inShort(from.text)}”不算问题，${item.target ?? '他'}哪件事做得不好？`,
    };
  },
});
