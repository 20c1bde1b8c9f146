import type { Paragraph, TagKind } from '../../src/document';
import { readOutline, textToParagraphs, type Draft } from '../../src/draft';
import { PACKS, packById } from '../../src/meeting';
import { printed } from './print';

const read = (text: string, pack?: string): Draft => {
  const given = pack === undefined ? undefined : packById(pack);
  return readOutline(textToParagraphs(text), { packs: PACKS, ...(given ? { pack: given } : {}) });
};
const of = (...paragraphs: Omit<Paragraph, 'index'>[]): Paragraph[] =>
  paragraphs.map((paragraph, index) => ({ index, ...paragraph }));

const tagged = (kind: TagKind, id: string, text: string, empty = false): Omit<Paragraph, 'index'> => ({
  text,
  tag: { kind, id },
  controls: [{ tag: { kind, id }, start: 0, end: text.length, empty }],
});

test('parts, dimensions and items of a paper typed by hand', () => {
  expect(
    printed(
      read(
        `个人对照检查材料
一、存在的问题
（一）对党忠诚老实方面
1.述职时多报了两次座谈会。
2.谈话时没有讲实情。
（二）纠正“四风”方面。一是会议多，上半年开了43次。二是下去少。
二、原因剖析
（一）怕得罪人。采砂船是老熟人的。
（二）图省事。
三、努力方向
每月10日到联系村走访一天。`,
        '2017-annual',
      ),
    ),
  ).toEqual([
    'problems',
    '  [loyalty] 对党忠诚老实方面',
    '    problem 1.: 述职时多报了两次座谈会。',
    '    problem 2.: 谈话时没有讲实情。',
    '  [four-winds] 纠正“四风”方面',
    '    problem 一是: 会议多，上半年开了43次。',
    '    problem 二是: 下去少。',
    'rootCause',
    '  cause （一）: 怕得罪人。采砂船是老熟人的。',
    '  cause （二）: 图省事。',
    'measures',
    '  measure: 每月10日到联系村走访一天。',
  ]);
});

test.each([
  ['一、对党忠诚老实方面\n述职时多报了两次。\n二、纠正“四风”方面\n会多。\n三、整改措施\n每月走访。'],
  ['一是对党忠诚老实方面。述职时多报了两次。\n二是纠正“四风”方面。会多。\n整改措施：\n每月走访。'],
  ['1.对党忠诚老实方面\n述职时多报了两次。\n2.纠正“四风”方面\n会多。\n整改措施\n每月走访。'],
  [
    '（1）在对党忠诚老实方面，存在以下问题：述职时多报了两次。\n（2）在纠正“四风”方面：会多。\n整改措施：每月走访。',
  ],
  ['①对党忠诚老实方面：述职时多报了两次。\n②纠正“四风”方面：会多。\n整改措施：每月走访。'],
  ['**对党忠诚老实方面。**述职时多报了两次。\n**纠正“四风”方面。**会多。\n**整改措施**\n每月走访。'],
])('a dimension is known in any dress: %s', (body) => {
  expect(
    printed(read(`个人发言提纲\n${body}`, '2017-annual')).filter((line) => !line.includes('problems')),
  ).toEqual([
    expect.stringMatching(/\[loyalty\] 在?对党忠诚老实方面$/),
    expect.stringMatching(/^ {4}problem.*: 述职时多报了两次。$/),
    expect.stringMatching(/\[four-winds\] 在?纠正“四风”方面$/),
    expect.stringMatching(/^ {4}problem.*: 会多。$/),
    'measures',
    '  measure: 每月走访。',
  ]);
});

test('a dimension that the preamble merely lists is no section', () => {
  const draft = read(
    `个人发言提纲
从以下两个方面查摆：对党忠诚老实，廉洁自律。
一是对党忠诚老实方面；
二是廉洁自律方面。
一、存在的问题
（一）对党忠诚老实方面
述职时多报了两次座谈会。`,
    '2017-annual',
  );
  expect(draft.parts.flatMap((part) => part.dimensions).map(({ dimension }) => dimension)).toEqual([
    'loyalty',
  ]);
  expect(draft.announced).toEqual([{ count: 2, span: { paragraph: 1, start: 0, end: 7 } }]);
});

test('headings by style and automatic numbers, wherever Word keeps them', () => {
  const draft = readOutline(
    of(
      { text: '个人对照检查材料' },
      { text: '查摆出的问题', outlineLevel: 1, listLabel: '一、' },
      { text: '廉洁自律方面', outlineLevel: 2, listLabel: '（一）' },
      { text: '收了两次红包。', listLabel: '1.' },
      { text: '八月才退。', listLabel: '2.' },
      { text: '问题根源', outlineLevel: 1 },
      { text: '觉得是人情往来。' },
    ),
    { packs: PACKS },
  );
  expect(printed(draft)).toEqual([
    'problems',
    '  [?] 廉洁自律方面',
    '    problem 1.: 收了两次红包。',
    '    problem 2.: 八月才退。',
    'rootCause',
    '  cause: 觉得是人情往来。',
  ]);
  expect(draft.parts[1]?.by).toBe('style');
});

test('guidance, empty slots and placeholders are never content', () => {
  const guidance = '要求：纠正“四风”不止步，针对形式主义、官僚主义顽症，摆表现、找差距。';
  const draft = readOutline(
    of(
      tagged('dimension', 'four-winds', '（五）纠正“四风”不止步方面'),
      tagged('guidance', 'four-winds.req', guidance),
      {
        text: '1.',
        controls: [{ tag: { kind: 'slot', id: 'four-winds.1.problem' }, start: 2, end: 2, empty: true }],
      },
      tagged('slot', 'four-winds.1.case', '【具体事例：哪一次、什么事】'),
      {
        text: '2.会议多。',
        controls: [{ tag: { kind: 'slot', id: 'four-winds.2.problem' }, start: 2, end: 6, empty: false }],
      },
      tagged('slot', 'four-winds.2.case', '上半年开了43次全局大会。'),
      tagged('slot', 'four-winds.2.cause', '怕漏了哪个科室担责。'),
      { text: '【具体事例：什么事】' },
    ),
    { packs: PACKS, paper: 'outline' },
  );
  expect(printed(draft)).toEqual([
    'problems',
    '  [four-winds] 纠正“四风”不止步方面',
    '    problem 2.: 会议多。\n上半年开了43次全局大会。',
    '    cause: 怕漏了哪个科室担责。',
  ]);
  expect(draft.parts[1]?.dimensions[0]?.body.map(({ paragraph }) => paragraph)).toEqual([4, 5, 6]);
  expect(draft.paragraphs).toHaveLength(8);
});

test('guidance that a person has overwritten with an answer is content', () => {
  const own = '全年到村里26次，有17次是陪同检查。';
  const draft = readOutline(
    of(
      { text: '（五）纠正“四风”方面', tag: { kind: 'dimension', id: 'four-winds' } },
      {
        text: own,
        tag: { kind: 'guidance', id: 'four-winds.req', sum: '000000' },
        controls: [
          {
            tag: { kind: 'guidance', id: 'four-winds.req', sum: '000000' },
            start: 0,
            end: own.length,
            empty: false,
          },
        ],
      },
    ),
    { packs: PACKS, paper: 'outline' },
  );
  expect(draft.items.map(({ text }) => text)).toEqual([own]);
});

