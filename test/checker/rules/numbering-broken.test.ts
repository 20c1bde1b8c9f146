import { check } from '../../../src/checker';
import type { Paragraph } from '../../../src/document';
import { readOutline } from '../../../src/draft';
import { numberingBroken } from '../../../src/checker/rules/numbering-broken';
import { adversarialLines, testRule, expectLinear } from '../../support/rule-tester';

testRule(numberingBroken, {
  valid: [
    // Rows go on below a line between them; another column of figures counts nothing.
    '某某局整改台账\n序号｜问题｜措施\n一、学习方面\n1｜会多｜压会\n二、作风方面\n2｜文多｜压文',
    '某某局整改台账\n序号｜问题｜措施\n一、学习方面\n1｜会多｜压会\n2｜文多｜压文\n二、作风方面\n1｜表多｜压表',
    '人数\t科室\t意见\n3\t办公室\t会多\n5\t财务股\t表多',
    '年份\t问题\t措施\n2017\t会多\t压会\n2019\t文多\t压文',
    '一、存在的问题\n（一）学习方面\n1.请假4次。\n（1）三月两次。\n（2）六月两次。\n2.没有补课。\n（二）作风方面\n1.下去少。\n二、原因\n三、措施',
    '一、问题\n1.请假4次。\n2.没有补课。\n二、措施\n3.每月补一次。\n4.年底交笔记。',
    '问题有两个，一是会多，二是文多。\n措施有两条：第一，减会；第二，减文。',
    '一是会多：周一例会，一是拖，二是散。\n二是文多。\n三是表多。',
    '一是会多，二是文多。\n三是表多。',
    '首先，会多；二是文多。',
    '一要压会，二要压文，三要压表。',
    '一方面我图省事，二是怕得罪人。',
    '本人名列第一，第二名是别人。',
    '2.5万元的检测费没有招标。\n12月15日前补办。',
    '一、对甲同志的批评意见\n1.会多。\n2.文多。\n二、对乙同志的批评意见\n1.表多。',
    '关于作风方面的问题\n1.会多。\n2.文多。\n关于纪律方面的问题\n1.用过2次公车。',
    '一、总体要求\n三月底前召开。\n二、方法步骤\n（一）制定方案。报送后：\n1.送审。\n2.备案。\n（二）学习。',
    '**（一）甲：**\n负责起草；\n**（二）乙：**\n负责汇总。',
    '①会多。\n②文多。\n③表多。',
    '（1）会多。\n（2）文多。',
    '十、其他\n说明。',
    '第一部分 存在的问题\n会多。\n第二部分 整改措施\n减会。',
    '他的话算数，一是一、二是二，从不改口。',
    '民主生活会主持词\n会议有两项议程：第一项，班子对照检查；第二项，总结。\n下面进行第一项议程。\n下面，进入会议的第二项议程，由我总结。',
    // Only a host script calls its points one by one.
    '民主生活会工作方案\n下面进行第一项议程。\n下面进行第三项议程。',
  ],
  invalid: [
    {
      text: '民主生活会主持词\n下面进行第一项议程，班子对照检查。\n发言完毕。\n下面进行⟦第三项议程⟧，总结。',
      messages: ['编号由“第一项”跳到“第三项”，缺“第二项”'],
      severities: ['info'],
    },
    {
      text: '民主生活会主持词\n现在进行第一项议程。\n接下来进行第二项议程。\n下面进行⟦第二项议程⟧。',
      messages: ['编号“第二项”前面已经用过'],
    },
    // After a number called twice the count goes on from the highest.
    { text: '民主生活会主持词\n进行第一项议程。\n进行第二项议程。\n进行⟦第一项议程⟧。\n进行第三项议程。' },
    {
      text: '某某局整改台账\n序号\t问题\t措施\n1\t会多\t压会\n2\t文多\t压文\n⟦4⟧\t表多\t压表',
      messages: ['编号由“2”跳到“4”，缺“3”'],
    },
    {
      text: '某某局整改台账\n序号\t问题\t措施\n1\t会多\t压会\n⟦1⟧\t文多\t压文',
      messages: ['编号“1”前面已经用过'],
    },
    { text: '议程有三项：第一项，学习；⟦第三项⟧，总结。', messages: ['缺“第二'] },
    { text: '一、问题\n⟦三、措施⟧', messages: ['由“一、”跳到“三、”，缺“二、”'] },
    {
      text: '一、问题\n（一）学习方面\n请假4次。\n（二）作风方面\n下去少。\n⟦（五）纪律方面⟧\n用过公车。',
      messages: ['缺“（三）、（四）”'],
    },
    { text: '一、问题\n⟦（二）学习方面⟧\n请假4次。', messages: ['编号从“（二）”开始'] },
    {
      text: '一、问题\n⟦（二）学习方面⟧\n请假4次。\n（一）作风方面\n下去少。',
      messages: ['“（二）”排在“（一）”前面'],
    },
    { text: '一、问题\n二、原因\n⟦二、措施⟧', messages: ['“二、”前面已经用过'] },
    { text: '1.会多。\n2.文多。\n⟦4.表多⟧。\n3.证多。', messages: ['“4.”排在“3.”前面'] },
    { text: '1.会多。\n2.文多。\n⟦1.表多⟧。\n2.证多。', messages: ['又从“1.”开始'] },
    {
      text: '一、学习\n请假4次。\n二、作风\n下去少。\n⟦（三）纪律⟧\n用过公车。\n（四）家风\n管得松。\n五、其他\n报表多。',
      messages: ['同一层用了两种编号'],
    },
    { text: '措施：1.压会；2.压文；⟦4.压表⟧。' },
    { text: '一是会多；二是文多；⟦二是表多⟧。' },
    { text: '第一，压会；第二，压文；⟦第四⟧，压表。' },
    { text: '一要压会，⟦三要压文⟧。' },
    { text: '一、措施\n一是压会。\n⟦三是压文⟧。\n四是压表。' },
    { text: '**一、问题**\n**⟦三、措施⟧**' },
  ],
});

