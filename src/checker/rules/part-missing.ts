import type { Draft } from '../../draft';
import { PART_NAMES, type MemberFlag, type PackId, type PartKind, type PartRequirement } from '../../meeting';
import { isDeclared } from '../declared';
import type { Severity } from '../finding';
import { nearestHeading } from '../nearest';
import { isSelfReview } from '../papers';
import { missingInPlan } from '../plan-parts';
import { defineRule, example, type CheckContext, type FindingDraft } from '../rule';

/** What practice sends back for revision; without the other parts a paper does not pass (DOMAIN §8, C16–C20). */
const MILDER: readonly PartKind[] = ['caseAnalysis', 'rootCause', 'measures'];

/** Parts that any year's paper has; asked for as a hint when no pack says what is required. */
const USUAL: Record<'teamReview' | 'outline', readonly PartKind[]> = {
  teamReview: ['priorRectification', 'problems', 'caseAnalysis', 'rootCause', 'measures'],
  outline: ['priorRectification', 'problems', 'caseAnalysis', 'personalMatters', 'rootCause', 'measures'],
};
const PRACTICE = 'A.practice';
const PACK: PackId = '2021-party-history';

const WHOLE = `党史学习教育专题民主生活会个人发言提纲
一、存在的问题
（一）带头深刻感悟“两个确立”的决定性意义方面
中心组学习请假4次，没有补课。
二、个人有关事项
无。
三、巡视巡察反馈、约谈函询、群众反映情况
无。`;

/** 规定的部分要齐全，没有的写明“无”。 Seed A, steps 5–6 (DOMAIN #79–#84, #111–#117); seed B (#84, #113–#117). */
export const partMissing = defineRule({
  id: 'part-missing',
  family: 'structure',
  severity: 'error',
  clause: 'A.5.draft',
  scope: 'draft',
  title: '缺少规定的部分',
  about:
    '通知要求的部分（上年度整改落实、个人有关事项、巡视巡察反馈、约谈函询、案例剖析、原因剖析、整改措施等）要写到；写明“无”就算写了。问责情况只向受到问责的同志要求。没有选定通知包时只作提示。',
  mustFire: [
    example('draft', `${WHOLE}\n四、整改措施\n每月10日到联系村走访一天。`, '四、整改措施', { pack: PACK }),
    example(
      'draft',
      `${WHOLE}\n四、原因剖析\n怕得罪人。\n五、整改措施\n每月10日到联系村走访一天。`,
      '四、原因剖析',
      { pack: PACK, flags: ['accountability'] },
    ),
  ],
  mustNotFire: [
    example(
      'draft',
      `${WHOLE}\n四、原因剖析\n怕得罪人。\n五、整改措施\n每月10日到联系村走访一天。`,
      undefined,
      {
        pack: PACK,
      },
    ),
  ],
  *check(draft, context) {
    if (!isSelfReview(draft.paper)) {
      yield* missingInPlan(draft, context);
      return;
    }
    const required = context.pack?.parts[draft.paper];
    if (required) yield* byPack(draft, required, context);
    else yield* byUsage(draft, USUAL[draft.paper]);
  },
});

function* byPack(
  draft: Draft,
  parts: readonly PartRequirement[],
  context: CheckContext,
): Iterable<FindingDraft<'draft'>> {
  const order = parts.map(({ part }) => part);
  for (const { part, heading, required, noneAllowed, onlyForFlags, requirement, clause } of parts) {
    if (!required || isDeclared(draft, part)) continue;
    const wanted = onlyForFlags
      ? severityForFlags(onlyForFlags, context)
      : MILDER.includes(part)
        ? 'warning'
        : 'error';
    if (!wanted) continue;
    const asked = wanted !== 'info';
    const severity = context.packGiven ? wanted : 'info';
    const name = heading ?? PART_NAMES[part];
    yield {
      at: nearestHeading(draft, order, part, (wanted) => headingOf(draft, wanted)),
      severity,
      message: !asked
        ? `名单里有${name}需要说明的同志；如果是本人，缺少“${name}”部分`
        : `缺少“${name}”部分${noneAllowed ? '；没有这方面情况的，也要写明“无”' : ''}`,
      question: `通知要求“${requirement.replace(/。$/, '')}”，这一部分是不是漏写了？`,
      clause,
      key: part,
    };
  }
}

/** Asked of those who carry the flag; of nobody else; a hint when it is not known whose paper this is. */
function severityForFlags(
  flags: readonly MemberFlag[],
  { author, members }: CheckContext,
): Severity | undefined {
  const carries = (one: { flags: readonly MemberFlag[] }): boolean =>
    one.flags.some((flag) => flags.includes(flag));
  if (author) return carries(author) ? 'error' : undefined;
  return members.some(carries) ? 'info' : undefined;
}

function* byUsage(draft: Draft, usual: readonly PartKind[]): Iterable<FindingDraft<'draft'>> {
  for (const part of usual) {
    if (isDeclared(draft, part)) continue;
    yield {
      at: nearestHeading(draft, usual, part, (wanted) => headingOf(draft, wanted)),
      severity: 'info',
      message: `没有见到“${PART_NAMES[part]}”部分；通常要写，以本年度的通知为准`,
      clause: PRACTICE,
      key: part,
    };
  }
}

const headingOf = (draft: Draft, kind: PartKind): Draft['parts'][number]['heading'] =>
  draft.parts.find((part) => part.kind === kind)?.heading;
