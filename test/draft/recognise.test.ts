import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Paragraph } from '../../src/document';
import { readOutline, recognisePack, textToParagraphs } from '../../src/draft';
import { PACKS } from '../../src/meeting';

const packOf = (text: string): string | undefined => recognisePack(textToParagraphs(text), PACKS)?.id;
const HEADINGS_2017 = [
  '（一）学习贯彻习近平新时代中国特色社会主义思想方面',
  '（二）执行党中央决策部署方面',
  '（三）对党忠诚老实方面',
  '（四）担当负责方面',
  '（五）纠正“四风”方面',
  '（六）廉洁自律方面',
].join('\n查摆一事。\n');

test('a pack is known by its dimensions among the headings', () => {
  expect(packOf(`个人对照检查材料\n一、存在的问题\n${HEADINGS_2017}\n查摆一事。`)).toBe('2017-annual');
});

test('the title helps where headings are few, and another year’s title forbids', () => {
  const three = HEADINGS_2017.split('\n').slice(0, 5).join('\n');
  expect(packOf(`2017年度民主生活会发言提纲\n${three}\n查摆。`)).toBe('2017-annual');
  expect(packOf(`2025年度民主生活会发言提纲\n${HEADINGS_2017}\n查摆。`)).toBeUndefined();
});

test('a paper of 2018 that looks back at the meeting of 2017 is no paper of 2017', () => {
  const text = (year: number): string =>
    `某局${year}年度民主生活会工作方案\n通报2017年度民主生活会整改情况。\n${HEADINGS_2017}`;
  expect(packOf(text(2017))).toBe('2017-annual');
  expect(packOf(text(2018))).toBeUndefined();
});

test('none fits: other years, no headings, nothing at all', () => {
  expect(
    packOf(
      '个人对照检查材料\n（一）带头强化政治忠诚、提高政治能力方面\n事。\n（二）带头干事创业、担当作为方面\n事。\n（三）带头坚决扛起管党治党责任方面\n事。',
    ),
  ).toBeUndefined();
  expect(packOf('我去年请假4次。')).toBeUndefined();
  expect(packOf('')).toBeUndefined();
});

test('our own tags tell the pack', () => {
  const paragraphs: Paragraph[] = ['two-establishes', 'mission', 'people', 'risks', 'governance'].map(
    (id, index) => ({
      index,
      text: `（${index}）某方面`,
      tag: { kind: 'dimension', id },
    }),
  );
  expect(recognisePack(paragraphs, PACKS)?.id).toBe('2021-party-history');
});

test.each([
  ['annual-2017-whole.txt', '2017-annual', 'outline', 'personal'],
  ['party-history-bold.txt', '2021-party-history', 'teamReview', 'team'],
  ['plain-hand-typed.txt', undefined, 'outline', 'personal'],
  ['criticism-mixed.txt', undefined, 'criticisms', 'personal'],
])('%s', (file, pack, paper, scope) => {
  const text = readFileSync(path.join(__dirname, '../fixtures/drafts', file), 'utf8');
  expect(readOutline(textToParagraphs(text), { packs: PACKS })).toMatchObject({
    paper,
    scope,
    ...(pack === undefined ? {} : { pack }),
  });
});

test.each([
  ['某局2017年度民主生活会主持词', 'hostScript'],
  ['领导班子民主生活会工作方案', 'workPlan'],
  ['关于民主生活会召开情况的报告', 'meetingReport'],
  ['中共某某县委常委班子党史学习教育专题民主生活会对照检查材料', 'teamReview'],
  ['个人对照检查材料', 'outline'],
  ['班子成员个人发言提纲', 'outline'],
  ['检视剖析材料', 'outline'],
  // The body stands alone above the title.
  ['某某区城市管理局党组\n2016年度民主生活会对照检查材料', 'teamReview'],
  ['某某局党组\n民主生活会对照检查材料\n局党组研究不够，班子里“我说了算”，党组会走过场。', 'teamReview'],
  ['中共某某局委员会\n“三严三实”专题民主生活会对照检查材料\n（2015年12月）', 'teamReview'],
  ['某某市档案馆党支部\n2023年度组织生活会对照检查材料', 'teamReview'],
  ['某某局党委书记民主生活会对照检查材料', 'outline'],
  ['某某县卫生健康委员会总会计师赵某民主生活会对照检查材料', 'outline'],
  ['某某村村民委员会会计王某某对照检查材料', 'outline'],
  ['某某局党组\n民主生活会对照检查材料\n汇报人：李某', 'outline'],
  ['机关党支部委员组织生活会对照检查材料', 'outline'],
  ['某某区城市管理局党组\n2016年度民主生活会个人对照检查材料', 'outline'],
  ['某某区城市管理局党组\n2016年度民主生活会对照检查材料\n党组成员、副局长　某某某', 'outline'],
  ['某某区城市管理局党组\n2016年度民主生活会对照检查材料\n（周明远）', 'outline'],
  ['某某区城市管理局党组\n民主生活会对照检查材料\n去年我请假4次，本人没有补课。', 'outline'],
  ['党员互评意见', 'criticisms'],
] as const)('%s is a %s', (title, paper) => {
  expect(readOutline(textToParagraphs(`${title}\n正文。`), { packs: PACKS }).paper).toBe(paper);
});

test('without a title the text tells whose paper it is', () => {
  expect(readOutline(textToParagraphs('班子研究不够，党委抓得不紧。'), { packs: PACKS }).paper).toBe(
    'teamReview',
  );
  expect(readOutline(textToParagraphs('我抓得不紧。'), { packs: PACKS }).paper).toBe('outline');
});
