import { deadlines, type Meeting } from '../../src/meeting';
import { ANNUAL, HISTORY } from '../papers/samples';

const at = (date: string, days?: Meeting['days']): Pick<Meeting, 'date' | 'days'> => ({
  date,
  ...(days ? { days } : {}),
});
const texts = (...args: Parameters<typeof deadlines>): string[] => deadlines(...args).map((one) => one.text);

it('counts calendar days, the day of the meeting left out', () => {
  expect(deadlines(ANNUAL, at('2018-02-09')).map(({ kind, day }) => [kind, day])).toEqual([
    ['plan', '2018-01-30'],
    ['talks', '2018-01-26'],
    ['report', '2018-02-24'],
    ['circular', '2018-02-24'],
  ]);
});

it('says each rule with its day and weekday', () => {
  expect(texts(ANNUAL, at('2018-02-09'))).toEqual([
    '报送工作方案，会前10天以前，最迟2018年1月30日（星期二）。',
    '谈心谈话安排14天，最迟2018年1月26日（星期五）开始。',
    '报告会议情况，会后15天以内，最迟2018年2月24日（星期六）。',
    '通报会议情况，会后15天以内，最迟2018年2月24日（星期六）。',
  ]);
});

it('asks for the date while there is none', () => {
  for (const one of deadlines(ANNUAL, at(''))) {
    expect(one).toMatchObject({ missing: 'date' });
    expect(one.day).toBeUndefined();
    expect(one.text).toMatch(/会议日期还没有确定，请填写。$/);
  }
});

it('asks for the days that the notice leaves open', () => {
  expect(deadlines(HISTORY, at('2022-01-28')).map((one) => one.missing)).toEqual([
    'days',
    'days',
    'days',
    'days',
  ]);
  expect(texts(HISTORY, at('2022-01-28'))[0]).toBe('报送工作方案的时限通知没有写明，请填写会前多少天。');
  expect(texts(HISTORY, at('2022-01-28'))[2]).toBe('报告会议情况的时限通知没有写明，请填写会后多少天。');
});

it('takes the meeting’s own days before the pack’s', () => {
  const found = deadlines(HISTORY, at('2022-01-28', { plan: 15, report: 7 }));
  expect(found.map(({ day }) => day)).toEqual(['2022-01-13', undefined, '2022-02-04', undefined]);
  expect(deadlines(ANNUAL, at('2018-02-09', { plan: 15 }))[0]?.day).toBe('2018-01-25');
});
