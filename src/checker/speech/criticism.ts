import { judge } from '../concreteness/judge';
import { judgementOf } from '../concreteness/judgement-of';
import { perItem } from '../per-item';
import { isClaim, isMerit, isTrifle, isVirtueAsFault } from './merit';
import { deniesAll, isEvasion, readCriticism, type ProposalKind, type Proposals } from './proposal';
import { clausesIn, lengthOf, type ReadClause } from './reading';
import type { TextRange } from '../rule';
import { substitutionIn } from '../substitution/model';
import { CRITICISM_TASK, readForTask } from '../substitution/task';

/** What a criticism does. */
export interface CriticismStance {
  clauses: readonly ReadClause[];
  /** Hopes or advice in it, if any. */
  proposals: Proposals | undefined;
  /** A hope or advice stands in place of a fault, as the substitution model judges, and the words that say it. */
  instead: { kind: ProposalKind; at: TextRange } | undefined;
  /** It points out a fault, or states a fact about the person or the team criticised. */
  pointsOut: boolean;
  /** Share of the praise in the words outside its proposals, 0 to 1. */
  praise: number;
  /** The first flattering fault (工作太拼) and the first trifle (说话太直). */
  flattering: ReadClause | undefined;
  trifle: ReadClause | undefined;
  /** Clauses outside its proposals. */
  rest: readonly ReadClause[];
  /** It says that it says nothing: 不再赘述, 没有什么意见. */
  evades: boolean;
}

/** So sure the model must be where the words speak against it, and where they tell a fault beside the advice. */
const SURE = 0.9;
const CLEAR = 0.7;
/** Fewer characters than this state no fact by themselves. */
const MIN_FACT = 14;
/** It is the criticised who kept silent: “你在场，没有提意见”. */
const OF_THEM = /^(?:[你您]|该)/;
/** So many flattering faults in one criticism. */
const FLATTERS = 2;
/** A fact about somebody: whom it is told of, or that it is told. */
const OF_SOMEBODY = /[你您他她]|班子|党委|党组|支部|上次|去年|前年|上个?月|上周|当时|至今|[了过]|次|没/;

const TURN = /^(?:如果|若|要)(?:非|一定|硬|真)?要?(?:说|提|讲|找|挑)|^唯一的?(?:不足|缺点)/;

/** Reads what a criticism does, once for all rules that ask. */
export const criticismOf = perItem((item, context): CriticismStance => {
  const { borrowed } = context;
  const clauses = clausesIn(item, context);
  const { proposals, accuses, corrects, rest } = readCriticism(item.text, clauses);
  const flattering = clauses.find(isVirtueAsFault);
  const trifle = rest.find(isTrifle);
  const praises = (clause: ReadClause): boolean =>
    isMerit(clause) || isClaim(clause) || isVirtueAsFault(clause);
  // 要说不足，就是……: what stands before it is praise, in whatever words.
  const turn = rest.findIndex(({ text }) => TURN.test(text));
  const plain = rest
    .slice(turn + 1)
    .filter((clause) => !praises(clause) && !isTrifle(clause) && !isEvasion(clause));
  const words = plain.map(({ text }) => text).join('，');
  const statesFact = (): boolean =>
    words.length >= MIN_FACT &&
    OF_SOMEBODY.test(words) &&
    !judge({ text: words, kind: 'criticism', scope: 'personal' }, borrowed).isVague;
  const reading = readForTask(CRITICISM_TASK, item.text, {
    also: borrowed,
    clauses,
    ...(context.scope === 'personal' && { vague: () => judgementOf(item, context).vague }),
  });
  const { substitute, chanceOf } = substitutionIn(CRITICISM_TASK, reading);
  // “征求了三个科室的意见，没有提出批评意见”: a fact, and none of a fault.
  const last = clauses[clauses.length - 1];
  // “对自己要求太严，大年三十还在值班，对家里照顾太少”: the facts tell of the virtue.
  const flatters = clauses.filter(isVirtueAsFault).length >= FLATTERS;
  const pointsOut =
    accuses ||
    (!flatters &&
      !(last && deniesAll(last) && !clauses.some(({ text }) => OF_THEM.test(text))) &&
      statesFact());
  const shown = proposals && !pointsOut ? proposals.kind : 'none';
  // 建议你先把借走的备用金还上: a fault, in the shape of advice; the model must be sure to say otherwise.
  const needed = corrects ? SURE : accuses ? CLEAR : 0;
  const judged = substitute !== 'none' && chanceOf(substitute) < needed ? 'none' : substitute;
  const instead = judged === 'none' ? shown : judged;
  const whole = { start: clauses[0]?.start ?? 0, end: clauses[clauses.length - 1]?.end ?? 0 };
  return {
    clauses,
    proposals,
    instead: instead === 'none' ? undefined : { kind: instead, at: proposals?.at ?? whole },
    pointsOut,
    praise: lengthOf(rest.filter(isMerit)) / Math.max(1, lengthOf(rest)),
    flattering,
    trifle,
    rest,
    evades: clauses.some(isEvasion),
  };
});
