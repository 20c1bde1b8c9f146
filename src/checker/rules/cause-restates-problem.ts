import type { Item } from '../../draft';
import { perItemOfCache } from '../per-item';
import { spansInItem } from '../place';
import {
  causeSentences,
  gramsOf,
  nearestProblems,
  restatements,
  type Nearest,
  type Restatement,
} from '../restatement';
import { pairsOf, problemThatSays, reasonsIn } from '../circular';
import { judge } from '../concreteness/judge';
import { later } from '../later';
import { defineRule, example, type CheckContext, type FindingDraft } from '../rule';
import { inShort } from '../speech/reading';

const HEAD = '个人发言提纲\n一、存在的问题\n';

const sentencesIn = perItemOfCache(({ text }) => causeSentences(text));
const gramsIn = perItemOfCache(({ text }) => gramsOf(text));

/** What the last check found, by its borrowed wordings. */
const known = new WeakMap<readonly string[], Nearest>();

/** For each cause its sentences that say one of the problems again. */
function restated(
  problems: readonly Item[],
  causes: readonly Item[],
  context: CheckContext,
): Restatement[][] {
  const { keepsReadings, borrowed } = context;
  const sentences = causes.map((cause) => sentencesIn(cause, context));
  const nearest = nearestProblems(
    sentences.flat(),
    problems.map((problem) => gramsIn(problem, context)),
    keepsReadings ? known.get(borrowed) : undefined,
  );
  if (keepsReadings) known.set(borrowed, nearest);
  return sentences.map((cause) => restatements(cause, nearest));
}

const reasonsOf = perItemOfCache((cause, context) =>
  reasonsIn(
    sentencesIn(cause, context),
    (text) => judge({ text, kind: 'cause', scope: context.scope }, context.borrowed).isVague,
  ),
);
const pairsIn = perItemOfCache(({ text }) => pairsOf(text));
/** More reasons than this are not held against every problem: a paper has a few. */
const MOST_REASONS = 24;

/** Sentences that give themselves, or one of the problems, for the reason. */
function* circles(
  causes: readonly Item[],
  said: readonly (readonly Restatement[])[],
  problems: readonly Item[],
  context: CheckContext,
): Iterable<FindingDraft<'draft'>> {
  const pairs = later(() => problems.map((problem) => pairsIn(problem, context)));
  let asked = 0;
  for (const [number, cause] of causes.entries()) {
    const told = new Set(said[number]?.map(({ range }) => range.start));
    for (const reason of reasonsOf(cause, context)) {
      const { range, text, turns } = reason;
      if (told.has(range.start)) continue;
      asked += 1;
      const before = asked > MOST_REASONS ? undefined : problems[problemThatSays(reason, pairs())];
      const [at] = spansInItem(cause, range);
      if (!at || (!before && !turns)) continue;
      yield {
        at,
        ...(before ? { related: spansInItem(before, { start: 0, end: before.text.length }) } : {}),
        message: '用问题本身解释问题，没有说为什么',
        question: `“${inShort(text)}”，为什么会这样，当时是怎么想的？`,
        ...(cause.dimension === undefined ? {} : { dimension: cause.dimension }),
      };
    }
  }
}

/** 原因不能是问题的重复. Seed A, step 5 (DOMAIN #84); seed B (#84–#85). */
export const causeRestatesProblem = defineRule({
  id: 'cause-restates-problem',
  family: 'concreteness',
  severity: 'warning',
  clause: 'A.5.cause',
  scope: 'draft',
  title: '原因重复问题',
  about:
    '原因剖析里的一句话与前面查摆的一个问题说的几乎是同一句话，没有说为什么；或者“因为”“所以”的两边说的是一回事。提到那件事再说明当时怎么想的不算；原因本来就比问题概括，不要求同样具体。',
  supersedes: ['item-abstract', 'boilerplate'],
  mustFire: [
    example(
      'draft',
      `${HEAD}（一）理论学习方面\n理论学习不够系统深入，满足于读文件、记笔记，学用脱节。\n二、原因剖析\n1.理论学习不够系统深入，满足于读文件、记笔记。`,
      '理论学习不够系统深入，满足于读文件、记笔记。',
    ),
    example(
      'draft',
      `${HEAD}（一）作风方面\n联系群众不够紧密，下基层调研走马观花，解决实际问题不多。\n二、原因剖析\n1.联系群众不紧密，下基层调研存在走马观花的现象。2.总认为坐在机关也能掌握情况。`,
      '联系群众不紧密，下基层调研存在走马观花的现象。',
    ),
    example(
      'draft',
      `${HEAD}（一）群众工作方面\n去年接访只到场7次。\n二、原因剖析\n1.接访到场次数不够，主要是因为接访不够经常、接访次数偏少。`,
      '接访到场次数不够，主要是因为接访不够经常、接访次数偏少。',
    ),
  ],
  mustNotFire: [
    example(
      'draft',
      `${HEAD}（一）群众工作方面\n去年接访只到场7次。\n二、原因剖析\n1.接访到场少，是因为怕老上访户缠住不放。`,
    ),
    example(
      'draft',
      `${HEAD}（一）理论学习方面\n理论学习不够系统深入，满足于读文件、记笔记，学用脱节。\n二、原因剖析\n1.把学习当成软任务，总觉得干好业务就行。`,
    ),
    example(
      'draft',
      `${HEAD}（一）担当方面\n两户围墙没有拆，工期拖了七十天。\n二、原因剖析\n1.两户围墙没有拆，工期拖了七十天，说到底是怕回村过年没法见人，把面子看得比工作重。`,
    ),
    example('draft', `${HEAD}（一）理论学习方面\n学习不够深入。\n二、原因剖析\n1.学习的自觉性不高。`),
  ],
  *check(draft, context) {
    const problems = draft.items.filter(({ kind }) => kind === 'problem');
    const causes = draft.items.filter(({ kind }) => kind === 'cause');
    if (problems.length === 0 || causes.length === 0) return;
    const said = restated(problems, causes, context);
    yield* circles(causes, said, problems, context);
    for (const [number, cause] of causes.entries()) {
      for (const { range, problem, share } of said[number] ?? []) {
        const [at] = spansInItem(cause, range);
        const before = problems[problem];
        if (!at || !before) continue;
        yield {
          at,
          related: spansInItem(before, { start: 0, end: before.text.length }),
          message: '说的还是前面的问题，没有说为什么',
          question: `“${inShort(cause.text.slice(range.start, range.end))}”，为什么会这样，当时是怎么想的？`,
          ...(cause.dimension === undefined ? {} : { dimension: cause.dimension }),
          evidence: { share: Math.round(share * 100) / 100 },
        };
      }
    }
  },
});
