import { readFileSync } from 'node:fs';
import path from 'node:path';
import { judge, type LabelledItem } from '../../../src/checker';
import { clearDecoration } from '../../../src/checker/concreteness/clear';
import { scan } from '../../../src/checker/concreteness/scan';

const ITEMS = readFileSync(path.join(__dirname, '../../corpus/test.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as LabelledItem);
const isVague = ({ text, genre, scope }: LabelledItem): boolean =>
  judge({ text, kind: genre, scope }).isVague;

test.each([
  ['all', (): boolean => true, 0.95, 0.03],
  ['hard', ({ difficulty }: LabelledItem): boolean => difficulty === 'hard', 0.93, 0.04],
  ['long', ({ text }: LabelledItem): boolean => [...text].length >= 80, 0.92, 0.07],
] as const)('vague told from concrete on items it was not trained on: %s', (_, takes, least, mostAlarms) => {
  const items = ITEMS.filter(takes);
  const hits = items.filter((item) => item.labels.vague && isVague(item)).length;
  const misses = items.filter((item) => item.labels.vague && !isVague(item)).length;
  const alarms = items.filter((item) => !item.labels.vague && isVague(item)).length;
  expect((2 * hits) / (2 * hits + misses + alarms)).toBeGreaterThan(least);
  expect(alarms / items.filter(({ labels }) => !labels.vague).length).toBeLessThanOrEqual(mostAlarms);
});

test('decoration does not make a thing concrete: names of policies, numbered slogans, the pack’s own words', () => {
  const kinds = { kind: 'problem', scope: 'personal' } as const;
  const text = '对“八个明确”“十四个坚持”理解不深，2017年以来学习《中国共产党章程》不够系统。';
  expect(judge({ text, ...kinds }).isVague).toBe(true);
  const required = '会后10个工作日内将整改方案报县纪委、县委组织部';
  const own = `对“${required}”抓得不紧。`;
  expect(judge({ text: own, ...kinds }).isVague).toBe(false);
  expect(judge({ text: own, ...kinds }, [required]).isVague).toBe(true);
});

test('nothing at all is vague and has no best sentence', () => {
  expect(judge({ text: '', kind: 'problem', scope: 'personal' })).toMatchObject({
    isVague: true,
    best: undefined,
  });
});

test('decoration is cleared whatever stands in it', () => {
  expect(clearDecoration('对《“》甲”的话》学得不够')).toBe(`对${' '.repeat(8)}学得不够`);
  expect(clearDecoration('自2017年换届以来学习《党章》')).toBe(`${' '.repeat(10)}学习    `);
  expect(clearDecoration('去泵站看过一次')).toBe('去泵站看过一次');
});

test('a word that is cut is none, a shorter one at its beginning may be', () => {
  const kinds = (to: number): [string, string][] =>
    scan('值班表', 0, to).map(({ kind, start, end }) => [kind, '值班表'.slice(start, end)]);
  expect(kinds(3)).toEqual([['paper', '值班表']]);
  expect(kinds(2)).toEqual([['act', '值班']]);
  expect(kinds(1).map(([, words]) => words)).toEqual(['值']);
});
