import type { Draft, Item } from '../../draft';
import { judge } from '../concreteness/judge';
import { readMeasure } from '../measures/read-measure';
import type { CheckContext } from '../rule';
import { cellWords } from './explicit';

/** So unlikely it must be that a problem states nothing, for its words to tell what the measure should speak of. */
const TOLD = 0.3;
/** A problem of fewer characters is a title. */
const MIN_PROBLEM = 20;
/** A measure of fewer says too little to tell. */
const MIN_MEASURE = 16;

/**
 * Measures that have not a word in common with the problem of their own row, or of their own block: a contest of
 * speeches beside a broken fume cupboard. Only where both are told in full.
 */
export function strangersInRow(draft: Draft, context: CheckContext): Item[] {
  let above: Item | undefined;
  return draft.items.filter((item) => {
    if (item.kind === 'problem') above = item;
    const measure = readMeasure(item, context);
    if (!measure || measure.hollow || measure.text.length < MIN_MEASURE) return false;
    const problem = cellWords(item, 'problem') ?? (item.part === 'problems' ? above?.text : undefined) ?? '';
    if (problem.length < MIN_PROBLEM) return false;
    const words = pairsOf(problem);
    for (const pair of pairsOf(measure.text)) if (words.has(pair)) return false;
    return judge({ text: problem, kind: 'problem', scope: context.scope }, context.borrowed).vague < TOLD;
  });
}

/** The pairs of neighbouring Chinese characters, and the figures of three digits and more. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const [run] of text.matchAll(/[\u4e00-\u9fff]+|\d{3,}/g)) {
    if (/^\d/.test(run)) pairs.add(run);
    else for (let at = 0; at + 1 < run.length; at += 1) pairs.add(run.slice(at, at + 2));
  }
  return pairs;
}
