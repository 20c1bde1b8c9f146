/** Kinds of number before a heading or item, the higher level first. */
export const LABEL_STYLES = ['cnComma', 'cnParen', 'arabic', 'arabicParen', 'circled', 'ordinal'] as const;
export type LabelStyle = (typeof LABEL_STYLES)[number];

export interface Label {
  style: LabelStyle;
  number: number;
  /** As written, white space aside. */
  text: string;
  /** Offset after the label and the white space that follows it. */
  end: number;
}

/** Place of a style among the levels: 一、 is 0. */
export const rankOf = (style: LabelStyle): number => LABEL_STYLES.indexOf(style);

const CN = '[一二三四五六七八九十]{1,3}';
const PATTERNS: [LabelStyle, RegExp][] = [
  ['cnComma', new RegExp(`(${CN})[、．.](?!\\d)`, 'y')],
  ['cnComma', new RegExp(`第(${CN})(?:部分|个?方面)[、，,：:．. \\u3000\\t]`, 'y')],
  // 第一部分存在的问题, 一　存在的问题: nothing parts them, and a heading's few words follow to the end.
  ['cnComma', new RegExp(`第(${CN})部分(?=[^。；，]{2,24}$)`, 'y')],
  ['cnComma', new RegExp(`(${CN})[ \\u3000\\t]+(?=[^\\s。；，]{2,24}$)`, 'y')],
  ['cnParen', new RegExp(`[（(]\\s?(${CN})\\s?[）)][、．.]?`, 'y')],
  ['cnParen', new RegExp(`(${CN})[）)][、．.]?`, 'y')],
  // A digit after the point is a decimal (1.5万元), unless it begins a date, a long number or what is counted whole
  // (2.11月15日前, 3.207室, 2.61路, 4.17户).
  [
    'arabic',
    /([0-9０-９]{1,3})(?:[.．](?![0-9０-９])|[.．](?=\d{1,2}[月日]|\d{4}|\d{1,3}[路栋楼]|\d{2,3}[户名所]|\d{3}[室号房]))/y,
  ],
  // 110、120来电 names two numbers.
  ['arabic', /([0-9０-９]{1,2})、/y],
  ['arabicParen', /[（(]([0-9０-９]{1,2})[）)][、．.]?/y],
  ['arabicParen', /([0-9０-９]{1,2})[）)]/y],
  ['circled', /([①-⑳⑴-⒇⒈-⒛])/y],
  ['ordinal', new RegExp(`(${CN})[是要]`, 'y')],
  ['ordinal', /(头一)(?:点|条|件|个|项|桩)(?:事)?[，、,：:]/y],
  ['ordinal', new RegExp(`[第其](${CN})(?:点|条|件|个|项|桩|个问题|条意见)?(?:事)?[，、,：:]`, 'y')],
  [
    'ordinal',
    new RegExp(
      `(?:问题|原因|措施|举措|意见|表现)[（(]?(${CN}|[0-9０-９]{1,2})[）)]?(?:[：:]|[、．.](?!\\d))`,
      'y',
    ),
  ],
  ['ordinal', new RegExp(`[［\\[【]问题(${CN}|[0-9０-９]{1,2})[］\\]】][：:]?`, 'y')],
];
const CIRCLED = ['①', '⑴', '⒈'].map((first) => first.codePointAt(0) ?? 0);
const SPACE = /[ \t\u00a0\u3000]*/y;

/** The label that stands at `from` in a text, white space before it skipped; undefined when there is none. */
export function readLabel(text: string, from = 0): Label | undefined {
  const start = skipSpace(text, from);
  for (const [style, pattern] of PATTERNS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const number = match?.[1] === undefined ? undefined : numberOf(match[1]);
    if (match && number !== undefined) {
      return { style, number, text: match[0].trim(), end: skipSpace(text, pattern.lastIndex) };
    }
  }
  return undefined;
}

/** Offset of the first character from `from` on that is no space. */
export function skipSpace(text: string, from: number): number {
  SPACE.lastIndex = from;
  SPACE.exec(text);
  return SPACE.lastIndex;
}

/** The value of a numeral: 十二, 12, １２, ⑫. Undefined for what is none (“十十”). */
export function numberOf(numeral: string): number | undefined {
  if (numeral === '头一') return 1;
  const code = numeral.codePointAt(0) ?? 0;
  const first = CIRCLED.find((base) => code >= base && code < base + 20);
  if (first !== undefined) return code - first + 1;
  const ascii = numeral.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (/^\d+$/.test(ascii)) return Number(ascii);
  const digits = '零一二三四五六七八九';
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(numeral);
  if (tens) return (tens[1] ? digits.indexOf(tens[1]) : 1) * 10 + (tens[2] ? digits.indexOf(tens[2]) : 0);
  const digit = numeral.length === 1 ? digits.indexOf(numeral) : -1;
  return digit > 0 ? digit : undefined;
}
