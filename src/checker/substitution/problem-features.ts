import { later } from '../later';
import { beginsWithOffice, blameOf, othersIn, ownsPart } from '../speech/blame';
import { clausePattern } from '../speech/clause-pattern';
import { isOversight, isShortcoming, isWrong } from '../speech/fault';
import { isLecture, lectureIn } from '../speech/lecture';
import { isClaim, isMerit, isTrifle, isVirtueAsFault, selfPraiseOf } from '../speech/merit';
import { MARK } from '../speech/marks';
import { has, lengthOf, lengthWhere, type ReadClause } from '../speech/reading';
import { hasWriter, impliesWriter } from '../speech/self';
import { featuresOf, wholeOf, type Features, type VagueIn } from './features';

/** The turn to one's shortcomings: 不足之处是, 若论缺点, 美中不足, 还需进一步提高, 今后. */
const TURN =
  /不足(?:之处|的是|是|在于|嘛|方面|主要|也)|缺点|短处|短板|欠缺|差距|美中不足|遗憾|惭愧|(?:需要|有待|还须|仍需|还需|还要|需|可以|尚需)(?:进一步)?(?:改进|提高|加强|完善|提升|努力|扩大|创新|学习|凝练|锤炼|琢磨)|(?:若|如果|真|硬|非|一定)(?:要|说|论)[^，。]{0,6}(?:说|找|挑|讲|论)|(?:要|若)(?:说|论|讲|谈|找)[^，。]{0,6}(?:问题|差距|缺点|不足|毛病)|唯一|惟|对照[^，。]{0,20}(?:检查|要求|标准)|自我剖析|扪心自问|检视|存在(?:的)?问题|今后|下一步|稍|略|人无完人|毛病/;
const DENIES = clausePattern(/没|未|不|无/);
const FALLS_SHORT = clausePattern(/没|未|不|只|却|也|随|默|竟/);
const WE = clausePattern(/我们|咱们|大家/);
const ONESELF = clausePattern(/自己|本人|自身/);
const TURNS = clausePattern(TURN);
const LAST_CLAUSES = 2;
const LONG = 150;
/** From this chance on a stretch counts as one without a fact when praise is looked for. */
const VAGUE = 0.4;

export const PROBLEM_FEATURES = [
  'vague',
  'length',
  'we',
  'oneself',
  'lectureShare',
  'oughtShare',
  'everyoneShare',
  'meritShare',
  'claimShare',
  'shortcoming',
  'wrong',
  'wrongAtEnd',
  'meritAtEnd',
  'shamFault',
  'oversight',
  'denialShare',
  'others',
  'othersShare',
  'othersFirst',
  'othersWrong',
  'officeShare',
  'officeFirst',
  'officeWrong',
  'writer',
  'writerShare',
  'writerFirst',
  'writerAtEnd',
  'writerMeant',
  'writerWrong',
  'writerShort',
  'writerRight',
  'ownsPart',
  'ownsFault',
  'blamed',
  'praised',
  'praisedOnly',
  'turnAfter',
  'turnToVague',
  'turnFromFault',
] as const;

/**
 * What a personal problem looks like: how much of it lectures, praises or speaks of others, whether its writer appears
 * and with what, and where it turns to a shortcoming. In the order of PROBLEM_FEATURES.
 */