test('guidance of which somebody changed a word is still guidance', () => {
  const [pack] = PACKS;
  const text = `要求：${pack?.dimensions[0]?.requirement.replace('学懂', '学会') ?? ''}`;
  const tag = { kind: 'guidance', id: 'thought.req', sum: '000000' } as const;
  const draft = readOutline(
    of(
      { text: '理论学习方面', tag: { kind: 'dimension', id: 'thought' } },
      { text, tag, controls: [{ tag, start: 0, end: text.length, empty: false }] },
    ),
    { packs: PACKS, paper: 'outline' },
  );
  expect(draft.items).toEqual([]);
});

test('a table of measures gives a measure for each row that has one', () => {
  const cell = (row: number, column: number, text: string) => ({ text, cell: { table: 0, row, column } });
  const rows = [
    ['序号', '问题', '整改措施', '责任人', '完成时限'],
    ['1', '会议多', '每月最多开两次全局大会。', '办公室主任', '3月底前'],
    ['2', '下去少', '', '', ''],
  ];
  const draft = readOutline(
    of(
      { text: '个人对照检查材料' },
      { text: '一、整改措施' },
      ...rows.flatMap((row, at) => row.map((text, column) => cell(at, column, text))),
    ),
    { packs: PACKS },
  );
  expect(printed(draft)).toEqual(['measures', '  measure: 每月最多开两次全局大会。\n办公室主任\n3月底前']);
  expect(draft.items[0]?.row).toMatchObject({ table: 0, row: 1 });
  expect(draft.items[0]?.row?.cells.map(({ heading, text }) => [heading, text])).toContainEqual([
    '问题',
    '会议多',
  ]);
});

test('criticisms stand under the person whom they are for', () => {
  expect(
    printed(
      read(
        `个人发言提纲
四、对其他同志的批评意见
（一）对周明远同志
1.督办单你压了两周。
2.下去少。
（二）对何静宜同志：差旅费你对科员卡得紧，对领导不看。`,
      ),
    ),
  ).toEqual([
    'criticism',
    '  criticism 1. @周明远同志: 督办单你压了两周。',
    '  criticism 2. @周明远同志: 下去少。',
    '  criticism @何静宜同志: 差旅费你对科员卡得紧，对领导不看。',
  ]);
});

test('points run together in one paragraph, titles over points, and paragraphs that go on', () => {
  expect(
    printed(
      read(
        `个人对照检查材料
一、存在的问题
（一）工作作风方面
1.调研走过场
（1）到柳湾村只坐了一刻钟。
（2）报告照抄往年的。
2.会议多。上半年开了43次。
有一次开到夜里十点，窗口没有人。
二、原因剖析
主要有两点：一是怕担责；二是图省事。
三、整改措施
（1）每月最多开两次会。（2）每月10日下去。`,
      ),
    ),
  ).toEqual([
    'problems',
    '  [?] 工作作风方面',
    '    problem （1）: 到柳湾村只坐了一刻钟。',
    '    problem （2）: 报告照抄往年的。',
    '    problem 2.: 会议多。上半年开了43次。\n有一次开到夜里十点，窗口没有人。',
    'rootCause',
    '  cause 一是: 怕担责；',
    '  cause 二是: 图省事。',
    'measures',
    '  measure （1）: 每月最多开两次会。',
    '  measure （2）: 每月10日下去。',
  ]);
});

test('our own heads of the causes are no causes, filled in below or not', () => {
  const paragraphs = of(
    tagged('part', 'rootCause', '三、原因剖析'),
    tagged('heading', 'rootCause.1', '（一）思想方面'),
    tagged('slot', 'rootCause.1', '怕漏了哪个科室担责。'),
    tagged('heading', 'rootCause.2', '（二）政治方面'),
  );
  expect(printed(readOutline(paragraphs, { packs: PACKS, paper: 'outline' }))).toEqual([
    'rootCause',
    '  cause: 怕漏了哪个科室担责。',
  ]);
});

test('reports under one heading, and parts below a part', () => {
  expect(
    printed(
      read(
        `个人发言提纲
一、个人有关事项报告
（一）本人和家庭重大事项
无。
（二）巡视巡察反馈、组织约谈函询情况
没有被约谈函询。
二、存在的问题
会多。`,
      ),
    ),
  ).toEqual([
    'personalMatters',
    '  report （一）: 本人和家庭重大事项\n无。',
    'inspectionFeedback+orgInquiry',
    '  report: 没有被约谈函询。',
    'problems',
    '  problem: 会多。',
  ]);
});

test('unknown headings before the causes are the dimensions when nothing else is', () => {
  const draft = read(
    '对照检查材料\n一、政治忠诚\n述职多报两次。\n二、干净担当\n红包八月才退。\n三、原因分析\n怕。',
  );
  expect(printed(draft).slice(0, 5)).toEqual([
    'problems',
    '  [?] 政治忠诚',
    '    problem: 述职多报两次。',
    '  [?] 干净担当',
    '    problem: 红包八月才退。',
  ]);
});

test('a heading that is no known part opens nothing that is judged', () => {
  const draft = read(
    '个人发言提纲\n一、会前学习情况\n学了三次。\n二、存在的问题\n会多。\n三、几点感谢\n谢谢大家。',
  );
  expect(draft.parts.map(({ kind }) => kind)).toEqual(['opening', 'opening', 'problems', 'closing']);
  expect(draft.items.map(({ text }) => text)).toEqual(['会多。']);
});

test('a soft line break parts lines; item ids depend on words, not places', () => {
  const one = readOutline(of({ text: '一、存在的问题\u000b1.会多。\u000b2.会多。' }), {
    packs: PACKS,
    paper: 'outline',
  });
  expect(one.items.map(({ text }) => text)).toEqual(['会多。', '会多。']);
  const moved = readOutline(
    of({ text: '前言。' }, { text: '一、存在的问题' }, { text: '1.会多。' }, { text: '2.会多。' }),
    {
      packs: PACKS,
      paper: 'outline',
    },
  );
  expect(moved.items.map(({ id }) => id)).toEqual(one.items.map(({ id }) => id));
  expect(new Set(moved.items.map(({ id }) => id)).size).toBe(2);
});

test('the marks of a text file are read around, and every span points into the line as it is', () => {
  const draft = read(
    '个人对照检查材料\n## 一、存在的问题\n**（一）工作作风方面。**一是**会多**，开了43次。二是下去少。',
  );
  const [first] = draft.items;
  expect(draft.items.map(({ text }) => text)).toEqual(['会多，开了43次。', '下去少。']);
  expect(first?.spans).toEqual([
    { paragraph: 2, start: 18, end: 20 },
    { paragraph: 2, start: 22, end: 29 },
  ]);
});

test('headings in brackets and behind bullets open their parts', () => {
  const draft = read(
    `某某医院领导班子2022年度民主生活会对照检查材料
【存在的突出问题】
一、理论学习方面
1.会前没有读文件。
二、工作作风方面
● 下去少。
● 会多。
【产生问题的原因】图省事。
■ 下一步整改措施
1.每月一次。`,
  );
  expect(printed(draft)).toEqual([
    'problems',
    '  [?] 理论学习方面',
    '    problem 1.: 会前没有读文件。',
    '  [?] 工作作风方面',
    '    problem: 下去少。',
    '    problem: 会多。',
    'rootCause',
    '  cause: 图省事。',
    'measures',
    '  measure 1.: 每月一次。',
  ]);
  expect(draft.parts.map(({ headingText }) => headingText).slice(1)).toEqual([
    '存在的突出问题',
    '产生问题的原因',
    '下一步整改措施',
  ]);
});

