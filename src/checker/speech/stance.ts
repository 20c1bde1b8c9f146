import type { Item } from '../../draft';
import { withoutPrompts } from '../blanks';
import { judge } from '../concreteness/judge';
import { judgementOf } from '../concreteness/judgement-of';
import { perItem } from '../per-item';
import type { CheckContext } from '../rule';
import { blameOf, type Blame } from './blame';
import { isWrong } from './fault';
import { lectureIn, type Lecture } from './lecture';
import { selfPraiseOf, type SelfPraise } from './merit';
import { readClauses, type ReadClause } from './reading';
import { namesWriter, turnsToOneself } from './self';

/** How a problem or a cause speaks, when it does not own up to a fault. */
export interface Stance {
  clauses: readonly ReadClause[];
  /** Others are blamed and the writer is out of it. */
  blame?: Blame;
  /** The writer praises himself. */
  praise?: SelfPraise;
  /** The item lectures instead of naming a fault. */
  lecture?: Lecture;
}

/** A lecture in passing is no substitute for a problem. */
const MIN_SHARE = 0.15;
/** Causes may argue: only what argues for the most part and owns up to nothing counts. */
const MIN_SHARE_OF_CAUSE = 0.5;
/** Shorter than this an item is a heading. */
const MIN_LENGTH = 12;

/** Reads how a problem or a cause speaks. Team papers have no one to blame or to praise but the team itself. */
export const stanceOf = perItem((item: Item, context: CheckContext): Stance => {
  const clauses = readClauses(item.text);
  const personal = context.scope === 'personal' && item.kind === 'problem';
  const blame = personal ? blameOf(clauses) : undefined;
  const praise = personal ? praiseBeside(item, context, clauses, blame) : undefined;
  const lecture = blame || praise ? undefined : lectureOnly(item, context, clauses);
  return { clauses, ...(blame && { blame }), ...(praise && { praise }), ...(lecture && { lecture }) };
});

/** Praise of oneself, where others are blamed in what stands before their faults. */
function praiseBeside(
  item: Item,
  context: CheckContext,
  clauses: readonly ReadClause[],
  blame: Blame | undefined,
): SelfPraise | undefined {
  const own = blame ? clauses.filter(({ start }) => start < blame.clause.start) : clauses;
  return selfPraiseOf(own, (from, to) => {
    if (from === clauses[0] && to === clauses[clauses.length - 1]) return judgementOf(item, context).isVague;
    const text = item.text.slice(from.start, to.end);
    return judge({ text, kind: item.kind, scope: context.scope }, context.borrowed).isVague;
  });
}

/** The lecture of an item that states no fact, owns no fault and does not speak of its writer. */
function lectureOnly(item: Item, context: CheckContext, clauses: readonly ReadClause[]): Lecture | undefined {
  if (clauses.some(({ text }) => namesWriter(text) || turnsToOneself(text))) return undefined;
  const lecture = lectureIn(clauses);
  const { faults, share } = lecture;
  if (faults.length > 0 || withoutPrompts(item.text).trim().length < MIN_LENGTH) return undefined;
  if (item.kind === 'cause' ? share < MIN_SHARE_OF_CAUSE : share < MIN_SHARE && clauses.some(isWrong))
    return undefined;
  return judgementOf(item, context).isVague ? lecture : undefined;
}
