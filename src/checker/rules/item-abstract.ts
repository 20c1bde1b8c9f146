import * as v from 'valibot';
import type { Draft, Item, ItemKind } from '../../draft';
import { withoutPrompts } from '../blanks';
import { explain, questionFor } from '../concreteness/explain';
import { judge } from '../concreteness/judge';
import { judgementOf } from '../concreteness/judgement-of';
import { scan } from '../concreteness/scan';
import type { Finding } from '../finding';
import { frameOf, questionAbout } from '../measures/ask';
import { readMeasure } from '../measures/read-measure';
import { topicOf as topicOfMeasure } from '../measures/topic';
import { defineRule, example, type CheckContext, type FindingDraft } from '../rule';
import { clausesOf } from '../speech/clauses';

/** Reports declare matters, but for that on last year's measures; a measure is read in its own way. */
const JUDGED: readonly ItemKind[] = ['problem', 'criticism', 'cause'];
/** Fewer characters than this are a heading, “无” or a leftover. */
const MIN_LENGTH = 6;
const MAX_TOPIC = 20;

/** 从抽象到抽象: an item without one fact that colleagues could check. Seed A, step 5 (DOMAIN #86–#88); seed B (#89). */
export const itemAbstract = defineRule({
  id: 'item-abstract',
  family: 'concreteness',
  severity: 'warning',
  clause: 'A.5.concrete',
  scope: 'item',
  title: '从抽象到抽象',
  about:
    '整条没有一处别人可以核对的事实：没有事件、时间、数字、人、地点、单位、文件，也没有看得见的行为。按整条判断，政策名称、口号和只作装饰的年份、数字不算事实。一个方面的各条都这样，就是错误；原因不要求同样具体，只作提示。上年度整改情况只说“均已整改到位、取得明显成效”的也提出，要求逐项写明。措施说了要用的办法（建立某项制度、结对、调研）而没有落到可以检查的事上，也按这条提出。',
  supersedes: ['boilerplate'],
  options: v.strictObject({
    threshold: v.optional(
      v.pipe(
        v.number(),
        v.minValue(0),
        v.maxValue(1),
        v.description('一条是空泛的可能性达到多少就提出；不写时用模型自己的界限。'),
      ),
    ),
  }),
  mustFire: [
    example('problem', '学习不够深入，理论联系实际做得不够。', '学习不够深入，理论联系实际做得不够。'),
    example(
      'problem',
      '对“八个明确”“十四个坚持”理解不深，2018年以来学用结合一直不够紧密。',
      '对“八个明确”“十四个坚持”理解不深，2018年以来学用结合一直不够紧密。',
    ),
    example(
      'draft',
      '2017年度民主生活会对照检查材料\n一、上年度整改落实情况\n去年民主生活会后，班子高度重视，各项问题均已整改到位，取得了明显成效。\n二、存在的问题\n（一）学习方面\n去年中心组学习请假4次，没有补课。',
      '去年民主生活会后，班子高度重视，各项问题均已整改到位，取得了明显成效。',
    ),
    example('criticism', '工作魄力不够大，创新意识有待加强。', '工作魄力不够大，创新意识有待加强。', {
      scope: 'personal',
    }),
    example('cause', '理想信念有所动摇，党性修养有所放松。', '理想信念有所动摇，党性修养有所放松。'),
    example(
      'measure',
      '建立班子成员联系专家制度，注重听取意见，帮助解决实际困难。',
      '建立班子成员联系专家制度，注重听取意见，帮助解决实际困难。',
    ),
  ],
  mustNotFire: [
    example(
      'draft',
      '2017年度民主生活会对照检查材料\n一、上年度整改落实情况\n办税厅午间无人值守的问题，4月起两个窗口轮班，已经完成。\n二、存在的问题\n（一）学习方面\n去年中心组学习请假4次，没有补课。',
    ),
    example('problem', '党课讲稿是办公室同志写的，我上台照着念，念错了村名也没有发现。'),
    example('problem', '学习不够深入。4月的中心组学习我只签了到，中途离开去接待客商，材料至今没有看完。'),
    example('criticism', '上周三的协调会你迟到半小时，散会后也没有补看记录。'),
    example('measure', '加强学习，提高认识。'),
  ],
  *check(item, context, { threshold }) {
    if (item.kind === 'measure') yield* inMeasure(item, context, threshold);
    if (item.part === 'priorRectification') yield* inReport(item, context, threshold);
    if (!JUDGED.includes(item.kind) || withoutPrompts(item.text).trim().length < MIN_LENGTH) return;
    const judgement = judgementOf(item, context);
    const { vague, isVague } = judgement;
    if (threshold === undefined ? !isVague : vague < threshold) return;
    yield {
      at: { start: 0, end: item.text.length },
      message: explain(judgement, item.kind),
      question: questionFor(judgement, item.kind, topicOf(item)),
      ...(item.kind === 'cause' ? { severity: 'info' as const } : {}),
      evidence: { vague: Math.round(vague * 100) / 100 },
    };
  },
  conclude: raiseWholeDimensions,
});

