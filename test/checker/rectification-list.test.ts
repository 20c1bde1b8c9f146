import { checkParagraphs } from '../../src/checker';
import { textToParagraphs } from '../../src/draft';
import { PACKS } from '../../src/meeting';

const LIST = `河口县第二中学党委民主生活会整改清单
一、基本情况
会上共查摆问题4个，整改清单如下。
二、清单内容
序号\t问题\t整改措施\t责任人\t完成时限
1\t教职工例会念文件一念一个半小时，教师坐在下面批作业。\t例会从3月起压到40分钟，文件发群自学，办公室每次留存议题单。\t校长\t3月8日前
2\t工作作风方面：深入师生不够，调查研究蜻蜓点水。\t进一步转变作风，凝聚育人合力，不断提高满意度。\t书记\t长期坚持
3\t食堂三个窗口由退休主任的儿子承包，合同到期后没有招标。\t\t副校长\t6月底前
4\t学生被堵在厕所打耳光，班主任压了九天没有报。\t修订欺凌处置办法，规定发现后24小时内报政教处，班主任签字留存。\t\t2月底前`;

test('a list of rectification in a text file is read row by row, cell by cell', () => {
  const { findings, paper } = checkParagraphs(textToParagraphs(LIST), { packs: PACKS });
  expect(paper).toBe('rectificationList');
  expect(findings.map(({ rule, span, quote }) => [rule, span.paragraph + 1, quote.slice(0, 12)])).toEqual([
    ['item-abstract', 7, '工作作风方面：深入师生不'],
    ['measure-slogan', 7, '进一步转变作风，凝聚育人'],
    ['measure-no-deadline', 7, '长期坚持'],
    ['problem-without-measure', 8, '食堂三个窗口由退休主任的'],
    ['measure-no-owner', 9, ''],
  ]);
  // Neither dimensions nor parts are asked of a list, and “××方面” is not what a question takes up.
  expect(findings[0]?.question).toMatch(/^“(?!工作作风方面)/);
});

test('the same list without a problem of its own stays clean', () => {
  const rows = LIST.split('\n');
  const clean = [...rows.slice(0, 6), '以上整改情况每月在公告栏公布。'].join('\n').replace('4个', '1个');
  expect(checkParagraphs(textToParagraphs(clean), { packs: PACKS }).findings).toEqual([]);
});
