import fc from 'fast-check';
import { addDays, chineseDate, daysBetween, isDay, weekday } from '../../src/meeting';

it.each([
  ['2018-02-09', true],
  ['2016-02-29', true],
  ['2018-02-29', false],
  ['2018-02-30', false],
  ['2018-13-01', false],
  ['2018-00-10', false],
  ['2018-2-9', false],
  ['0099-12-31', true],
  ['', false],
  ['2018年2月9日', false],
])('%s is a day of the calendar: %p', (text, is) => {
  expect(isDay(text)).toBe(is);
});

it.each([
  ['2018-02-09', -10, '2018-01-30'],
  ['2018-02-09', -14, '2018-01-26'],
  ['2018-02-09', 15, '2018-02-24'],
  ['2016-02-28', 1, '2016-02-29'],
  ['2018-02-28', 1, '2018-03-01'],
  ['2018-12-31', 1, '2019-01-01'],
  ['2018-03-01', 0, '2018-03-01'],
])('%s and %i days are %s', (day, days, wanted) => {
  expect(addDays(day, days)).toBe(wanted);
});

it.each([
  ['2018-02-09', '2018年2月9日', '星期五'],
  ['2022-01-28', '2022年1月28日', '星期五'],
  ['1970-01-01', '1970年1月1日', '星期四'],
  ['1949-10-01', '1949年10月1日', '星期六'],
  ['2024-12-31', '2024年12月31日', '星期二'],
])('%s reads %s, %s', (day, date, name) => {
  expect(chineseDate(day)).toBe(date);
  expect(weekday(day)).toBe(name);
});

it.each([
  () => addDays('2018-02-30', 1),
  () => weekday(''),
  () => chineseDate('x'),
  () => daysBetween('x', '2018-01-01'),
])('refuses what is no day', (call) => {
  expect(call).toThrow(RangeError);
});

const day = fc.integer({ min: -20_000, max: 60_000 }).map((days) => addDays('1970-01-01', days));

it('adds and counts days the same way', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
      const to = addDays(from, days);
      expect(isDay(to)).toBe(true);
      expect(daysBetween(from, to)).toBe(days);
      expect(addDays(to, -days)).toBe(from);
      expect(to > from).toBe(days > 0);
    }),
  );
});

it('has the same weekday every seven days and another on the next', () => {
  fc.assert(
    fc.property(day, (one) => {
      expect(weekday(addDays(one, 7))).toBe(weekday(one));
      expect(weekday(addDays(one, 1))).not.toBe(weekday(one));
    }),
  );
});
