import { spanOf, type DimensionSection } from '../../draft';
import type { Pack } from '../../meeting';
import { paperLines } from '../lines';
import { isPlan, isSelfReview } from '../papers';
import { dimensionLists } from '../plan-dimensions';
import { defineRule, example, type FindingDraft } from '../rule';

const SWAPPED = `2017年度民主生活会个人发言提纲
一、存在的主要问题
（一）学习贯彻习近平新时代中国特色社会主义思想方面
去年中心组学习请假4次，没有补课。
（二）对党忠诚老实方面
述职时把没开成的座谈会也写进了工作量。
（三）执行党中央决策部署和上级党委决议决定方面
3月的督查通知压了两周才转给科室。
（四）担当负责、攻坚克难方面
老旧电梯更换的事推给物业，半年没有开过协调会。`;

/** 各方面按通知的顺序写，一个方面只写一节。 Seed A, step 5 (DOMAIN #64); seed B (#65). */
export const dimensionOrder = defineRule({
  id: 'dimension-order',
  family: 'structure',
  severity: 'warning',
  clause: 'A.5.dimensions',
  scope: 'draft',
  title: '各方面的顺序不对',
  about:
    '各方面要按通知的顺序写，同一方面不分两处写；方案、主持词和会议情况报告逐个列出的，也按这个顺序。没有对应的通知包时不作判断。',
  mustFire: [
    example('draft', SWAPPED, '（三）执行党中央决策部署和上级党委决议决定方面', { pack: '2017-annual' }),
    example(
      'draft',
      `${SWAPPED}
（五）对党忠诚老实方面
民主测评前打过2次招呼。`,
      '（五）对党忠诚老实方面',
      {
        pack: '2017-annual',
      },
    ),
  ],
  mustNotFire: [
    example(
      'draft',
      '个人对照检查材料\n一、存在的问题\n（一）工作作风方面\n到联系村只去过2次。\n（二）理论学习方面\n中心组学习请假4次。',
    ),
  ],
  *check(draft, context) {
    const { pack } = context;
    if (!pack) return;
    if (isSelfReview(draft.paper))
      yield* againstPack(
        draft.parts.flatMap((part) => part.dimensions),
        pack,
      );
    if (!isPlan(draft.paper)) return;
    for (const { points } of dimensionLists(paperLines(draft, context), pack))
      yield* againstPack(
        points.map(({ dimension, line, start, end }) => ({
          dimension,
          heading: spanOf(line.content, start, end),
        })),
        pack,
      );
  },
});

type Named = Pick<DimensionSection, 'dimension' | 'heading'>;

function* againstPack(sections: readonly Named[], pack: Pack): Iterable<FindingDraft<'draft'>> {
  const seen = new Map<string, Named>();
  const known: { section: Named; at: number }[] = [];
  for (const section of sections) {
    const at = pack.dimensions.findIndex(({ id }) => id === section.dimension);
    const dimension = pack.dimensions[at];
    if (!dimension) continue;
    const first = seen.get(dimension.id);
    if (first) {
      yield {
        at: section.heading,
        related: [first.heading],
        message: `“${dimension.heading}”方面写了两处`,
        question: '两处能否合并？是不是有一处写错了标题？',
        dimension: dimension.id,
        key: `${dimension.id}.twice`,
      };
    } else {
      seen.set(dimension.id, section);
      known.push({ section, at });
    }
  }
  const kept = longestRising(known.map(({ at }) => at));
  for (const [nth, { section, at }] of known.entries()) {
    const dimension = pack.dimensions[at];
    if (kept.has(nth) || !dimension) continue;
    yield {
      at: section.heading,
      message: `“${dimension.heading}”方面应排在第${at + 1}位`,
      question: '各方面是否按通知的顺序排列？',
      dimension: dimension.id,
      key: dimension.id,
    };
  }
}

/** Positions of a longest strictly rising run; of equally long ones the one that keeps the later places. */
function longestRising(values: readonly number[]): Set<number> {
  const best = values.map(() => 1);
  const from = values.map(() => -1);
  values.forEach((value, i) => {
    for (let j = 0; j < i; j += 1) {
      if ((values[j] ?? 0) < value && (best[j] ?? 0) + 1 > (best[i] ?? 0)) {
        best[i] = (best[j] ?? 0) + 1;
        from[i] = j;
      }
    }
  });
  const kept = new Set<number>();
  for (let at = best.indexOf(Math.max(0, ...best)); at >= 0; at = from[at] ?? -1) kept.add(at);
  return kept;
}
