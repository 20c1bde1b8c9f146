import type { Draft, Item } from '../../draft';
import { judge } from '../concreteness/judge';
import { OFF_TOPIC, THEMES } from '../lexicons/themes';
import { readMeasure } from '../measures/read-measure';
import { isSelfReview } from '../papers';
import type { CheckContext } from '../rule';
import { contentOf, type Content } from './content';
import { measuresOfDimensions } from './dimension-measures';
import { answersItself, cellWords, namesProblems } from './explicit';
import { inOrder } from './in-order';
import { scoresOf, type Scores } from './score';

/** A problem or a measure that nothing on the other side answers. */
export interface Loose {
  item: Item;
  /** The best score it has; 1 is one piece that stands in no third item. */
  score: number;
}
export interface Alignment {
  problems: Loose[];
  measures: Loose[];
  /** How many problems and concrete measures do meet their answer. */
  problemsMet: number;
  measuresMet: number;
}

/** From this score on a measure answers a problem; below the other one it has clearly nothing to do with it. */
const ANSWERS = 0.9;
const UNRELATED = 0.45;
/** What the order of the paper must be helped by. */
const WEAK = 0.22;

const known = new WeakMap<Draft, { context: CheckContext; alignment: Alignment | undefined }>();

/**
 * Which problems have no measure and which measures no problem, once for both rules. undefined where that cannot be
 * said: fewer than two measures, or a paper that names the problems of its measures itself.
 */
export function alignmentOf(draft: Draft, context: CheckContext): Alignment | undefined {
  const kept = known.get(draft);
  if (kept && kept.context === context) return kept.alignment;
  const alignment = align(draft, context);
  known.set(draft, { context, alignment });
  return alignment;
}

function align(draft: Draft, context: CheckContext): Alignment | undefined {
  if (!isSelfReview(draft.paper)) return undefined;
  const problems = draft.items.filter(({ kind }) => kind === 'problem');
  const measures = draft.items.filter((item) => readMeasure(item, context) !== undefined);
  if (problems.length === 0 || measures.length < 2 || namesProblems(draft, measures)) return undefined;

  const { borrowed } = context;
  const ofProblems = problems.map(({ text }) => contentOf(text, borrowed));
  const ofMeasures = measures.map((item) => contentOf(measureWords(item), borrowed));
  const others = otherContents(draft, borrowed);
  const scores = scoresOf(ofProblems, ofMeasures, [...ofProblems, ...ofMeasures]);
  const grounds = scoresOf(ofMeasures, [...ofProblems, ...others], [...ofProblems, ...ofMeasures, ...others]);

  const general = generalAnswers(draft, problems, measures, context);
  const sure = scores.map((row, at) => bestOf(row, ANSWERS) ?? first(general.get(at)));
  const places = [problems.map((_, at) => at), sectionPlaces(draft, problems)];
  const answers = inOrder(sure, scores, measures.length, WEAK, places);
  const answering = new Set(answers.filter((at) => at !== undefined));
  for (const at of [...general.values()].flatMap((set) => [...set])) answering.add(at);

  const loose = problems.flatMap((item, at): Loose[] => {
    if (answers[at] !== undefined || answersItself(item) || !isConcrete(item, context)) return [];
    return [{ item, score: topScore(scores[at]) }];
  });
  const isTask = (item: Item): boolean => readMeasure(item, context)?.slogan === false;
  const speaksOfHealth = draft.items.some(({ kind, text }) => kind !== 'measure' && OFF_TOPIC.test(text));
  const free = measures.flatMap((item, at): Loose[] => {
    const score = topScore(grounds[at]);
    if ((cellWords(item, 'problem') ?? '') !== '') return [];
    const idle = OFF_TOPIC.test(item.text) && !speaksOfHealth;
    return idle || (isTask(item) && score < UNRELATED && !answering.has(at)) ? [{ item, score }] : [];
  });
  const tasks = measures.filter(isTask).length;
  const met = answers.filter((at) => at !== undefined).length;
  return {
    problems: loose,
    measures: free,
    problemsMet: met,
    measuresMet: tasks - free.filter(({ item }) => isTask(item)).length,
  };
}

/** A measure's own words and, in a table, the problem that its row names. */
const measureWords = (item: Item): string => `${cellWords(item, 'problem') ?? ''}\n${item.text}`;

/** Causes, reports and headings: a measure may answer them too. */
function otherContents(draft: Draft, borrowed: readonly string[]): Content[] {
  const items = draft.items.filter(({ kind }) => kind !== 'problem' && kind !== 'measure');
  const headings = draft.parts.flatMap((part) => [
    part.headingText,
    ...part.dimensions.map((one) => one.headingText),
  ]);
  return [...items.map(({ text }) => text), ...headings].map((text) => contentOf(text, borrowed));
}

/** Measures that answer a whole field: of the problem's dimension by name, or general ones of its theme. */
function generalAnswers(
  draft: Draft,
  problems: readonly Item[],
  measures: readonly Item[],
  context: CheckContext,
): Map<number, Set<number>> {
  const ofDimension = measuresOfDimensions(draft, measures);
  const headings = new Map(
    draft.parts
      .flatMap((part) => part.dimensions)
      .flatMap(({ headingText, items }) => items.map((item) => [item, headingText])),
  );
  const slogans = measures.flatMap((item, at) =>
    readMeasure(item, context)?.slogan ? [{ at, text: item.text }] : [],
  );
  const ofTheme = THEMES.map((theme) => ({
    problem: theme.problem,
    measures: slogans.filter(({ text }) => theme.measure.test(text)).map(({ at }) => at),
  }));
  return new Map(
    problems.map((item, at) => {
      const words = `${headings.get(item) ?? ''}\n${item.text}`;
      const themed = ofTheme.filter(({ problem, measures: some }) => some.length > 0 && problem.test(words));
      return [at, new Set([...(ofDimension.get(item) ?? []), ...themed.flatMap((theme) => theme.measures)])];
    }),
  );
}

const isConcrete = ({ text, kind }: Item, { scope, borrowed }: CheckContext): boolean =>
  !judge({ text, kind, scope }, borrowed).isVague;
const first = (set: ReadonlySet<number> | undefined): number | undefined => (set ? [...set][0] : undefined);

function topScore(scores: Scores | undefined): number {
  let most = 0;
  for (const score of scores?.values() ?? []) most = Math.max(most, score);
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
  for (const [at, score] of scores) {
    if (score < most || (score === most && best !== undefined && at > best)) continue;
    best = at;
    most = score;
  }
  return best;
}
