import type { DraftPaper } from '../draft';
import type { PaperKind } from '../meeting';

/** The papers in which a team or a person examines itself: dimensions and parts are asked of them alone. */
export const isSelfReview = (paper: DraftPaper): paper is Extract<PaperKind, 'teamReview' | 'outline'> =>
  paper === 'teamReview' || paper === 'outline';

/** A paper that prepares the meeting, leads it or reports on it: it lists the dimensions by name. */
export type PlanPaper = 'workPlan' | 'hostScript' | 'meetingReport';
export const isPlan = (paper: DraftPaper): paper is PlanPaper =>
  paper === 'workPlan' || paper === 'hostScript' || paper === 'meetingReport';

/** True for papers that stand under the dimensions of a notice or list them; not for criticisms and lists of measures. */
export const asksDimensions = (paper: DraftPaper): boolean => isSelfReview(paper) || isPlan(paper);
