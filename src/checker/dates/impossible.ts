import { isDay, weekday } from '../../meeting';
import { daysInMonth, type WrittenDate } from './read-dates';

/** A date that no calendar has. Offsets count in the line's content. */
export interface DateFault {
  start: number;
  end: number;
  message: string;
}

const RANGE = /^\s?(?:至|到|—{1,2}|--?|～|~|－)\s?(?:(\d{1,2})\s?月\s?)?(\d{1,3})\s?[日号]/;
const WEEKDAY =
  /^\s?[，,、]?\s?(?:星期|周|礼拜)([一二三四五六日天])(?![一二三四五六日天至到])|^\s?[（(]\s?(?:星期|周|礼拜)([一二三四五六日天])[）)]/;

/** What is wrong with a date by itself: 2月30日, a range that runs backwards, a weekday that the day does not have. */
export function faultOf(date: WrittenDate): DateFault | undefined {
  const { line, start, end, year, month, day } = date;
  if (month === undefined) return undefined;
  const place = {
    start,
    end: date.before ? start + line.content.text.slice(start, end).search(/\s?(?:之前|以前|前)$/) : end,
  };
  const written = line.content.text.slice(place.start, place.end);
  if (month < 1 || month > 12) {
    return year === undefined && day === undefined
      ? undefined
      : { ...place, message: `没有“${written}”这一天：月份不对` };
  }
  if (day === undefined) return undefined;
  const most = daysInMonth(month, year);
  if (day < 1 || day > most)
    return { ...place, message: `没有“${written}”这一天：${monthName(month, year)}只有${most}天` };
  const rest = line.content.text.slice(end, Math.min(line.end, end + 14));
  return rangeFault(date, month, day, rest) ?? weekdayFault(date, month, day, rest);
}

const monthName = (month: number, year: number | undefined): string =>
  month === 2 && year !== undefined ? `${year}年2月` : `${month}月`;

function rangeFault(date: WrittenDate, month: number, day: number, rest: string): DateFault | undefined {
  const range = RANGE.exec(rest);
  if (!range) return undefined;
  const [written, monthText, dayText] = range;
  const lastMonth = monthText === undefined ? month : Number(monthText);
  const lastDay = Number(dayText);
  const place = { start: date.start, end: date.end + written.length };
  const most = daysInMonth(lastMonth, date.year);
  // With a month of its own the second date is judged by itself.
  if (monthText === undefined && lastDay > most)
    return { ...place, message: `${lastMonth}月只有${most}天，没有${lastDay}日` };
  if (lastMonth === month && lastDay < day)
    return { ...place, message: `起止日期前后颠倒：${lastDay}日在${day}日之前` };
  return undefined;
}

function weekdayFault(
  { start, end, year }: WrittenDate,
  month: number,
  day: number,
  rest: string,
): DateFault | undefined {
  const match = WEEKDAY.exec(rest);
  if (!match || year === undefined) return undefined;
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (!isDay(text)) return undefined;
  const real = weekday(text);
  if (real.slice(-1) === (match[1] ?? match[2])?.replace('天', '日')) return undefined;
  return { start, end: end + match[0].length, message: `${year}年${month}月${day}日是${real}` };
}
