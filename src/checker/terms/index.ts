export type { TermFault } from './fault';
export { dashes, doubledMarks, halfWidthMarks, straightQuotes, straySpaces, unpairedMarks } from './marks';
export { doubledWords, repealedRules, wrongTerms } from './wording';
