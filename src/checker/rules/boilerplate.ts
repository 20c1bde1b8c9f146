import * as v from 'valibot';
import type { ItemKind } from '../../draft';
import { judge } from '../concreteness/judge';
import { judgementOf } from '../concreteness/judgement-of';
import { shareOfSetPhrases } from '../restatement';
import { defineRule, example } from '../rule';

const JUDGED: readonly ItemKind[] = ['problem', 'cause', 'criticism', 'report'];
/** Shorter than this an item is a heading or a declaration (“无”). */
const MIN_LENGTH = 24;

/** 套话：set phrases from beginning to end. Seed A, step 5 (DOMAIN #88). */
export const boilerplate = defineRule({
  id: 'boilerplate',
  family: 'concreteness',
  severity: 'warning',
  clause: 'A.5.concrete',
  scope: 'item',
  title: '通篇套话',
  about:
    '一条里绝大部分是公文套话，没有一件事实；上年度整改落实等逐项报告的内容也按这条查。有一件事实就不算，套话再多也不算；原因只作提示。',
  options: v.strictObject({
    share: v.optional(
      v.pipe(
        v.number(),
        v.minValue(0),
        v.maxValue(1),
        v.description('套话在一条里占到这个比例、又没有事实的，就提出。'),
      ),
      0.7,
    ),
  }),
  mustFire: [
    example(
      'report',
      '高度重视，认真研究，切实加强组织领导，建立健全长效机制，扎实推进整改落实，取得明显成效。',
      '高度重视，认真研究，切实加强组织领导，建立健全长效机制，扎实推进整改落实，取得明显成效。',
    ),
    example(
      'problem',
      '理论学习不够深入，政治站位不够高，责任意识不够强，工作作风不够扎实，创新意识有待提高。',
      '理论学习不够深入，政治站位不够高，责任意识不够强，工作作风不够扎实，创新意识有待提高。',
    ),
  ],
  mustNotFire: [
    example('report', '制定了会前学法制度，全年集中学法12次，3月请法院的同志讲了民法典。'),
    example('report', '无。'),
    example(
      'problem',
      '理论学习不够深入，政治站位不够高，责任意识不够强，4月以来中心组学习我请假3次，笔记是补抄的。',
    ),
    example('measure', '加强学习，提高认识，强化担当，改进作风，提升能力，推动工作再上新台阶。'),
  ],
  *check(item, context, { share: least }) {
    if (!JUDGED.includes(item.kind) || item.text.length < MIN_LENGTH) return;
    const isReport = item.kind === 'report';
    // What all rules ask for comes first: the share is counted for this one alone.
    if (!isReport && !judgementOf(item, context).isVague) return;
    const share = shareOfSetPhrases(item.text);
    if (share < (least ?? 1)) return;
    const asMeasure = { text: item.text, kind: 'measure', scope: context.scope } as const;
    if (isReport && !judge(asMeasure, context.borrowed).isVague) return;
    yield {
      at: { start: 0, end: item.text.length },
      message: isReport ? '通篇是套话，没有说清做了什么、结果怎样' : '通篇是套话，没有一件事实',
      question:
        item.kind === 'report'
          ? '具体做了哪几件事、什么时候做的、现在是什么结果？'
          : '这些话落到哪一件事上？',
      ...(item.kind === 'cause' ? { severity: 'info' as const } : {}),
      evidence: { share: Math.round(share * 100) / 100 },
    };
  },
});
