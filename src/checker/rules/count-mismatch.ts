import { spanOf, type DimensionSection, type Draft, type Item } from '../../draft';
import { countsBelow, listedFaults, promisesOf, sumFaults, type CountPromise } from '../counts';
import { paperLines, perLine } from '../lines';
import { isSelfReview } from '../papers';
import { defineRule, example } from '../rule';

/** 前面说几个，后面就写几个. Seed A, “共分为八个环节”, “以下6个方面” (DOMAIN #15, #64); seed B, “x个方面” (#65). */
export const countMismatch = defineRule({
  id: 'count-mismatch',
  family: 'structure',
  severity: 'warning',
  clause: 'A.2.dates',
  scope: 'draft',
  title: '个数与内容不符',
  about:
    '前面说“以下6个方面”“八个环节”“五项措施”，后面列出的要有同样多；“以上措施共六条”“本台账共12项”“共查摆问题14个”要与所列的一致；“意见19条，其中……11条、……10条”加起来不能超过总数，应到、实到和请假人数要对得上；个数没有填写（“x个方面”）而后面已经列出的，也要补上。指前文的（“上述四个方面”）、口号里的、后面没有逐项列出的不算。',
  // The blank is part of this fault, and so is the promise that the sections do not keep.
  supersedes: ['placeholder-left'],
  mustFire: [
    example(
      'draft',
      '个人发言提纲\n现从以下三个方面查摆问题。\n一、存在的问题\n（一）学习方面\n请假4次。\n（二）作风方面\n下去少。\n二、整改措施\n每月10日走访。',
      '从以下三个方面',
    ),
    example(
      'draft',
      '工作方案\n民主生活会共分为三个环节。\n（一）学习。\n（二）谈心谈话。',
      '共分为三个环节',
    ),
    example('draft', '主要有三个原因：一是怕得罪人，二是图省事。', '主要有三个原因'),
    example(
      'draft',
      '重点从以下x个方面查摆。\n带头学理论，往深里学。\n带头守纪律，往严里守。',
      '从以下x个方面',
    ),
  ],
  mustNotFire: [
    example('draft', '主要有三个原因：一是怕得罪人，二是图省事，三是不懂财务。'),
    example('draft', '针对上述四个方面的问题，制定以下措施：\n1.每周一接访。\n2.每月10日走访。'),
    example('draft', '提出了五项措施，到年底一项没有落实。'),
    example('draft', '对照“五个方面要求”查摆：\n一、会多\n二、文多'),
  ],
  *check(draft, context) {
    const lines = paperLines(draft, context);
    const own = isSelfReview(draft.paper);
    const sections = own ? draft.parts.flatMap((part) => part.dimensions) : [];
    const problems = own ? draft.items.filter(({ kind }) => kind === 'problem') : [];
    for (const { line, start, end, announced, found } of listedFaults(lines, context)) {
      yield {
        at: spanOf(line.content, start, end),
        message: `这里说“${line.content.text.slice(start, end)}”，实际是${found}个`,
        question: announced > found ? '还有哪些没有写，还是个数写错了？' : '是个数写错了，还是多列了？',
        evidence: { found, announced },
      };
    }
    for (const [at, line] of lines.entries()) {
      for (const { start, end, total, sum, message } of sumsOf(line, context))
        yield {
          at: spanOf(line.content, start, end),
          message,
          question: '哪一个数是对的？',
          evidence: { found: sum, announced: total },
        };
      if (line.cell) continue;
      for (const promise of promisesOf(line, at, context)) {
        const found = promise.total
          ? foundInAll(promise, draft)
          : foundFor(promise, sections, problems, countsBelow(promise, lines));
        if (found === undefined) continue;
        const words = line.content.text.slice(promise.start, promise.end);
        yield {
          at: spanOf(line.content, promise.start, promise.end),
          clause: promise.aspects ? 'A.5.dimensions' : 'A.2.dates',
          message:
            promise.count === undefined
              ? `“${words}”没有写明个数，下文列了${found}个`
              : `前面说“${words}”，下文列了${found}个`,
          question:
            promise.count === undefined
              ? '一共几个？下文列的是否齐全？'
              : promise.count > found
                ? '还有哪些没有写，还是个数写错了？'
                : '是个数写错了，还是多列了？',
          evidence: { found, ...(promise.count === undefined ? {} : { announced: promise.count }) },
        };
      }
    }
  },
});

const sumsOf = perLine(sumFaults);

/** The problems of another year, or those that others have named. */
const ELSEWHERE = /上(?:一)?年度?|去年|(?:19|20)\d\d年度|反馈|收集|征求|意见|反映|巡视|巡察|审计/;
function sentenceOf({ line, start, end }: CountPromise): string {
  const before = line.content.text.slice(line.start, start);
  return (
    before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1) +
    line.content.text.slice(start, end)
  );
}

/** Of what others named: what became of it is listed. */
const GATHERED = /列入|归并|合并|汇总[成为]/;

/** How many problems or criticisms a paper lists in all, where its total is another number; undefined where nobody can say. */
function foundInAll(promise: CountPromise, { paper, items, parts }: Draft): number | undefined {
  const kind = paper === 'criticisms' ? 'criticism' : 'problem';
  const asked = kind === 'criticism' ? /意见/ : /问题|不足/;
  const all = items.filter((item) => item.kind === kind);
  const first = all[0]?.spans[0]?.paragraph;
  if (
    (paper !== 'rectificationList' && !asked.test(promise.thing)) ||
    first === undefined ||
    promise.line.paragraph.index >= first
  )
    return undefined;
  if (paper === 'meetingReport' || (isSelfReview(paper) && ELSEWHERE.test(sentenceOf(promise))))
    return undefined;
  const paragraph = promise.line.paragraph.index;
  // “一、对某某同志的意见（共提出2条）” counts its own.
  if (parts.some(({ heading }) => heading?.paragraph === paragraph)) return undefined;
  const sentence = sentenceOf(promise);
  if (paper === 'rectificationList' && ELSEWHERE.test(sentence) && !GATHERED.test(sentence)) return undefined;
  const numbered = paper === 'rectificationList' || all.every(({ label }) => label !== undefined);
  return numbered && all.length !== promise.count ? all.length : undefined;
}

/** How many there are instead; undefined when the promise is kept, or when nothing below can be counted. */
function foundFor(
  promise: CountPromise,
  sections: readonly DimensionSection[],
  problems: readonly Item[],
  below: readonly number[],
): number | undefined {
  const start = problems[0]?.spans[0]?.paragraph;
  if (/问题|不足|差距/.test(promise.thing) && start !== undefined && promise.line.paragraph.index < start) {
    if (ELSEWHERE.test(sentenceOf(promise))) return undefined;
    // The parts of the paper stand right below, not the problems. Those without numbers may be one or several.
    const all = [problems.length, sections.length, ...below];
    const kept = promise.count !== undefined && all.includes(promise.count);
    return kept || problems.some(({ label }) => label === undefined) ? undefined : problems.length;
  }
  // “从6个方面查摆出12个问题”: what stands below are the aspects.
  if (/问题|不足|差距/.test(promise.thing) && /个(?:方面|维度)/.test(promise.line.content.text))
    return undefined;
  const first = sections[0]?.heading.paragraph;
  const opens = first !== undefined && promise.line.paragraph.index < first;
  const counts = [...(promise.aspects && opens ? [sections.length] : []), ...below];
  const [likeliest] = counts;
  if (likeliest === undefined || likeliest < 2) return undefined;
  return promise.count !== undefined && counts.includes(promise.count) ? undefined : likeliest;
}
