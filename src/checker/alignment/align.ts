import type { DimensionSection, Draft, Item } from '../../draft';
import { judgementOf } from '../concreteness/judgement-of';
import { OFF_TOPIC } from '../lexicons/themes';
import { readMeasure } from '../measures/read-measure';
import { isSelfReview } from '../papers';
import { perItemOfCache } from '../per-item';
import type { CheckContext } from '../rule';
import { measuresOfDimensions } from './dimension-measures';
import { answersItself, cellWords, namesProblems } from './explicit';
import { groundedByOrder, inOrder } from './in-order';
import { contentIn, contentOfHeading, numberingOf, type Numbering } from './piece-numbers';
import {
  NO_SCORES,
  count,
  noFrequencies,
  scoresOf,
  weightsOf,
  type NumberedContent,
  type Scores,
} from './score';
import { themeAnswers } from './theme-answers';

/** A problem or a measure that nothing on the other side answers. */
export interface Loose {
  item: Item;
  /** The best score it has; 1 is one piece that stands in no third item. */
  score: number;
  /** Of a problem: what answers it is a measure without substance. */
  slogan?: true;
}
export interface Alignment {
  problems: Loose[];
  measures: Loose[];
  /** How many problems have their measure, and how many measures answer one. */
  problemsMet: number;
  measuresMet: number;
}

/** From this score on a measure answers a problem; below the other one it has clearly nothing to do with it. */
const ANSWERS = 0.9;
const UNRELATED = 0.45;
/** What the order of the paper must be helped by. */
const WEAK = 0.22;

const known = new WeakMap<Draft, { borrowed: readonly string[]; alignment: Alignment | undefined }>();

/**
 * Which problems have no measure and which measures no problem, once for both rules. undefined where that cannot be
 * said: fewer than two measures, or a paper that names the problems of its measures itself.
 */
export function alignmentOf(draft: Draft, context: CheckContext): Alignment | undefined {
  const kept = known.get(draft);
  // A check makes its borrowed wordings anew.
  if (kept && kept.borrowed === context.borrowed) return kept.alignment;
  const alignment = align(draft, context);
  known.set(draft, { borrowed: context.borrowed, alignment });
  return alignment;
}

