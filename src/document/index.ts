export * from './paragraph';
export * from './blocks';
export * as build from './build';
export * from './tag';
export * from './placeholder';
export * from './canonical';
export * from './identity';
export * from './presence';
export * from './refresh-plan';
export type { NewMark } from './refresh-marks';
export {
  planFinalise,
  removedParagraphs,
  type FinaliseNote,
  type FinalisePlan,
  type FinaliseStep,
} from './finalise-plan';
