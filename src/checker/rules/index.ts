import type { AnyRule } from '../rule';
import { adviceForCriticism } from './advice-for-criticism';
import { boilerplate } from './boilerplate';
import { causeHeadsMissing } from './cause-heads-missing';
import { causeRestatesProblem } from './cause-restates-problem';
import { countMismatch } from './count-mismatch';
import { dateInconsistent } from './date-inconsistent';
import { dimensionMissing } from './dimension-missing';
import { dimensionOrder } from './dimension-order';
import { disguisedPraise } from './disguised-praise';
import { duplicateWithin } from './duplicate-within';
import { foreignOrganisation } from './foreign-organisation';
import { hedge } from './hedge';
import { hopeForCriticism } from './hope-for-criticism';
import { improvementMissing } from './improvement-missing';
import { itemAbstract } from './item-abstract';
import { measureNoDeadline } from './measure-no-deadline';
import { measureNoOwner } from './measure-no-owner';
import { measureSlogan } from './measure-slogan';
import { measureWithoutProblem } from './measure-without-problem';
import { nameUnknown } from './name-unknown';
import { numberingBroken } from './numbering-broken';
import { partMissing } from './part-missing';
import { partShare } from './part-share';
import { placeholderLeft } from './placeholder-left';
import { praiseFirst } from './praise-first';
import { preaching } from './preaching';
import { problemWithoutMeasure } from './problem-without-measure';
import { responsibilityMissing } from './responsibility-missing';
import { sectionEmpty } from './section-empty';
import { selfPraise } from './self-praise';
import { subordinateForPersonal } from './subordinate-for-personal';
import { teamForPersonal } from './team-for-personal';
import { termNonstandard } from './term-nonstandard';
import { themeMismatch } from './theme-mismatch';
import { tooShort } from './too-short';
import { trivialCriticism } from './trivial-criticism';
import { unnamedSubject } from './unnamed-subject';

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
  unnamedSubject,
  responsibilityMissing,
  hedge,
  boilerplate,
  causeRestatesProblem,
  causeHeadsMissing,
  preaching,
  teamForPersonal,
  subordinateForPersonal,
  praiseFirst,
  selfPraise,
  hopeForCriticism,
  adviceForCriticism,
  improvementMissing,
  disguisedPraise,
  trivialCriticism,
  measureSlogan,
  measureNoOwner,
  measureNoDeadline,
  problemWithoutMeasure,
  measureWithoutProblem,
  duplicateWithin,
  foreignOrganisation,
  nameUnknown,
  dateInconsistent,
  termNonstandard,
];
