import { MEASURE_FEATURES, measureFeatures } from '../../../src/checker/substitution/measure-features';
import { substitutionIn } from '../../../src/checker/substitution/model';
import { MEASURE_TASK, readForTask } from '../../../src/checker/substitution/task';

const said = (text: string): string =>
  substitutionIn(MEASURE_TASK, readForTask(MEASURE_TASK, text)).substitute;

test.each([
  ['进一步加强党性修养，不断提高政治站位，切实增强工作本领。', 'slogan'],
  ['以更高的标准、更严的要求、更实的作风，奋力推动各项工作再上新台阶。', 'slogan'],
  ['不忘初心、牢记使命，把人民放在心中最高位置，永葆共产党人政治本色。', 'slogan'],
  ['建立联系服务专家制度，畅通意见反映渠道，帮助解决实际困难。', 'none'],
  ['健全谈心谈话制度，推行结对帮带，选派年轻干部跟班学习。', 'none'],
  ['制定学习计划，做好读书笔记，参加专题培训。', 'none'],
])('%s: %s', (text, wanted) => {
  expect(said(text)).toBe(wanted);
});

test('the features are shares and signs from 0 to 1, none of them open', () => {
  const { values, open } = measureFeatures('由办公室负责，9月底前完善谈心谈话制度，切实增强实效。');
  expect(values).toHaveLength(MEASURE_FEATURES.length);
  expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
  expect(open.size).toBe(0);
  const named = new Map(MEASURE_FEATURES.map((name, at) => [name, values[at]]));
  expect([named.get('timed'), named.get('owned')]).toEqual([1, 1]);
  expect(named.get('share.slogan')).toBeGreaterThan(0.2);
  expect([...measureFeatures('').values]).toEqual(MEASURE_FEATURES.map(() => 0));
});

test('vague measures alone are learnt from', () => {
  const item = { id: 'x', genre: 'measure', scope: 'team', text: '', difficulty: 'easy' } as const;
  expect(MEASURE_TASK.takes({ ...item, labels: { vague: true } })).toBe(true);
  expect(MEASURE_TASK.takes({ ...item, labels: { vague: false } })).toBe(false);
  expect(MEASURE_TASK.takes({ ...item, genre: 'problem', labels: { vague: true } })).toBe(false);
});
