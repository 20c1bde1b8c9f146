import { alignmentOf, type Alignment } from '../alignment/align';
import { strangersInRow } from '../alignment/own-row';
import { firstWords, placeOf } from '../alignment/place';
import { defineRule, example } from '../rule';

/** The paper's other measures answer its problems, and no problem is left over for which this one might be meant. */
const isOtherwiseAligned = ({ problems, measures, measuresMet }: Alignment): boolean =>
  problems.every(({ slogan }) => slogan) && measuresMet >= measures.length;

/** 整改措施要对着问题去: a measure for something that was no problem. Seed A, step 6 (DOMAIN #101). */
export const measureWithoutProblem = defineRule({
  id: 'measure-without-problem',
  family: 'rectification',
  severity: 'warning',
  clause: 'A.6.measures',
  scope: 'draft',
  title: '措施没有对着问题',
  about:
    '具体的措施说的是查摆的问题、原因和各项报告里都没有提到的事。加强学习一类的一般要求不算（它们由“措施是口号”提出），写明“对应问题×”、表格里“问题”一栏有内容的不算；两栏都写得具体、却没有一个词相同的，提示核对是不是放错了行。其他措施和问题都对得上的时候是警告，否则只作提示。',
  mustFire: [
    example(
      'draft',
      '个人对照检查材料\n一、存在的问题\n（一）履职尽责方面\n1.3月份老街停水，抢修队到场前我没有去过。\n2.给西坝小学修操场的款，我压了40天才签字。\n二、整改措施\n1.今后停水先到老街现场，本月25日前把抢修值班表贴在社区门口。\n2.西坝小学操场的款本周签字拨付。\n3.年底前给机关阅览室添置报架6个。',
      '年底前给机关阅览室添置报架6个。',
    ),
    example(
      'draft',
      '个人对照检查材料\n一、存在的问题\n（一）履职尽责方面\n1.3月份老街停水，抢修队到场前我没有去过。\n2.给西坝小学修操场的款，我压了40天才签字。\n二、整改措施\n1.今后停水先到老街现场，本月25日前把抢修值班表贴在社区门口。\n2.锻炼身体，劳逸结合，保持旺盛精力。',
      '锻炼身体，劳逸结合，保持旺盛精力。',
    ),
  ],
  mustNotFire: [
    example(
      'draft',
      '个人对照检查材料\n一、存在的问题\n（一）履职尽责方面\n1.3月份老街停水，抢修队到场前我没有去过。\n2.给西坝小学修操场的款，我压了40天才签字。\n二、整改措施\n1.今后停水先到老街现场，本月25日前把抢修值班表贴在社区门口。\n2.西坝小学操场的款本周签字拨付。\n3.加强学习，提高政治站位。',
    ),
    example(
      'draft',
      '个人对照检查材料\n一、存在的问题\n（一）履职尽责方面\n1.3月份老街停水，抢修队到场前我没有去过。\n二、产生问题的原因\n嫌阅览室冷清，机关里没有人读书看报，我也不去。\n三、整改措施\n1.今后停水先到老街现场，本月25日前把抢修值班表贴在社区门口。\n2.年底前给机关阅览室添置报架6个。',
    ),
  ],
  *check(draft, context) {
    const alignment = alignmentOf(draft, context);
    const aligned = alignment !== undefined && isOtherwiseAligned(alignment);
    for (const { item, score } of alignment?.measures ?? []) {
      yield {
        at: placeOf(item),
        message: '查摆的问题里没有这条措施要改的事',
        question: `“${firstWords(item.text)}”是为了改前面的哪一个问题？`,
        ...(aligned ? {} : { severity: 'info' as const }),
        evidence: { score: Math.round(score * 100) / 100 },
      };
    }
    for (const item of strangersInRow(draft, context)) {
      yield {
        at: placeOf(item),
        message: '与同一行（同一条）里的问题看不出关系',
        question: `“${firstWords(item.text)}”改的是这个问题吗？`,
        severity: 'info',
      };
    }
  },
});