export function problemFeatures(text: string, clauses: readonly ReadClause[], vagueIn: VagueIn): Features {
  const [first] = clauses;
  const last = clauses[clauses.length - 1];
  const all = Math.max(1, lengthOf(clauses));
  const shareOf = (test: (clause: ReadClause) => boolean): number => lengthWhere(clauses, test) / all;
  const some = (test: (clause: ReadClause) => boolean): number => (clauses.some(test) ? 1 : 0);
  const atEnd = (test: (clause: ReadClause) => boolean): number => {
    for (let at = Math.max(0, clauses.length - LAST_CLAUSES); at < clauses.length; at += 1) {
      const clause = clauses[at];
      if (clause && test(clause)) return 1;
    }
    return 0;
  };
  const praise = later(() =>
    selfPraiseOf(
      clauses,
      (from, to) =>
        vagueIn(from === first && to === last ? wholeOf(text) : { start: from.start, end: to.end }) >= VAGUE,
    ),
  );
  const { turnAfter, turnToVague, turnFromFault } = turnFeatures(clauses, all, vagueIn);
  const writer = some(hasWriter);
  const others = shareOf(isOthers);
  const offices = shareOf(beginsWithOffice);
  return featuresOf(PROBLEM_FEATURES, {
    vague: () => vagueIn(wholeOf(text)),
    length: Math.min(1, ((last?.end ?? 0) - (first?.start ?? 0)) / LONG),
    we: some(WE),
    oneself: some(ONESELF),
    lectureShare: shareOf(isLecture),
    oughtShare: shareOf(saysOught),
    everyoneShare: shareOf(speaksOfEveryone),
    meritShare: shareOf(isMerit),
    claimShare: shareOf(isClaim),
    shortcoming: some(isShortcoming),
    wrong: some(isWrong),
    wrongAtEnd: atEnd(isWrong),
    meritAtEnd: atEnd(isMerit),
    shamFault: some(isSham),
    oversight: some(isOversight),
    denialShare: shareOf(DENIES),
    others: others > 0 ? 1 : 0,
    othersShare: others,
    othersFirst: first && isOthers(first) ? 1 : 0,
    othersWrong: others > 0 ? some((clause) => isOthers(clause) && isWrong(clause)) : 0,
    officeShare: offices,
    officeFirst: first && offices > 0 && beginsWithOffice(first) ? 1 : 0,
    officeWrong: offices > 0 ? some((clause) => isWrong(clause) && beginsWithOffice(clause)) : 0,
    writer,
    writerShare: writer && shareOf(hasWriter),
    writerFirst: first && hasWriter(first) ? 1 : 0,
    writerAtEnd: writer && atEnd(hasWriter),
    writerMeant: some(impliesWriter),
    writerWrong: some((clause) => impliesWriter(clause) && isWrong(clause)),
    writerShort: writer && some((clause) => hasWriter(clause) && FALLS_SHORT(clause)),
    writerRight: writer && some((clause) => hasWriter(clause) && has(clause, MARK.right)),
    ownsPart: ownsPart(clauses) ? 1 : 0,
    ownsFault: lectureIn(clauses).faults.length > 0 ? 1 : 0,
    blamed: blameOf(clauses) ? 1 : 0,
    praised: () => (praise() ? 1 : 0),
    praisedOnly: () => (['only', 'sham'].includes(praise()?.kind ?? 'first') ? 1 : 0),
    turnAfter,
    turnToVague: turnToVague ?? 0,
    turnFromFault,
  });
}

const isOthers = (clause: ReadClause): boolean => othersIn(clause) !== undefined;
const saysOught = (clause: ReadClause): boolean => has(clause, MARK.ought);
const speaksOfEveryone = (clause: ReadClause): boolean => has(clause, MARK.everyone);
const isSham = (clause: ReadClause): boolean => isVirtueAsFault(clause) || isTrifle(clause);

interface Turn {
  /** How much stands before the turn, 0 to 1. */
  turnAfter: number;
  /** Chance that what it turns to is no fact; undefined when nothing turns. */
  turnToVague?: () => number;
  turnFromFault: number;
}

function turnFeatures(clauses: readonly ReadClause[], all: number, vagueIn: VagueIn): Turn {
  const at = turnOf(clauses);
  const before = clauses.slice(0, Math.max(0, at));
  const start = clauses[at]?.start;
  const end = clauses[clauses.length - 1]?.end;
  if (start === undefined || end === undefined) return { turnAfter: 0, turnFromFault: 0 };
  if (before.some((clause) => isShortcoming(clause) || (isWrong(clause) && !isMerit(clause))))
    return { turnAfter: 0, turnFromFault: 1 };
  return {
    turnAfter: lengthOf(before) / all,
    turnToVague: () => vagueIn({ start, end }),
    turnFromFault: 0,
  };
}

/** The clause that turns to one's shortcomings after something else; −1 when none does. */
export const turnOf = (clauses: readonly ReadClause[]): number =>
  clauses.findIndex((clause, at) => at > 0 && TURNS(clause));
