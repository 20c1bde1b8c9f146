import { runWith } from './terminal';

const flags = { preachingInstead: false, blameTeam: false, selfPraise: false };
const line = (id: string, text: string, vague: boolean, more: Record<string, boolean> = {}): string =>
  JSON.stringify({
    id,
    genre: 'problem',
    scope: 'personal',
    text,
    labels: { vague, ...flags, ...more },
    difficulty: 'easy',
  });
const VAGUE = '服务意识不强，工作作风不实。';
const CONCRETE = '9月到石桥村讲节水灌溉，村民问补贴怎么领，我当场没有答上来，事后也没有回话。';
const DRAFT = `个人对照检查材料\n一、存在的问题\n（一）作风方面\n1.${VAGUE}\n2.${CONCRETE}`;

test('figures from what the checker says against what readers said, and each mistake with its words', () => {
  const file = [line('A', VAGUE, true), line('B', CONCRETE, false), line('C', CONCRETE, true)].join('\n');
  const { code, out } = runWith({ 'i.jsonl': file }, 'eval', 'i.jsonl');
  expect(code).toBe(0);
  expect(out).toMatch(
    /vague \(item-abstract, measure-slogan\)\n {2}all +n +3 +F1 0\.667 .*precision 1\.000 +recall 0\.500/,
  );
  expect(out).toContain(`  missed C problem/personal ${CONCRETE}`);
  expect(out).not.toContain('missed A');
  expect(out).toMatch(/item-abstract +1 found +1 right \(1\.000\)/);
});

test('a false alarm is one', () => {
  const { out } = runWith({ 'i.jsonl': line('A', VAGUE, false) }, 'eval', 'i.jsonl');
  expect(out).toMatch(/all +n +1 .*false alarms 1\.000/);
  expect(out).toContain(`  false  A problem/personal ${VAGUE}`);
});

test('drafts: what is expected and there, what is missed, and what nobody expects', () => {
  const expected = (...list: object[]): string => JSON.stringify(list);
  const files = {
    'drafts/a.txt': DRAFT,
    'drafts/a.json': expected(
      { kind: 'vague', quote: VAGUE, why: '没有事例' },
      { kind: 'duplicate', quote: CONCRETE },
      { kind: 'selfPraise', quote: CONCRETE, weak: true },
    ),
    'drafts/b.txt': DRAFT,
    'drafts/b.json': expected(),
  };
  const { out } = runWith(files, 'eval', 'drafts');
  expect(out).toContain('expected findings: 1 of 2 found, recall 0.500 (weak ones aside)');
  expect(out).toContain('called vague though nobody expects it: 1');
  expect(out).toMatch(/clean drafts: 1, with [1-9]\d* findings above a hint/);
  expect(out).toContain(`a missed duplicate ${CONCRETE}`);
  expect(out).toContain(`a missed (weak) selfPraise ${CONCRETE}`);
});

test.each([
  [[], {}, '要写明用哪些标注文件衡量'],
  [['none'], {}, '没有“none”这个文件夹'],
  [['d'], { 'd/a.md': '' }, '“d”里没有 .txt 文稿。'],
  [['d'], { 'd/a.txt': DRAFT, 'd/a.json': '[' }, '不是 JSON'],
  [['i.jsonl'], { 'i.jsonl': '{"id":"A"}' }, '第 1 行的'],
])('eval %j: exit code 2 and one sentence', (args, files, words) => {
  const { code, complaints } = runWith(files, 'eval', ...args);
  expect(code).toBe(2);
  expect(complaints).toEqual([expect.stringContaining(words)]);
});
