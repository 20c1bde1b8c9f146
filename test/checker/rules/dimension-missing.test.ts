import { dimensionMissing } from '../../../src/checker/rules/dimension-missing';
import { adversarialLines, expectLinear, testRule } from '../../support/rule-tester';

const NAMES = [
  '（一）学习贯彻习近平新时代中国特色社会主义思想方面',
  '（二）执行党中央决策部署方面',
  '（三）对党忠诚老实方面',
  '（四）担当负责方面',
  '（五）纠正“四风”方面',
  '（六）廉洁自律方面',
];
const paper = (names: readonly string[], opening = ''): string =>
  `2017年度民主生活会发言提纲\n${opening}一、存在的问题\n${names.map((name) => `${name}\n查了一件事。`).join('\n')}\n二、整改措施\n每月走访。`;
const LISTED = [
  '一是学习贯彻习近平新时代中国特色社会主义思想，在学懂、弄通、做实上下功夫',
  '二是认真执行党中央决策部署和上级党委决议决定',
  '三是对党忠诚老实',
  '四是担当负责、攻坚克难',
  '五是纠正“四风”不止步',
  '六是严格执行廉洁自律准则',
];
const plan = (words: string): string =>
  `2017年度民主生活会工作方案\n一、总体要求\n联系实际。\n二、撰写材料\n${words}`;
const without = (...numbers: number[]): string[] => NAMES.filter((_, at) => !numbers.includes(at + 1));

testRule(dimensionMissing, {
  valid: [
    { text: paper(NAMES), pack: '2017-annual' },
    { text: paper([...NAMES].reverse()), pack: '2017-annual' },
    { text: '领导班子民主生活会工作方案\n一、时间\n2月9日。', pack: '2017-annual' },
    { text: plan(`重点从以下6个方面查摆：${LISTED.join('；')}。`), pack: '2017-annual' },
    // Measures under the names of dimensions, and points of which one names none.
    { text: plan(`从以下方面抓好整改：${LISTED.slice(0, 4).join('；')}。`), pack: '2017-annual' },
    {
      text: plan(`从以下方面查摆：${LISTED.slice(0, 4).join('；')}；五是抓好信访积案化解。`),
      pack: '2017-annual',
    },
    {
      text: plan(`从以下方面查摆：${LISTED.slice(0, 4).join('；')}；五是对党忠诚老实。`),
      pack: '2017-annual',
    },
    { text: plan(`从以下方面查摆：${LISTED.slice(0, 4).join('；')}。`) },
    { text: '党员互评意见\n一、对周明远同志\n会多。', pack: '2017-annual' },
  ],
  invalid: [
    {
      text: plan(
        `材料要实。⟦重点从以下5个方面查摆⟧：${LISTED.filter((_, at) => at !== 3).join('。')}。报送审阅。`,
      ),
      pack: '2017-annual',
      messages: ['列出的方面里缺少“担当负责、攻坚克难”'],
      severities: ['warning'],
    },
    {
      text: plan(
        `⟦对照以下方面检查⟧：\n${LISTED.slice(0, 4)
          .map((name) => `${name}。\n写具体事。`)
          .join('\n')}`,
      ),
      pack: '2017-annual',
      messages: ['缺少“纠正“四风”不止步”、“严格执行廉洁自律准则”'],
    },
    {
      text: `民主生活会召开情况的报告\n三、查摆的问题\n⟦班子从5个方面作了对照检查⟧。\n${NAMES.slice(0, 5)
        .map((name) => `${name}。会多。\n1.文也多。`)
        .join('\n')}\n四、整改措施\n压会。`,
      pack: '2017-annual',
      messages: ['缺少“严格执行廉洁自律准则”'],
    },
    {
      text: paper(without(4)).replace('（五）纠正“四风”方面', '⟦（五）纠正“四风”方面⟧'),
      pack: '2017-annual',
      messages: ['担当负责、攻坚克难'],
      severities: ['error'],
    },
    {
      text: paper(without(6)).replace('（五）纠正“四风”方面', '⟦（五）纠正“四风”方面⟧'),
      pack: '2017-annual',
      messages: ['廉洁自律准则'],
    },
    {
      // Named in the preamble alone.
      text: paper(
        without(6),
        '从六个方面查摆：理论学习，决策部署，对党忠诚，担当负责，纠正“四风”，廉洁自律。\n',
      ).replace('（五）纠正“四风”方面', '⟦（五）纠正“四风”方面⟧'),
      pack: '2017-annual',
      messages: ['廉洁自律准则'],
    },
    {
      // Without a pack the paper is held to its own word, and a hint says that nothing else can be checked.
      text: '⟦个人对照检查材料⟧\n一、存在的问题\n（一）作风方面\n会多。',
      messages: ['没有选定通知包'],
      severities: ['info'],
    },
    {
      text: '个人对照检查材料\n现⟦从以下六个方面⟧查摆。\n一、存在的问题\n（一）作风方面\n会多。\n（二）纪律方面\n用过2次公车。',
      messages: ['前面说有6个方面，后面只写了2个'],
      severities: ['warning'],
    },
  ],
});

test('long lines take linear time', () => {
  for (const line of adversarialLines(20_000))
    expectLinear(dimensionMissing, line, { pack: '2017-annual' }, (text) => paper([text, ...NAMES], text));
});
