import type { DraftPaper } from '../draft';
import type { PaperKind } from '../meeting';

/** The papers in which a team or a person examines itself: dimensions and parts are asked of them alone. */
export const isSelfReview = (paper: DraftPaper): paper is Extract<PaperKind, 'teamReview' | 'outline'> =>
  paper === 'teamReview' || paper === 'outline';

/** The papers that prepare the meeting or report on it; they list the dimensions by name. */
export const PLANS: readonly DraftPaper[] = ['workPlan', 'hostScript', 'meetingReport'];
