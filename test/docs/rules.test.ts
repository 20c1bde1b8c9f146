import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CLAUSES, readSettings, RULES } from '../../src/checker';
import { defineRule, example } from '../../src/checker/rule';
import { run } from '../../src/cli/main';
import { escaped } from '../../src/cli/docs/markdown';
import { rulesPage } from '../../src/cli/docs/rules-page';

const page = rulesPage();
const lines = page.split('\n');

/** Cells of a table's row: split at the pipes that are not escaped. */
const cellsOf = (line: string): string[] =>
  line
    .replace(/\\[\\|]/g, '')
    .split('|')
    .slice(1, -1);

test('docs/rules.md is what the rules say; renew it with `npm run docs`', () => {
  const file = readFileSync(path.join(__dirname, '../../docs/rules.md'), 'utf8');
  expect(file).toBe(page);
});

test('`duizhao docs` prints the page or writes it', () => {
  const written = new Map<string, string>();
  let out = '';
  const terminal = {
    out: (text: string) => void (out += text),
    complain: () => undefined,
    read: () => new Uint8Array(),
    list: () => [],
    write: (file: string, text: string) => void written.set(file, text),
    clock: () => 0,
  };
  expect(run(['docs'], terminal)).toBe(0);
  expect(out).toBe(page);
  expect(run(['docs', '--out', 'rules.md'], terminal)).toBe(0);
  expect(written.get('rules.md')).toBe(page);
  expect(run(['docs', 'rules.md'], terminal)).toBe(2);
});

test('every rule has its heading, once, with its title and its clause; every link leads to a heading', () => {
  const headings = lines.filter((line) => /^#{2,3} /.test(line)).map((line) => line.replace(/^#+ /, ''));
  for (const { id, title, clause } of RULES) {
    expect(headings.filter((one) => one === id)).toHaveLength(1);
    const from = lines.indexOf(`### ${id}`);
    expect(lines[from + 2]).toBe(`**${escaped(title)}**`);
    const cited = lines.slice(from).find((line) => line.startsWith('- Clause: '));
    expect(cited).toContain(`\`${clause}\``);
    expect(cited).toContain(escaped(CLAUSES[clause]?.quote ?? '?'));
  }
  for (const [, target] of page.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(target);
});

test('every table has as many cells in each row as in its head', () => {
  let width = 0;
  let rows = 0;
  for (const line of lines) {
    if (!line.startsWith('|')) width = 0;
    else if (width === 0) width = cellsOf(line).length;
    else {
      rows += 1;
      expect([line, cellsOf(line).length]).toEqual([line, width]);
    }
  }
  expect(rows).toBeGreaterThan(RULES.length * 3);
});

test('every example of every rule stands there, the words found marked', () => {
  const marked = lines.filter((line) => line.startsWith('|') && /⟦[^⟦⟧]+⟧/.test(line));
  expect(marked).toHaveLength(RULES.flatMap(({ mustFire }) => mustFire).length);
});

test('the sample configuration is one that the terminal takes', () => {
  const json = /```json\n([^`]*)```/.exec(page)?.[1] ?? '';
  const read = readSettings(JSON.parse(json));
  expect(read.ok ? [] : read.errors).toEqual([]);
});

test.each([
  ['***', '\\*\\*\\*'],
  ['____|<b>', '\\_\\_\\_\\_\\|\\<b\\>'],
  ['a`b[c](d)\\', 'a\\`b\\[c\\]\\(d\\)\\\\'],
  ['#1 ~~x~~ $y$ &amp; {z}', '\\#1 \\~\\~x\\~\\~ \\$y\\$ \\&amp; \\{z\\}'],
  ['一\n二', '一<br>二'],
])('text shows as it is: %j', (text, markdown) => {
  expect(escaped(text)).toBe(markdown);
});

test('an example that its rule no longer finds stops the page', () => {
  const blind = defineRule({
    id: 'hedge',
    family: 'concreteness',
    severity: 'info',
    clause: 'A.5.concrete',
    scope: 'item',
    title: '一条',
    about: '一条。',
    mustFire: [example('problem', '没有人找得到。', '找得到')],
    mustNotFire: [example('problem', '无。')],
    *check() {},
  });
  expect(() => rulesPage([blind])).toThrow('hedge: its example is not found');
});