test('in a paper of criticisms any post may be criticised', () => {
  const draft = read(
    `2024年度民主生活会批评意见
一、对院长
第一，论证会上你不让人说话。
二、对分管护理的副院长：
1.夜班排得太紧。
三、对总会计师
第一，拒付的事你压了四个月。第二，学习抓得不紧。
四、给老林
下去少。`,
  );
  expect(printed(draft)).toEqual([
    'criticism',
    '  criticism 第一， @院长: 论证会上你不让人说话。',
    'criticism',
    '  criticism 1. @分管护理的副院长: 夜班排得太紧。',
    'criticism',
    '  criticism 第一， @总会计师: 拒付的事你压了四个月。',
    '  criticism 第二， @总会计师: 学习抓得不紧。',
    'criticism',
    '  criticism @老林: 下去少。',
  ]);
});

test('words that lead up to the sections below are no item', () => {
  const draft = read(
    '个人发言提纲\n一、存在的问题\n重点从以下几个方面作对照检查：\n（一）学习方面\n没有读完。\n（二）作风方面\n主要表现：\n下去少。',
  );
  expect(draft.items.map(({ text }) => text)).toEqual(['没有读完。', '主要表现：', '下去少。']);
});

test('a row of a list of rectification gives its problem and its measure; a blank measure gives none', () => {
  const text = `某某中学党委整改清单
一、基本情况
会上共查摆问题3个。
二、清单内容
序号\t问题\t整改措施\t责任人\t完成时限
1\t例会念文件\t例会压到40分钟\t校长\t3月8日前
2\t食堂没有招标\t\t副校长\t6月底前
三、公开范围
在公告栏张贴。`;
  const draft = read(text);
  expect(draft).toMatchObject({ paper: 'rectificationList', scope: 'team' });
  expect(draft.items.map(({ kind, part, text: words }) => [kind, part, words])).toEqual([
    ['problem', 'problems', '例会念文件'],
    ['measure', 'measures', '例会压到40分钟校长3月8日前'],
    ['problem', 'problems', '食堂没有招标'],
  ]);
  expect(read(text.replace('某某中学党委', '个人')).scope).toBe('personal');
});

test('problems set out field by field give problems, causes and measures, each where it stands', () => {
  const draft = read(
    `某局领导班子对照检查材料
【理论学习方面】
问题1：集中学习走过场。
表现：7月那次到了3人，没有人发言。
原因：觉得学习是给检查看的。
整改措施：
1.学习当天签到。
2.每季度查一次记录。
责任人：书记吴某某
问题2：议事不严。表现：先签合同后补会。原因：急着到货。整改措施：没有纪要的不付款。责任人：主任郑某某。时限：3月底前。`,
  );
  expect(printed(draft)).toEqual([
    'problems',
    '  [?] 理论学习方面',
    '    problem 问题1：: 集中学习走过场。\n7月那次到了3人，没有人发言。',
    '    cause: 觉得学习是给检查看的。',
    '    measure 1.: 学习当天签到。',
    '    measure 2.: 每季度查一次记录。\n责任人：书记吴某某',
    '    problem 问题2：: 议事不严。先签合同后补会。',
    '    cause: 急着到货。',
    '    measure: 没有纪要的不付款。责任人：主任郑某某。时限：3月底前。',
  ]);
});

test('one measure under a heading of its own is no block', () => {
  expect(printed(read('个人对照检查材料\n一、存在的问题\n会多。\n整改措施：每月开一次会。'))).toEqual([
    'problems',
    '  problem: 会多。',
    'measures',
    '  measure: 每月开一次会。',
  ]);
});

test('aspects run together in one paragraph, and matters parted by semicolons below them', () => {
  const draft = read(
    `个人对照检查发言
一、存在的主要问题。在严守政治纪律、政治规矩上，上限调整的通知挂到网上两天，我才向主任补报；对意识形态工作的重要性认识还不到位，主动发声不够。在勇于担责上，逾期那笔担保款拖了31个月。
二、今后的整改方向。一要提前三天报告。二要本月立案。`,
  );
  expect(printed(draft)).toEqual([
    'problems',
    '  problem: 在严守政治纪律、政治规矩上，上限调整的通知挂到网上两天，我才向主任补报；',
    '  problem: 对意识形态工作的重要性认识还不到位，主动发声不够。',
    '  problem: 在勇于担责上，逾期那笔担保款拖了31个月。',
    'measures',
    '  measure 一要: 提前三天报告。',
    '  measure 二要: 本月立案。',
  ]);
});

test('headings without numbers, and 首先、其次', () => {
  const draft = read(
    `对照检查材料
存在的主要问题
政治方面
没有读文件。
其次，在固本培元、增强党性方面。
（1）互提意见不痛不痒。
改进措施
每月读一次。`,
  );
  expect(printed(draft)).toEqual([
    'problems',
    '  [?] 政治方面',
    '    problem: 没有读文件。',
    '  [?] 其次，在固本培元、增强党性方面',
    '    problem （1）: 互提意见不痛不痒。',
    'measures',
    '  measure: 每月读一次。',
  ]);
});

test('who criticises stands outside of the criticism, and each begins one of its own', () => {
  const draft = read(
    `民主生活会相互批评记录
对张某某同志（书记、校长）的意见：
刘某某：换了两任经理你都没有上会。
周某批评意见：1.信箱里73封信你批了9封。2.你爱打断人。
马某某：希望你多到专业部走走。
对周某同志（副校长）的意见：
1.（张某某）只看本子不进课堂。`,
  );
  expect(printed(draft)).toEqual([
    'criticism',
    '  criticism @张某某同志: 换了两任经理你都没有上会。',
    '  criticism 1. @张某某同志: 信箱里73封信你批了9封。',
    '  criticism 2. @张某某同志: 你爱打断人。',
    '  criticism @张某某同志: 希望你多到专业部走走。',
    'criticism',
    '  criticism 1. @周某同志: 只看本子不进课堂。',
  ]);
});

test('what leads up to points goes along with them, and with nothing else', () => {
  const draft = read(
    '某局领导班子对照检查材料\n一、整改措施\n1.撂荒地由七名成员包干：\n（1）3月登记；\n（2）6月验收。\n2.栏杆换掉。',
  );
  expect(draft.items.map(({ text, lead }) => [text, lead])).toEqual([
    ['3月登记；', '撂荒地由七名成员包干：'],
    ['6月验收。', '撂荒地由七名成员包干：'],
    ['栏杆换掉。', undefined],
  ]);
});

test('an item that names a part in passing opens none', () => {
  const draft = read(
    '某局领导班子对照检查材料\n一、存在的问题\n（一）为民方面\n问题4：群众反映的险情处置慢。\n问题5：整改措施落实得晚。',
  );
  expect(draft.parts.map(({ kind }) => kind)).toEqual(['opening', 'problems']);
});

test('rows of criticisms name whom they are for', () => {
  const draft = read(
    `某某学院党委相互批评意见汇总表
序号\t批评人\t被批评人\t批评意见\t本人表态
1\t院长\t党委书记\t你听了二十分钟就出去接电话。\t接受。
2\t党委书记\t院长\t希望院长多走近学生。\t接受。`,
  );
  expect(draft.paper).toBe('criticisms');
  expect(draft.items.map(({ kind, target, text }) => [kind, target, text])).toEqual([
    ['criticism', '党委书记', '你听了二十分钟就出去接电话。'],
    ['criticism', '院长', '希望院长多走近学生。'],
  ]);
});

