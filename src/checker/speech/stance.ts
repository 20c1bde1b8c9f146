import type { Item } from '../../draft';
import { withoutPrompts } from '../blanks';
import { judge } from '../concreteness/judge';
import { judgementOf } from '../concreteness/judgement-of';
import { perItem } from '../per-item';
import type { CheckContext } from '../rule';
import { LIKELY, substitutionIn } from '../substitution/model';
import { turnOf } from '../substitution/problem-features';
import { PROBLEM_TASK, readForTask } from '../substitution/task';
import { blameOf, othersIn, ownsPart, type Blame } from './blame';
import { isWrong } from './fault';
import { lectureIn, type Lecture } from './lecture';
import { selfPraiseOf, type SelfPraise } from './merit';
import { clausesIn, type ReadClause } from './reading';
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
/** 点个头就过去了: told, not taught. */
const TOLD = /[了过]$|[了过][^，。；]{0,4}(?:次|回|个|件|天)/;
/** 班子7人中只有1人能看懂: who counts tells, and does not teach. */
const COUNTED = /\d(?:名|人|次|天|件|户|亩|万元|台|套|份|公里|个月)/;
/** So sure the model must be of what our reading of the words does not bear out. */
const SURE = 0.7;
/** The same where the words tell the writer's own part. */
const SURE_OF_BLAME = 0.95;
/** So unlikely it must be that praise states nothing, for its merits to count as achievements. By cross-validation. */
const ACHIEVED = 0.2;
/** Shorter than this an item is a heading. */
const MIN_LENGTH = 12;

/**
 * Reads how a problem or a cause speaks. A personal problem is judged by the substitution model; the words that show
 * it are found by the readings below. A team has no one to blame but itself, and causes may argue.
 */
export const stanceOf = perItem((item: Item, context: CheckContext): Stance => {
  const clauses = clausesIn(item, context);
  if (context.scope === 'personal' && item.kind === 'problem')
    return { clauses, ...personalStance(item, context, clauses) };
  const lecture = lectureOnly(item, context, clauses);
  if (lecture || item.kind !== 'problem') return { clauses, ...(lecture && { lecture }) };
  // Of a team only the plain case: achievements first, and a fault that is none.
  const praise = praiseIn(item, context, clauses);
  return { clauses, ...(praise?.kind === 'sham' && { praise: { ...praise, kind: 'achieved' } }) };
});

function personalStance(
  item: Item,
  context: CheckContext,
  clauses: readonly ReadClause[],
): Omit<Stance, 'clauses'> {
  const blame = blameOf(clauses);
  if (withoutPrompts(item.text).trim().length < MIN_LENGTH) return blame ? { blame } : {};
  const reading = readForTask(PROBLEM_TASK, item.text, {
    also: context.borrowed,
    clauses,
    vague: () => judgementOf(item, context).vague,
  });
  const { substitute, chanceOf } = substitutionIn(PROBLEM_TASK, reading);
  // The writer who appears only in the right is too plain a case to ask the model.
  if (blame?.righteous) return { blame };
  if (substitute === 'lecture')
    return judgementOf(item, context).isVague ? { lecture: lectureIn(clauses) } : {};
  const shown = blame !== undefined && (blame.kind === 'unnamed' || chanceOf('blame') >= LIKELY);
  if (substitute === 'blame' || (shown && substitute === 'none')) {
    // Where the words tell the writer's own part, or nobody else is in them, the model must be sure.
    const owned = !blame && ownsPart(clauses) && chanceOf('blame') < SURE_OF_BLAME;
    const alone = !blame && clauses.every((one) => othersIn(one) === undefined) && chanceOf('blame') < SURE;
    const found = owned || alone ? undefined : (blame ?? likeliestBlame(clauses));
    return found ? { blame: found } : {};
  }
  const praise = praiseIn(item, context, clauses);
  if (substitute === 'praise') {
    const unsaid = !praise && !judgementOf(item, context).isVague;
    const found = praise ?? likeliestPraise(clauses);
    if (!found || (unsaid && chanceOf('praise') < SURE)) return {};
    const achieved = found.kind === 'sham' && judgementOf(item, context).vague < ACHIEVED;
    return { praise: achieved ? { ...found, kind: 'achieved' } : found };
  }
  return praise?.kind === 'first' ? { praise } : {};
}

/** Praise of oneself as the words show it. */
function praiseIn(item: Item, context: CheckContext, clauses: readonly ReadClause[]): SelfPraise | undefined {
  return selfPraiseOf(clauses, (from, to) => {
    if (from === clauses[0] && to === clauses[clauses.length - 1]) return judgementOf(item, context).isVague;
    const text = item.text.slice(from.start, to.end);
    return judge({ text, kind: item.kind, scope: context.scope }, context.borrowed).isVague;
  });
}

/** The clause that blames, where the item does so in no words that blameOf knows. */
function likeliestBlame(clauses: readonly ReadClause[]): Blame | undefined {
  const others = clauses.filter((one) => othersIn(one) !== undefined);
  const clause = others.find(isWrong) ?? others[0] ?? clauses.find(isWrong) ?? clauses[0];
  if (!clause) return undefined;
  const righteous = clauses.find(({ text }) => namesWriter(text));
  return { kind: othersIn(clause) ?? 'others', clause, ...(righteous && { righteous }) };
}

/** What praises, where the item does so in no words that selfPraiseOf knows: all up to the turn to a shortcoming. */
function likeliestPraise(clauses: readonly ReadClause[]): SelfPraise | undefined {
  const turn = turnOf(clauses);
  const from = clauses[0];
  const to = clauses[turn > 0 ? turn - 1 : clauses.length - 1];
  return from && to && { kind: turn > 0 ? 'sham' : 'only', from, to };
}

/** The lecture of an item that states no fact, owns no fault and does not speak of its writer. */
function lectureOnly(item: Item, context: CheckContext, clauses: readonly ReadClause[]): Lecture | undefined {
  if (clauses.some(({ text }) => namesWriter(text) || turnsToOneself(text))) return undefined;
  if (COUNTED.test(item.text)) return undefined;
  const lecture = lectureIn(clauses);
  const { faults, share } = lecture;
  if (faults.length > 0 || withoutPrompts(item.text).trim().length < MIN_LENGTH) return undefined;
  if (
    item.kind === 'cause'
      ? share < MIN_SHARE_OF_CAUSE
      : share < MIN_SHARE && clauses.some((clause) => isWrong(clause) || TOLD.test(clause.text))
  )
    return undefined;
  return judgementOf(item, context).isVague ? lecture : undefined;
}
