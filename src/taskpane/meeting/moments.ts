import { chineseDate, isDay, weekday } from '../../meeting';

/**
 * A day as people write it (“2018年2月9日”, “2018.2.9”, “2018/2/9”, full-width digits) as the meeting keeps it,
 * “2018-02-09”; anything else as it was typed, for the schema to refuse.
 */
export function readDay(typed: string): string {
  const text = halfWidth(typed).replace(/\s/g, '');
  const match = /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?$/.exec(text);
  if (!match) return text;
  const [, year = '', month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** An hour as people write it (“9时30分”, “上午9点”, “14：30”) as the meeting keeps it, “9:30”; else as typed. */
export function readTime(typed: string): string {
  const text = halfWidth(typed).replace(/\s/g, '');
  const match = /^(上午|下午|晚上)?0?(\d{1,2})(?:[:时点](\d{1,2})?(?:分)?|点半|时半)(整)?$/.exec(text);
  if (!match) return text;
  const [, part, hour = '', minute] = match;
  const afternoon = (part === '下午' || part === '晚上') && Number(hour) < 12;
  const minutes = /半$/.test(text) ? '30' : (minute ?? '0').padStart(2, '0');
  return `${afternoon ? Number(hour) + 12 : Number(hour)}:${minutes}`;
}

/** “2018年2月9日（星期五）”, to check a typed day by; undefined for what is no day. */
export const dayInWords = (day: string): string | undefined =>
  isDay(day) ? `${chineseDate(day)}（${weekday(day)}）` : undefined;

const halfWidth = (text: string): string =>
  text.replace(/[０-９：．／－]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
