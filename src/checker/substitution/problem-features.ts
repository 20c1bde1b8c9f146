import { later } from '../later';
import { blameOf, othersIn, ownsPart } from '../speech/blame';
import { isOversight, isShortcoming, isWrong } from '../speech/fault';
import { isLecture, lectureIn } from '../speech/lecture';
import { isClaim, isMerit, isTrifle, isVirtueAsFault, selfPraiseOf } from '../speech/merit';
import { has, lengthOf, lengthWhere, type ReadClause } from '../speech/reading';
import { hasWriter, impliesWriter } from '../speech/self';
import type { Features, VagueIn } from './features';

/** The turn to one's shortcomings: 不足之处是, 若论缺点, 美中不足, 还需进一步提高, 今后. */
const TURN =
  /不足(?:之处|的是|是|在于|嘛|方面|主要|也)|缺点|短处|短板|欠缺|差距|美中不足|遗憾|惭愧|(?:需要|有待|还须|仍需|还需|还要|需|可以|尚需)(?:进一步)?(?:改进|提高|加强|完善|提升|努力|扩大|创新|学习|凝练|锤炼|琢磨)|(?:若|如果|真|硬|非|一定)(?:要|说|论)[^，。]{0,6}(?:说|找|挑|讲|论)|(?:要|若)(?:说|论|讲|谈|找)[^，。]{0,6}(?:问题|差距|缺点|不足|毛病)|唯一|惟|对照[^，。]{0,20}(?:检查|要求|标准)|自我剖析|扪心自问|检视|存在(?:的)?问题|今后|下一步|稍|略|人无完人|毛病/;
const DENIES = /没|未|不|无/;
const FALLS_SHORT = /没|未|不|只|却|也|随|默|竟/;
const LAST_CLAUSES = 2;
const LONG = 150;

/**
 * What a personal problem looks like, by name: how much of it lectures, praises or speaks of others, whether its writer
 * appears and with what, and where it turns to a shortcoming. 1 for yes, shares from 0 to 1.
 */
export function problemFeatures(clauses: readonly ReadClause[], vagueIn: VagueIn): Features {
  const [first] = clauses;
  const last = clauses[clauses.length - 1];
  const whole = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const all = Math.max(1, lengthOf(clauses));
  const shareOf = (test: (clause: ReadClause) => boolean): number => lengthWhere(clauses, test) / all;
  const some = (test: (clause: ReadClause) => boolean, among: readonly ReadClause[] = clauses): number =>
    among.some(test) ? 1 : 0;
  const isOthers = (clause: ReadClause): boolean => othersIn(clause) !== undefined;
  const says =
    (pattern: RegExp) =>
    ({ text }: ReadClause): boolean =>
      pattern.test(text);
  const end = clauses.slice(-LAST_CLAUSES);
  const praise = later(() =>
    selfPraiseOf(clauses, (from, to) => vagueIn({ start: from.start, end: to.end }) >= 0.4),
  );
  return {
    vague: () => vagueIn(whole),
    length: Math.min(1, (whole.end - whole.start) / LONG),
    we: some(says(/我们|咱们|大家/)),
    oneself: some(says(/自己|本人|自身/)),
    lectureShare: shareOf(isLecture),
    oughtShare: shareOf((clause) => has(clause, 'ought')),
    everyoneShare: shareOf((clause) => has(clause, 'everyone')),
    meritShare: shareOf(isMerit),
    claimShare: shareOf(isClaim),
    shortcoming: some(isShortcoming),
    wrong: some(isWrong),
    wrongAtEnd: some(isWrong, end),
    meritAtEnd: some(isMerit, end),
    shamFault: some((clause) => isVirtueAsFault(clause) || isTrifle(clause)),
    oversight: some(isOversight),
    denialShare: shareOf(says(DENIES)),
    others: some(isOthers),
    othersShare: shareOf(isOthers),
    othersFirst: first && isOthers(first) ? 1 : 0,
    othersWrong: some((clause) => isOthers(clause) && isWrong(clause)),
    writer: some(hasWriter),
    writerShare: shareOf(hasWriter),
    writerFirst: first && hasWriter(first) ? 1 : 0,
    writerAtEnd: some(hasWriter, end),
    writerMeant: some(impliesWriter),
    writerWrong: some((clause) => impliesWriter(clause) && isWrong(clause)),
    writerShort: some((clause) => hasWriter(clause) && FALLS_SHORT.test(clause.text)),
    writerRight: some((clause) => hasWriter(clause) && has(clause, 'right')),
    ownsPart: ownsPart(clauses) ? 1 : 0,
    ownsFault: lectureIn(clauses).faults.length > 0 ? 1 : 0,
    blamed: blameOf(clauses) ? 1 : 0,
    praised: () => (praise() ? 1 : 0),
    praisedOnly: () => (['only', 'sham'].includes(praise()?.kind ?? 'first') ? 1 : 0),
    ...turnFeatures(clauses, all, vagueIn),
  };
}

function turnFeatures(clauses: readonly ReadClause[], all: number, vagueIn: VagueIn): Features {
  const at = turnOf(clauses);
  const before = clauses.slice(0, Math.max(0, at));
  const start = clauses[at]?.start;
  const end = clauses[clauses.length - 1]?.end;
  if (start === undefined || end === undefined) return { turnAfter: 0, turnToVague: 0, turnFromFault: 0 };
  if (before.some((clause) => isShortcoming(clause) || (isWrong(clause) && !isMerit(clause))))
    return { turnAfter: 0, turnToVague: 0, turnFromFault: 1 };
  return { turnAfter: lengthOf(before) / all, turnToVague: () => vagueIn({ start, end }), turnFromFault: 0 };
}

/** The clause that turns to one's shortcomings after something else; −1 when none does. */
export const turnOf = (clauses: readonly ReadClause[]): number =>
  clauses.findIndex(({ text }, at) => at > 0 && TURN.test(text));
