import {
  textToParagraphs,
  withEvenMarks,
  type Draft,
  type DraftPaper,
  type DraftScope,
  type ItemKind,
} from '../draft';
import { check, type CheckInput } from './check';
import type { Finding } from './finding';
import { RULES } from './rules';

/** A paper that is nothing but one item, as the terminal's --items and a rule's examples have it. */
export function draftOfItem(text: string, kind: ItemKind, scope: DraftScope): Draft {
  const paragraphs = textToParagraphs(text);
  const spans = paragraphs
    .filter((paragraph) => paragraph.text.trim() !== '')
    .map((paragraph) => {
      const start = paragraph.text.length - paragraph.text.trimStart().length;
      return { paragraph: paragraph.index, start, end: paragraph.text.trimEnd().length };
    });
  const words = spans
    .map(({ paragraph, start, end }) => (paragraphs[paragraph]?.text ?? '').slice(start, end))
    .join('\n');
  const part = PART_OF[kind];
  const item = { id: `${part}.1`, part, kind, text: withEvenMarks(words), spans };
  return {
    paper: PAPER_OF[kind](scope),
    scope,
    parts: [],
    items: [item],
    announced: [],
    paragraphs,
  };
}
const PART_OF = {
  problem: 'problems',
  cause: 'rootCause',
  measure: 'measures',
  criticism: 'criticism',
  report: 'priorRectification',
} as const;
const review = (scope: DraftScope): DraftPaper => (scope === 'team' ? 'teamReview' : 'outline');
const PAPER_OF: Record<ItemKind, (scope: DraftScope) => DraftPaper> = {
  problem: review,
  cause: review,
  measure: review,
  report: review,
  criticism: () => 'criticisms',
};

/** Checks one item by itself, by the rules that look at items and paragraphs. */
export function checkSingleItem(
  text: string,
  kind: ItemKind,
  scope: DraftScope,
  input: CheckInput = {},
): Finding[] {
  const rules = (input.rules ?? RULES).filter((rule) => rule.scope === 'item' || rule.scope === 'paragraph');
  return check(draftOfItem(text, kind, scope), { ...input, rules }).findings;
}
