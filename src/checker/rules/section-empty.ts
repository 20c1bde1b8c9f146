import {
  looksLikeHeading,
  readLabel,
  spanOf,
  wordsOf,
  type DimensionSection,
  type Draft,
  type DraftPaper,
  type Item,
  type Line,
  type Part,
} from '../../draft';
import type { Paragraph } from '../../document';
import type { PartKind } from '../../meeting';
import type { ClauseId } from '../finding';
import { isSelfReview } from '../papers';
import { later } from '../later';
import { paperLines } from '../lines';
import { defineRule, example, type FindingDraft } from '../rule';

const NOTHING = /^[（(]?(?:无|没有|略|同上|暂无|不涉及|内容略)[）)]?[。.]?$/;
/** Where “无” is a full answer. */
const NONE_WILL_DO: readonly PartKind[] = [
  'priorRectification',
  'personalMatters',
  'inspectionFeedback',
  'orgInquiry',
  'massFeedback',
  'accountability',
];
const UNFILLED: readonly PartKind[] = ['opening', 'closing'];

/** Left out, which is no “无”. */
const LEFT_OUT = /^[（(]?(?:具体|以下)?(?:内容)?(?:略|同上|待补充)[）)]?[。.]?$/;

const saysSomething = (items: readonly Item[], noneWillDo: boolean): boolean =>
  items.some(({ text }) => !(noneWillDo ? LEFT_OUT : NOTHING).test(text.trim()));

/** 标题下面要有内容。 Seed A, step 5 (DOMAIN #64, #112). */
export const sectionEmpty = defineRule({
  id: 'section-empty',
  family: 'structure',
  severity: 'error',
  clause: 'A.5.problems',
  scope: 'draft',
  title: '标题下没有内容',
  about:
    '每个方面、每个部分的标题下都要有内容；没有需要报告的事项要写明“无”，不能空着。方案和会议情况报告“一、”“二、”的标题下也要有内容。提示语和没有填写的空格不算内容。',
  mustFire: [
    example(
      'draft',
      '个人对照检查材料\n一、存在的问题\n（一）理论学习方面\n（二）工作作风方面\n到联系村只去过2次，都没有进农户家。',
      '（一）理论学习方面',
    ),
    example(
      'draft',
      '个人对照检查材料\n一、存在的问题\n（一）工作作风方面\n到联系村只去过2次。\n二、个人有关事项\n三、整改措施\n每月10日到联系村走访一天。',
      '二、个人有关事项',
    ),
  ],
  mustNotFire: [
    example(
      'draft',
      '个人对照检查材料\n一、存在的问题\n（一）工作作风方面\n到联系村只去过2次。\n二、个人有关事项\n无。\n三、整改措施\n每月10日到联系村走访一天。',
    ),
  ],
  *check(draft, context) {
    const { pack } = context;
    if (WITH_CHAPTERS.includes(draft.paper)) yield* emptyChapters(paperLines(draft, context));
    if (!isSelfReview(draft.paper)) return;
    yield* bareNumbers(draft);
    const asked = pack?.parts[draft.paper] ?? [];
    for (const [at, part] of draft.parts.entries()) {
      for (const section of part.dimensions) {
        if (saysSomething(section.items, false)) continue;
        yield {
          at: section.heading,
          message: `“${section.headingText}”下面没有内容`,
          question: '这个方面查摆出了什么问题？是哪件事、什么时候、造成什么后果？',
          ...(section.dimension === undefined ? {} : { dimension: section.dimension }),
          key: keyOf(section),
        };
      }
      if (part.heading && isEmptyPart(part, draft.parts[at + 1])) {
        const none = NONE_WILL_DO.includes(part.kind);
        yield {
          at: part.heading,
          message: `“${part.headingText}”下面没有内容`,
          question: none ? '有没有需要报告的情况？没有的话是否写明“无”？' : '这一部分准备写什么？',
          clause: asked.find((one) => one.part === part.kind)?.clause ?? clauseOf(part.kind),
          key: part.kind,
        };
      }
    }
  },
});

