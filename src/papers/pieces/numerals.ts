const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** “十二”: 1 to 99 in Chinese. Throws a RangeError beyond. */
export function chineseNumber(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) throw new RangeError(`no Chinese number for ${n}`);
  const tens = Math.floor(n / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${ten}${DIGITS[n % 10] ?? ''}`;
}

/** The number before a heading: “一、” at level 1, “（一）” at level 2. */
export const headingNumber = (level: 1 | 2, n: number): string =>
  level === 1 ? `${chineseNumber(n)}、` : `（${chineseNumber(n)}）`;