test('a table goes on below the headings between its rows', () => {
  const draft = read(
    `某公司整改台账
序号｜问题表现｜整改措施｜责任领导｜完成时限
一、理论学习方面
1｜签到表事后补齐｜签到表当场收｜书记｜3月起
二、能力本领方面
2｜不会手动切换｜每月演练一次｜副总｜`,
  );
  expect(draft.items.map(({ kind, text }) => [kind, text])).toEqual([
    ['problem', '签到表事后补齐'],
    ['measure', '签到表当场收书记3月起'],
    ['problem', '不会手动切换'],
    ['measure', '每月演练一次副总'],
  ]);
});

test('the question of a notice is no part of its answer', () => {
  const draft = read(
    '对照党章党规找差距检视材料\n一、存在的问题\n1.是否坚持民主集中制：会前我已口头答应房东。\n2.是否敢于开展批评？我没有点他的名。\n3.事前问过是否合规，没有等到答复。',
  );
  expect(draft.items.map(({ text }) => text)).toEqual([
    '会前我已口头答应房东。',
    '我没有点他的名。',
    '事前问过是否合规，没有等到答复。',
  ]);
});

test('aspects with problems, causes and measures of their own', () => {
  const draft = read(
    `某某医院领导班子对照检查材料
一、关于党委领导作用方面
（一）问题表现
1.议题只念标题。
（二）原因剖析
把学习当成等人的工夫。
（三）整改措施
1.材料提前三天送达。
二、关于历次巡察整改方面
（一）问题表现
1.备用金没有清退。
（二）屡改屡犯的原因
（三）整改措施
1.6月底前清退。`,
  );
  expect(printed(draft)).toEqual([
    'problems',
    '  [?] 关于党委领导作用方面',
    '    problem 1.: 议题只念标题。',
    'rootCause',
    '  cause: 把学习当成等人的工夫。',
    'measures',
    '  measure 1.: 材料提前三天送达。',
    'problems',
    '  [?] 关于历次巡察整改方面',
    '    problem 1.: 备用金没有清退。',
    'rootCause',
    'measures',
    '  measure 1.: 6月底前清退。',
  ]);
});

test('首先、其次 and 一方面、另一方面 inside a paragraph, each counting for itself', () => {
  const draft = read(
    `“三严三实”专题民主生活会发言提纲
一、“不严不实”的具体表现
1、用权不严方面。首先，没有招标，一是图快，二是图省。其次，凭感觉拍板。
2、谋事不实方面。一方面，各村等靠要。另一方面，核桃冻死一多半。`,
  );
  expect(printed(draft)).toEqual([
    'problems',
    '  [?] 用权不严方面',
    '    problem 首先，: 没有招标，一是图快，二是图省。',
    '    problem 其次，: 凭感觉拍板。',
    '  [?] 谋事不实方面',
    '    problem 一方面，: 各村等靠要。',
    '    problem 另一方面，: 核桃冻死一多半。',
  ]);
});

const SPOKEN = `在2023年度民主生活会上的发言
县林业局副局长 某某某
各位领导、同志们：
按照会议安排，我作个人发言，请同志们批评帮助。
先说学习，对理论学习的重要性认识不够，学得不深不透，满足于一知半解。
再说造林验收的事，去年4月我在河湾村只看了路边三块地，就在验收单上签了字。
究其原因，主要是理想信念有所松懈，宗旨意识淡薄，主观世界改造抓得不紧。
今后，我每月到造林地块走两回，逐块看完再签字，看过的地块在图上标红。
我就讲这些，不妥之处请批评指正。`;

test('a paper without any heading is read by how its paragraphs begin', () => {
  expect(printed(read(SPOKEN)).map((line) => line.slice(0, 20))).toEqual([
    'problems',
    '  problem: 先说学习，对理论学',
    '  problem: 再说造林验收的事，',
    'rootCause',
    '  cause: 究其原因，主要是理想信',
    'measures',
    '  measure: 今后，我每月到造林',
  ]);
});

test('a speech takes leave without an item, and what is said after the measures is one of them', () => {
  const longer = SPOKEN.replace(
    '我就讲这些，不妥之处请批评指正。',
    '之所以把话说到前头，是要请大家盯着我，哪一回没有走到就在例会上点我的名。\n以上是我的发言，说得不到的地方请同志们批评指正，我一定虚心接受、认真整改到位。',
  );
  const spoken = printed(read(longer));
  expect(spoken.filter((line) => !line.startsWith(' '))).toEqual(['problems', 'rootCause', 'measures']);
  expect(spoken.slice(-2).map((line) => line.slice(0, 20))).toEqual([
    '  measure: 今后，我每月到造林',
    '  measure: 之所以把话说到前头',
  ]);
});

test.each([
  ['whose title is no self-review’s', SPOKEN.replace('在2023年度民主生活会上的发言', '林业工作手记')],
  ['of few paragraphs', SPOKEN.split('\n').slice(0, 6).join('\n')],
  ['with a heading', SPOKEN.replace('各位领导、同志们：', '一、会前学习情况')],
])('a paper %s is not', (_, text) => {
  expect(read(text).items).toEqual([]);
});

test('a speech with points, causes and criticisms of several people at its end', () => {
  const draft = read(
    `2020年度组织生活会个人发言材料
某某支行党支部　客户经理　某某某
各位同志：
按照总行机关党委要求，会前我参加了支部三次集中学习，请几位个体户给我提了意见。
一是学习方面。学习平台上的视频我每天都是吃饭时让它自己播，书记问我公报里的内容，我一句也答不上来。
二是服务客户方面。养鸡的老蒋打电话要求延期还本，我一拖十二天，他跟亲戚借钱还上了。另外，对老年客户的服务还有待改进，主动服务的意识需要增强。
三是信贷业务方面。4月我做了一笔28万元的装修贷款，没有到店里看，9月才知道钱拿去买了车。
说到原因，一是怕跑腿。来回一个半小时，我想着合同上的章是真的就行了。二是怕扣绩效。
今后我打算这样改：
第一，每天晚上学习二十分钟，不再挂机，每月底把笔记交给支部书记看。
第二，客户来电当天登记。
最后，对几位同志提点意见。
对支部书记：“七一”党日你放在度假村，下午全是钓鱼。
对副书记老姚：希望你多带带年轻人。
我的发言完了，谢谢大家。`,
  );
  expect(printed(draft).map((line) => line.slice(0, 24))).toEqual([
    'problems',
    '  problem 一是: 学习方面。学习平台上',
    '  problem 二是: 服务客户方面。养鸡的',
    '  problem: 对老年客户的服务还有待改进',
    '  problem 三是: 信贷业务方面。4月我',
    'rootCause',
    '  cause 一是: 怕跑腿。来回一个半小时，',
    '  cause 二是: 怕扣绩效。',
    'measures',
    '  measure 第一，: 每天晚上学习二十分',
    '  measure 第二，: 客户来电当天登记。',
    'criticism',
    '  criticism @支部书记: “七一”党',
    '  criticism @副书记老姚: 希望你多',
  ]);
});

test('short lines that lead over or take leave are no items of a speech; a numbered line is one, whatever it says', () => {
  const led = SPOKEN.replace('我就讲这些', '该说的都说了。\n我就讲这些');
  expect(printed(read(led)).join()).not.toContain('该说的都说了');
  const numbered = read('个人发言提纲\n一、存在的问题\n1.会多。\n2.我的汇报讲完了，谢谢大家。');
  expect(numbered.items.map(({ text }) => text)).toEqual(['会多。', '我的汇报讲完了，谢谢大家。']);
});

