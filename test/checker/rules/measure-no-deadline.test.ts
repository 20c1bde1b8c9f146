import { check } from '../../../src/checker';
import { measureNoDeadline } from '../../../src/checker/rules/measure-no-deadline';
import { adversarialLines, expectLinear, testRule } from '../../support/rule-tester';
import { table } from '../tables';

const personal = (body: string): string => `个人对照检查材料\n一、整改措施\n${body}`;
const team = (body: string): string => `某某局领导班子对照检查材料\n一、整改措施\n${body}`;

testRule(measureNoDeadline, {
  valid: [
    '个人对照检查材料\n一、整改措施\n1.6月底前做完两件事：\n（1）把栏杆换掉，请渡工验看。\n（2）给渡工换雨衣12件。',
    ...[
      '6月底前',
      '2026年3月15日前',
      '年底前',
      '三个月内',
      '10个工作日内',
      '汛期之前',
      '从立冬起',
      '国庆节前',
      '“七一”前',
      '下次党组会前',
      '下一轮岗位调整前',
      '本周内',
      '下个月',
      '用两周时间',
      '每月10日',
      '每逢单周',
      '每两个月一次',
      '三天一次',
      '周五下班前',
      '系统检修期间',
      '散会第二天',
      '自5月1日起',
      '即日起',
    ].map((time) => personal(`1.${time}到老码头把锈了的栏杆换掉，请渡工验看。`)),
    personal('1.全年到老码头值早班不少于12次。'),
    personal('1.把到老码头看栏杆的次数增加到每月2次。'),
    personal('1.多占的两间房已经退回，钥匙交机关事务科。'),
    personal('1.到老码头换栏杆，请渡工验看。\n以上措施8月底前全部办完。'),
    team('由工会主席牵头，2025年9月底前，切实关心职工生活，凝聚发展合力。'),
    '个人对照检查材料\n一、存在的问题\n（一）工作作风方面\n到老码头把锈了的栏杆换掉。',
  ],
  invalid: [
    ...['', '今后', '立即', '尽快', '平时多'].map((time) => ({
      text: personal(`1.⟦${time}到老码头把锈了的栏杆换掉，请渡工验看。⟧`),
      severities: ['warning'] as const,
    })),
    {
      text: personal('1.⟦到老码头换栏杆，请渡工验看，长期坚持。⟧'),
      messages: ['“长期坚持”不是时限'],
    },
    // What is to be mended has a date, what is to be done has none.
    { text: personal('1.⟦把去年9月代签的4份笔录撤回重做。⟧') },
    { text: personal('1.⟦2023年3月经我签字拨出的那笔款，把用途查清。⟧') },
    { text: personal('1.⟦近三年的白条逐张换成发票。⟧') },
    { text: personal('1.⟦讲党课之前先请两位老党员听一遍。⟧') },
    {
      text: personal('1.⟦每日一学、每周一思，努力提高理论水平。⟧\n2.⟦加强学习，提高认识。⟧'),
      severities: ['info', 'info'],
    },
    { text: team('1.⟦由工会主席牵头，给渡工换雨衣12件。⟧'), severities: ['warning'] },
    // How often the ferry goes is no time by which it does; nor is how often somebody asks.
    { text: team('1.⟦由渡口站牵头，把夜渡恢复到一天六趟。⟧') },
    { text: personal('1.⟦到老码头换栏杆，请渡工验看。⟧\n以上措施由办公室每季度督查一次。') },
    // Said of all measures, but among the problems; said of some other thing.
    {
      text: '个人对照检查材料\n一、存在的问题\n栏杆锈了，以上措施8月底前全部办完的话没有算数。\n二、整改措施\n1.⟦到老码头换栏杆，请渡工验看。⟧',
    },
    { text: personal('1.⟦到老码头换栏杆，请渡工验看。⟧\n以上措施请同志们监督，不当之处请指正。') },
  ],
});

describe('in a table', () => {
  const headings = ['问题', '整改措施', '责任人', '完成时限'];
  const findings = (rows: (string | null)[][], columns = headings) =>
    check(table('outline', columns, rows), { rules: [measureNoDeadline] }).findings;

  test('the cell of the deadline counts', () => {
    const rows = [
      ['栏杆锈了', '把栏杆换掉，请渡工验看。', '本人', '2025.9.30'],
      ['栏杆锈了', '把栏杆换掉，请渡工验看。', '本人', '三季度'],
      ['栏杆锈了', '每月到渡口值一次早班。', '本人', '长期坚持'],
      ['栏杆锈了', '把栏杆换掉，请渡工验看。', '本人', '已完成'],
    ];
    expect(findings(rows)).toEqual([]);
  });

  test('an empty cell and 长期坚持 are found where they stand', () => {
    const rows = [
      ['栏杆锈了', '把栏杆换掉，请渡工验看。', '本人', ''],
      ['没有雨衣', '给渡工换雨衣12件。', '本人', '立行立改，长期坚持'],
      ['没有去过', '每月到渡口值一次早班。', '本人', ''],
    ];
    expect(
      findings(rows).map(({ quote, message, severity, span }) => ({
        quote,
        message,
        severity,
        at: span.paragraph,
      })),
    ).toEqual([
      { quote: '', message: '“完成时限”一栏空着', severity: 'warning', at: 8 },
      {
        quote: '立行立改，长期坚持',
        message: '“完成时限”一栏写的“立行立改”不是时限',
        severity: 'warning',
        at: 12,
      },
      // The words say when; only the form has a blank.
      { quote: '', message: '“完成时限”一栏空着', severity: 'info', at: 16 },
    ]);
  });

  test('the measure itself goes along as a related place', () => {
    const [finding] = findings([['栏杆锈了', '把栏杆换掉，请渡工验看。', '本人', '']]);
    expect(finding?.related).toEqual([{ paragraph: 6, start: 0, end: 12 }]);
  });

  test('a cell merged into the one above has its words', () => {
    const rows = [
      ['栏杆锈了', '把栏杆换掉，请渡工验看。', '本人', '9月底前'],
      ['没有雨衣', '给渡工换雨衣12件。', null, null],
    ];
    expect(findings(rows)).toEqual([]);
  });

  test('without such a column the words must say it', () => {
    const rows = [['栏杆锈了', '把栏杆换掉，请渡工验看。', '本人']];
    expect(findings(rows, headings.slice(0, 3)).map(({ quote }) => quote)).toEqual([
      '把栏杆换掉，请渡工验看。',
    ]);
  });
});

test('a long line takes no time', () => {
  for (const line of [
    ...adversarialLines(10_000),
    '去年'.repeat(5_000),
    '一年'.repeat(5_000),
    '下次'.repeat(5_000),
  ])
    expectLinear(measureNoDeadline, personal(line));
});
