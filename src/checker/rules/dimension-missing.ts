import { spanOf, type Draft, type Line } from '../../draft';
import type { Pack } from '../../meeting';
import { paperLines } from '../lines';
import { nearestHeading, titleSpan } from '../nearest';
import { isPlan, isSelfReview } from '../papers';
import { dimensionLists } from '../plan-dimensions';
import { defineRule, example, type FindingDraft } from '../rule';

const SIX = `2017年度民主生活会个人发言提纲
一、存在的主要问题
（一）学习贯彻习近平新时代中国特色社会主义思想方面
去年中心组学习请假4次，没有补课。
（二）执行党中央决策部署和上级党委决议决定方面
3月的督查通知压了两周才转给科室。
（三）对党忠诚老实方面
述职时把没开成的座谈会也写进了工作量。
（四）担当负责、攻坚克难方面
老旧电梯更换的事推给物业，半年没有开过协调会。`;
const PROMISED = `个人对照检查材料
会前学习了有关文件，现从以下三个方面查摆问题。
一、存在的问题
（一）理论学习方面
去年中心组学习请假4次，没有补课。
（二）工作作风方面
到联系村只去过2次，都没有进农户家。
二、整改措施
每月10日到联系村走访一天。`;

const PLAN = `2017年度民主生活会工作方案
一、总体要求
联系实际，不走过场。
二、撰写材料
重点从以下方面查摆：一是学习贯彻习近平新时代中国特色社会主义思想；二是执行党中央决策部署和上级党委决议决定；三是对党忠诚老实；四是纠正“四风”不止步；五是严格执行廉洁自律准则。`;

/** 规定的方面要一个不缺。 Seed A, step 5 (DOMAIN #64–#71); seed B (#65, #72–#76). */
export const dimensionMissing = defineRule({
  id: 'dimension-missing',
  family: 'structure',
  severity: 'error',
  clause: 'A.5.dimensions',
  scope: 'draft',
  title: '缺少规定的方面',
  supersedes: ['count-mismatch'],
  about:
    '通知规定的每个方面都要有自己的一节；只在前言里提到名称不算。方案、主持词和会议情况报告逐个列出各方面时，也核对是否列全。没有对应的通知包时，只核对前言所说的个数与实际是否一致。',
  mustFire: [
    example(
      'draft',
      `${SIX}\n（五）纠正“四风”方面\n调研通知改了3稿，都在改接待日程。`,
      '（五）纠正“四风”方面',
      { pack: '2017-annual' },
    ),
    example('draft', PROMISED, '从以下三个方面'),
    example('draft', PLAN, '重点从以下方面查摆', { pack: '2017-annual' }),
  ],
  mustNotFire: [
    example(
      'draft',
      `${SIX}\n（五）纠正“四风”方面\n调研通知改了3稿，都在改接待日程。\n（六）严格执行廉洁自律准则方面\n私事用过2次公车，燃油费11月已补交。`,
      undefined,
      { pack: '2017-annual' },
    ),
  ],
  *check(draft, context) {
    const { pack } = context;
    if (pack && isPlan(draft.paper)) yield* missingFromList(paperLines(draft, context), pack);
    if (!isSelfReview(draft.paper)) return;
    if (pack) yield* missingFromPack(draft, pack);
    else yield* againstItself(draft);
  },
});

/** Where a plan, a script or a report lists the dimensions by name. */
function* missingFromList(lines: readonly Line[], pack: Pack): Iterable<FindingDraft<'draft'>> {
  for (const { lead, points } of dimensionLists(lines, pack)) {
    const missing = pack.dimensions.filter(({ id }) => points.every(({ dimension }) => dimension !== id));
    // Another point under the name of one: the wording is the paper's own.
    if (missing.length === 0 || new Set(points.map(({ dimension }) => dimension)).size < points.length)
      continue;
    const names = missing.map(({ heading }) => `“${heading}”`).join('、');
    yield {
      at: spanOf(lead.line.content, lead.start, lead.end),
      related: points.map(({ line, start, end }) => spanOf(line.content, start, end)),
      severity: 'warning',
      message: `列出的方面里缺少${names}`,
      question: '通知规定的方面是否都列全了？',
      key: `listed.${missing.map(({ id }) => id).join('.')}`,
    };
  }
}

function* missingFromPack(draft: Draft, pack: Pack): Iterable<FindingDraft<'draft'>> {
  const sections = draft.parts.flatMap((part) => part.dimensions);
  const ids = pack.dimensions.map(({ id }) => id);
  for (const { id, heading, clause } of pack.dimensions) {
    if (sections.some(({ dimension }) => dimension === id)) continue;
    yield {
      at: nearestHeading(
        draft,
        ids,
        id,
        (wanted) => sections.find(({ dimension }) => dimension === wanted)?.heading,
      ),
      message: `缺少“${heading}”方面`,
      question: `对照“${heading}”，查摆出了哪些问题？写在哪一节？`,
      dimension: id,
      key: id,
      clause,
    };
  }
}

/** Without a pack: does the paper keep its own promise (“六个方面”)? Its numbers are numbering-broken's matter. */
function* againstItself(draft: Draft): Iterable<FindingDraft<'draft'>> {
  const sections = draft.parts.flatMap((part) => part.dimensions);
  const [promise] = draft.announced;
  if (promise && sections.length > 0 && promise.count > sections.length) {
    yield {
      at: promise.span,
      severity: 'warning',
      message: `前面说有${promise.count}个方面，后面只写了${sections.length}个`,
      question: '还有哪个方面没有写？',
      related: sections.map(({ heading }) => heading),
      evidence: { announced: promise.count, found: sections.length },
      key: 'announced',
    };
    return;
  }
  yield {
    at: titleSpan(draft),
    severity: 'info',
    message: '没有选定通知包，也没有从标题中认出是哪一年的，不能核对规定的方面是否齐全',
    key: 'no-pack',
  };
}
