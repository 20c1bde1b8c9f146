import type { AnyRule } from '../rule';
import { countMismatch } from './count-mismatch';
import { dateInconsistent } from './date-inconsistent';
import { dimensionMissing } from './dimension-missing';
import { dimensionOrder } from './dimension-order';
import { hopeForCriticism } from './hope-for-criticism';
import { itemAbstract } from './item-abstract';
import { measureNoDeadline } from './measure-no-deadline';
import { measureNoOwner } from './measure-no-owner';
import { measureSlogan } from './measure-slogan';
import { numberingBroken } from './numbering-broken';
import { partMissing } from './part-missing';
import { partShare } from './part-share';
import { placeholderLeft } from './placeholder-left';
import { sectionEmpty } from './section-empty';
import { teamForPersonal } from './team-for-personal';
import { themeMismatch } from './theme-mismatch';
import { tooShort } from './too-short';

/** Every rule, in the order in which findings on the same words stand. A new rule is its file, a line here and its id in rule-ids.ts. */
export const RULES: readonly AnyRule[] = [
  dimensionMissing,
  dimensionOrder,
  sectionEmpty,
  partMissing,
  placeholderLeft,
  numberingBroken,
  countMismatch,
  themeMismatch,
  partShare,
  tooShort,
  itemAbstract,
  hopeForCriticism,
  teamForPersonal,
  measureSlogan,
  measureNoOwner,
  measureNoDeadline,
  dateInconsistent,
];
