import { clausePattern } from './clause-pattern';
import type { Clause } from './clauses';
import { isShortcoming } from './fault';
import { MARK } from './marks';
import { has, lengthOf, once, type ReadClause } from './reading';

/** A 是 B 的 C, in general: neither 我 nor a thing at hand is its subject. */
const IS_SO = clausePattern(
  /^(?![^，。；是]{0,6}的(?:还|都|也|就)?是)[^，。；我他她你这那咱认觉0-9]{2,18}(?:就|才|更|都|既)?(?:是|乃)[^，。；我]{1,26}[的之][^，。；的]{1,8}$|^[^，。；我他她你这那小老]{2,6}是(?:硬道理|硬任务|硬约束|大事|第一|关键|基础|前提|天职|本分|正道|真理|力量|大局|政治|生产力|战斗力|最大|最好|最硬)[^，。；]{0,6}$|^[^，。；我]{2,16}(?:不是|绝不是)[^，。；]{2,16}$|就是(?:生产力|战斗力|保护|力量|大局|政治|生命|形象|民心|责任|服务|效益|旗帜|命令|最大|人民|为|对)|(?:必答题|必修课|底线|红线|法宝|良药|利器|武器|基石|基础|保证|前提|灵魂|根本|根基|命脉|动力|要务|阶梯|大敌|天职|名片|标尺|尺子|镜子|风向标|应有之义|题中之义)$/,
);
const HYPOTHESIS = clausePattern(
  /没有[^，。；]{1,14}就没有|离开[^，。；]{1,12}就|不[^，。；]{1,6}就(?:会|要|没有|不)|谁[^，。；]{2,14}(?:谁|他们就)|越[^，。；]{1,6}越|既[^，。；]{1,12}[也又]|[^，。；]{1,8}再[^，。；]{1,4}也/,
);

/** True when a clause lectures: an obligation, a general truth, something said of everybody. Plans are none. */
export const isLecture = once(
  'lecture',
  (clause) =>
    !has(clause, MARK.ahead) &&
    (has(clause, MARK.ought) ||
      has(clause, MARK.maxim) ||
      has(clause, MARK.everyone) ||
      IS_SO(clause) ||
      HYPOTHESIS(clause)),
);

/** True when a clause says what must be. */
export const isObligation = (clause: ReadClause): boolean =>
  has(clause, MARK.ought) && !has(clause, MARK.ahead);

export interface Lecture {
  /** Clauses that lecture. */
  lecturing: Clause[];
  /** Clauses with a shortcoming that is neither supposed, forbidden nor everybody's. */
  faults: Clause[];
  /** Share of the lecturing clauses in the words, 0 to 1. */
  share: number;
}

/** Reads an item's clauses for its lecture. A supposition holds to the end of its sentence. */
export function lectureIn(clauses: readonly ReadClause[]): Lecture {
  const lecturing: ReadClause[] = [];
  const faults: ReadClause[] = [];
  let supposed = -1;
  for (const clause of clauses) {
    if (has(clause, MARK.supposed)) supposed = clause.sentence;
    if (isLecture(clause)) lecturing.push(clause);
    else if (supposed !== clause.sentence && isShortcoming(clause)) faults.push(clause);
  }
  return { lecturing, faults, share: lengthOf(lecturing) / Math.max(1, lengthOf(clauses)) };
}
