const DIGITS = '零一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';

/** A number as Word writes it in a list of that `w:numFmt`; in digits where the format does not reach that far. */
export function formatNumber(value: number, format: string): string {
  const formatter = FORMATS[format];
  return (value >= 0 ? formatter?.(value) : undefined) ?? String(value);
}

/** `start` is the character of 1. */
const enclosed =
  (...ranges: [start: string, count: number][]) =>
  (value: number): string | undefined => {
    let before = 0;
    for (const [start, count] of ranges) {
      if (value > before && value <= before + count) {
        return String.fromCodePoint((start.codePointAt(0) ?? 0) + value - before - 1);
      }
      before += count;
    }
    return undefined;
  };

const inTurn =
  (characters: string) =>
  (value: number): string | undefined =>
    value > 0 ? characters[(value - 1) % characters.length] : undefined;

/** a … z, aa … zz, aaa …, as Word counts. */
const letters =
  (first: string) =>
  (value: number): string | undefined =>
    value > 0 && value <= 780
      ? String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
      : undefined;

const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string | undefined {
  if (value <= 0 || value >= 4000) return undefined;
  let rest = value;
  let out = '';
  for (const [amount, sign] of ROMAN) {
    out += sign.repeat(Math.floor(rest / amount));
    rest %= amount;
  }
  return out;
}

interface ChineseWriting {
  digits: string;
  units: readonly [string, string, string, string];
  /** The sign for a gap between digits; '' where the writing has none. */
  zero: string;
  /** How the one of a unit is left out: never, before the ten of 10–19 only (十一), or before every unit (百十). */
  dropOne: 'never' | 'leadingTen' | 'always';
}

/** 1–99999 in units (万, 千, 百, 十). */
function inUnits(value: number, writing: ChineseWriting): string | undefined {
  if (value === 0) return writing.digits[0];
  if (value > 99_999) return undefined;
  const { digits, units, zero, dropOne } = writing;
  const places: [number, string][] = [
    [10_000, '万'],
    [1_000, units[3]],
    [100, units[2]],
    [10, units[1]],
    [1, units[0]],
  ];
  let out = '';
  let gap = false;
  for (const [amount, unit] of places) {
    const digit = Math.floor(value / amount) % 10;
    if (digit === 0) {
      gap = out !== '';
      continue;
    }
    if (gap) out += zero;
    gap = false;
    const drop =
      digit === 1 && amount > 1 && (dropOne === 'always' || (dropOne === 'leadingTen' && value < 20));
    out += (drop ? '' : (digits[digit] ?? '')) + unit;
  }
  return out;
}

const CHINESE: ChineseWriting = {
  digits: DIGITS,
  units: ['', '十', '百', '千'],
  zero: '零',
  dropOne: 'leadingTen',
};
const LEGAL: ChineseWriting = {
  digits: LEGAL_DIGITS,
  units: ['', '拾', '佰', '仟'],
  zero: '零',
  dropOne: 'never',
};
const JAPANESE: ChineseWriting = { ...CHINESE, zero: '', dropOne: 'always' };

const digitByDigit = (value: number, zero: string): string =>
  [...String(value)].map((digit) => (digit === '0' ? zero : (DIGITS[Number(digit)] ?? ''))).join('');

const thousand = (value: number): string | undefined => inUnits(value, CHINESE);
const legal = (value: number): string | undefined => inUnits(value, LEGAL);
const japanese = (value: number): string | undefined => inUnits(value, JAPANESE);
/** Units up to 99, from 100 on digit by digit. */
const counting = (value: number): string | undefined =>
  value < 100 ? thousand(value) : digitByDigit(value, '○');
const fullWidth = (value: number): string =>
  [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
const upper = (text: string | undefined): string | undefined => text?.toUpperCase();
const circled = enclosed(['①', 20], ['㉑', 15], ['㊱', 15]);

const FORMATS: Record<string, ((value: number) => string | undefined) | undefined> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: (value) => upper(roman(value)),
  lowerRoman: roman,
  upperLetter: letters('A'),
  lowerLetter: letters('a'),
  numberInDash: (value) => `- ${value} -`,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: enclosed(['⒈', 20]),
  decimalEnclosedParen: enclosed(['⑴', 20]),
  chineseCounting: counting,
  taiwaneseCounting: counting,
  chineseCountingThousand: thousand,
  taiwaneseCountingThousand: thousand,
  chineseLegalSimplified: legal,
  japaneseCounting: japanese,
  japaneseLegal: legal,
  ideographDigital: (value) => digitByDigit(value, '〇'),
  taiwaneseDigital: (value) => digitByDigit(value, '○'),
  japaneseDigitalTenThousand: (value) => digitByDigit(value, '〇'),
  ideographEnclosedCircle: enclosed(['㊀', 10]),
  ideographTraditional: inTurn('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: inTurn('子丑寅卯辰巳午未申酉戌亥'),
};
