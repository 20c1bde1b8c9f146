import { partMissing } from '../../../src/checker/rules/part-missing';
import { adversarialLines, expectLinear, findingsOf, testRule } from '../../support/rule-tester';
import { checkParagraphs } from '../../../src/checker';
import { textToParagraphs } from '../../../src/draft';
import { packById, PACKS, type Member } from '../../../src/meeting';

const TITLE = '党史学习教育专题民主生活会个人发言提纲\n青石县水务局副局长 李文博\n';
const PROBLEMS = '一、存在的问题\n（一）两个确立方面\n中心组学习请假4次。\n';
const REPORTS = '二、个人有关事项\n无。\n三、群众反映、巡视巡察反馈、约谈函询情况\n均无。\n';
const REST = '四、原因剖析\n怕得罪人。\n五、整改措施\n每月走访。';
const member = (flags: Member['flags']): Member => ({
  id: 'm1',
  name: '李文博',
  position: '副局长',
  role: 'teamMember',
  portfolioUnits: [],
  partyGroup: '',
  flags,
});
const HISTORY = { pack: '2021-party-history' } as const;

testRule(partMissing, {
  valid: [
    { text: TITLE + PROBLEMS + REPORTS + REST, ...HISTORY },
    { text: TITLE + PROBLEMS + REPORTS + REST, ...HISTORY, members: [member([])] },
    // A table holds problems, causes and measures without a heading for any of them.
    {
      text: `${TITLE}上年度列出的6项都已办结。个人有关事项没有变化；没有受到约谈函询，巡视巡察、群众反映均不涉及本人。\n序号\t问题\t原因\t措施\n1\t办件慢\t怕担责\t每周晾一次\n2\t会多\t图省事\t压一半`,
      ...HISTORY,
    },
    // Declared in running text counts, whichever part it stands in.
    {
      text: `${TITLE}${PROBLEMS}二、个人有关事项\n本年度没有变化。没有受到约谈函询，巡视巡察、群众反映均不涉及本人。\n${REST}`,
      ...HISTORY,
    },
    { text: '民主生活会工作方案\n一、时间\n2月9日。', ...HISTORY },
  ],
  invalid: [
    {
      text: `${TITLE}${PROBLEMS}${REPORTS}⟦五、整改措施⟧\n每月走访。`,
      ...HISTORY,
      messages: ['原因剖析'],
      severities: ['warning'],
    },
    {
      text: `${TITLE}${PROBLEMS}二、个人有关事项\n无。\n三、巡视巡察反馈、约谈函询情况\n均无。\n⟦四、原因剖析⟧\n怕得罪人。\n五、整改措施\n每月走访。`,
      ...HISTORY,
      messages: ['缺少“群众反映问题”部分；没有这方面情况的，也要写明“无”'],
      severities: ['error'],
    },
    {
      text: TITLE + PROBLEMS + REPORTS + REST.replace('四、原因剖析', '⟦四、原因剖析⟧'),
      ...HISTORY,
      members: [member(['accountability'])],
      messages: ['受到问责情况'],
      severities: ['error'],
    },
    {
      // Not known whose paper it is: a hint.
      text: (TITLE.replace('李文博', '某某') + PROBLEMS + REPORTS + REST).replace(
        '四、原因剖析',
        '⟦四、原因剖析⟧',
      ),
      ...HISTORY,
      members: [member(['accountability'])],
      messages: ['名单里有'],
      severities: ['info'],
    },
  ],
});

test('without a pack, or with one only recognised, missing parts are hints', () => {
  const found = findingsOf(partMissing, `个人发言提纲\n${PROBLEMS}`);
  expect(found.length).toBeGreaterThan(2);
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['info']));
  const paragraphs = textToParagraphs(`${TITLE}${PROBLEMS}（二）国之大者方面\n事。\n（三）为民方面\n事。`);
  const severities = (pack?: string): string[] =>
    checkParagraphs(paragraphs, {
      packs: PACKS,
      rules: [partMissing],
      pack: pack === undefined ? undefined : packById(pack),
    }).findings.map(({ severity }) => severity);
  expect(severities()).toEqual(severities().map(() => 'info'));
  expect(severities('2021-party-history')).toContain('error');
});

test('long lines take linear time', () => {
  for (const line of adversarialLines(20_000))
    expectLinear(partMissing, line, { pack: '2017-annual' }, (text) => `${TITLE}${PROBLEMS}${text}\n${REST}`);
});