test('who criticises below the heading for one person is no person criticised', () => {
  const draft = read(
    `学院领导班子相互批评意见汇总
一、对学院党委书记的批评意见
1.院长：材料发得太晚，我进了会场才拿到。
2.党委副书记：漏雨的事你答应两周，到12月还在用水桶接。
二、对其他同志的批评意见
1.张某某：考勤松。
以上意见已于会后当天原文反馈本人。`,
  );
  expect(draft.items.map(({ text, target }) => [target, text])).toEqual([
    ['学院党委书记', '材料发得太晚，我进了会场才拿到。'],
    ['学院党委书记', '漏雨的事你答应两周，到12月还在用水桶接。'],
    ['张某某', '考勤松。'],
  ]);
});

test('what looks like taking leave, another person, or a word for all measures may be an item', () => {
  const problems = [
    '我的述职报告讲成绩多、讲问题少。',
    '我的检查材料是办公室代写的。',
    '我就扶贫款一事说过假话，没有更正。',
  ];
  expect(
    read(
      `个人发言提纲\n一、存在的问题\n（一）作风方面\n${problems.map((text, at) => `${at + 1}.${text}`).join('\n')}`,
    ).items.map(({ text }) => text),
  ).toEqual(problems);
  const criticisms = read(
    '民主生活会相互批评记录\n一、对张某某同志的批评意见\n1.对困难老人：一年只走访2次。\n2.对老旧小区：没有去过。\n3.联系服务人大代表：去年只走访2次。',
  );
  expect(criticisms.items.map(({ target, text }) => [target, text])).toEqual([
    ['张某某同志', '对困难老人：一年只走访2次。'],
    ['张某某同志', '对老旧小区：没有去过。'],
    ['张某某同志', '联系服务人大代表：去年只走访2次。'],
  ]);
  const measures = (text: string): string[] =>
    read(`个人发言提纲\n一、整改措施\n${text}`).items.map((item) => item.text);
  const visit = '上述任务中的接访由我本人每月15日到信访局接访一天，当场签收。';
  expect(measures(`1.每月走访。\n2.会少开。\n${visit}`).join('\n')).toContain(visit);
  expect(measures('以上措施由办公室督办。')).toEqual(['以上措施由办公室督办。']);
  expect(measures('每月走访一天，问清三户。\n以上措施由办公室督办。')).toEqual(['每月走访一天，问清三户。']);
  const done = '以上意见均已在3月底前办结并向本人反馈。';
  expect(read(`个人发言提纲\n一、群众反映问题的说明\n${done}`).items.map(({ text }) => text)).toEqual([done]);
  const story = '施工队停了工，工期拖了两个月没有人去催。至于原因，主要是怕得罪施工单位，一次也没有到场。';
  expect(read(`个人发言提纲\n一、存在的问题\n1.${story}`).items.map(({ text }) => text)).toEqual([story]);
  const quoted = '来人说“一直没有人来看过我们这条巷子。另外，去一次办事大厅要排两个钟头的队”，我没有去查。';
  expect(read(`个人发言提纲\n一、存在的问题\n1.${quoted}`).items.map(({ text }) => text)).toEqual([quoted]);
});

test('a title of two lines is one', () => {
  const paper = (first: string): string =>
    `${first}\n主题教育专题民主生活会对照检查材料\n一、存在的问题\n会多。`;
  expect(read(paper('某某县人民医院领导班子学习贯彻新思想')).paper).toBe('teamReview');
  expect(read(paper('某某县人民医院领导班子成员')).paper).toBe('outline');
});

test('criticisms of several people in one paragraph, measures after a colon', () => {
  const draft = read(
    `个人发言提纲
一、整改措施
下一步，我打算这么改：《纲要》春节前读完；油茶林三月底前补栽；村务公开栏把账补上。
责任人：支书；完成时限：三月底；由我落实。
二、对其他同志的批评意见
最后说两句。对文书某某同志，希望你再接再厉。对妇女主任某某同志，筛查你只通知了两个组。`,
  );
  expect(printed(draft)).toEqual([
    'measures',
    '  measure: 《纲要》春节前读完；',
    '  measure: 油茶林三月底前补栽；',
    '  measure: 村务公开栏把账补上。',
    '  measure: 责任人：支书；完成时限：三月底；由我落实。',
    'criticism',
    '  criticism @文书某某同志: 希望你再接再厉。',
    '  criticism @妇女主任某某同志: 筛查你只通知了两个组。',
  ]);
});

test('two measures after a colon are one, as their writer has them', () => {
  const text = '今后我要做到：每月到村里走访一天；每季度报一次账。';
  expect(read(`个人发言提纲\n一、整改措施\n${text}`).items.map((item) => item.text)).toEqual([text]);
});

test('points of one line stand beside each other, below a number of their own', () => {
  const first =
    '到任以来坐在办公室的时候多，全年下去过7次，都跟着检查组走，哪一户的门也没有进。听到的都是汇报。';
  const draft = read(
    `个人发言提纲\n一、存在的问题\n（一）${first}一是会多，上半年43次；二是文多，全年216份。`,
  );
  expect(draft.items.map(({ text }) => text)).toEqual([first, '会多，上半年43次；', '文多，全年216份。']);
});

test('the aspect of a criticism is part of it', () => {
  const draft = read(
    '民主生活会相互批评记录\n对张某某同志的意见：\n学习上：中心组请假4次。\n作风上：打断人。',
  );
  expect(draft.items.map(({ text }) => text)).toEqual(['学习上：中心组请假4次。', '作风上：打断人。']);
});

test('what a paper of 2014 reports of discipline is read as problems', () => {
  const draft = read(
    '个人对照检查材料\n一、遵守政治纪律和贯彻落实中央八项规定情况\n能够遵守纪律。\n二、“四风”方面存在的突出问题\n会多。',
  );
  expect(draft.parts.map(({ kind }) => kind)).toEqual(['opening', 'problems', 'problems']);
});

test('taking leave and words in passing take nothing away from the item above them', () => {
  const measures = (...lines: string[]): string[] =>
    read(['个人对照检查材料', '一、整改措施', ...lines].join('\n')).items.map(({ text }) => text);
  expect(
    measures('1.每月到王家村走访一天。', '2.年底前走完3户危房户。', '最后，请同志们批评指正。'),
  ).toContain('年底前走完3户危房户。\n最后，请同志们批评指正。');
  expect(measures('每月到王家村走访一天，6月底前答复信访件。', '最后，请各位批评指正。')).toContain(
    '每月到王家村走访一天，6月底前答复信访件。',
  );
  const problems = (text: string): string[] =>
    read(`个人对照检查材料\n一、存在的问题\n（一）作风方面\n${text}`).items.map((item) => item.text);
  for (const text of ['下村只去了2次，对下面的情况不了解。', '怕担责，对下面的问题不敢管。'])
    expect(problems(text)).toEqual([text]);
  // A head in the middle of a story heads nothing.
  const told = '去年到柳树村，我看见账本没有公开。在党务公开方面，我没有催过。在财务公开方面，我也没有问过。';
  expect(problems(told)).toEqual([told]);
  const story = '火点我没有报。在县政府的调度会上，我说没有发现；在处理这件事上，我没有担起责任。';
  expect(problems(story)).toEqual([story]);
  expect(problems('1.学习少。\n学习上：请假4次。')).toEqual(['学习少。\n学习上：请假4次。']);
});

