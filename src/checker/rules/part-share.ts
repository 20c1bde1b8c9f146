import * as v from 'valibot';
import { lengthsOf, placeOfPart, problemsAndCauses } from '../lengths';
import { isSelfReview } from '../papers';
import { defineRule, example } from '../rule';

/** Shares that units have set: one asks for half, one province reported three quarters (DOMAIN §3.2). */
const PRESETS = { half: 0.5, threeQuarters: 0.75 } as const;
const options = v.strictObject({
  preset: v.optional(
    v.pipe(
      v.picklist(['half', 'threeQuarters']),
      v.description('问题和原因至少占多少：half 一半，threeQuarters 四分之三。'),
    ),
    'half',
  ),
  min: v.optional(
    v.pipe(v.number(), v.minValue(0), v.maxValue(1), v.description('至少占多少，写了就不看 preset。')),
  ),
});
const percent = (share: number): string => `${Math.round(share * 100)}%`;

const WORK =
  '我会前学习了有关文件，到六个村听取意见二十三条，与班子成员逐一谈心，也回顾了一年来分管工作的完成情况和有关考核结果。';
const PROBLEMS =
  '一、存在的问题\n（一）学习方面\n中心组学习请假4次，没有补课。\n（二）作风方面\n到联系村只去过2次，都没有进农户家。';

/** 查摆问题和剖析原因要占主要篇幅 (DOMAIN §3.2; seed A, “自我批评要开门见山” in B). */
export const partShare = defineRule({
  id: 'part-share',
  family: 'structure',
  severity: 'warning',
  clause: 'B.6.direct',
  scope: 'draft',
  title: '问题和原因的篇幅偏少',
  about:
    '查摆问题和原因剖析合起来，要占全文的一半以上（preset 或 min 可改）；标题、空格和提纲里对别人的批评意见不计。没有选定通知包时只作提示。',
  options,
  mustFire: [
    example(
      'draft',
      `个人发言提纲\n${WORK}${WORK}\n${PROBLEMS}\n二、整改措施\n每月10日到联系村走访一天。`,
      '一、存在的问题',
    ),
  ],
  mustNotFire: [
    example(
      'draft',
      `个人发言提纲\n${PROBLEMS}\n二、原因剖析\n怕下去了就要解决难题，坐在屋里看报表最省事。\n三、整改措施\n每月10日到联系村走访一天。`,
    ),
    example('draft', `个人发言提纲\n${WORK}`),
  ],
  *check(draft, { packGiven }, { preset, min = PRESETS[preset] }) {
    if (!isSelfReview(draft.paper)) return;
    const lengths = lengthsOf(draft);
    const at = placeOfPart(draft, 'problems');
    if (!at || lengths.problems === 0) return;
    const share = problemsAndCauses(draft, lengths) / lengths.whole;
    if (share >= min) return;
    yield {
      at,
      ...(packGiven ? {} : { severity: 'info' as const }),
      message: `查摆问题和剖析原因合起来占全文的${percent(share)}，不到${percent(min)}`,
      question: '前言、成绩或者措施是不是写得过多，哪些问题还没有写具体？',
      evidence: { share: Math.round(share * 1000) / 1000, min, ...lengths },
      key: 'share',
    };
  },
});
