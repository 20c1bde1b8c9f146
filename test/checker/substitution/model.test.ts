import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { LabelledItem } from '../../../src/checker';
import { readForTask, substitutionIn, TASKS, type Task } from '../../../src/checker';

const ROOT = path.join(__dirname, '../../..');
const items = (part: string): LabelledItem[] =>
  readFileSync(path.join(ROOT, 'test/corpus', `${part}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledItem);
const TRAIN = items('train');
const TEST = items('test');
interface Training {
  training: { items: number; files: string[] };
}
const modelFile = (name: string): string => path.join(ROOT, 'src/checker', name);
const trainingOf = (name: string): Training['training'] =>
  (JSON.parse(readFileSync(modelFile(name), 'utf8')) as Training).training;

test.each([
  ['concreteness/model.json', TRAIN.length],
  ...TASKS.map((task): [string, number] => [
    `substitution/${task.name}-model.json`,
    TRAIN.filter((item) => task.takes(item)).length,
  ]),
])('%s is small and comes from the train part alone, as it stands', (name, count) => {
  expect(trainingOf(name)).toMatchObject({ items: count, files: ['test/corpus/train.jsonl'] });
  expect(statSync(modelFile(name)).size).toBeLessThan(100_000);
});

describe.each(TASKS.map((task): [string, Task] => [task.name, task]))(
  '%s, on items it was not trained on',
  (_, task) => {
    const judged = TEST.filter((item) => task.takes(item)).map((item) => ({
      truth: task.labelOf(item),
      said: substitutionIn(task, readForTask(task, item.text)).substitute,
    }));
    test.each(task.classes.filter((one) => one !== 'none'))('%s is told from the rest', (one) => {
      const hits = judged.filter(({ truth, said }) => truth === one && said === one).length;
      const wrong = judged.filter(({ truth, said }) => (truth === one) !== (said === one)).length;
      expect(hits).toBeGreaterThan(5);
      expect((2 * hits) / (2 * hits + wrong)).toBeGreaterThan(0.8);
    });
  },
);

test('the chances of an item sum to one', () => {
  for (const task of TASKS) {
    const { chanceOf, substitute } = substitutionIn(task, readForTask(task, '希望你多到一线看看。'));
    const chances = task.classes.map((one) => chanceOf(one));
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10);
    expect(task.classes[chances.indexOf(Math.max(...chances))]).toBe(substitute);
  }
});