/** A measure that names a means and nothing of what is done with it; a mere slogan is measure-slogan's. */
function* inMeasure(
  item: Item,
  context: CheckContext,
  threshold: number | undefined,
): Iterable<FindingDraft<'item'>> {
  const measure = readMeasure(item, context);
  if (!measure?.namesMeans || measure.vague < (threshold ?? 0)) return;
  const frame = frameOf(measure, context.scope);
  const topic = topicOfMeasure(measure);
  const said = topic === '' ? '只说了打算' : `“${topic}”只说了打算`;
  yield {
    at: measure.range,
    message: `${frame === '' ? '' : `虽然写了${frame}，`}${said}，没有写明具体怎样做、做到什么程度`,
    question: questionAbout(measure, context.scope),
    clause: 'A.6.measures',
    evidence: { vague: Math.round(measure.vague * 100) / 100 },
  };
}

/** Nothing was to be put right. */
const NOTHING_DUE =
  /^(?:无|没有|暂无|不涉及)|(?:没有|无|未)(?:列出|查摆出?|需要|应当|参加|列席|召开|涉及)|新(?:任职|提任|到任|组建|成立|调入)|首次|第一次参加/;
/** How many are done and how many are not: a summary over the items. */
const COUNTS = /(?:完成|整改|办结)(?:了)?\d+[个项条件]?[^。]{0,12}(?:未|没有|正在|还有|剩)/;
const LEAST_REPORT = 12;
const SURE_OF_REPORT = 0.8;

/** What became of last year's measures: “均已整改到位，取得明显成效” reports nothing that can be checked. */
function* inReport(
  item: Item,
  { scope, borrowed }: CheckContext,
  threshold: number | undefined,
): Iterable<FindingDraft<'item'>> {
  const text = withoutPrompts(item.text).trim();
  if (item.kind !== 'report' || text.length < LEAST_REPORT || NOTHING_DUE.test(text) || COUNTS.test(text))
    return;
  // It tells of problems and of what was done about them: either is enough.
  const [told, done] = (['problem', 'measure'] as const).map(
    (kind) => judge({ text: item.text, kind, scope }, borrowed).vague,
  );
  const vague = Math.min(told ?? 0, done ?? 0);
  if (vague < (threshold ?? SURE_OF_REPORT)) return;
  yield {
    at: { start: 0, end: item.text.length },
    message: '只说整改的态度和结果，没有逐项写明改了什么、改到什么程度',
    question: '上年度查摆了哪几个问题，各采取了什么措施，改到什么程度，没有改完的什么时候改完？',
    severity: 'info',
    clause: 'A.6.prior',
    evidence: { vague: Math.round(vague * 100) / 100 },
  };
}

/** The words for the question to take up: the first short clause that names a shortcoming, else the first short one. */
function topicOf(item: Item): string {
  const short = clausesOf(item.text).filter(({ text }) => text.length <= MAX_TOPIC && !/方面$/.test(text));
  const fault = short.find(({ text }) => scan(text).some(({ kind }) => kind === 'deficit'));
  return (fault ?? short[0])?.text ?? '';
}

/** 一个方面的各条都是抽象的: then the section says nothing, and each of its findings is an error. */
function raiseWholeDimensions(findings: Finding[], draft: Draft): Finding[] {
  const abstract = new Set(findings.map(({ item }) => item));
  const hollow = new Set<string>();
  for (const section of draft.parts.flatMap((part) => part.dimensions)) {
    const problems = section.items.filter(({ kind }) => kind === 'problem');
    if (problems.length > 0 && problems.every(({ id }) => abstract.has(id)))
      for (const { id } of problems) hollow.add(id);
  }
  const reports = draft.items.filter(({ part, kind }) => part === 'priorRectification' && kind === 'report');
  if (reports.every(({ id }) => abstract.has(id))) {
    const all = new Set<string | undefined>(reports.map(({ id }) => id));
    findings = findings.map((finding) =>
      all.has(finding.item) ? { ...finding, severity: 'warning' } : finding,
    );
  }
  return findings.map((finding) =>
    finding.severity === 'warning' && finding.item !== undefined && hollow.has(finding.item)
      ? { ...finding, severity: 'error', message: `${finding.message}；这个方面的各条都是这样` }
      : finding,
  );
}
