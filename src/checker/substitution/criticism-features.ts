import { clausePattern } from '../speech/clause-pattern';
import { isShortcoming, isWrong } from '../speech/fault';
import { isClaim, isMerit, isTrifle, isVirtueAsFault } from '../speech/merit';
import { readCriticism, tellsOfPast } from '../speech/proposal';
import { MARK } from '../speech/marks';
import { has, lengthOf, lengthWhere, type ReadClause } from '../speech/reading';
import { featuresOf, wholeOf, type Features, type VagueIn } from './features';

const HOPES = clausePattern(
  /希望|期望|期待|期盼|期许|盼|祝|[心唯惟但]愿|祈|寄望|指望|望(?=[你您诸各局班党今着能])|心愿|如愿|相信/,
);
const ADVISES = clausePattern(
  /建议|提议|不妨|可以|最好|[宜应]|考虑|试试|依我|我看|参考|供你|实招|主意|如果由我/,
);
const AHEAD = clausePattern(
  /今后|往后|以后|下一步|下[次届回周]|明年|来年|今年|将来|接下来|一[下些点]|再|多|更/,
);
const ADDRESSES = clausePattern(/[你您]|同志|班子|党委|党组|支部/);
const DENIES = clausePattern(/没|未|不|无/);
const ASKS = clausePattern(/请|把|让|给|到/);

export const CRITICISM_FEATURES = [
  'vague',
  'length',
  'hopes',
  'advises',
  'hopesOnly',
  'advisesOnly',
  'proposalShare',
  'proposalVague',
  'accuses',
  'restShare',
  'restPast',
  'pastShare',
  'shortcomingShare',
  'wrong',
  'meritShare',
  'shamFault',
  'oughtShare',
  'flaw',
  'hopeShare',
  'adviceShare',
  'aheadShare',
  'askShare',
  'addressedShare',
  'denialShare',
] as const;

/**
 * What a criticism looks like: whether it proposes and in which words, how much of it is told or praised, and
 * whether it finds fault. In the order of CRITICISM_FEATURES.
 */
export function criticismFeatures(text: string, clauses: readonly ReadClause[], vagueIn: VagueIn): Features {
  const all = Math.max(1, lengthOf(clauses));
  const shareOf = (test: (clause: ReadClause) => boolean): number => lengthWhere(clauses, test) / all;
  const some = (test: (clause: ReadClause) => boolean): number => (clauses.some(test) ? 1 : 0);
  const { proposals, accuses, rest } = readCriticism(text, clauses);
  const proposal = proposals?.at ?? { start: 0, end: 0 };
  return featuresOf(CRITICISM_FEATURES, {
    vague: () => vagueIn(wholeOf(text)),
    length: Math.min(1, text.length / 150),
    hopes: proposals?.kind === 'hope' ? 1 : 0,
    advises: proposals?.kind === 'advice' ? 1 : 0,
    hopesOnly: proposals?.kind === 'hope' && !accuses ? 1 : 0,
    advisesOnly: proposals?.kind === 'advice' && !accuses ? 1 : 0,
    proposalShare: Math.min(1, (proposal.end - proposal.start) / all),
    proposalVague: proposals ? () => vagueIn(proposal) : 0,
    accuses: accuses ? 1 : 0,
    restShare: lengthOf(rest) / all,
    restPast: rest.some(({ text: words }) => tellsOfPast(words)) ? 1 : 0,
    pastShare: shareOf(({ text: words }) => tellsOfPast(words)),
    shortcomingShare: shareOf(isShortcoming),
    wrong: some(isWrong),
    meritShare: shareOf((clause) => isMerit(clause) || isClaim(clause)),
    shamFault: some((clause) => isVirtueAsFault(clause) || isTrifle(clause)),
    oughtShare: shareOf((clause) => has(clause, MARK.ought)),
    flaw: some((clause) => has(clause, MARK.flaw)),
    hopeShare: shareOf(HOPES),
    adviceShare: shareOf(ADVISES),
    aheadShare: shareOf(AHEAD),
    askShare: shareOf(ASKS),
    addressedShare: shareOf(ADDRESSES),
    denialShare: shareOf(DENIES),
  });
}
