export { faultOf, type DateFault } from './impossible';
export { meetingDates, stepsOf, type Step } from './meeting-dates';
export { datesIn, intervalOf, intervalOfDay, type WrittenDate } from './read-dates';
export { otherYears, ownYearOf, type YearLabel } from './year-label';
export { contradictions, type Contradiction } from './contradictions';
export { isWhole, pastDeadlines, type PastDeadline } from './past-deadlines';
export { preparedLater } from './prepared';
