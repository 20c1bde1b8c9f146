import type { TextRange } from '../rule';
import { clausesOf } from '../speech/clauses';
import type { MeasureReading } from './read-measure';

/** “针对学习不深入的问题”: what the measure answers, nothing of what will be done. */
const ANSWERS = /^(?:针对|对照|围绕|聚焦|就)[^，。；]*(?:问题|不足|短板|差距|方面|要求|意见)$/;
const LONGEST = 24;
const SHORTEST = 4;

/**
 * The words by which a question takes up a measure: a clause of what is to be done, of the sentence that comes nearest
 * to a fact; who, when and for what left out. '' when there is none.
 */
export function topicOf({ text, said, best, slogan }: MeasureReading): string {
  const within: TextRange = (!slogan && best) || { start: 0, end: text.length };
  const clauses = clausesOf(text).filter(({ start, end }) => start < within.end && end > within.start);
  const meant = clauses.find(
    ({ start, end, text: words }) =>
      words.length >= SHORTEST && said.slice(start, end).trim() !== '' && !ANSWERS.test(words),
  );
  const words = (meant ?? clauses[0])?.text ?? '';
  const cut = words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 4)}……`;
  return cut.replace(/“/g, '‘').replace(/”/g, '’');
}
