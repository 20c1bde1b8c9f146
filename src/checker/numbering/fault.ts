import { type LabelStyle, type Line } from '../../draft';

export type FaultKind =
  /** A number is left out. */
  | 'gap'
  /** A number stands twice, or comes after a higher one. */
  | 'repeat'
  /** The count begins again at one though nothing new has begun. */
  | 'restart'
  /** The first number under its heading is not one. */
  | 'first'
  /** The same row of points is numbered in two ways: 一、二、（三）. */
  | 'mixed'
  /** Word numbers the paragraph and a number is typed as well. */
  | 'twice';

export interface NumberingFault {
  kind: FaultKind;
  line: Line;
  /** Where the number stands in the content of the line. */
  start: number;
  /** How this number is written: “（四）”. */
  own: string;
  /** The number before it: “（二）”; absent for the first. */
  previous?: string;
  /** The numbers left out, as they would be written; for a gap and a wrong beginning. */
  missing: string[];
  /** A number left out here came later: the two stand in the wrong order. */
  swapped?: string;
}

/** An ordinal's form besides the digit: 一是, 一要, 第一，, 其一，. */
export type OrdinalForm = '是' | '要' | '第' | '其';

const DIGITS = '零一二三四五六七八九十';

/** 12 → 十二. */
export function chineseNumeral(value: number): string {
  if (value <= 10) return DIGITS.charAt(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? DIGITS.charAt(tens) : ''}十${ones > 0 ? DIGITS.charAt(ones) : ''}`;
}

/** A number as its style writes it. */
export function writeNumber(style: LabelStyle, value: number, form: OrdinalForm = '是'): string {
  switch (style) {
    case 'cnComma':
      return `${chineseNumeral(value)}、`;
    case 'cnParen':
      return `（${chineseNumeral(value)}）`;
    case 'arabic':
      return `${value}.`;
    case 'arabicParen':
      return `（${value}）`;
    case 'circled':
      return String.fromCodePoint(0x245f + value);
    case 'ordinal':
      return form === '第' || form === '其'
        ? `${form}${chineseNumeral(value)}`
        : `${chineseNumeral(value)}${form}`;
  }
}
