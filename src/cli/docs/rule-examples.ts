import { runExample, type AnyRule, type Example } from '../../checker';
import { DRAFT_PAPER_NAMES } from '../../draft';
import { FLAG_NAMES } from '../../meeting';
import { code, escaped, table } from './markdown';

/** Longer stretches that no quote falls in are cut in the middle. */
const LONGEST = 120;
const KEPT = 40;

/** A rule's examples as two tables: what it finds, with what it says, and what it lets pass. */
export function exampleLines(rule: AnyRule): string[] {
  return [
    'Found, the words of the finding in ⟦ ⟧:',
    '',
    ...table(
      ['Read as', 'Text', 'What it says'],
      rule.mustFire.map((example) => [settingWords(example), ...foundIn(rule, example)]),
    ),
    '',
    'Let pass:',
    '',
    ...table(
      ['Read as', 'Text'],
      rule.mustNotFire.map((example) => [settingWords(example), escaped(cut(example.text))]),
    ),
  ];
}

/** The text with its quote marked, and what the rule says of it. */
function foundIn(rule: AnyRule, example: Example<string>): [text: string, said: string] {
  const { text, quote } = example;
  const finding = runExample(rule, example).find((one) => one.quote === quote);
  if (!finding) throw new Error(`${rule.id}: its example is not found: ${text}`);
  const lineStart = text
    .split('\n')
    .slice(0, finding.span.paragraph)
    .reduce((sum, line) => sum + line.length + 1, 0);
  const start = lineStart + finding.span.start;
  const end = start + quote.length;
  if (text.slice(start, end) !== quote) throw new Error(`${rule.id}: misplaced quote in: ${text}`);
  const marked = `${cut(text.slice(0, start))}⟦${cut(quote)}⟧${cut(text.slice(end))}`;
  const { severity, message, question, clause } = finding;
  return [
    escaped(marked),
    `${code(severity)} ${clause === rule.clause ? '' : `${code(clause)} `}${escaped([message, ...(question === undefined ? [] : [question])].join('\n'))}`,
  ];
}

const cut = (text: string): string => text.split('\n').map(cutLine).join('\n');

function cutLine(line: string): string {
  const characters = [...line];
  if (characters.length <= LONGEST) return line;
  const left = characters.length - 2 * KEPT;
  return `${characters.slice(0, KEPT).join('')}……（略去 ${left} 字）……${characters.slice(-KEPT).join('')}`;
}

/** “problem, team”; “outline (个人发言提纲), pack `2017-annual`”. */
function settingWords({ as, setting }: Example): string {
  const { scope, pack, paper, flags = [], members = [] } = setting;
  return [
    as === 'draft' ? 'whole paper' : `${as}${scope === undefined ? '' : `, ${scope}`}`,
    ...(paper === undefined ? [] : [`${code(paper)} ${DRAFT_PAPER_NAMES[paper]}`]),
    ...(pack === undefined ? [] : [`pack ${code(pack)}`]),
    ...flags.map((flag) => `author flagged ${FLAG_NAMES[flag]}`),
    ...(members.length > 0 ? [`members ${escaped(members.join('、'))}`] : []),
  ].join(', ');
}
