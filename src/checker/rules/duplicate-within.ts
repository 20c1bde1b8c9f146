import * as v from 'valibot';
import type { Span } from '../../document';
import { spanOf, type Draft, type DraftPaper, type Item } from '../../draft';
import { firstWords } from '../alignment/place';
import { plainTextOf, type PlainText } from '../duplication/plain-text';
import { repeatsIn, type Repeat } from '../duplication/repeats';
import { later } from '../later';
import { paperLines } from '../lines';
import { isFrame } from '../measures/frame';
import { perItems } from '../per-item';
import { spansInItem } from '../place';
import { defineRule, example, type CheckContext, type FindingDraft, type TextRange } from '../rule';
import { clausesOf } from '../speech/clauses';

/** Characters of an item that is the same as another word for word, and of one that is nearly so, with the share of both. */
const MIN_SAME = 12;
const MIN_NEAR = 20;
const ITEM_SHARE = 0.75;
/** Of a passage inside longer items this share has to be the same. */
const PASSAGE_SHARE = 0.8;

/** 同一段话不能写在两处. Seed A, step 5 (DOMAIN #94): written by oneself, problem by problem. */
export const duplicateWithin = defineRule({
  id: 'duplicate-within',
  family: 'duplication',
  severity: 'warning',
  clause: 'A.5.problems',
  scope: 'draft',
  title: '前后重复',
  about:
    '同一条或者同一段话，一字不差或者只改了几个字，写在两个方面、两条里；方案和会议情况报告里一句话一字不差地写了两遍。只比同类的条目：问题和问题、措施和措施、批评和批评。会议主题、通知的原话、文件名、引号里的提法和标题不算。',
  options: v.strictObject({
    passage: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(12),
        v.description('较长的条目里，连续多少个字相同就提出；标点不计。'),
      ),
      30,
    ),
  }),
  mustFire: [
    example(
      'draft',
      '个人对照检查材料\n一、存在的问题\n（一）理论学习方面\n满足于完成规定动作，很少结合分管工作思考，遇到难题靠老经验应付。\n（二）工作作风方面\n满足于完成规定动作，很少结合分管工作思考，遇到难题靠老经验应付。',
      '满足于完成规定动作，很少结合分管工作思考，遇到难题靠老经验应付。',
    ),
    example(
      'draft',
      '个人对照检查材料\n一、存在的问题\n（一）工作作风方面\n1.到联系村去得少，坐在办公室听汇报多，对村里的难处知道得不多。\n2.对联系村去得少，坐在办公室里听汇报多，对村里的难处知道得不多。',
      '对联系村去得少，坐在办公室里听汇报多，对村里的难处知道得不多。',
    ),
  ],
  mustNotFire: [
    example(
      'draft',
      '个人对照检查材料\n一、存在的问题\n（一）工作作风方面\n1.到联系村去得少，全年只去过2次，都没有进农户家。\n二、整改措施\n1.针对到联系村去得少，全年只去过2次的问题，每月10日到村里住一晚。\n2.每月15日在村里开一次院坝会，收的意见当月答复。',
    ),
    example(
      'draft',
      '个人对照检查材料\n一、存在的问题\n（一）理论学习方面\n对《关于新形势下党内政治生活的若干准则》《中国共产党廉洁自律准则》学得不细，自学笔记只记了3页。\n（二）廉洁自律方面\n没有对照《关于新形势下党内政治生活的若干准则》《中国共产党廉洁自律准则》检查自己，加油卡借给同学用过一次。',
    ),
  ],
  *check(draft, context, { passage }) {
    const least = SENTENCES[draft.paper];
    if (least !== undefined) yield* sentencesTwice(draft, context, least);
    const headings = later(() => headingsOf(draft));
    for (const { kind, read } of KINDS) {
      const items = draft.items.filter((item) => item.kind === kind && !isFrame(item.text));
      if (items.length < 2) continue;
      const { plain, repeats } = read(items, context);
      for (const repeat of repeats) {
        const finding = findingOf(repeat, plain, items, headings, passage, kind);
        if (finding) yield finding;
      }
    }
  },
});
/** Papers that are not read into items, with the length from which a sentence is not said twice: a host script says the same at every turn. */
const SENTENCES: Partial<Record<DraftPaper, number>> = { workPlan: 20, meetingReport: 20, hostScript: 40 };
/** With or without its end, so that a line is passed once. */
const SENTENCE = /[^。！？\n]+(?:[。！？]|$)/gm;

