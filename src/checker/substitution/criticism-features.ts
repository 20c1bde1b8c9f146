import { isShortcoming, isWrong } from '../speech/fault';
import { isClaim, isMerit, isTrifle, isVirtueAsFault } from '../speech/merit';
import { readCriticism, tellsOfPast } from '../speech/proposal';
import { has, lengthOf, lengthWhere, type ReadClause } from '../speech/reading';
import type { Features, VagueIn } from './features';

const HOPES =
  /希望|期望|期待|期盼|期许|盼|祝|[心唯惟但]愿|祈|寄望|指望|望(?=[你您诸各局班党今着能])|心愿|如愿|相信/;
const ADVISES = /建议|提议|不妨|可以|最好|[宜应]|考虑|试试|依我|我看|参考|供你|实招|主意|如果由我/;
const AHEAD = /今后|往后|以后|下一步|下[次届回周]|明年|来年|今年|将来|接下来|一[下些点]|再|多|更/;
const ADDRESSES = /[你您]|同志|班子|党委|党组|支部/;
const DENIES = /没|未|不|无/;
const ASKS = /请|把|让|给|到/;

/**
 * What a criticism looks like, by name: whether it proposes and in which words, how much of it is told or praised, and
 * whether it finds fault. 1 for yes, shares from 0 to 1.
 */
export function criticismFeatures(text: string, clauses: readonly ReadClause[], vagueIn: VagueIn): Features {
  const all = Math.max(1, lengthOf(clauses));
  const shareOf = (test: (clause: ReadClause) => boolean): number => lengthWhere(clauses, test) / all;
  const says =
    (pattern: RegExp) =>
    ({ text: words }: ReadClause): boolean =>
      pattern.test(words);
  const some = (test: (clause: ReadClause) => boolean): number => (clauses.some(test) ? 1 : 0);
  const { proposals, accuses, rest } = readCriticism(text, clauses);
  const last = clauses[clauses.length - 1];
  const proposal = proposals?.at ?? { start: 0, end: 0 };
  return {
    vague: () => vagueIn({ start: clauses[0]?.start ?? 0, end: last?.end ?? 0 }),
    length: Math.min(1, text.length / 150),
    hopes: proposals?.kind === 'hope' ? 1 : 0,
    advises: proposals?.kind === 'advice' ? 1 : 0,
    hopesOnly: proposals?.kind === 'hope' && !accuses ? 1 : 0,
    advisesOnly: proposals?.kind === 'advice' && !accuses ? 1 : 0,
    proposalShare: Math.min(1, (proposal.end - proposal.start) / all),
    proposalVague: () => (proposals ? vagueIn(proposal) : 0),
    accuses: accuses ? 1 : 0,
    restShare: lengthOf(rest) / all,
    restPast: rest.some(({ text: words }) => tellsOfPast(words)) ? 1 : 0,
    pastShare: shareOf(({ text: words }) => tellsOfPast(words)),
    shortcomingShare: shareOf(isShortcoming),
    wrong: some(isWrong),
    meritShare: shareOf((clause) => isMerit(clause) || isClaim(clause)),
    shamFault: some((clause) => isVirtueAsFault(clause) || isTrifle(clause)),
    oughtShare: shareOf((clause) => has(clause, 'ought')),
    flaw: some((clause) => has(clause, 'flaw')),
    hopeShare: shareOf(says(HOPES)),
    adviceShare: shareOf(says(ADVISES)),
    aheadShare: shareOf(says(AHEAD)),
    askShare: shareOf(says(ASKS)),
    addressedShare: shareOf(says(ADDRESSES)),
    denialShare: shareOf(says(DENIES)),
  };
}
