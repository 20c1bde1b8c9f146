import { runWith } from './terminal';

const line = (id: string, text: string, genre = 'problem', scope = 'personal'): string =>
  JSON.stringify({ id, genre, scope, text });
const VAGUE = '服务意识不强，工作作风不实。';
const CONCRETE = '9月到石桥村讲节水灌溉，村民问补贴怎么领，我当场没有答上来，事后也没有回话。';

test('a line of findings for each item, in order, and the exit code by the worst of them', () => {
  const file = [line('A', VAGUE), '', line('B', CONCRETE), line('C', '希望你再接再厉。', 'criticism')].join(
    '\r\n',
  );
  const { code, out } = runWith({ 'i.jsonl': `\ufeff${file}\n` }, 'check', '--items', 'i.jsonl');
  const lines = out
    .trim()
    .split('\n')
    .map(
      (one) =>
        JSON.parse(one) as { id: string; findings: { rule: string; severity: string; quote: string }[] },
    );
  expect(lines.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
  expect(lines[0]?.findings).toContainEqual({ rule: 'item-abstract', severity: 'warning', quote: VAGUE });
  expect(lines[1]?.findings).toEqual([]);
  expect(lines[2]?.findings.map(({ rule }) => rule)).toContain('hope-for-criticism');
  expect(code).toBe(1);
  expect(runWith({ 'i.jsonl': line('B', CONCRETE) }, 'check', '--items', 'i.jsonl').code).toBe(0);
});

test('every bad line is named and nothing is printed', () => {
  const file = [line('A', VAGUE), '{', line('C', VAGUE, 'poem')].join('\n');
  const { code, out, complaints } = runWith({ 'i.jsonl': file }, 'check', '--items', 'i.jsonl');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toMatch(/第 2 行不是 JSON；第 3 行的 genre/);
});

test('a file besides --items is refused', () => {
  const { code, complaints } = runWith(
    { 'i.jsonl': '', 'a.txt': '' },
    'check',
    '--items',
    'i.jsonl',
    'a.txt',
  );
  expect({ code, complaints }).toEqual({ code: 2, complaints: ['--items 已经给出文件，后面不能再写文件。'] });
});
