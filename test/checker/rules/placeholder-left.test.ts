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
    // An indent, a number that kept its spaces.
    '　　月底前，把缺的学习补齐。\n1.  月底前把台账建起来。\n征求意见  12  条，逐条答复。\n12月 日均接待群众40人。',
    '1.【具体事例】9月12日没有到岗。【责任人】李某【完成时限】：6月底。',
    // Brackets that name what stands after them.
    '【问题】9月12日的事我第二天才报。\n【原因】：怕报早了难看。',
    // Spaces that leave nothing out.
    '2025 年 1 月 5 日，会议定于 3 月 2 日召开，共 5 人。',
    '会  议  日  程\n目    录\n2025年 月度考核，本月 日常值班。',
    '姓名　　人数\n张某某    个人',
  ],
  invalid: [
    { text: '安全总监⟦×××⟧\t3月底前办结。' },
    // Two marks before a number are no sign of a product.
    { text: '全年受理⟦××⟧12件。' },
    { text: '⟦***⟧局党组成员、纪检组长 ⟦×××⟧' },
    { text: '根据⟦***⟧党组通知（2018年⟦*月⟧⟦*日⟧至⟦*日⟧）' },
    { text: '⟦x个⟧方面，⟦xx⟧反馈，⟦xxxx年⟧⟦x月⟧⟦x日⟧，第⟦x⟧指导组，组长：⟦xxxx⟧' },
    { text: '⟦XX⟧局20⟦XX年⟧度、20⟦××年⟧、⟦X月⟧⟦X日⟧' },
    { text: '于⟦××年⟧⟦×月⟧到市⟦××⟧局' },
    { text: '由⟦____⟧负责，⟦____年⟧⟦____月⟧底前' },
    { text: '一是⟦【待补充】⟧二是⟦（此处填写具体事例）⟧三是⟦〔此处补充案例〕⟧四是⟦（略）⟧' },
    { text: '⟦【请填写责任人】⟧⟦【具体事例：哪一次、什么事】⟧⟦单击或点击此处输入文字。⟧' },
    { text: '⟦○○⟧局⟦□□年⟧' },
    {
      text: '一、⟦【问题】⟧\n二、⟦【原因】⟧ 【措施：写清怎么改】'.replace(
        '【措施：写清怎么改】',
        '⟦【措施：写清怎么改】⟧',
      ),
    },
    { text: '⟦【责任人】⟧：\n⟦【完成时限】⟧：' },
    // Within a sentence, and before a mark or a verb, they are blanks.
    {
      text: '1.由⟦【责任人】⟧负责，⟦【完成时限】⟧前完成。\n2.⟦【措施】⟧，⟦【责任人】⟧，⟦【完成时限】⟧。\n3.针对⟦【问题】⟧制定办法。\n⟦【责任人】⟧负责。',
    },
    { text: '报送时间：⟦2025年  月  日⟧' },
    { text: '在⟦    年    月⟧前制定办法，⟦　　月⟧底前报送；⟦6月 日⟧召开。' },
    { text: '某某局党组\n⟦20　年　月　日⟧' },
    { text: '共征求到意见⟦    条⟧，走访群众⟦  户⟧。' },
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
    `在${' '.repeat(50_000)}年`,
    '20 '.repeat(20_000),
    '【'.repeat(50_000),
    '【问题】'.repeat(10_000),
    '（此处'.repeat(15_000),
  ]) {
    expectLinear(placeholderLeft, line);
  }
});
