import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkParagraphs, RULES, type Finding } from '../../src/checker';
import { textToParagraphs } from '../../src/draft';
import { PACKS } from '../../src/meeting';
import { PLAN_LIKE_A, PLAN_LIKE_B } from './plans-with-faults';

/**
 * The two source documents, where they are at hand, and two plans of our own with the same kinds of faults: every real
 * fault is shown, and nothing else.
 */
const read = (name: string): string | undefined => {
  const file = path.join(__dirname, '../../../shared/seeds', name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};
const found = (text: string): Finding[] => checkParagraphs(textToParagraphs(text), { packs: PACKS }).findings;
const quotes = (findings: readonly Finding[], rule: string): string[] =>
  findings.filter((finding) => finding.rule === rule).map(({ quote }) => quote);
const STRUCTURE = RULES.filter(({ family }) => family === 'structure').map(({ id }) => id);
const falseOnes = (findings: readonly Finding[], real: readonly string[]): string[] =>
  findings
    .filter(({ rule }) => STRUCTURE.includes(rule) && !real.includes(rule))
    .map(({ rule, quote }) => `${rule}: ${quote}`);
/** Everything that is found besides blanks, each kind once. */
const besidesBlanks = (findings: readonly Finding[]): string[] =>
  [
    ...new Set(
      findings
        .filter(({ rule }) => rule !== 'placeholder-left')
        .map(({ rule, severity, quote }) => `${severity} ${rule} ${quote}`),
    ),
  ].sort();
/** The words at the places that a finding relates to. */
const related = (text: string, finding: Finding | undefined): string[] => {
  const paragraphs = new Map(textToParagraphs(text).map((paragraph) => [paragraph.index, paragraph.text]));
  return (finding?.related ?? []).map(({ paragraph, start, end }) =>
    (paragraphs.get(paragraph) ?? '').slice(start, end),
  );
};
const all = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function likeA(text: string): void {
  const findings = found(text);
  test('shows every run of asterisks', () => {
    expect(quotes(findings, 'placeholder-left')).toHaveLength(all(text, /\*+/g));
  });
  test('shows the meeting of 2017 against the steps of 2018, once', () => {
    const dates = findings.filter(({ rule }) => rule === 'date-inconsistent');
    expect(dates.map(({ quote }) => quote)).toEqual(['2017年2月中旬前']);
    expect(related(text, dates[0])).toEqual(Array(4).fill('2018年*月*日'));
  });
  test('shows the words run together, the dash and the stray spaces', () => {
    const terms = findings.filter(({ rule }) => rule === 'term-nonstandard');
    expect(terms.map(({ quote, severity }) => [quote, severity])).toEqual([
      ['7 年', 'info'],
      ['团结―批评―团结', 'info'],
      ['民主生活会议工作方案', 'error'],
    ]);
    expect(related(text, terms[0])).toEqual(['7 年', '5 年', '6 个', '“ 四']);
  });
  test('shows nothing else', () => {
    expect(falseOnes(findings, ['placeholder-left'])).toEqual([]);
    expect(besidesBlanks(findings)).toEqual([
      'error date-inconsistent 2017年2月中旬前',
      'error term-nonstandard 民主生活会议工作方案',
      'info term-nonstandard 7 年',
      'info term-nonstandard 团结―批评―团结',
    ]);
  });
}

function likeB(text: string, blanks: number): void {
  const findings = found(text);
  test('shows the blanks', () => {
    expect(quotes(findings, 'placeholder-left')).toHaveLength(blanks);
  });
  test('shows the blank that another template left: xx反馈', () => {
    const lines = textToParagraphs(text);
    const after = findings
      .filter(({ rule, quote }) => rule === 'placeholder-left' && quote === 'xx')
      .map(({ span }) =>
        lines.find(({ index }) => index === span.paragraph)?.text.slice(span.end, span.end + 2),
      );
    expect(after).toContain('反馈');
  });
  test('shows “x个方面” though five follow', () => {
    const counts = findings.filter(({ rule }) => rule === 'count-mismatch');
    expect(counts.map(({ quote, message }) => [quote, message])).toEqual([
      ['从以下x个方面', '“从以下x个方面”没有写明个数，下文列了5个'],
    ]);
  });
  test('shows the leader’s name in letters, the doubled word, the dash, the half-width marks', () => {
    const terms = quotes(findings, 'term-nonstandard');
    expect(terms.filter((quote) => quote === 'xjp')).toHaveLength(6);
    expect(terms).toEqual(expect.arrayContaining(['班子班子', '团结---批评---团结', ',']));
  });
  test('shows the other unit, and the region that is not its own', () => {
    expect(quotes(findings, 'foreign-organisation')).toEqual(['自治区', '总队党委']);
  });
  test('shows nothing else', () => {
    expect(falseOnes(findings, ['placeholder-left', 'count-mismatch'])).toEqual([]);
    expect(besidesBlanks(findings)).toEqual([
      'error term-nonstandard xjp',
      'error term-nonstandard 班子班子',
      'info term-nonstandard "',
      'info term-nonstandard ,',
      'info term-nonstandard 团结---批评---团结',
      'warning count-mismatch 从以下x个方面',
      'warning foreign-organisation 总队党委',
      'warning foreign-organisation 自治区',
    ]);
  });
}

describe('a plan of our own with the faults of seed A', () => likeA(PLAN_LIKE_A));
describe('a plan of our own with the faults of seed B', () => likeB(PLAN_LIKE_B, 11));

const [seedA, seedB] = [read('000_4ce3276416952fe6.txt'), read('004_9a2607e9aa46b945.txt')];
(seedA === undefined ? describe.skip : describe)('seed A', () => {
  likeA(seedA ?? '');
  test('has fifteen runs of asterisks', () => {
    expect(quotes(found(seedA ?? ''), 'placeholder-left')).toHaveLength(15);
  });
});
(seedB === undefined ? describe.skip : describe)('seed B', () => likeB(seedB ?? '', 37));

describe('clean drafts without a pack', () => {
  const drafts = [
    path.join(__dirname, '../corpus/drafts/E02_concrete_personal_no_pack.txt'),
    path.join(__dirname, '../corpus/drafts/E04_concrete_team_hospital.txt'),
    path.join(__dirname, '../../../shared/corpus/drafts/D05_concrete_personal_town.txt'),
  ].filter((file) => existsSync(file));
  const families = ['structure', 'consistency'];
  const ours = RULES.filter(({ family }) => families.includes(family)).map(({ id }) => id);
  test.each(drafts.map((file) => [path.basename(file), file]))('%s: hints at most', (_, file) => {
    const findings = found(readFileSync(file, 'utf8')).filter(({ rule }) => ours.includes(rule));
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});
