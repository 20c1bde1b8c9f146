import { checkParagraphs, createCache } from '../../../src/checker';
import { contentIn, numberingOf } from '../../../src/checker/alignment/piece-numbers';
import { roomForReadings } from '../../../src/checker/per-item';
import type { CheckContext } from '../../../src/checker/rule';
import { readOutline, textToParagraphs } from '../../../src/draft';
import { PACKS } from '../../../src/meeting';

const SMALL = [
  ['老街停水那天我没有到场，抢修队等了半天。', '西坝小学的操场款压了四十天才签字。'],
  ['每次停水先到老街，抢修队的值班表贴在门口。', '操场款三天内签完，拖了在校务会上说明。'],
] as const;
const MORE = [
  '渔政船的油料账三年没有对过。',
  '儿子订婚收了下属的礼金。',
  '盲道上的垃圾箱挪了两年没有挪走。',
  '档案馆的漏雨我只批了“请阅”。',
  '粮库的温度计坏了半季没有换。',
  '候车亭的顶棚掉了一块，砸了人才修。',
];
const paper = (problems: readonly string[], measures: readonly string[]): string =>
  [
    '个人对照检查材料',
    '一、存在的问题',
    '（一）担当作为方面',
    ...problems.map((text, at) => `${at + 1}.${text}`),
    '二、整改措施',
    ...measures.map((text, at) => `${at + 1}.${text}`),
  ].join('\n');

/** The context of a check with a cache, without one. */
const context = (keepsReadings: boolean): CheckContext => ({
  pack: undefined,
  packGiven: false,
  paper: 'outline',
  scope: 'personal',
  members: [],
  author: undefined,
  meeting: undefined,
  borrowed: [],
  readingsOf: roomForReadings(),
  keepsReadings,
});
const itemsOf = (text: string) => readOutline(textToParagraphs(text), { packs: PACKS }).items;

test('a numbering lasts until most of its pieces were edited away', () => {
  const own = context(true);
  const before = numberingOf(own);
  for (const item of itemsOf(paper(...SMALL))) contentIn(before, item, own);
  expect(numberingOf(own)).toBe(before);
  const [item] = itemsOf(paper(...SMALL));
  if (!item) throw new Error('an item');
  const content = contentIn(before, item, own);
  expect(contentIn(numberingOf(own), item, own)).toBe(content);
  for (const other of itemsOf(paper(MORE, []))) contentIn(before, other, own);
  const after = numberingOf(own);
  expect(after).not.toBe(before);
  expect(after.numbers.worth).toHaveLength(0);
  expect(contentIn(after, item, own).pieces).toEqual(content.pieces.map((_, at) => at));
});

test('without a cache every check numbers anew', () => {
  const own = context(false);
  expect(numberingOf(own)).not.toBe(numberingOf(own));
});

test('findings stay right when the numbering is begun anew', () => {
  const cache = createCache();
  const [problems, measures] = SMALL;
  const papers = [
    paper(problems, measures),
    paper([...problems, ...MORE], measures),
    paper([...problems, ...MORE], [...measures, '每季度对一次渔政船的油料账。']),
    paper([...MORE.slice(0, 2), ...problems], measures),
  ];
  for (const text of papers) {
    const input = { packs: PACKS, paper: 'outline' as const };
    const kept = checkParagraphs(textToParagraphs(text), { ...input, cache }).findings;
    expect(kept.some(({ rule }) => rule === 'problem-without-measure')).toBe(text !== papers[0]);
    expect(kept).toEqual(checkParagraphs(textToParagraphs(text), input).findings);
  }
});