test('measures among problems are read in blocks only where problems and measures take turns', () => {
  const draft = read(
    `个人对照检查材料
存在的问题：
1.笔记是抄的。
2.请假4次。
原因分析：
图省事。
整改措施：
1.自己动笔。具体措施：每次记一页。
2.不再请假。具体措施：提前排开会议。`,
  );
  expect(draft.parts.map(({ kind, items }) => [kind, items.length])).toEqual([
    ['opening', 0],
    ['problems', 2],
    ['rootCause', 1],
    ['measures', 2],
  ]);
});

test('fields begin behind a stop, and cells of a table are none', () => {
  const fields = `某局领导班子对照检查材料
一、存在的问题
1.下去少，说到问题：总是忙。
整改措施：每月走访。
2.会多。
整改措施：每月一次。`;
  expect(read(fields).items.map(({ kind, text }) => [kind, text])).toEqual([
    ['problem', '下去少，说到问题：总是忙。'],
    ['measure', '每月走访。'],
    ['problem', '会多。'],
    ['measure', '每月一次。'],
  ]);
  const table = `某局领导班子对照检查材料
一、存在的问题
1.会多。整改措施：减会。
序号\t查摆\t打算
1\t问题：文多\t整改措施：减文
2\t问题：表多\t整改措施：减表`;
  expect(read(table).items[0]?.text).toBe('会多。整改措施：减会。');
});

test('fields in brackets under each problem', () => {
  const draft = read(
    `个人对照检查材料
一、存在的问题
（一）学习方面
1.没有补课。
【原因】图省事。
【整改措施】每周补一次。
2.党课讲稿照抄。
【原因】怕麻烦。
【整改措施】自己动笔。`,
  );
  expect(printed(draft)).toEqual([
    'problems',
    '  [?] 学习方面',
    '    problem 1.: 没有补课。',
    '    cause: 图省事。',
    '    measure: 每周补一次。',
    '    problem 2.: 党课讲稿照抄。',
    '    cause: 怕麻烦。',
    '    measure: 自己动笔。',
  ]);
});

test('blocks without numbers: a paragraph below a filled field is the next problem', () => {
  const draft = read(
    `某局领导班子对照检查材料
一、存在的问题
问题：一是会多。二是文多。
整改措施：每月一次。
问题：下去少。
整改措施：每月走访。
值班没有人。
整改措施：排班上墙。`,
  );
  expect(draft.items.map(({ kind, text }) => [kind, text])).toEqual([
    ['problem', '会多。'],
    ['problem', '文多。'],
    ['measure', '每月一次。'],
    ['problem', '下去少。'],
    ['measure', '每月走访。'],
    ['problem', '值班没有人。'],
    ['measure', '排班上墙。'],
  ]);
});

test('a self-review with a list attached is a self-review', () => {
  expect(read('2017年度民主生活会个人对照检查材料（附整改清单）\n一、存在的问题\n会多。').paper).toBe(
    'outline',
  );
});

const PLAIN = `对照检查材料
某某工务段副段长　某某某

会前准备
会前我到三个车间开了座谈会，工友们给我提了19条意见，归拢成9条。

去年的账
去年会上我认了三件事，看守点没有厕所，五个点都装上了移动厕所。

思想政治方面
中心组学习轮到我发言三回，两回的稿子是党办代写的。
对意识形态工作重视不够，分析研判不及时。

精神状态方面
翻浆冒泥那处，我说“先顶一顶”，一顶就是七个月。

个人事项
儿子七月考进局属公司，已经报告段党委，没有被函询。

根子在哪里
总觉得“捣一捣就过去了”，拿老经验压了数据。

怎么改
K217三月底前封锁换填，每月一号我在交班会上逐处念进度。`;

test('headings without numbers or bold letters: short lines, each with a paragraph below it', () => {
  const draft = read(PLAIN);
  expect(draft.parts.map(({ kind, headingText }) => [kind, headingText])).toEqual([
    ['opening', ''],
    ['priorRectification', '去年的账'],
    ['problems', ''],
    ['personalMatters', '个人事项'],
    ['rootCause', '根子在哪里'],
    ['measures', '怎么改'],
  ]);
  const problems = draft.parts.find(({ kind }) => kind === 'problems');
  expect(problems?.dimensions.map(({ headingText, items }) => [headingText, items.length])).toEqual([
    ['思想政治方面', 2],
    ['精神状态方面', 1],
  ]);
});

/** The words of all headings of parts and aspects. */
const headingsOf = (text: string): string[] =>
  read(text).parts.flatMap(({ headingText, dimensions }) =>
    [headingText, ...dimensions.map((section) => section.headingText)].filter((words) => words !== ''),
  );
const KNOWN = /思想政治方面|精神状态方面|个人事项|根子在哪里|去年的账/g;

test.each([
  ['where a heading has a number', PLAIN.replace('会前准备', '一、会前准备'), '思想政治方面'],
  ['where too few of them are known', PLAIN.replace(KNOWN, '各类'), '各类'],
  [
    'where there are two of them',
    '对照检查材料\n某某某\n某某局\n2019年1月\n思想政治方面\n中心组学习轮到我发言三回，两回是代写的。\n怎么改\n以后自己写，每月一篇。',
    '思想政治方面',
  ],
  ['where no paragraph stands below', PLAIN.replace('思想政治方面', '说几句话\n思想政治方面'), '说几句话'],
  [
    'inside causes',
    PLAIN.replace('怎么改', '工作作风方面\n嫌远，拿电话里问的当了自己看的。\n\n怎么改'),
    '工作作风方面',
  ],
])('short lines are no headings %s', (_, text, heading) => {
  expect(headingsOf(text)).not.toContain(heading);
});

test('among the aspects a heading that does not say 方面 is one of them', () => {
  expect(headingsOf(PLAIN.replace('精神状态方面', '谋事创业'))).toEqual([
    '去年的账',
    '思想政治方面',
    '谋事创业',
    '个人事项',
    '根子在哪里',
    '怎么改',
  ]);
  const { parts } = read(PLAIN.replace('精神状态方面', '谋事创业'));
  expect(parts.flatMap(({ dimensions }) => dimensions.map(({ headingText }) => headingText))).toEqual([
    '思想政治方面',
    '谋事创业',
  ]);
});

test('aspects that run into their paragraph with a full stop', () => {
  const draft = read(
    '个人发言提纲\n一、存在的问题\n在理论学习方面。一是稿子由科里人代写。二是学习不够系统，满足于一知半解。\n在廉洁自律方面。总的看，本人能够遵守规定，但抓科室还不够经常。\n二、原因剖析\n怕麻烦。',
  );
  const problems = draft.parts.find(({ kind }) => kind === 'problems');
  expect(problems?.dimensions.map(({ headingText, items }) => [headingText, items.length])).toEqual([
    ['在理论学习方面', 2],
    ['在廉洁自律方面', 1],
  ]);
});

test('an aspect that a comma follows begins a sentence; in the middle of a paragraph it is another matter', () => {
  const draft = read(
    '个人发言提纲\n一、存在的问题\n在理论学习方面，轮到我发言三回，两回的稿子是党办代写的，我照着念。在联系群众方面，措施不多，办法不实，同群众的感情有所疏远。\n二、原因剖析\n怕麻烦。',
  );
  expect(draft.parts.flatMap(({ dimensions }) => dimensions)).toEqual([]);
  expect(draft.items.map(({ text }) => text.slice(0, 7))).toEqual([
    '在理论学习方面',
    '在联系群众方面',
    '怕麻烦。',
  ]);
  const one = read(
    '个人发言提纲\n一、存在的问题\n施工队拖欠工人工资，停工八个月。在督促协调方面，我只打了一次电话，以后再没有问过。县里布置的三项任务，我只抓了其中两个方面。垃圾清运没有抓。',
  );
  expect(one.items).toHaveLength(1);
});

