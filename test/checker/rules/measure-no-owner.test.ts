import { check } from '../../../src/checker';
import { measureNoOwner } from '../../../src/checker/rules/measure-no-owner';
import { adversarialLines, expectLinear, testRule } from '../../support/rule-tester';
import { table } from '../tables';

const team = (body: string): string => `某某局领导班子对照检查材料\n一、整改措施\n${body}`;

testRule(measureNoOwner, {
  valid: [
    ...[
      '由渡口站牵头',
      '渡口站',
      '渡口站站长李文博',
      '分管副局长带队',
      '办公室',
      '各科室',
      '每名班子成员',
      '全体党员带头',
      '责任人：李文博；',
      '工会主席李文博负责',
      '由两名渡工',
    ].map((owner) => team(`1.${owner}6月底前把锈了的栏杆换掉，换一段刷一段漆。`)),
    team('1.锈了的栏杆已于6月底前换完。'),
    team('1.6月底前把锈了的栏杆换掉。\n以上任务由办公室督办，工会主席负责。'),
    // The line above its points names the owner.
    team('1.撂荒地480亩由七名班子成员分片包干：\n（1）3月20日前逐块登记；\n（2）6月30日前组织验收。'),
    // A slogan without any time is told so by other rules.
    team('1.加强学习，提高认识。'),
    '个人对照检查材料\n一、整改措施\n1.6月底前把锈了的栏杆换掉。',
  ],
  invalid: [
    { text: team('1.⟦6月底前把锈了的栏杆换掉，换一段刷一段漆。⟧\n以上任务8月底前全部办完。') },
    {
      text: '某某局领导班子对照检查材料\n一、存在的问题\n栏杆锈了，以上任务由办公室督办的话没有算数。\n二、整改措施\n1.⟦6月底前把锈了的栏杆换掉，换一段刷一段漆。⟧',
    },
    ...[
      '6月底前把锈了的栏杆全部换掉。',
      '6月底前把换下的栏杆交给区里的回收站。',
      '每月由六次会减为两次会。',
      '会议室每天开到晚上九点。',
      '6月底前将问题线索移交纪委按程序办。',
      '6月底前把值班表发到各科室。',
    ].map((text) => ({
      text: team(`1.⟦${text}⟧`),
      messages: ['没有写明由谁负责'],
      severities: ['warning'] as const,
    })),
    {
      text: team('1.撂荒地由七名班子成员包干：\n（1）3月20日前逐块登记。\n2.⟦6月底前把锈了的栏杆全部换掉。⟧'),
    },
    { text: team('1.⟦2025年底前，在改进作风上取得明显成效。⟧'), severities: ['info'] },
  ],
});

describe('in a table', () => {
  const rows = [
    ['栏杆锈了', '6月底前把栏杆换掉，请渡工验看。', '', '6月底前'],
    ['没有雨衣', '6月底前给渡工换雨衣12件。', '渡口站', '6月底前'],
    ['没有救生圈', '6月底前添救生圈12只。', null, '6月底前'],
  ];
  test.each(['teamReview', 'outline'] as const)('an empty cell is found where it stands: %s', (paper) => {
    const draft = table(paper, ['问题', '整改措施', '责任单位', '完成时限'], rows);
    const found = check(draft, { rules: [measureNoOwner] }).findings;
    expect(found.map(({ quote, message, span }) => [quote, message, span])).toEqual([
      ['', '“责任单位”一栏空着', { paragraph: 7, start: 0, end: 0 }],
    ]);
  });
});

test('a long line takes no time', () => {
  for (const line of [
    ...adversarialLines(10_000),
    '由'.repeat(5_000),
    '对负责'.repeat(2_500),
    '科长'.repeat(5_000),
  ])
    expectLinear(measureNoOwner, team(line));
});
