import type { TextRange } from '../rule';
import { clausesOf } from '../speech/clauses';
import { coverageOf } from './coverage';
import type { MeasureReading } from './read-measure';

const LONGEST = 24;
/** Clauses that say who and when, or only introduce, are not what a measure is about. */
const ABOUT_IT =
  /^(?:责任|牵头|配合|整改)?(?:领导|人|单位|部门|科室|时限|期限|措施|时间)$|^(?:一|二|三|四)(?:是|要)?$/;

/**
 * The words by which a question takes up a measure: a clause of what is to be done, of the sentence that comes nearest
 * to a fact. '' when there is none short enough to quote.
 */
export function topicOf({ text, best, owners, times, slogan }: MeasureReading): string {
  const within: TextRange = (!slogan && best) || { start: 0, end: text.length };
  const clauses = clausesOf(text).filter(({ start, end }) => start < within.end && end > within.start);
  const framing = coverageOf(text.length, [...owners, ...times]);
  const meant = clauses.filter(
    (clause) =>
      clause.text.length >= 4 &&
      !ABOUT_IT.test(clause.text) &&
      !(slogan && framing.count(clause.start, clause.end) > 0),
  );
  const [first] = meant.length > 0 ? meant : clauses;
  if (!first) return '';
  const words = first.text.length <= LONGEST ? first.text : `${first.text.slice(0, LONGEST - 4)}……`;
  return words.replace(/“/g, '‘').replace(/”/g, '’');
}