test('problems, causes and measures whose fields stand in brackets', () => {
  const block = (name: string): string =>
    `（一）带头${name}方面\n【问题】9月12日的事我第二天才报。\n【原因】怕报早了难看。\n【整改】每月10日前核对一次报告时间。`;
  const draft = read(
    `个人对照检查材料\n一、上年度民主生活会整改落实情况\n3项都办完了。\n二、四个方面的对照检查\n${block('严守纪律')}\n${block('担当作为')}`,
  );
  expect(draft.parts.map(({ kind }) => kind)).toEqual(['opening', 'priorRectification', 'problems']);
  expect(draft.items.slice(1, 4).map(({ kind, text }) => [kind, text])).toEqual([
    ['problem', '9月12日的事我第二天才报。'],
    ['cause', '怕报早了难看。'],
    ['measure', '每月10日前核对一次报告时间。'],
  ]);
});

test('a self-review whose problems and measures stand in a table', () => {
  const table =
    '序号\t问题\t原因\t措施\t责任人\t时限\n1\t办件慢\t怕担责\t每周晾一次\t某科\t6月底前\n2\t会多\t图省事\t压一半\t某办\t3月底前';
  for (const text of [
    `某某局领导班子对照检查材料\n会前学习4次。\n${table}`,
    `某某局领导班子对照检查材料\n一、存在的问题\n${table}`,
  ])
    expect(read(text).items.map(({ kind }) => kind)).toEqual(['problem', 'measure', 'problem', 'measure']);
  const opinions = '序号\t反映的问题\t提出人\n1\t办件慢\t企业代表\n2\t会多\t科室';
  expect(read(`某某局领导班子对照检查材料\n会前征求了意见。\n${opinions}`).items).toEqual([]);
  const below = read(`某某局领导班子对照检查材料\n一、存在的问题\n1.会多。\n二、整改措施\n${table}`);
  expect(below.items.map(({ kind }) => kind)).toEqual(['problem', 'measure', 'measure']);
});

test('a speech tells of last year first, and counts its measures 头一条, 第二条', () => {
  const draft = read(`在民主生活会上的发言
某某卫生院院长　某某某
稿子是我自己写的，会前发出去60张意见表，收回来52张，给我提了23条意见。
先交个旧账。去年会上我答应修污水池，五月份修好了，环保的同志来看过，合格。
下面说形式主义。去年迎检，我把护士关在会议室里两个晚上，照着花名册编血压。学习上呢，政治理论学得不深，浅尝辄止，学和用结合得不够好。
再说官僚主义。药房四月份反映起皮疹的多，我说“中标的药，你管它哪家的”，没让人查。
为什么会这样？说到底是怕丢牌子，随访缺了就敢编，总觉得没有人会来翻这些旧册子。
今后怎么改？头一条，编的随访下周一起一户一户重新走。第二条，补助五个工作日内发下去。第三条，票据贴出来。`);
  expect(printed(draft).map((line) => line.slice(0, 16))).toEqual([
    'priorRectificati',
    '  report: 先交个旧账。',
    'problems',
    '  problem: 下面说形式',
    '  problem: 学习上呢，',
    '  problem: 再说官僚主',
    'rootCause',
    '  cause: 为什么会这样？',
    'measures',
    '  measure 头一条，: ',
    '  measure 第二条，: ',
    '  measure 第三条，: ',
  ]);
});

test('what one had promised and did not do is a problem where problems have been told already', () => {
  const draft = read(`在民主生活会上的发言
某某卫生院院长　某某某
形式主义方面，去年迎检我把护士关在会议室里两个晚上，照着花名册编血压。
去年民主生活会上我答应每月走访两个村，到年底只走了三个，其余都是打电话问的。
官僚主义方面，药房反映起皮疹的多，我说“中标的药，你管它哪家的”，没让人查。`);
  expect(draft.items.map(({ kind }) => kind)).toEqual(['problem', 'problem', 'problem']);
});

test('words to one person each, after the measures, are criticisms', () => {
  const draft = read(
    '个人发言提纲\n一、存在的问题\n1.会多。\n二、怎么改\n1.会少开。\n对两位同志，我也把看到的说一说。\n对支部书记老章：主题党日你一个人从头讲到尾。\n对宣传委员小顾：书单写错了没有改。\n我没有其他需要说明的事项。请同志们批评。',
  );
  expect(draft.items.map(({ kind, target, text }) => [kind, target, text])).toEqual([
    ['problem', undefined, '会多。'],
    ['measure', undefined, '会少开。'],
    ['criticism', '支部书记老章', '主题党日你一个人从头讲到尾。'],
    ['criticism', '宣传委员小顾', '书单写错了没有改。'],
  ]);
});

test('to one person only, it is a measure', () => {
  const draft = read(
    '个人发言提纲\n一、存在的问题\n1.会多。\n二、怎么改\n会少开，每月两次。\n对支部书记老章：每月汇报一次。',
  );
  expect(draft.items.map(({ kind }) => kind)).toEqual(['problem', 'measure', 'measure']);
});

test('the first person of a list of criticisms stands right below the title', () => {
  const draft = read(
    '某某科协领导班子相互批评意见\n（2021年1月21日）\n对党组书记、主席某某某同志\n尤静：海报印了你才同我们商量。\n对三级调研员某某同志\n汤小满：发票没有交来。',
  );
  expect(draft.items.map(({ target }) => target)).toEqual(['党组书记、主席某某某同志', '三级调研员某某同志']);
});

test('a speech that says which part comes, with aspects that are counted', () => {
  const draft = read(
    '我的民主生活会发言(2018年度)\n我叫某某某,分管纳税服务,会前给12户企业打了电话。\n先说去年的整改:\n去年认领2条,做到了1条。\n下面是问题:\n第一、思想政治方面\n机构改革时我打听过两次名单。\n第二、工作作风方面\n调研提前三天通知,让人家备饭。\n另外报告个人有关事项:爱人的店已经注销。\n下面是措施:\n第一、下分局不提前通知。\n第二、每月一次。\n最后说原因:\n怕定岗落到二线。',
  );
  expect(
    draft.parts.map(({ kind, dimensions }) => [kind, dimensions.map(({ items }) => items.length)]),
  ).toEqual([
    ['opening', []],
    ['priorRectification', []],
    ['problems', [1, 1]],
    ['personalMatters', []],
    ['measures', []],
    ['rootCause', []],
  ]);
  expect(draft.items.map(({ text }) => text).slice(0, 4)).toEqual([
    '去年认领2条，做到了1条。',
    '机构改革时我打听过两次名单。',
    '调研提前三天通知，让人家备饭。',
    '爱人的店已经注销。',
  ]);
  const aspect = read(
    '个人发言提纲\n一、存在的问题\n1.会多。\n2.下面说形式主义。去年编了册子。\n先说问题在哪一年。',
  );
  expect(aspect.parts.map(({ kind }) => kind)).toEqual(['opening', 'problems']);
});

