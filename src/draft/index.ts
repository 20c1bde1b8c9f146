export * from './draft';
export { textToParagraphs } from './text-to-paragraphs';
export { onePaper } from './one-paper';
export { readOutline, type OutlineOptions } from './outline';
export { recognisePack } from './recognise-pack';
export { recognisePart, type PartHit } from './part-words';
export {
  dimensionMatcher,
  SURE as SURE_OF_DIMENSION,
  type DimensionHit,
  type DimensionMatcher,
} from './dimension-match';
export { scopeOf, speaksOfSelf } from './recognise-paper';
export { textHash } from './item-id';
export { columnOf, gridOf, type CellText } from './table-items';
export { numberOf, rankOf, readLabel, type Label, type LabelStyle } from './label';
export { linesOf, wordsOf, type Line } from './line';
export { guidanceTest, spanOf } from './content';
export { looksLikeHeading } from './heading';
export { withEvenMarks } from './even-marks';
