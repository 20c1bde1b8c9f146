import type { DimensionSection, Item } from '../../draft';
import { THEMES } from '../lexicons/themes';
import { readMeasure } from '../measures/read-measure';
import { perItemOfCache } from '../per-item';
import type { CheckContext } from '../rule';

/**
 * For a problem and the number of its dimension the first general measure, one without substance, that names the field
 * of the problem (“加强理论学习”); undefined when none does.
 */
export function themeAnswers(
  dimensions: readonly DimensionSection[],
  measures: readonly Item[],
  context: CheckContext,
): (problem: Item, dimension: number | undefined) => number | undefined {
  const ofHeadings = dimensions.map(({ headingText }) => themesIn(headingText));
  const answers = THEMES.map(() => -1);
  measures.forEach((item, measure) => {
    const named = fieldsOf(item, context);
    if (named === 0 || readMeasure(item, context)?.hollow !== true) return;
    answers.forEach((known, theme) => {
      if (known < 0 && (named & (1 << theme)) !== 0) answers[theme] = measure;
    });
  });
  return (problem, dimension) => {
    const themes = (ofHeadings[dimension ?? -1] ?? 0) | themesOf(problem, context);
    return answers.find((measure, theme) => measure >= 0 && (themes & (1 << theme)) !== 0);
  };
}

/** The themes that words name, as bits in the order of THEMES. */
const themesIn = (words: string): number =>
  THEMES.reduce((bits, { problem }, at) => (problem.test(words) ? bits | (1 << at) : bits), 0);
const themesOf = perItemOfCache(({ text }) => themesIn(text));
/** The same for the words of a measure. */
const fieldsOf = perItemOfCache(({ text }) =>
  THEMES.reduce((bits, { measure }, at) => (measure.test(text) ? bits | (1 << at) : bits), 0),
);
