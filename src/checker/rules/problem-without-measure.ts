import { alignmentOf, type Alignment } from '../alignment/align';
import { rowsWithoutMeasure } from '../alignment/blank-rows';
import { firstWords, placeOf } from '../alignment/place';
import { defineRule, example } from '../rule';

/**
 * The paper otherwise answers its problems one by one: all but one of them, or one in ten. And no measure is left over,
 * for that one might be meant for it in other words.
 */
const isOtherwiseAligned = ({ problems, measures, problemsMet }: Alignment): boolean =>
  problemsMet >= 2 &&
  problems.filter(({ slogan }) => !slogan).length <= Math.max(1, problemsMet / 10) &&
  measures.length === 0;

/** 整改措施要对着问题去: a problem that no measure answers. Seed A, step 6 (DOMAIN #101, #120). */
export const problemWithoutMeasure = defineRule({
  id: 'problem-without-measure',
  family: 'rectification',
  severity: 'warning',
  clause: 'A.6.measures',
  scope: 'draft',
  title: '问题没有措施',
  about:
    '查摆出来的具体问题，在整改措施里没有哪一条对着它。看两处说的是不是同一件事、编号和表格的行是不是对得上；写明“针对××方面”的措施管那个方面的各个问题，写明“对应问题×”的材料不查。其他问题都对得上、只有这一个明显没有着落的是警告，其他只作提示，对着它的只有一句口号的也只作提示；措施只有一条或者没有的不查。',
  mustFire: [
    example(
      'draft',
      '个人对照检查材料\n一、存在的问题\n（一）履职尽责方面\n1.3月份老街停水，抢修队到场前我没有去过，在家等电话。\n2.给西坝小学修操场的款，我压了40天才签字。\n3.儿子订婚，收了2名下属各500元礼金。\n二、整改措施\n1.今后停水先到老街现场，抢修队的值班表贴在社区门口，本月25日前贴好。\n2.西坝小学操场的款本周签字拨付，以后学校的款3天内签完。',
      '儿子订婚，收了2名下属各500元礼金。',
    ),
  ],
  mustNotFire: [
    example(
      'draft',
      '个人对照检查材料\n一、存在的问题\n（一）履职尽责方面\n1.3月份老街停水，抢修队到场前我没有去过。\n2.给西坝小学修操场的款，我压了40天才签字。\n二、整改措施\n1.今后停水先到老街现场，本月25日前把抢修值班表贴在社区门口。\n2.西坝小学操场的款本周签字拨付。',
    ),
    example(
      'draft',
      '个人对照检查材料\n一、存在的问题\n（一）履职尽责方面\n1.3月份老街停水，我没有去过。\n2.儿子订婚，收了2名下属各500元礼金。\n二、整改措施\n1.（对应问题1）每逢停水到现场。\n2.（对应问题2）月底前逐一退清。',
    ),
    example(
      'draft',
      '个人对照检查材料\n一、存在的问题\n（一）履职尽责方面\n1.3月份老街停水，我没有去过。\n二、整改措施\n每月到企业走访一次。',
    ),
  ],
  *check(draft, context) {
    const alignment = alignmentOf(draft, context);
    const aligned = alignment !== undefined && isOtherwiseAligned(alignment);
    for (const { item, score, slogan } of alignment?.problems ?? []) {
      yield {
        at: placeOf(item),
        message: slogan ? '对着这个问题的只有一句口号，没有具体的措施' : '整改措施里没有哪一条对着这个问题',
        question: `“${firstWords(item.text)}”这件事准备怎么改，写在哪一条措施里？`,
        ...(aligned && !slogan ? {} : { severity: 'info' as const }),
        ...(item.dimension === undefined ? {} : { dimension: item.dimension }),
        evidence: { score: Math.round(score * 100) / 100 },
      };
    }
    for (const { problem, measure, words } of rowsWithoutMeasure(draft)) {
      yield {
        at: problem,
        related: [measure],
        message: '这一行写了问题，“措施”一栏空着',
        question: `“${firstWords(words)}”准备怎么改？`,
      };
    }
  },
});
