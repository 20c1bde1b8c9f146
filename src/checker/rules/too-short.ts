import * as v from 'valibot';
import type { Span } from '../../document';
import { lengthOfLines, lengthsOf, placeOfPart } from '../lengths';
import { paperLines } from '../lines';
import { titleSpan } from '../nearest';
import { isSelfReview } from '../papers';
import { defineRule, example } from '../rule';

interface Least {
  whole: number;
  problems: number;
  causes: number;
}
/** No national figure is known; one unit's own (DOMAIN §3.2, 2026). `problems800`: the same unit's stricter floor for the problems. */
const PRESETS: Record<'branch2026' | 'problems800', Least> = {
  branch2026: { whole: 3000, problems: 500, causes: 300 },
  problems800: { whole: 3000, problems: 800, causes: 300 },
};
const least = (part: string) =>
  v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.maxValue(100_000),
      v.description(`${part}至少多少字，空格不计；写了就不看 preset，0 是不作要求。`),
    ),
  );
const options = v.strictObject({
  preset: v.optional(
    v.pipe(
      v.picklist(['branch2026', 'problems800']),
      v.description(
        '一组现成的字数：branch2026 全文 3000、问题 500、原因 300；problems800 全文 3000、问题 800、原因 300。',
      ),
    ),
    'branch2026',
  ),
  whole: least('全文'),
  problems: least('查摆问题部分'),
  causes: least('原因剖析部分'),
});
const NAMES: Record<keyof Least, string> = {
  whole: '全文',
  problems: '查摆问题部分',
  causes: '原因剖析部分',
};

/** 篇幅不能太短 (DOMAIN §3.2). A hint only: a short plain paper may be a good one (§3.1, the counter-voice). */
export const tooShort = defineRule({
  id: 'too-short',
  family: 'structure',
  severity: 'info',
  clause: 'practice.length',
  scope: 'draft',
  title: '篇幅偏短',
  about:
    '全文、查摆问题、原因剖析的字数低于设定的数目时提示；全文已经偏短的，不再分开说（preset 或 whole、problems、causes 可改，空格不计）。篇幅没有全国统一的规定，只供参考。',
  options,
  mustFire: [
    example(
      'draft',
      '个人发言提纲\n一、存在的问题\n（一）学习方面\n中心组学习请假4次，没有补课。',
      '个人发言提纲',
    ),
    example(
      'draft',
      `个人发言提纲\n一、存在的问题\n（一）学习方面\n中心组学习请假4次，没有补课。\n二、整改措施\n${'每月10日到联系村走访一天；'.repeat(240)}`,
      '一、存在的问题',
    ),
  ],
  mustNotFire: [
    example(
      'draft',
      `个人发言提纲\n一、存在的问题\n（一）学习方面\n${'中心组学习请假4次，没有补课；'.repeat(250)}\n二、原因剖析\n${'怕下去了就要解决难题；'.repeat(40)}`,
    ),
    example('draft', '民主生活会工作方案\n一、会议时间\n2月9日。'),
  ],
  *check(draft, context, { preset, ...given }) {
    if (!isSelfReview(draft.paper)) return;
    const { whole: written, ...parts } = lengthsOf(draft);
    if (written === 0) return;
    const lengths = { whole: lengthOfLines(paperLines(draft, context), context), ...parts };
    const wanted = { ...PRESETS[preset], ...given };
    for (const part of ['whole', 'problems', 'causes'] as const) {
      const at = placeFor[part](draft);
      if (!at || lengths[part] >= wanted[part]) continue;
      yield {
        at,
        // What is asked only by a notice or by a unit's own rule is a hint while it is not known which holds.
        ...(context.packGiven ? {} : { severity: 'info' as const }),
        message: `${NAMES[part]}${lengths[part]}字，少于${wanted[part]}字`,
        question: '还有哪些问题没有查摆，哪些事没有说清楚？',
        evidence: { length: lengths[part], min: wanted[part] },
        key: part,
      };
      // A short paper has short parts.
      if (part === 'whole') return;
    }
  },
});

const placeFor: Record<keyof Least, (draft: Parameters<typeof placeOfPart>[0]) => Span | undefined> = {
  whole: titleSpan,
  problems: (draft) => placeOfPart(draft, 'problems'),
  causes: (draft) => placeOfPart(draft, 'rootCause'),
};
