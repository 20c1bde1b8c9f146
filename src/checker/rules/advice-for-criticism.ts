import { defineRule, example } from '../rule';
import { criticismOf } from '../speech/criticism';

/** 以工作建议代替批评意见. Seed A, step 6 (DOMAIN #104). */
export const adviceForCriticism = defineRule({
  id: 'advice-for-criticism',
  family: 'substitution',
  severity: 'error',
  clause: 'A.6.hope',
  scope: 'item',
  title: '以工作建议代替批评意见',
  about:
    '批评意见只提工作建议（建议……、要加强……、多下基层、可以再灵活一些），没有点出问题；建议再具体也不是批评。先点了问题（空泛的也算）再提建议的不算，要求改掉某个毛病、补上欠账的不算。',
  mustFire: [
    example('criticism', '建议多组织青年干部外出学习。', '建议多组织青年干部外出学习'),
    example(
      'criticism',
      '今后要进一步加强政治理论学习，提高站位。',
      '今后要进一步加强政治理论学习，提高站位',
    ),
    example(
      'criticism',
      '你工作细致，待人热情。建议把值班室搬到一楼，再配一台打印机，办事的人少爬两层楼。',
      '建议把值班室搬到一楼，再配一台打印机，办事的人少爬两层楼',
    ),
    example(
      'criticism',
      '提两点建议：一是统筹再强一些，二是调研再深一些。',
      '提两点建议：一是统筹再强一些，二是调研再深一些',
      {
        scope: 'team',
      },
    ),
  ],
  mustNotFire: [
    example('criticism', '你对分管科室管得不严，建议加强考勤。'),
    example('criticism', '7月的联席会你无故缺席，纪要也没有签，建议会后补上。'),
    example('criticism', '建议你先把借走的备用金还上，再来讲纪律。'),
    example('criticism', '职工在会上提了三条建议，你一条也没有答复。'),
    example('criticism', '希望你再接再厉。'),
    example('measure', '建议每季度开展一次培训。'),
  ],
  *check(item, context) {
    if (item.kind !== 'criticism') return;
    const { instead } = criticismOf(item, context);
    if (instead?.kind !== 'advice') return;
    yield {
      at: instead.at,
      message: '只提了工作建议，没有点出问题',
      question:
        item.target === undefined
          ? '提这条建议，是因为看到了他的什么问题？哪件事上表现出来的？'
          : `提这条建议，是因为看到了${item.target}的什么问题？哪件事上表现出来的？`,
    };
  },
});