/** A number with nothing behind it, beside points that say something: “2.”. */
function* bareNumbers(draft: Draft): Iterable<FindingDraft<'draft'>> {
  const { paragraphs } = draft;
  const told = later(
    () => new Set(draft.items.flatMap(({ spans }) => spans.map(({ paragraph }) => paragraph))),
  );
  for (const [at, { index, text, cell, row, controls }] of paragraphs.entries()) {
    if (text.length > LONGEST_NUMBER || cell || row || controls) continue;
    const label = readLabel(text);
    if (!label || label.end < text.trimEnd().length || label.style === 'cnComma') continue;
    const before = besideOf(paragraphs, at, -1);
    const after = besideOf(paragraphs, at, 1);
    if (![before, after].some((beside) => beside !== undefined && told().has(beside.index))) continue;
    yield {
      at: { paragraph: index, start: 0, end: text.trimEnd().length },
      message: `“${label.text}”后面没有内容`,
      question: '这一条准备写什么，还是多了一个编号？',
      severity: 'warning',
      // Its place may change, its neighbour seldom does.
      key: `${label.text} ${before?.text.slice(0, 24) ?? ''}`,
    };
  }
}
const LONGEST_NUMBER = 12;
/** The next paragraph with words in one direction. */
function besideOf(paragraphs: readonly Paragraph[], at: number, step: 1 | -1): Paragraph | undefined {
  for (let place = at + step; place >= 0 && place < paragraphs.length; place += step)
    if (paragraphs[place]?.text.trim() !== '') return paragraphs[place];
  return undefined;
}

/** Papers of chapters under 一、二、三、 that say what was or will be done. */
const WITH_CHAPTERS: readonly DraftPaper[] = ['workPlan', 'meetingReport'];

/** Headings 一、 of a plan or a report right above the next one, or at the end. What stands below 附件 is a list. */
function* emptyChapters(lines: readonly Line[]): Iterable<FindingDraft<'draft'>> {
  const stop = lines.findIndex((line) => /^附件/.test(wordsOf(line)));
  const own = stop < 0 ? lines : lines.slice(0, stop);
  if (own.filter(isChapter).length < 2) return;
  for (const [at, line] of own.entries()) {
    const next = own[at + 1];
    if (!isChapter(line) || (next && !isChapter(next))) continue;
    const words = wordsOf(line);
    yield {
      at: spanOf(line.content, line.start, line.end),
      message: `“${words}”下面没有内容`,
      question: '这一部分准备写什么？',
      severity: 'warning',
      clause: 'B.report',
      key: words,
    };
  }
}
/** “一、会议时间：1月20日” says what it has to say. */
const isChapter = (line: Line): boolean =>
  line.label?.style === 'cnComma' && !line.cell && looksLikeHeading(line) && !/[：:，,]./.test(wordsOf(line));

/** The clause that asks for a part in any year. */
const clauseOf = (kind: PartKind): ClauseId => {
  if (kind === 'priorRectification') return 'A.6.prior';
  if (kind === 'inspectionFeedback' || kind === 'orgInquiry') return 'A.6.inspection';
  return NONE_WILL_DO.includes(kind) ? 'A.6.personal' : 'A.5.draft';
};

const keyOf = (section: DimensionSection): string => section.dimension ?? section.headingText;

function isEmptyPart(part: Part, next: Part | undefined): boolean {
  if (UNFILLED.includes(part.kind) || part.dimensions.length > 0) return false;
  // “三、个人有关事项” with “（一）巡视反馈” right below it is a heading over parts.
  if (next?.level !== undefined && part.level !== undefined && next.level > part.level) return false;
  return !saysSomething(part.items, NONE_WILL_DO.includes(part.kind));
}
