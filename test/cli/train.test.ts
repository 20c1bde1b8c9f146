import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runWith } from './terminal';

/** A part of the corpus small enough to train on in a moment, with all kinds in it. */
const FEW = readFileSync(path.join(__dirname, '../corpus/train.jsonl'), 'utf8')
  .split('\n')
  .filter((_, at) => at % 80 === 0)
  .join('\n');
const MODELS = [
  'concreteness/model',
  'substitution/problem-model',
  'substitution/criticism-model',
  'substitution/measure-model',
];

test('prints the cross-validation and the tests, writes the models, and does the same each time', () => {
  const folders = { 'models/concreteness/model.json': '', 'models/substitution/problem-model.json': '' };
  const train = () =>
    runWith({ 'few.jsonl': FEW, ...folders }, 'train', 'few.jsonl', '--test', 'few.jsonl', '--out', 'models');
  const { code, out, written } = train();
  expect(code).toBe(0);
  expect(out).toMatch(/^vague, cross-validation in 7 folds\n {2}all +n +\d+ +F1 0\.\d{3} \[/);
  for (const one of ['lecture', 'blame', 'praise', 'hope', 'advice', 'slogan'])
    expect(out).toContain(`${one} instead of a fault, few.jsonl`);
  expect(Object.keys(written)).toEqual(MODELS.map((name) => `models/${name}.json`));
  expect(train().written).toEqual(written);
}, 120_000);

test.each([
  [[], {}, '要写明用哪些标注文件训练'],
  [['none.jsonl'], {}, '没有这个文件'],
  [['a.jsonl'], { 'a.jsonl': '{"id":1}' }, '“a.jsonl”第 1 行的'],
  [['few.jsonl', '--out', 'models'], { 'few.jsonl': FEW }, '写不进“models/concreteness”：打不开这个文件夹'],
])('train %j: exit code 2 and one sentence', (args, files, words) => {
  const { code, complaints } = runWith(files, 'train', ...args);
  expect(code).toBe(2);
  expect(complaints).toEqual([expect.stringContaining(words)]);
});
