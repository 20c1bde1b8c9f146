import { numberOf, readLabel } from '../../src/draft';

test.each([
  ['一、存在的问题', 'cnComma', 1, 2],
  ['十二、其他', 'cnComma', 12, 3],
  ['第三部分　整改', 'cnComma', 3, 5],
  ['（一）学习方面', 'cnParen', 1, 3],
  ['( 二 )作风', 'cnParen', 2, 5],
  ['1.没有到场', 'arabic', 1, 2],
  ['3、没有到场', 'arabic', 3, 2],
  ['２．没有到场', 'arabic', 2, 2],
  ['2.11月15日前谈拆墙', 'arabic', 2, 2],
  ['128.没有到场', 'arabic', 128, 4],
  ['3.207室通风改造', 'arabic', 3, 2],
  ['2.61路末班车', 'arabic', 2, 2],
  ['4.17户没有通水', 'arabic', 4, 2],
  ['（4）没有到场', 'arabicParen', 4, 3],
  ['5）没有到场', 'arabicParen', 5, 2],
  ['③没有到场', 'circled', 3, 1],
  ['二是没有到场', 'ordinal', 2, 2],
  ['第一，没有到场', 'ordinal', 1, 3],
  ['头一条，没有到场', 'ordinal', 1, 4],
  ['第二件事，没有到场', 'ordinal', 2, 5],
  ['　　一是 没有到场', 'ordinal', 1, 5],
  ['第三项，没有到场', 'ordinal', 3, 4],
  ['二）没有到场', 'cnParen', 2, 2],
  ['第二部分存在的主要问题', 'cnComma', 2, 4],
  ['三　整改措施', 'cnComma', 3, 2],
  ['第二点，没有到场', 'ordinal', 2, 4],
  ['第三个问题：没有到场', 'ordinal', 3, 6],
  ['问题一：没有到场', 'ordinal', 1, 4],
  ['措施（二）：每月一次', 'ordinal', 2, 6],
  ['原因3.怕得罪人', 'ordinal', 3, 4],
] as const)('%s', (text, style, number, end) => {
  expect(readLabel(text)).toMatchObject({ style, number, end });
});

test.each([
  '1.5万元',
  '2.5个百分点',
  '1.5件信访积案',
  '9.12号中心组学习',
  '11.5号的党课',
  '2.3名民警',
  '3.75米',
  '2018年',
  '一直没有到场',
  '第一次到村里',
  '3000元',
  '110、120来电',
  '',
  '（略）',
  '第一部分同志没有到场，会后也没有补。',
  '一 二 三',
  '问题1.5万元',
  '首先，没有到场',
  '最后，请批评指正',
])('%s has no label', (text) => {
  expect(readLabel(text)).toBeUndefined();
});

test.each([
  ['十', 10],
  ['二十三', 23],
  ['⑫', 12],
  ['１２', 12],
  ['十十', undefined],
] as const)('%s is %s', (numeral, value) => {
  expect(numberOf(numeral)).toBe(value);
});
