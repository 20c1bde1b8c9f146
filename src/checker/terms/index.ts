export type { TermFault } from './fault';
export { dashes, doubledMarks, halfWidthMarks, straightQuotes, straySpaces, unpairedMarks } from './marks';
export { SUSPECT, suspectsOf } from './suspects';
export { doubledWords, repealedRules, wrongTerms } from './wording';
