import { judge } from '../concreteness/judge';
import { perItem } from '../per-item';
import { isClaim, isMerit, isTrifle, isVirtueAsFault } from './merit';
import { isEvasion, readCriticism, type Proposals } from './proposal';
import { lengthOf, readClauses, type ReadClause } from './reading';

/** What a criticism does. */
export interface CriticismStance {
  clauses: readonly ReadClause[];
  /** Hopes or advice in it, if any. */
  proposals: Proposals | undefined;
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

/** Fewer characters than this state no fact by themselves. */
const MIN_FACT = 14;
/** A fact about somebody: whom it is told of, or that it is told. */
const OF_SOMEBODY = /[你您他她]|班子|党委|党组|支部|上次|去年|前年|上个?月|上周|当时|至今|[了过]|次|没/;

const TURN = /^(?:如果|若|要)(?:非|一定|硬|真)?要?(?:说|提|讲|找|挑)|^唯一的?(?:不足|缺点)/;

/** Reads what a criticism does, once for all rules that ask. */
export const criticismOf = perItem((item, { borrowed }): CriticismStance => {
  const clauses = readClauses(item.text);
  const { proposals, accuses, rest } = readCriticism(item.text, clauses);
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
  return {
    clauses,
    proposals,
    pointsOut: accuses || statesFact(),
    praise: lengthOf(rest.filter(isMerit)) / Math.max(1, lengthOf(rest)),
    flattering,
    trifle,
    rest,
    evades: clauses.some(isEvasion),
  };
});
