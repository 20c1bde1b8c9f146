import type { Family } from './rule';

/** What the families of rules are called on screen and in the documentation. */
export const FAMILY_NAMES: Record<Family, string> = {
  structure: '结构不完整',
  concreteness: '空泛不具体',
  substitution: '以此代彼',
  rectification: '整改不对应',
  duplication: '内容雷同',
  consistency: '前后不一致',
};
