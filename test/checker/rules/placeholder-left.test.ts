import type { Paragraph } from '../../../src/document';
import { check } from '../../../src/checker';
import { placeholderLeft } from '../../../src/checker/rules/placeholder-left';
import { readOutline } from '../../../src/draft';
import { adversarialLines, testRule, expectLinear } from '../../support/rule-tester';

testRule(placeholderLeft, {
  valid: [
    '某某局某科的张某某在某村、某县、某项目部。',
    '来访户王××等了两个上午，李*同志、陈**同志没有到场。',
    '会议室3×5米，每人2*3元，5人×4天，（3×2）。',
    '**一、存在的问题**\n### 二、原因剖析\n讲稿是**小钱**写的。',
    '用Excel、XML、xlsx、Xmind、IPX4，型号X30，XXL号。',
    '二○一七年、二〇〇九年、一九九○年。',
    '_小标题_，a_b。',
    '（此处有三户没有通水）、【平台】、（略高于去年）。',
    '请假条、待补充说明的有两户。',
  ],
  invalid: [
    { text: '安全总监⟦×××⟧\t3月底前办结。' },
    { text: '⟦***⟧局党组成员、纪检组长 ⟦×××⟧' },
    { text: '根据⟦***⟧党组通知（2018年⟦*月⟧⟦*日⟧至⟦*日⟧）' },
    { text: '⟦x个⟧方面，⟦xx⟧反馈，⟦xxxx年⟧⟦x月⟧⟦x日⟧，第⟦x⟧指导组，组长：⟦xxxx⟧' },
    { text: '⟦XX⟧局20⟦XX年⟧度、20⟦××年⟧、⟦X月⟧⟦X日⟧' },
    { text: '于⟦××年⟧⟦×月⟧到市⟦××⟧局' },
    { text: '由⟦____⟧负责，⟦____年⟧⟦____月⟧底前' },
    { text: '一是⟦【待补充】⟧二是⟦（此处填写具体事例）⟧三是⟦〔此处补充案例〕⟧四是⟦（略）⟧' },
    { text: '⟦【请填写责任人】⟧⟦【具体事例：哪一次、什么事】⟧⟦单击或点击此处输入文字。⟧' },
    { text: '⟦○○⟧局⟦□□年⟧' },
  ],
});

test('guidance and empty controls are not flagged; a cross in a cell is an answer', () => {
  const guidance = '提示：××年的问题，x个方面都要写。';
  const tag = { kind: 'guidance', id: 'duty.prompt' } as const;
  const paragraphs: Paragraph[] = [
    { index: 0, text: guidance, tag, controls: [{ tag, start: 0, end: guidance.length, empty: false }] },
    {
      index: 1,
      text: '1.',
      controls: [{ tag: { kind: 'slot', id: 'duty.1' }, start: 2, end: 2, empty: true }],
    },
    { index: 2, text: '×', cell: { table: 0, row: 1, column: 1 } },
  ];
  expect(check(readOutline(paragraphs, { packs: [] }), { rules: [placeholderLeft] }).findings).toEqual([]);
});

test('long lines take linear time', () => {
  for (const line of [
    ...adversarialLines(50_000),
    '*'.repeat(50_000),
    '【'.repeat(50_000),
    '（此处'.repeat(15_000),
  ]) {
    expectLinear(placeholderLeft, line);
  }
});
