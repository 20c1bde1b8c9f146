import {
  CLAUSES,
  FAMILIES,
  FAMILY_NAMES,
  RULES,
  SEED_NAMES,
  SEVERITY_NAMES,
  type AnyRule,
  type RuleId,
  type Scope,
} from '../../checker';
import { code, escaped, linkTo, table } from './markdown';
import { exampleLines } from './rule-examples';
import { optionsOf } from './rule-options';
import { settingsLines } from './settings-page';

const SCOPE_WORDS: Record<Scope, string> = {
  draft: 'the whole paper',
  part: 'each part',
  dimension: 'each dimension',
  item: 'each item',
  paragraph: 'each paragraph',
};

/** The documentation of all rules as a Markdown page, from their own metadata and examples. */
export function rulesPage(rules: readonly AnyRule[] = RULES): string {
  const families = FAMILIES.map((family) => ({
    family,
    members: rules.filter((rule) => rule.family === family),
  })).filter(({ members }) => members.length > 0);
  return [
    '# Rules',
    '',
    '<!-- Generated from the rules by `npm run docs`; do not edit. -->',
    '',
    `The checker has ${rules.length} rules in ${families.length} families. Each says what it finds, quotes the words, cites the clause of the notice that`,
    'asks for it, and asks the question that a reviewer would ask. Where a pack states a requirement in its own words, the finding cites',
    'the pack’s clause.',
    '',
    ...families.map(
      ({ family, members }) =>
        `- [${family}](#${family}) ${FAMILY_NAMES[family]}: ${members.map(({ id }) => linkTo(id)).join(', ')}`,
    ),
    '',
    ...settingsLines(),
    ...families.flatMap(({ family, members }) => [
      `## ${family}`,
      '',
      `${FAMILY_NAMES[family]}`,
      '',
      ...table(
        ['Rule', 'Title', 'Severity', 'Looks at'],
        members.map(({ id, title, severity, scope }) => [
          linkTo(id),
          escaped(title),
          `${code(severity)} ${SEVERITY_NAMES[severity]}`,
          SCOPE_WORDS[scope],
        ]),
      ),
      '',
      ...members.flatMap((rule) => ruleLines(rule, rules)),
    ]),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

function ruleLines(rule: AnyRule, rules: readonly AnyRule[]): string[] {
  const { id, title, about, severity, scope } = rule;
  const others = (field: 'supersedes' | 'softens'): RuleId[] =>
    rules.filter((other) => other[field]?.includes(id)).map((other) => other.id);
  const options = optionsOf(rule);
  return [
    `### ${id}`,
    '',
    `**${escaped(title)}**`,
    '',
    escaped(about),
    '',
    `- Severity: ${code(severity)} ${SEVERITY_NAMES[severity]}`,
    `- Looks at: ${SCOPE_WORDS[scope]}`,
    `- Clause: ${clauseWords(rule.clause)}`,
    ...relation('Stands for, on the same words', rule.supersedes),
    ...relation('Gives way on the same words to', others('supersedes')),
    ...relation('Makes a hint on the same words of', rule.softens),
    ...relation('Is a hint on the same words beside', others('softens')),
    '',
    ...(options.length === 0
      ? []
      : [
          ...table(
            ['Option', 'Value', 'Default', 'What it does'],
            options.map(({ name, values, otherwise, about: meaning }) => [
              code(name),
              values,
              otherwise,
              escaped(meaning),
            ]),
          ),
          '',
        ]),
    ...exampleLines(rule),
    '',
  ];
}

const relation = (words: string, ids: readonly RuleId[] = []): string[] =>
  ids.length === 0 ? [] : [`- ${words}: ${ids.map(linkTo).join(', ')}`];

/** “`A.5.concrete`, 2017年度民主生活会工作方案 二（五）…: “…””. */
function clauseWords(id: string): string {
  const clause = CLAUSES[id];
  if (!clause) throw new Error(`no clause ${id}`);
  const { seed, place, quote } = clause;
  const where = escaped(seed ? `${SEED_NAMES[seed]} ${place}` : place);
  return `${code(id)}, ${where}: ${seed ? `“${escaped(quote)}”` : escaped(quote)}`;
}