test('aspects whose number stands behind 存在问题', () => {
  const draft = read(
    '个人对照检查发言提纲\n上年度整改落实：2项都办完了。\n存在问题（一）：带头严守政治纪律方面\n题目：报告不及时。表现：第五天才报。\n存在问题（二）：带头增强党性方面\n题目：会议多。表现：开了51次。\n原因剖析：\n（1）想捂一捂。',
  );
  const problems = draft.parts.find(({ kind }) => kind === 'problems');
  expect(problems?.dimensions.map(({ headingText, items }) => [headingText, items.length])).toEqual([
    ['带头严守政治纪律方面', 1],
    ['带头增强党性方面', 1],
  ]);
});

test('problems in brackets, their measures behind arrows or 对应措施', () => {
  const kinds = (text: string): string[] =>
    read(text).items.map(({ kind, text: words }) => `${kind} ${words}`);
  expect(
    kinds(
      '个人发言提纲\n一、问题→措施（逐条对应）\n[问题1]绿化分包没有回避。\n→9月底前写出报告。\n[问题2]2017年签证单114份没有照片。\n→立行立改。\n二、根子在哪里\n1）怕回家不好交代。',
    ),
  ).toEqual([
    'problem 绿化分包没有回避。',
    'measure 9月底前写出报告。',
    'problem 2017年签证单114份没有照片。',
    'measure 立行立改。',
    'cause 怕回家不好交代。',
  ]);
  const lists = read(
    '某某学院党委检视剖析材料\n一、问题清单和整改清单\n〇 对照党章党规\n问题1：议事走样。\n对应措施：提前两天送达。责任人：某某。\n〇 对照群众期待\n问题2：2017级64名学生被派去实习。\n对应措施：认真研究解决。',
  );
  expect(lists.items.map(({ kind }) => kind)).toEqual(['problem', 'measure', 'problem', 'measure']);
  expect(lists.parts.flatMap(({ dimensions }) => dimensions.map(({ headingText }) => headingText))).toEqual([
    '对照党章党规',
    '对照群众期待',
  ]);
});

test('a record of criticisms: persons between dashes, points behind the speaker, what the criticised answer', () => {
  const draft = read(
    '某某林场党委相互批评意见\n时间：1月19日\n——对罗某同志（党委书记）——\n邹某某：①你定事情急。\n②对自己要求太严。\n彭某某：希望多到工区走走。\n罗某表态：我认。\n——对邹某某同志（副场长）——\n罗某某：护林队有空岗。\n邹某某表态：虚心接受。',
  );
  expect(draft.items.map(({ target, text }) => [target, text])).toEqual([
    ['罗某同志', '你定事情急。'],
    ['罗某同志', '对自己要求太严。'],
    ['罗某同志', '希望多到工区走走。'],
    ['邹某某同志', '护林队有空岗。'],
  ]);
});

test('what only sounds like an announced part is none', () => {
  const kinds = (text: string): string[] => read(text).parts.map(({ kind }) => kind);
  expect(kinds('个人发言提纲\n一、存在的问题\n下面是问题：\n1.会多。')).toEqual(['opening', 'problems']);
  const numbered = read('个人发言提纲\n一、存在的问题\n1.会多。\n2.最后说原因：怕得罪人的话总留到最后说。');
  expect(numbered.items.map(({ kind }) => kind)).toEqual(['problem', 'problem']);
  expect(kinds('党员互评意见\n一、对周明远同志\n下面是问题：\n1.会多。')).not.toContain('problems');
  const cells = read(
    '某某局领导班子对照检查材料\n一、存在的问题\n存在问题1：学习\t整改措施\t责任人\n以念代学,全年7次\t每次讨论\t某科\n会多;文多\t压一半\t某办',
  );
  expect(cells.parts.flatMap(({ dimensions }) => dimensions)).toEqual([]);
  expect(cells.items[0]?.text).toBe('以念代学，全年7次');
  expect(cells.items[0]?.row?.cells[0]?.text).toBe('以念代学，全年7次');
});

test('items with titles below aspects without numbers, and reports with sub-titles', () => {
  const draft = read(
    '个人对照检查材料\n某某局　某某某\n\n上年度整改措施落实情况\n中心组学习缺课\n去年缺课4次，今年全部到场，笔记补齐。\n\n学习方面\n理论学习不深入\n发言稿由科里人代写，我照着念，念错了也不知道。\n学用脱节\n报告写了一篇，建议没有一条用到工作上去。\n\n作风方面\n调研走过场\n提前三天通知，八个人陪了一天，窗口停了两个。\n\n个人有关事项\n住房情况\n房产2套，均已如实填报，没有变化。\n\n原因分析\n怕麻烦，图省事，总觉得没有人会看。',
  );
  const section = draft.parts.find(({ kind }) => kind === 'problems')?.dimensions;
  expect(section?.map(({ headingText }) => headingText)).toEqual(['学习方面', '作风方面']);
  expect(section?.every(({ body }) => body.length > 0)).toBe(true);
  const texts = draft.items.map(({ kind, text }) => `${kind} ${text}`).join('\n');
  for (const words of ['report 去年缺课4次', 'problem 发言稿由科里人代写', 'report 房产2套'])
    expect(texts).toContain(words);
});

test('what looks like an aspect, a last year’s measure, a person or a table of problems and is none', () => {
  const items = (text: string): string[] =>
    read(text).items.map(({ kind, text: words }) => `${kind} ${words.slice(0, 6)}`);
  expect(
    items('个人发言提纲\n一、存在的问题\n突出问题一：第一议题去年有5次没有学，党组没有追问'),
  ).toHaveLength(1);
  expect(
    items(
      '在民主生活会上的发言\n某某院长　某某某\n去年六次学习会上，我没有认真听讲，笔记是会后抄别人的，被抽查出来。\n发言稿都是办公室代我写的，去年我在大会上讲话11次，没有自己动过笔。\n调研提前三天通知，让人家备汇报、备车、备饭，八个人陪了一天。',
    ),
  ).toEqual(['problem 去年六次学习', 'problem 发言稿都是办', 'problem 调研提前三天']);
  expect(
    items(
      '个人发言提纲\n一、存在的问题\n1.会多。\n二、整改措施\n对支部：每季度讲一次党课。\n对联系村支部：每月住2夜。',
    ),
  ).toEqual(['problem 会多。', 'measure 对支部：每季', 'measure 对联系村支部']);
  expect(
    items(
      '个人发言提纲\n一、存在的问题\n会多。\n二、整改措施\n对困难党员同志，每季度上门走访一次，听取意见建议。',
    ),
  ).toHaveLength(2);
  expect(
    items(
      '个人对照检查材料\n一、会前征求意见办理情况\n序号\t反映的问题\t整改措施\t完成情况\n1\t车位少\t增设60个\t已完成\n2\t会多\t压一半\t已完成\n二、存在的问题\n1.会多。',
    ),
  ).toEqual(['problem 会多。']);
  expect(
    read(
      '个人发言提纲\n一、存在的问题\n1.会多。\n二、从思想、作风、能力三个方面剖析问题产生的原因\n怕麻烦。',
    ).parts.map(({ kind }) => kind),
  ).not.toEqual(['opening', 'problems', 'problems']);
});

test('a line that begins the next matter again and again takes linear time', () => {
  const begun = process.cpuUsage().user;
  read(`个人发言提纲\n一、存在的问题\n${'。另外，学得不深不透，用得不够不活，讲得不多不好'.repeat(4_000)}`);
  expect(process.cpuUsage().user - begun).toBeLessThan(5_000_000);
});
