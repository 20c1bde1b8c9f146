import { measureWithoutProblem } from '../../../src/checker/rules/measure-without-problem';
import { adversarialLines, expectLinear, findingsOf, testRule } from '../../support/rule-tester';

const paper = (problems: string, measures: string, between = ''): string =>
  `个人对照检查材料\n一、存在的问题\n（一）履职尽责方面\n${problems}\n${between}二、整改措施\n${measures}`;

const FERRY = '老码头的栏杆锈断了两处，渡工报了三回，我没有去看过。';
const SCHOOL = '东岭小学的校车合同到期，我拖了半年没有续签，孩子走路上学。';
const FERRY_MENDED = '本月底前把老码头锈断的栏杆换掉，请渡工验看。';
const SCHOOL_MENDED = '9月1日前续签东岭小学的校车合同。';
const OTHER = '年底前给机关阅览室添报架6个。';
const MET = `1.${FERRY_MENDED}\n2.${SCHOOL_MENDED}`;
const TOLD = `1.${FERRY}\n2.${SCHOOL}`;

testRule(measureWithoutProblem, {
  valid: [
    paper(TOLD, MET),
    paper(TOLD, `${MET}\n3.加强学习，改进作风。`),
    paper(TOLD, `${MET}\n3.（对应问题2）${OTHER}`),
    // What a cause tells may be mended as well.
    paper(TOLD, `${MET}\n3.${OTHER}`, '（二）原因剖析\n机关的阅览室里连个报架也没有，我几年没有进去坐过。\n'),
    paper(`${TOLD}\n3.阅览室的报架断了腿，我路过几次没有管。`, `${MET}\n3.${OTHER}`),
    `个人对照检查材料\n一、整改措施\n1.${FERRY_MENDED}\n2.${OTHER}`,
    paper(TOLD, `针对以上问题，今后从以下几个方面改进：\n${MET}\n以上措施，请同志们监督。`),
  ],
  invalid: [
    {
      text: paper(TOLD, `${MET}\n3.⟦${OTHER}⟧`),
      messages: ['查摆的问题里没有这条措施要改的事'],
      severities: ['warning'],
    },
    { text: paper(TOLD, `1.⟦${OTHER}⟧\n2.${FERRY_MENDED}\n3.${SCHOOL_MENDED}`), severities: ['warning'] },
    { text: paper(TOLD, `${MET}\n3.⟦每周三下午组织职工打一场羽毛球。⟧`), severities: ['warning'] },
    { text: paper(TOLD, `${MET}\n3.⟦10月底前完成办公楼外墙粉刷。⟧`), severities: ['warning'] },
    {
      text: `某某局领导班子对照检查材料\n一、存在的问题\n（一）履职尽责方面\n1.老码头的栏杆锈断了两处，班子没有研究过。\n2.东岭小学的校车合同拖了半年没有续签。\n二、整改措施\n1.由渡口站牵头，${FERRY_MENDED}\n2.由教育股牵头，${SCHOOL_MENDED}\n3.⟦由工会牵头，年底前给机关阅览室添报架6个。⟧`,
      severities: ['warning'],
    },
    // A problem is left over as well: this might be meant for it.
    {
      text: paper(
        `${TOLD}\n3.中秋收下包工头送的两盒螃蟹，没有登记上交。`,
        `1.⟦${OTHER}⟧\n2.${FERRY_MENDED}\n3.${SCHOOL_MENDED}`,
      ),
      severities: ['info'],
    },
  ],
});

test('long lines take linear time', () => {
  for (const line of adversarialLines(10_000))
    expectLinear(measureWithoutProblem, line, {}, (text) => paper(TOLD, `${MET}\n3.${text}`));
});

describe('a measure beside the problem of another row', () => {
  const list = (
    measure: string,
    problem = '实验楼三间化学实验室的通风橱坏了一年，实验课改成放录像，教务处打过两次报告，班子没有排上会。',
  ): string =>
    `某某中学整改清单\n序号\t问题\t整改措施\t责任人\t完成时限\n1\t${problem}\t${measure}\t校长\t5月底前\n2\t食堂窗口没有招标。\t食堂窗口3月公开招标。\t副校长\t3月底前`;
  const quotes = (text: string): string[] =>
    findingsOf(measureWithoutProblem, text).map(({ quote }) => quote.slice(0, 8));

  test('is found where both are told in full and share no word', () => {
    expect(quotes(list('组织全校教师开展演讲比赛，评出20名师德标兵，5月底前颁奖。'))).toEqual([
      '组织全校教师开展',
    ]);
  });
  test('is let be where they share one, where the measure is a slogan, where the problem is a title', () => {
    expect(quotes(list('通风橱5月底前换新，课照课表上。'))).toEqual([]);
    expect(quotes(list('5月底前演讲2次。'))).toEqual([]);
    expect(quotes(list('强化责任担当，以新作为推动高质量发展。'))).toEqual([]);
    expect(quotes(list('组织全校教师开展演讲比赛，评出20名师德标兵，5月底前颁奖。', '能力不足。'))).toEqual(
      [],
    );
  });
});
