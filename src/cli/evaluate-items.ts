import { checkSingleItem, type RuleId } from '../checker';
import { ANSWERS, answersInDraft, KINDS, type Kind } from './answers';
import { figureLines, type Judged } from './figures';
import type { LabelledLine } from './labelled';

/** From so many characters on an item is long. */
const LONG = 80;

interface Checked {
  item: LabelledLine;
  rules: ReadonlySet<RuleId>;
}

/**
 * The checker against labelled items, in lines to print: for each kind of fault precision, recall and F1 of its rules
 * by difficulty, length and genre; for each rule how often it was right; and every miss and false alarm with its words.
 */
export function evaluateItems(name: string, items: readonly LabelledLine[]): string[] {
  const checked = items.map((item): Checked => {
    const findings = checkSingleItem(item.text, item.genre, item.scope);
    return { item, rules: new Set(findings.map(({ rule }) => rule)) };
  });
  const kinds = KINDS.filter((kind) => items.some(({ labels }) => labels[kind] !== undefined));
  return [
    `== ${name}: ${items.length} items`,
    ...kinds.flatMap((kind) =>
      figureLines(`${kind} (${ANSWERS[kind].rules.join(', ')})`, judgedAs(kind, checked)),
    ),
    ...figureLines(
      `vague by any rule that may say so (${answersInDraft('vague').join(', ')})`,
      judgedAs('vague', checked, answersInDraft('vague')),
    ),
    'by rule: items it was found in, and how many of them are labelled with a kind that it answers',
    ...ruleLines(kinds, checked),
    ...kinds.flatMap((kind) => mistakeLines(kind, checked)),
  ];
}

/** The items that are labelled for a kind, each with what is true of it and what the rules said. */
function judgedAs(
  kind: Kind,
  checked: readonly Checked[],
  rules: readonly RuleId[] = ANSWERS[kind].rules,
): (Judged & Checked)[] {
  return checked.flatMap((one) => {
    const truth = one.item.labels[kind];
    if (truth === undefined) return [];
    const { genre, difficulty, text } = one.item;
    return [
      {
        ...one,
        genre,
        hard: difficulty === 'hard',
        long: [...text].length >= LONG,
        truth,
        said: rules.some((rule) => one.rules.has(rule)),
      },
    ];
  });
}

function ruleLines(kinds: readonly Kind[], checked: readonly Checked[]): string[] {
  const rules = [...new Set(checked.flatMap((one) => [...one.rules]))].sort();
  return rules.map((rule) => {
    const found = checked.filter((one) => one.rules.has(rule));
    const answered = kinds.filter((kind) => answersInDraft(kind).includes(rule));
    const right = found.filter(({ item }) => answered.some((kind) => item.labels[kind] === true)).length;
    const share =
      answered.length === 0 ? 'no label' : `${right} right (${(right / found.length).toFixed(3)})`;
    return `  ${rule.padEnd(26)} ${String(found.length).padStart(4)} found  ${share}`;
  });
}

function mistakeLines(kind: Kind, checked: readonly Checked[]): string[] {
  const judged = judgedAs(kind, checked);
  const show = (word: string, truth: boolean): string[] =>
    judged
      .filter((one) => one.truth === truth && one.said !== truth)
      .map(
        ({ item, hard }) =>
          `  ${word} ${item.id} ${item.genre}/${item.scope}${hard ? ' hard' : ''} ${item.text}`,
      );
  const lines = [...show('missed', true), ...show('false ', false)];
  return lines.length > 0 ? [`mistakes, ${kind}`, ...lines] : [];
}
