import { check } from '../../../src/checker';
import { problemWithoutMeasure } from '../../../src/checker/rules/problem-without-measure';
import { adversarialLines, expectLinear, findingsOf, testRule } from '../../support/rule-tester';
import { table } from '../tables';

const paper = (problems: string, measures: string): string =>
  `个人对照检查材料\n一、存在的问题\n（一）履职尽责方面\n${problems}\n二、整改措施\n${measures}`;

const FERRY = '老码头的栏杆锈断了两处，渡工报了三回，我没有去看过。';
const SCHOOL = '东岭小学的校车合同到期，我拖了半年没有续签，孩子走路上学。';
const GIFT = '中秋收下包工头送的两盒螃蟹，没有登记上交。';
const FERRY_MENDED = '本月底前把老码头锈断的栏杆换掉，请渡工验看。';
const SCHOOL_MENDED = '9月1日前续签东岭小学的校车合同。';

testRule(problemWithoutMeasure, {
  valid: [
    paper(`1.${FERRY}\n2.${SCHOOL}`, `1.${FERRY_MENDED}\n2.${SCHOOL_MENDED}`),
    // The other way round: what is said decides, not the place.
    paper(`1.${FERRY}\n2.${SCHOOL}`, `1.${SCHOOL_MENDED}\n2.${FERRY_MENDED}`),
    paper(
      `1.${FERRY}\n2.${GIFT}`,
      `1.（对应问题1）${FERRY_MENDED}\n2.（对应问题2）本周内到纪委说清楚，折价上交。`,
    ),
    // The problem carries its own measure.
    paper(
      `1.${FERRY}\n2.${SCHOOL}\n3.${GIFT}下一步我将折价上交，东西当面退回。`,
      `1.${FERRY_MENDED}\n2.${SCHOOL_MENDED}`,
    ),
    // One measure or none is another rule's.
    paper(`1.${FERRY}\n2.${GIFT}`, FERRY_MENDED),
    paper(`1.${FERRY}\n2.${GIFT}`, '无'),
    `个人对照检查材料\n一、存在的问题\n（一）履职尽责方面\n1.${FERRY}\n2.${GIFT}`,
    // A vague problem asks for no measure of its own.
    paper(`1.${FERRY}\n2.${SCHOOL}\n3.服务意识不强。`, `1.${FERRY_MENDED}\n2.${SCHOOL_MENDED}`),
    // A measure for the whole dimension.
    `个人对照检查材料\n一、存在的问题\n（一）履职尽责方面\n1.${FERRY}\n2.${SCHOOL}\n（二）廉洁自律方面\n1.${GIFT}\n二、整改措施\n1.${FERRY_MENDED}\n2.${SCHOOL_MENDED}\n3.针对廉洁自律方面的问题，收下的东西本周内登记上交，今后当场退回。`,
  ],
  invalid: [
    {
      text: paper(`1.${FERRY}\n2.${SCHOOL}\n3.⟦${GIFT}⟧`, `1.${FERRY_MENDED}\n2.${SCHOOL_MENDED}`),
      messages: ['整改措施里没有哪一条对着这个问题'],
      severities: ['warning'],
    },
    {
      text: paper(`1.⟦${GIFT}⟧\n2.${FERRY}\n3.${SCHOOL}`, `1.${SCHOOL_MENDED}\n2.${FERRY_MENDED}`),
      severities: ['warning'],
    },
    {
      text: `个人对照检查材料\n一、存在的问题\n（一）履职尽责方面\n1.${FERRY}\n2.${SCHOOL}\n（二）廉洁自律方面\n⟦${GIFT}⟧\n二、整改措施\n1.${FERRY_MENDED}\n2.${SCHOOL_MENDED}`,
      severities: ['warning'],
    },
    // Several without: hints, for the paper's way of answering is not known.
    {
      text: paper(
        `1.${FERRY}\n2.⟦${SCHOOL}⟧\n3.⟦${GIFT}⟧\n4.⟦年轻干部小葛递了两次调岗报告，我锁在抽屉里没有答复。⟧`,
        `1.${FERRY_MENDED}\n2.每月15日到渡口值一次早班，收渡工的意见。`,
      ),
      severities: ['info', 'info', 'info'],
    },
    {
      text: `某某局领导班子对照检查材料\n一、存在的问题\n（一）履职尽责方面\n1.${FERRY.replace('我', '班子里')}\n2.东岭小学的校车合同到期，班子拖了半年没有研究，孩子走路上学。\n3.⟦公务用车周末私用7次，出车单没有人审。⟧\n二、整改措施\n1.由渡口站牵头，${FERRY_MENDED}\n2.由教育股牵头，${SCHOOL_MENDED}`,
      severities: ['warning'],
    },
    // A measure for something else does not answer it.
    {
      text: paper(
        `1.${FERRY}\n2.${SCHOOL}\n3.⟦${GIFT}⟧`,
        `1.年底前给机关阅览室添报架6个。\n2.${FERRY_MENDED}\n3.${SCHOOL_MENDED}`,
      ),
      severities: ['info'],
    },
  ],
});

test('in a table a blank measure is found beside its problem', () => {
  const draft = table(
    'outline',
    ['问题', '整改措施', '完成时限'],
    [
      [FERRY, FERRY_MENDED, '本月底前'],
      [GIFT, '', ''],
      [SCHOOL, SCHOOL_MENDED, '9月1日前'],
    ],
  );
  const { findings } = check(draft, { rules: [problemWithoutMeasure] });
  expect(findings.map(({ quote, message, severity }) => [quote, message, severity])).toEqual([
    [GIFT, '这一行写了问题，“措施”一栏空着', 'warning'],
  ]);
});

test('long lines take linear time', () => {
  for (const line of adversarialLines(10_000))
    expectLinear(problemWithoutMeasure, line, {}, (text) =>
      paper(`1.${FERRY}\n2.${text}`, `1.${FERRY_MENDED}\n2.${text}`),
    );
});

test('a problem that only a slogan answers is a hint', () => {
  const text = (measure: string): string =>
    `个人对照检查材料\n一、存在的问题\n（一）理论学习方面\n1.10月上党课，我讲的稿子是从网上下载的，连单位名称都没有改。\n（二）工作作风方面\n1.3月份老街停水，抢修队到场前我没有去过，在家等电话。\n二、整改措施\n1.${measure}\n2.今后停水先到老街现场，抢修队的值班表贴在社区门口，本月25日前贴好。`;
  const found = findingsOf(problemWithoutMeasure, text('加强理论学习，提高政治站位，筑牢思想根基。'));
  expect(found.map(({ message, severity, span }) => [message, severity, span.paragraph])).toEqual([
    ['对着这个问题的只有一句口号，没有具体的措施', 'info', 3],
  ]);
  expect(findingsOf(problemWithoutMeasure, text('党课的稿子自己动笔写，12月底前重讲一次。'))).toEqual([]);
});