const listed = (labels: readonly (string | undefined)[], texts: readonly string[]): Paragraph[] =>
  texts.map((text, index) => {
    const listLabel = labels[index];
    return { index, text, ...(listLabel === undefined ? {} : { listLabel }) };
  });
const findings = (paragraphs: Paragraph[]): string[] =>
  check(readOutline(paragraphs, { packs: [] }), { rules: [numberingBroken] }).findings.map(
    ({ quote, message }) => `${quote}|${message}`,
  );

describe('automatic numbers', () => {
  test('are read as Word shows them', () => {
    expect(findings(listed(['一、', '（一）', '（二）', '二、'], ['问题', '学习', '作风', '措施']))).toEqual(
      [],
    );
    expect(findings(listed(['一、', '（一）', '（三）'], ['问题', '学习', '作风']))).toEqual([
      '作风|编号由“（一）”跳到“（三）”，缺“（二）”',
    ]);
  });
  test('go together with typed ones', () => {
    expect(findings(listed(['一、', undefined, undefined], ['问题', '（一）学习', '（二）作风']))).toEqual(
      [],
    );
    expect(findings(listed(['1.', '2.', undefined], ['会多', '文多', '4.表多']))).toEqual([
      '4.表多|编号由“2.”跳到“4.”，缺“3.”',
    ]);
  });
  test('beside a typed number of the same kind are one too many', () => {
    expect(findings(listed(['1.', '2.'], ['1.会多', '文多']))).toEqual([
      '1.会多|自动编号“1.”之外又写了一个“1.”',
    ]);
  });
  test('bullets count nothing', () => {
    expect(findings(listed(['•', '•', '•'], ['会多', '文多', '表多']))).toEqual([]);
  });
});

test('numbers in a table are left alone', () => {
  const cell = (index: number, row: number, column: number, text: string): Paragraph => ({
    index,
    text,
    cell: { table: 0, row, column },
  });
  expect(findings([cell(0, 0, 0, '1.会多'), cell(1, 1, 0, '3.文多'), cell(2, 2, 0, '3.表多')])).toEqual([]);
});

test('a long line takes no time', () => {
  for (const text of adversarialLines(1_000_000)) expectLinear(numberingBroken, text);
});
