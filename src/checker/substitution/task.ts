import { judge } from '../concreteness/judge';
import type { Model } from '../concreteness/model';
import type { Range } from '../concreteness/sentences';
import type { LabelledItem } from '../concreteness/train';
import { readClauses, type ReadClause } from '../speech/reading';
import { CRITICISM_FEATURES, criticismFeatures } from './criticism-features';
import { MEASURE_FEATURES, measureFeatures } from './measure-features';
import type { Features, VagueIn } from './features';
import { PROBLEM_FEATURES, problemFeatures } from './problem-features';

/** An item as a model sees it, but for its wording. */
export interface SubstitutionReading {
  text: string;
  clauses: readonly ReadClause[];
  features: Features;
}

export interface ReadingOptions {
  /** Wordings that do not count as the item's own (theme, pack). */
  also?: readonly string[];
  /** The text's clauses, where they have been read. */
  clauses?: readonly ReadClause[];
  /** The concreteness model to judge by; absent: the one that ships. */
  concreteness?: Model;
  /** Chance that the whole item states no fact, where it is judged already. */
  vague?: () => number;
}

/** What a kind of item may give instead of a fault: the classes of a model, and what it looks at. */
export interface Task<C extends string = string> {
  name: 'problem' | 'criticism' | 'measure';
  /** 'none' first: nothing is substituted. */
  classes: readonly C[];
  /** How many times more of the other classes the corpus holds than drafts do. */
  rarer: number;
  takes(item: LabelledItem): boolean;
  /** What readers said. */
  labelOf(item: LabelledItem): C;
  /** Names of its features. */
  names: readonly string[];
  features(text: string, clauses: readonly ReadClause[], vagueIn: VagueIn): Features;
}

/** A personal problem may lecture, tell the faults of others, or praise its writer. */
export const PROBLEM_TASK: Task<'none' | 'lecture' | 'blame' | 'praise'> = {
  name: 'problem',
  classes: ['none', 'lecture', 'blame', 'praise'],
  rarer: 2,
  takes: ({ genre, scope }) => genre === 'problem' && scope === 'personal',
  labelOf({ labels }) {
    if (labels['preachingInstead']) return 'lecture';
    if (labels['blameTeam']) return 'blame';
    return labels['selfPraise'] ? 'praise' : 'none';
  },
  names: PROBLEM_FEATURES,
  features: problemFeatures,
};

/** A criticism may hope, or give advice about the work. */
export const CRITICISM_TASK: Task<'none' | 'hope' | 'advice'> = {
  name: 'criticism',
  classes: ['none', 'hope', 'advice'],
  rarer: 2,
  takes: ({ genre }) => genre === 'criticism',
  labelOf({ labels }) {
    if (labels['hopeInstead']) return 'hope';
    return labels['adviceInstead'] ? 'advice' : 'none';
  },
  names: CRITICISM_FEATURES,
  features: criticismFeatures,
};

/**
 * A measure in which nothing can be checked names a means all the same (a rule to be made, people to be paired), or is a
 * slogan. The corpus is rich in the harder kind: two of three are slogans, in drafts rather more, from seven to nine of ten.
 */
export const MEASURE_TASK: Task<'none' | 'slogan'> = {
  name: 'measure',
  classes: ['none', 'slogan'],
  rarer: 2 / 5,
  takes: ({ genre, labels }) => genre === 'measure' && labels.vague,
  labelOf: ({ labels }) => (labels['notOperable'] ? 'slogan' : 'none'),
  names: MEASURE_FEATURES,
  features: measureFeatures,
};

export const TASKS: readonly Task[] = [PROBLEM_TASK, CRITICISM_TASK, MEASURE_TASK];

/** Reads an item for a task. */
export function readForTask(
  task: Task,
  text: string,
  { also = [], clauses = readClauses(text), concreteness, vague: vagueAsAWhole }: ReadingOptions = {},
): SubstitutionReading {
  // Several features ask for the same stretch.
  const judged = new Map<number, number>();
  const vagueIn = ({ start, end }: Range): number => {
    if (vagueAsAWhole && start === 0 && end === text.length) return vagueAsAWhole();
    const key = start * (text.length + 1) + end;
    const known = judged.get(key);
    if (known !== undefined) return known;
    const item = { text: text.slice(start, end), kind: task.name, scope: 'personal' } as const;
    const { vague } = judge(item, also, concreteness);
    judged.set(key, vague);
    return vague;
  };
  return { text, clauses, features: task.features(text, clauses, vagueIn) };
}
