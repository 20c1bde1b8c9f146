import { defineRule, example } from '../rule';
import { criticismOf } from '../speech/criticism';

/** 以提希望代替点问题：criticism that only hopes. Seed A, step 6 (DOMAIN #103); seed B (#108). */
export const hopeForCriticism = defineRule({
  id: 'hope-for-criticism',
  family: 'substitution',
  severity: 'error',
  clause: 'A.6.hope',
  scope: 'item',
  title: '以提希望代替点问题',
  about: '批评意见只提希望，没有点出问题。先点了问题再提希望不算；“工作太拼”之类明贬暗褒的话不算点了问题。',
  softens: ['item-abstract'],
  mustFire: [
    example('criticism', '希望今后多到基层走一走。', '希望今后多到基层走一走'),
    example(
      'criticism',
      '你工作能力强，是大家的榜样。希望你在新的一年里再接再厉，带领我们取得更大成绩。',
      '希望你在新的一年里再接再厉，带领我们取得更大成绩',
    ),
    example(
      'criticism',
      '你平时要多和同志们交流，多听听大家的想法。',
      '你平时要多和同志们交流，多听听大家的想法',
    ),
  ],
  mustNotFire: [
    example('criticism', '3月的信访件你拖了40天才批，希望今后按时办结。'),
    example('criticism', '对分管科室管得不严，要求不高，希望引起重视。'),
    example('problem', '希望大家多提意见。'),
  ],
  *check(item, context) {
    if (item.kind !== 'criticism') return;
    const { instead } = criticismOf(item, context);
    if (instead?.kind !== 'hope') return;
    yield {
      at: instead.at,
      message: '只提了希望，没有点出问题',
      question:
        item.target === undefined
          ? '他哪件事做得不好？是什么时候的事，造成了什么后果？'
          : `${item.target}哪件事做得不好？是什么时候的事，造成了什么后果？`,
    };
  },
});
