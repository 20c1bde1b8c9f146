import { formatNumber } from '../../src/docx/number-format';

describe('formatNumber', () => {
  it.each<[string, [number, string][]]>([
    [
      'decimal',
      [
        [0, '0'],
        [1, '1'],
        [123, '123'],
      ],
    ],
    [
      'decimalZero',
      [
        [1, '01'],
        [10, '10'],
        [100, '100'],
      ],
    ],
    ['none', [[1, '']]],
    [
      'lowerLetter',
      [
        [1, 'a'],
        [26, 'z'],
        [27, 'aa'],
        [53, 'aaa'],
      ],
    ],
    [
      'upperLetter',
      [
        [2, 'B'],
        [28, 'BB'],
        [0, '0'],
      ],
    ],
    [
      'lowerRoman',
      [
        [1, 'i'],
        [4, 'iv'],
        [1999, 'mcmxcix'],
      ],
    ],
    [
      'upperRoman',
      [
        [9, 'IX'],
        [40, 'XL'],
        [4000, '4000'],
      ],
    ],
    [
      'chineseCounting',
      [
        [1, '一'],
        [10, '十'],
        [11, '十一'],
        [20, '二十'],
        [99, '九十九'],
        [105, '一○五'],
      ],
    ],
    [
      'chineseCountingThousand',
      [
        [10, '十'],
        [19, '十九'],
        [30, '三十'],
        [100, '一百'],
        [101, '一百零一'],
        [110, '一百一十'],
        [1001, '一千零一'],
        [1010, '一千零一十'],
        [10_000, '一万'],
        [20_305, '二万零三百零五'],
      ],
    ],
    [
      'chineseLegalSimplified',
      [
        [1, '壹'],
        [10, '壹拾'],
        [21, '贰拾壹'],
      ],
    ],
    [
      'ideographDigital',
      [
        [1, '一'],
        [10, '一〇'],
        [23, '二三'],
      ],
    ],
    [
      'japaneseCounting',
      [
        [1, '一'],
        [10, '十'],
        [21, '二十一'],
        [110, '百十'],
      ],
    ],
    ['taiwaneseCountingThousand', [[12, '十二']]],
    [
      'decimalEnclosedCircle',
      [
        [1, '①'],
        [20, '⑳'],
        [21, '㉑'],
        [35, '㉟'],
        [36, '㊱'],
        [50, '㊿'],
        [51, '51'],
      ],
    ],
    ['decimalEnclosedCircleChinese', [[3, '③']]],
    [
      'decimalEnclosedParen',
      [
        [1, '⑴'],
        [20, '⒇'],
        [21, '21'],
      ],
    ],
    [
      'decimalEnclosedFullstop',
      [
        [1, '⒈'],
        [20, '⒛'],
      ],
    ],
    ['decimalFullWidth', [[12, '１２']]],
    ['numberInDash', [[3, '- 3 -']]],
    [
      'ideographTraditional',
      [
        [1, '甲'],
        [10, '癸'],
        [11, '甲'],
      ],
    ],
    [
      'ideographZodiac',
      [
        [1, '子'],
        [12, '亥'],
      ],
    ],
    [
      'ideographEnclosedCircle',
      [
        [1, '㊀'],
        [10, '㊉'],
        [11, '11'],
      ],
    ],
    ['somethingElse', [[7, '7']]],
  ])('%s', (format, cases) => {
    for (const [value, text] of cases) expect(formatNumber(value, format)).toBe(text);
  });
});
