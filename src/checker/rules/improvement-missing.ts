import { defineRule, example } from '../rule';
import { criticismOf } from '../speech/criticism';
import { inShort } from '../speech/reading';

/**
 * 改、纠正, 引起重视 and the like: what to do about it, in whatever words. Not what was left undone (一直没有改正), nor
 * other words with the same characters (主要, 要求, 反应).
 */
const IMPROVEMENT =
  /(?<!不|没|没有|未|未能|拒不|从不)(?:改(?:进|正|一改|过来|掉|善|变)|纠正|克服|(?:引起|加以)(?:足够|高度)?(?:重视|注意)|注意(?!到)|补上)|今后|以后要|引以为[戒鉴]|吸取教训|杜绝|(?<![主重需不紧首次])要(?![求点害闻案员素领么])|(?<![反适响供对相呼感照理])应(?![付酬对急诺允邀变用聘])|最好|不妨/;

/** 既指出差距不足，又提出改进意见. Seed B, step 6 (DOMAIN #109). */
export const improvementMissing = defineRule({
  id: 'improvement-missing',
  family: 'substitution',
  severity: 'warning',
  clause: 'B.6.criticism',
  scope: 'item',
  title: '没有提出改进意见',
  about:
    '通知要求相互批评既指出差距不足、又提出改进意见的，点了问题而没有一句改进意见的批评。没有这项要求的通知不查；没有点出问题的由别的规则查。通知包是按标题认出来的，只作提示。',
  mustFire: [
    example(
      'criticism',
      '你分管的信访件有三件超期，最长的拖了40天。',
      '你分管的信访件有三件超期，最长的拖了40天。',
      {
        pack: '2021-party-history',
      },
    ),
  ],
  mustNotFire: [
    example('criticism', '你分管的信访件有三件超期，希望今后每周调度一次。', undefined, {
      pack: '2021-party-history',
    }),
    example('criticism', '你分管的信访件有三件超期，这个毛病要改。', undefined, {
      pack: '2021-party-history',
    }),
    example('criticism', '你分管的信访件有三件超期。', undefined, { pack: '2017-annual' }),
    example('criticism', '你分管的信访件有三件超期。'),
    example('problem', '分管的信访件有三件超期。', undefined, { pack: '2021-party-history' }),
  ],
  *check(item, context) {
    if (item.kind !== 'criticism' || context.pack?.criticismNeedsImprovement !== true) return;
    const { proposals, pointsOut, clauses } = criticismOf(item, context);
    if (!pointsOut || proposals || clauses.some(({ text }) => IMPROVEMENT.test(text))) return;
    yield {
      at: { start: 0, end: item.text.length },
      message: '点了问题，没有提出改进意见',
      question: `“${inShort(clauses[0]?.text ?? '')}”，希望${item.target ?? '他'}怎样改？`,
      ...(context.packGiven ? {} : { severity: 'info' as const }),
    };
  },
});