function align(draft: Draft, context: CheckContext): Alignment | undefined {
  if (!isSelfReview(draft.paper)) return undefined;
  const problems = draft.items.filter(({ kind }) => kind === 'problem');
  // A measure among the problems stands right below its own.
  const measures = draft.items.filter(
    (item) => item.part !== 'problems' && readMeasure(item, context) !== undefined,
  );
  if (problems.length === 0 || measures.length < 2 || namesProblems(draft, measures, context))
    return undefined;

  const numbering = numberingOf(context);
  const { numbers } = numbering;
  const ofProblems = problems.map((item) => contentIn(numbering, item, context));
  const ofMeasures = measures.map((item) => contentIn(numbering, item, context));
  const others = otherContents(numbering, draft, context);
  // All pieces of the paper are numbered by now.
  const frequencies = noFrequencies(numbers);
  count(frequencies, ofProblems);
  count(frequencies, ofMeasures);
  const scores = scoresOf(ofProblems, ofMeasures, weightsOf(numbers, frequencies), WEAK, numbering.answers);

  const dimensions = draft.parts.flatMap((part) => part.dimensions);
  const numberOf = dimensionsOf(problems, dimensions);
  const covering = measuresOfDimensions(dimensions, measures, context);
  const themed = themeAnswers(dimensions, measures, context);
  const sure = problems.map((item, at) => {
    const dimension = numberOf[at];
    return (
      bestOf(scores[at] ?? NO_SCORES, ANSWERS) ?? first(covering[dimension ?? -1]) ?? themed(item, dimension)
    );
  });
  const places = [problems.map((_, at) => at), placesAmongFilled(numberOf, dimensions)];
  const answers = inOrder(sure, scores, measures.length, WEAK, places);
  const answering = new Set(answers.filter((at) => at !== undefined));
  for (const at of groundedByOrder(scores, measures.length, ANSWERS, WEAK)) answering.add(at);
  dimensions.forEach(({ items }, at) => {
    // A dimension without items needs no answer.
    if (items.length > 0) for (const measure of covering[at] ?? []) answering.add(measure);
  });

  const loose = problems.flatMap((item, at): Loose[] => {
    const answer = measures[answers[at] ?? -1];
    const slogan = answer !== undefined && readMeasure(answer, context)?.hollow === true;
    if ((answer && !slogan) || answersItself(item) || judgementOf(item, context).isVague) return [];
    return [{ item, score: scores[at]?.top ?? 0, ...(slogan ? { slogan } : {}) }];
  });
  const speaksOfHealth = draft.items.some((item) => item.kind !== 'measure' && isOffTopic(item, context));
  const mayBeFree = measures.flatMap((item, at) => {
    if ((cellWords(item, 'problem') ?? '') !== '') return [];
    const idle = isOffTopic(item, context) && !speaksOfHealth;
    const unanswering = !answering.has(at) && readMeasure(item, context)?.hollow === false;
    return idle || unanswering ? [{ item, idle }] : [];
  });
  count(frequencies, others);
  // Most measures answer a problem: the others alone are held against the whole paper.
  const grounds =
    mayBeFree.length === 0
      ? []
      : scoresOf(
          mayBeFree.map(({ item }) => contentIn(numbering, item, context)),
          [...ofProblems, ...others],
          weightsOf(numbers, frequencies),
          UNRELATED,
          numbering.grounds,
        );
  const free = mayBeFree.flatMap(({ item, idle }, at): Loose[] => {
    const score = grounds[at]?.top ?? 0;
    return idle || score < UNRELATED ? [{ item, score }] : [];
  });
  return {
    problems: loose,
    measures: free,
    problemsMet: answers.filter((at) => at !== undefined).length,
    measuresMet: answering.size,
  };
}

const isOffTopic = perItemOfCache(({ text }) => OFF_TOPIC.test(text));

/** Causes, reports and headings: a measure may answer them too. */
function otherContents(numbering: Numbering, draft: Draft, context: CheckContext): NumberedContent[] {
  const items = draft.items.filter(({ kind }) => kind !== 'problem' && kind !== 'measure');
  const headings = draft.parts.flatMap((part) => [
    part.headingText,
    ...part.dimensions.map((one) => one.headingText),
  ]);
  return [
    ...items.map((item) => contentIn(numbering, item, context)),
    ...headings.map((text) => contentOfHeading(numbering, text, context)),
  ];
}

const first = (set: ReadonlySet<number> | undefined): number | undefined => (set ? [...set][0] : undefined);

/** The number of each problem's dimension, undefined outside all of them. */
function dimensionsOf(
  problems: readonly Item[],
  dimensions: readonly DimensionSection[],
): (number | undefined)[] {
  const numbers = new Map<Item, number>();
  dimensions.forEach(({ items }, at) => {
    for (const item of items) numbers.set(item, at);
  });
  return problems.map((problem) => numbers.get(problem));
}

/** Numbers of dimensions counted among those that have items; −1 for none. */
function placesAmongFilled(
  numbers: readonly (number | undefined)[],
  dimensions: readonly DimensionSection[],
): number[] {
  let filled = 0;
  const places = dimensions.map(({ items }) => (items.length > 0 ? filled++ : -1));
  return numbers.map((number) => places[number ?? -1] ?? -1);
}

/** The best partner, if its score is enough. */
function bestOf(scores: Scores, enough: number): number | undefined {
  let best: number | undefined;
  let most = enough;
  scores.at.forEach((at, place) => {
    const score = scores.score[place] ?? 0;
    if (score < most || (score === most && best !== undefined && at > best)) return;
    best = at;
    most = score;
  });
  return best;
}
