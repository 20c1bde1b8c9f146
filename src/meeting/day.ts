/** A calendar day “2018-02-09”: a day on the wall calendar, with no time zone. '' stands for a day not known yet. */
export type Day = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS = 24 * 60 * 60 * 1000;
const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const;

interface Parts {
  year: number;
  month: number;
  day: number;
}

/** The day's number since 1970-01-01; undefined for a text that is no day of the calendar (“2018-02-30”). */
function serial(text: string): number | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // UTC throughout: days have the same length there in every zone and in every year.
  const time = new Date(0).setUTCFullYear(year, month - 1, day);
  const back = new Date(time);
  const same =
    back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return same ? time / MILLISECONDS : undefined;
}

function known(day: Day): number {
  const value = serial(day);
  if (value === undefined) throw new RangeError(`not a day: ${day}`);
  return value;
}

function partsOf(value: number): Parts {
  const date = new Date(value * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** True for a day that the calendar has, written “2018-02-09”. */
export function isDay(text: string): boolean {
  return serial(text) !== undefined;
}

/** The day that many calendar days later (earlier when negative). Throws a RangeError when `day` is none. */
export function addDays(day: Day, days: number): Day {
  const { year, month, day: date } = partsOf(known(day) + days);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Calendar days from the first to the second; negative when the second is earlier. Throws a RangeError for no day. */
export function daysBetween(from: Day, to: Day): number {
  return known(to) - known(from);
}

/** “星期五”. Throws a RangeError when `day` is none. */
export function weekday(day: Day): string {
  // 1970-01-01 was a Thursday.
  const index = (((known(day) + 4) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? '';
}

/** “2018年2月9日”: full, with Arabic digits and no leading zeros (GB/T 9704). Throws a RangeError when `day` is none. */
export function chineseDate(day: Day): string {
  const { year, month, day: date } = partsOf(known(day));
  return `${year}年${month}月${date}日`;
}
