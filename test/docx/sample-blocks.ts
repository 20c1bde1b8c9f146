import { build, type Block } from '../../src/document';

const { byline, field, guidance, heading, pageBreak, paragraph, slot, table, text, title, unit } = build;

/** Every kind of block, with text that is hard to write. */
export const EVERY_BLOCK: Block[] = [
  { type: 'title', id: 'teamReview', inlines: [text('某市某局领导班子')] },
  title('民主生活会对照检查材料'),
  byline('（2017年12月5日）'),
  heading(1, '一、存在的主要问题', { kind: 'part', id: 'problems' }),
  heading(2, '（一）理想信念方面', { kind: 'dimension', id: 'belief' }),
  guidance('belief.req', '要求：见人见事，“不能从抽象到抽象”——<&>。'),
  heading(3, '1.学习不深入'),
  heading(4, '（1）次数不够'),
  paragraph('1.', slot('belief.1.problem', '【问题：一句话】')),
  paragraph(slot('belief.1.case', '【具体事例：时间、地点、经过、后果】')),
  { type: 'paragraph', inlines: [{ ...text('一是不够。'), bold: true }, text('𠮷\t制表\n换行\u00a0。')] },
  { ...paragraph('右'), align: 'right' },
  { ...paragraph('中'), align: 'center' },
  { ...paragraph('顶格'), indent: false },
  paragraph(),
  unit(
    'sp.m1',
    '请',
    field('sp.m1.name', '周明远', '【请填写姓名】'),
    field('sp.m1.at', '', '【请填写时间】'),
    '。',
  ),
  unit('opening', '现在开会。'),
  table(
    [2, 3, 1],
    ['问题', '措施', '责任人'],
    [
      [[slot('measures.1.problem', '【问题】')], [text('措施')], [field('o', '李文博', '【责任人】')]],
      [[], []],
    ],
  ),
  table([1], [], [[[text('无表头')]]]),
  pageBreak,
  title('主持词'),
  paragraph('文'),
  pageBreak,
  table([1], ['只有表头'], []),
];