/** Sentences of such a paper that stand there twice, word for word. */
function* sentencesTwice(
  draft: Draft,
  context: CheckContext,
  least: number,
): Iterable<FindingDraft<'draft'>> {
  const seen = new Map<string, Span>();
  for (const { content, body, end, cell } of paperLines(draft, context)) {
    if (cell) continue;
    for (const match of content.text.slice(body, end).matchAll(SENTENCE)) {
      const words = match[0].trim();
      if (words.length < least || !/[。！？]$/.test(words)) continue;
      if (context.borrowed.some((one) => one.includes(words.slice(0, -1)))) continue;
      const from = body + match.index + match[0].indexOf(words);
      const at = spanOf(content, from, from + words.length);
      const before = seen.get(words);
      if (before === undefined) seen.set(words, at);
      else
        yield {
          at,
          related: [before],
          message: '与前面的一句一字不差',
          question: `“${firstWords(words)}”这两处说的是同一件事吗？`,
          evidence: { same: words.length },
          // A host may say the same of everybody.
          ...(draft.paper === 'hostScript' ? { severity: 'info' as const } : {}),
        };
    }
  }
}

/** Reports repeat themselves by nature (“已完成整改”). */
const KINDS = (['problem', 'cause', 'measure', 'criticism'] as const).map((kind) => ({
  kind,
  read: perItems((items, context) => {
    const plain = plainTextOf(items, context);
    return { plain, repeats: repeatsIn(plain) };
  }),
}));
type Kind = (typeof KINDS)[number]['kind'];

function findingOf(
  repeat: Repeat,
  plain: PlainText,
  items: readonly Item[],
  headings: () => ReadonlyMap<Item, string>,
  passage: number,
  kind: Kind,
): FindingDraft<'draft'> | undefined {
  const [here, there] = [numberOf(plain, repeat.start), numberOf(plain, repeat.earlierStart)];
  const [item, earlier] = [items[here], items[there]];
  if (!item || !earlier) return undefined;
  const longer = Math.max(lengthOf(plain, here), lengthOf(plain, there));
  // What is quoted in both is left out above.
  const equal = repeat.same === longer || item.text === earlier.text;
  const whole = repeat.same >= (equal ? MIN_SAME : MIN_NEAR) && repeat.same >= ITEM_SHARE * longer;
  const share = repeat.same / (repeat.end - repeat.start);
  if (!whole && (repeat.same < passage || share < PASSAGE_SHARE)) return undefined;
  const at = whole
    ? { start: 0, end: item.text.length }
    : inClauses(item.text, rangeOf(plain, repeat.start, repeat.end));
  const from = whole
    ? { start: 0, end: earlier.text.length }
    : inClauses(earlier.text, rangeOf(plain, repeat.earlierStart, repeat.earlierEnd));
  const [span] = spansInItem(item, at);
  const [related] = spansInItem(earlier, from);
  if (!span || !related) return undefined;
  const [place = '', before = ''] = [headings().get(item), headings().get(earlier)];
  const words = firstWords(item.text.slice(at.start, at.end));
  return {
    at: span,
    related: [related],
    message: `与前面${before === place ? '' : `“${before}”里`}的${whole ? '一条' : '一段'}${(whole ? equal : repeat.same === repeat.end - repeat.start) ? '一字不差' : '几乎一样'}`,
    question: `“${words}”这两处说的是同一件事吗？${QUESTIONS[kind]}`,
    ...(item.dimension === undefined ? {} : { dimension: item.dimension }),
    evidence: { same: repeat.same },
  };
}
const QUESTIONS: Record<Kind, string> = {
  problem: '这个方面自己的问题是什么？',
  cause: '这一条要说的另一个原因是什么？',
  measure: '这一条对着的是哪一个问题？',
  criticism: '对这位同志要提的是哪一件事？',
};

const numberOf = ({ item }: PlainText, at: number): number => item[at] ?? 0;
/** Units of an item, the closing 0 aside. */
const lengthOf = ({ starts }: PlainText, at: number): number => (starts[at + 1] ?? 0) - (starts[at] ?? 0) - 1;
/** The range of an item's text between two units of it. */
const rangeOf = (plain: PlainText, start: number, end: number): { start: number; end: number } => ({
  start: offsetAt(plain, start),
  end: offsetAt(plain, end - 1) + 1,
});
/** A stretch as whole clauses: one at its ends counts when half of it is in the stretch. */
function inClauses(text: string, { start, end }: TextRange): TextRange {
  const inside = clausesOf(text).filter((clause) => {
    const common = Math.min(clause.end, end) - Math.max(clause.start, start);
    return common * 2 >= clause.end - clause.start;
  });
  const [first] = inside;
  const last = inside[inside.length - 1];
  return first && last ? { start: first.start, end: last.end } : { start, end };
}
const offsetAt = (plain: PlainText, at: number): number => {
  const of = numberOf(plain, at);
  return plain.offsets[of]?.[at - (plain.starts[of] ?? 0)] ?? 0;
};

/** The heading under which each item stands. */
function headingsOf(draft: Draft): Map<Item, string> {
  const headings = new Map<Item, string>();
  for (const part of draft.parts) {
    for (const item of part.items) headings.set(item, part.headingText);
    for (const { items, headingText } of part.dimensions)
      for (const item of items) headings.set(item, headingText);
  }
  return headings;
}
