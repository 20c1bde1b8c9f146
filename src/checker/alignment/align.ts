import type { Draft, Item } from '../../draft';
import { clearDecoration } from '../concreteness/clear';
import { judgementOf } from '../concreteness/judgement-of';
import { OFF_TOPIC, THEMES } from '../lexicons/themes';
import { readMeasure } from '../measures/read-measure';
import { isSelfReview } from '../papers';
import { perItemOfCache } from '../per-item';
import type { CheckContext } from '../rule';
import { contentOf } from './content';
import { measuresOfDimensions } from './dimension-measures';
import { answersItself, cellWords, namesProblems } from './explicit';
import { groundedByOrder, inOrder } from './in-order';
import { contentIn, numberingOf, type Numbering } from './piece-numbers';
import {
  count,
  noFrequencies,
  numbered,
  scoresOf,
  weightsOf,
  type NumberedContent,
  type Scores,
} from './score';

/** A problem or a measure that nothing on the other side answers. */
export interface Loose {
  item: Item;
  /** The best score it has; 1 is one piece that stands in no third item. */
  score: number;
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
  const measures = draft.items.filter((item) => readMeasure(item, context) !== undefined);
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
  const scores = scoresOf(ofProblems, ofMeasures, weightsOf(numbers, frequencies));

  const ofDimension = measuresOfDimensions(draft, measures, context);
  const themed = themeAnswers(draft, measures, context);
  const sure = scores.map((row, at) => {
    const item = problems[at];
    return bestOf(row, ANSWERS) ?? (item && (first(ofDimension.get(item)) ?? themed(item)));
  });
  const places = [problems.map((_, at) => at), sectionPlaces(draft, problems)];
  const answers = inOrder(sure, scores, measures.length, WEAK, places);
  const answering = new Set(answers.filter((at) => at !== undefined));
  for (const at of groundedByOrder(scores, measures.length, ANSWERS, WEAK)) answering.add(at);
  for (const covering of new Set(ofDimension.values())) for (const at of covering) answering.add(at);

  const loose = problems.flatMap((item, at): Loose[] => {
    if (answers[at] !== undefined || answersItself(item) || judgementOf(item, context).isVague) return [];
    return [{ item, score: topScore(scores[at]) }];
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
        );
  const free = mayBeFree.flatMap(({ item, idle }, at): Loose[] => {
    const score = topScore(grounds[at]);
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
    ...headings.map((text) =>
      numbered(contentOf(clearDecoration(text, context.borrowed)), numbering.numbers),
    ),
  ];
}

/** The first general measure, one without substance, that names the field of a problem (“加强理论学习”); undefined when none does. */
function themeAnswers(
  draft: Draft,
  measures: readonly Item[],
  context: CheckContext,
): (problem: Item) => number | undefined {
  const headings = new Map(
    draft.parts
      .flatMap((part) => part.dimensions)
      .flatMap(({ headingText, items }) => items.map((item) => [item, headingText])),
  );
  const isHollow = (item: Item): boolean => readMeasure(item, context)?.hollow === true;
  const answers = new Map<RegExp, number>();
  const answerOf = (theme: RegExp): number => {
    const known = answers.get(theme) ?? measures.findIndex((item) => theme.test(item.text) && isHollow(item));
    answers.set(theme, known);
    return known;
  };
  const ofHeading = new Map<string, number>();
  return (problem) => {
    const heading = headings.get(problem) ?? '';
    const named = ofHeading.get(heading) ?? themesIn(heading);
    ofHeading.set(heading, named);
    const themes = named | themesOf(problem, context);
    return THEMES.filter((_, at) => (themes & (1 << at)) !== 0)
      .map((theme) => answerOf(theme.measure))
      .find((at) => at >= 0);
  };
}

/** The themes that words name, as bits in the order of THEMES. */
const themesIn = (words: string): number =>
  THEMES.reduce((bits, { problem }, at) => (problem.test(words) ? bits | (1 << at) : bits), 0);
const themesOf = perItemOfCache(({ text }) => themesIn(text));

const first = (set: ReadonlySet<number> | undefined): number | undefined => (set ? [...set][0] : undefined);

function topScore(scores: Scores | undefined): number {
  let most = 0;
  for (const score of scores?.score ?? []) most = Math.max(most, score);
  return most;
}

/** The number of each problem's dimension among those with problems. */
function sectionPlaces(draft: Draft, problems: readonly Item[]): number[] {
  const sections = draft.parts.flatMap((part) => part.dimensions).filter(({ items }) => items.length > 0);
  const places = new Map(sections.flatMap(({ items }, at) => items.map((item) => [item, at])));
  return problems.map((problem) => places.get(problem) ?? -1);
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
