import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkParagraphs, type Report } from '../../src/checker';
import { build } from '../../src/document';
import { writePackage } from '../../src/docx';
import { textToParagraphs } from '../../src/draft';
import { PACKS } from '../../src/meeting';
import { runWith } from './terminal';

const VAGUE = '服务意识不强，工作作风不实。';
const CONCRETE = '9月到石桥村讲节水灌溉，村民问补贴怎么领，我当场没有答上来，事后也没有回话。';
const paper = (...items: string[]): string =>
  [
    '个人对照检查材料',
    '一、存在的问题',
    '（一）作风方面',
    ...items.map((text, at) => `${at + 1}.${text}`),
  ].join('\n');
const jsonOf = (out: string): Report & { file: string } => JSON.parse(out) as Report & { file: string };
const gb18030 = new Uint8Array([0xb7, 0xfe, 0xce, 0xf1, 0xd2, 0xe2, 0xca, 0xb6, 0xb2, 0xbb, 0xc7, 0xbf]); // 服务意识不强

test('a vague item is found; the report says where, why and what to ask', () => {
  const { code, out, complaints } = runWith(
    { 'a.txt': paper(VAGUE, CONCRETE) },
    'check',
    'a.txt',
    '--fail-on',
    'warning',
  );
  expect(code).toBe(1);
  expect(out).toContain(`原文：${VAGUE}`);
  expect(out).toMatch(/第 4 行.*\(item-abstract\)/);
  expect(out).toMatch(/请问：.+[？?]/);
  expect(out).not.toContain(`原文：${CONCRETE}`);
  expect(complaints).toEqual([]);
});

test.each([
  ['error', VAGUE, 1],
  ['warning', VAGUE, 1],
  ['error', CONCRETE, 0],
  ['warning', CONCRETE, 0],
  ['info', CONCRETE, 1],
])('the exit code with --fail-on %s over “%s” is %i', (level, item, code) => {
  expect(runWith({ 'a.txt': paper(item) }, 'check', 'a.txt', '--fail-on', level).code).toBe(code);
});

test('the JSON has the fields that were promised, and only live findings carry a rule with a quote', () => {
  const config = JSON.stringify({
    waivers: [{ rule: 'item-abstract', phrase: VAGUE, reason: '已当面核实' }],
  });
  const files = { 'a.txt': paper(VAGUE), 'c.json': config };
  const plain = jsonOf(runWith(files, 'check', 'a.txt', '--format', 'json').out);
  expect(Object.keys(plain)).toEqual([
    'version',
    'file',
    'paper',
    'pack',
    'verdict',
    'counts',
    'findings',
    'waived',
  ]);
  expect(plain).toMatchObject({ version: 1, file: 'a.txt', paper: 'outline', pack: null, waived: [] });
  const waived = jsonOf(runWith(files, 'check', 'a.txt', '--format', 'json', '--config', 'c.json').out);
  expect(waived.findings.filter(({ rule, quote }) => rule === 'item-abstract' && quote === VAGUE)).toEqual(
    [],
  );
  expect(waived.waived).toEqual([
    { waiverKey: expect.stringMatching(/^item-abstract#/) as string, reason: '已当面核实' },
  ]);
});

test('the same words give the same findings from a .txt, a .docx and the checker itself, to the byte', () => {
  const lines = paper(VAGUE, CONCRETE).split('\n');
  const docx = writePackage([
    build.title(lines[0] ?? ''),
    ...lines.slice(1).map((line) => build.paragraph(line)),
  ]);
  const files = { 'a.txt': lines.join('\n'), 'a.docx': docx };
  const findings = (file: string): string =>
    JSON.stringify(jsonOf(runWith(files, 'check', file, '--format', 'json').out).findings);
  expect(findings('a.docx')).toBe(findings('a.txt'));
  const own = checkParagraphs(textToParagraphs(lines.join('\n')), { packs: PACKS }).findings;
  expect(findings('a.txt')).toBe(JSON.stringify(own));
});

test('the pack and the kind of paper can be given', () => {
  const files = { 'a.txt': paper(CONCRETE) };
  const report = jsonOf(
    runWith(files, 'check', 'a.txt', '--format', 'json', '--pack', '2017-annual', '--paper', 'teamReview')
      .out,
  );
  expect(report).toMatchObject({ pack: '2017-annual', paper: 'teamReview' });
  expect(report.findings.filter(({ rule }) => rule === 'dimension-missing')).toHaveLength(6);
});

test('--timing tells each rule’s time and share on standard error, the slowest first', () => {
  const { complaints, out } = runWith(
    { 'a.txt': paper(VAGUE) },
    'check',
    'a.txt',
    '--timing',
    '--format',
    'json',
  );
  expect(complaints.length).toBeGreaterThan(30);
  expect(complaints[0]).toMatch(/^[a-z-]+ +\d+\.\d ms +\d+\.\d %$/);
  expect(jsonOf(out)).not.toHaveProperty('timing');
});

test('texts as Chinese Windows writes them', () => {
  const { out } = runWith({ 'a.txt': gb18030 }, 'check', 'a.txt', '--paper', 'outline');
  expect(out).toContain('服务意识不强');
});

test.each([
  [['check'], {}, '要写明检查哪个文件'],
  [['check', 'none.docx'], {}, '读不出“none.docx”：没有这个文件。'],
  [['check', 'a.txt', 'b.txt'], { 'a.txt': '', 'b.txt': '' }, '一次检查一个文件'],
  [['check', 'a.docx'], { 'a.docx': 'PK nothing' }, 'a.docx'],
  [['check', 'a.docx'], { 'a.docx': '一段话' }, 'a.docx'],
  [['check', 'a.txt'], { 'a.txt': new Uint8Array([0, 1, 2, 0xff, 0xfe, 0]) }, '不是文本文件'],
  [['check', 'a.txt', '--pack', '1999'], { 'a.txt': '' }, '没有通知包“1999”'],
  [['check', 'a.txt', '--paper', 'letter'], { 'a.txt': '' }, '没有文稿种类“letter”'],
  [['check', 'a.txt', '--fail-on', 'loud'], { 'a.txt': '' }, '--fail-on 应为'],
  [['check', 'a.txt', '--nonsense'], { 'a.txt': '' }, '没有“--nonsense”这个选项。'],
  [['check', 'a.txt', '--config', 'c.json'], { 'a.txt': '', 'c.json': '{' }, '配置“c.json”不是 JSON。'],
  [
    ['check', 'a.txt', '--config', 'c.json'],
    { 'a.txt': '', 'c.json': '{"rules":{"nope":"off"}}' },
    '没有“nope”这条规则',
  ],
  [['convert', 'a.txt'], { 'a.txt': '' }, '没有“convert”这个命令'],
])('%j: exit code 2 and one sentence', (args, files, words) => {
  const { code, out, complaints } = runWith(files, ...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toContain(words);
  expect(complaints[0]).toMatch(/。$/);
});

test('help and nothing at all', () => {
  expect(runWith({}, '--help')).toMatchObject({ code: 0, out: expect.stringContaining('用法') as string });
  expect(runWith({})).toMatchObject({ code: 2, out: '' });
});

test('the command itself, as it is installed', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'duizhao-'));
  try {
    const file = path.join(folder, '提纲.txt');
    writeFileSync(file, paper(VAGUE));
    const bin = path.join(__dirname, '../../src/cli/bin.mjs');
    const done = spawnSync(process.execPath, [bin, 'check', file, '--fail-on', 'warning'], {
      encoding: 'utf8',
    });
    expect(done.status).toBe(1);
    expect(done.stdout).toContain(VAGUE);
    expect(done.stderr).toBe('');
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
