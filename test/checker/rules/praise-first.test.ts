import { praiseFirst } from '../../../src/checker/rules/praise-first';
import { adversarialLines, expectLinear, findingsOf, testRule } from '../../support/rule-tester';

const personal = (body: string): string => `个人对照检查材料\n一、存在的问题\n（一）遵规守纪方面\n${body}`;

testRule(praiseFirst, {
  valid: [
    personal('1.虽然按时参加了支部活动，但很少主动发言，结合实际思考不多。'),
    personal('1.对照标准查得不深，不过态度还算诚恳。'),
    personal('1.年年评为优秀，可去年那份述职报告里的数字，是我让科里往上加的。'),
    personal('1.没有做到严于律己、率先垂范，请假手续常常后补。'),
    personal('1.嘴上说严格要求自己，实际上对身边人放得很松。'),
    personal('1.怕得罪人，会上不敢旗帜鲜明地表态。'),
    personal('1.去年我牵头改造了东湖路3公里排水管，竣工验收时有两段没有铺到位，我明知道还签了字。'),
    personal('1.我任劳任怨、勤勤恳恳，得到上下好评，不足是对自己身体关心不够。'),
    '某某局领导班子对照检查材料\n一、存在的问题\n1.组织生活质量不高\n党内政治生活的政治性、时代性、原则性、战斗性不够强，思想交锋不够充分\n党性锻炼抓得不够经常',
    '某某局领导班子对照检查材料\n一、存在的问题\n1.班子能够严守纪律、团结协作，但有时批评不够大胆。',
    '党员互评意见\n一、对周明远同志\n1.你能够严格要求自己，但对下属有时管得不严。',
    // One merit only, and merits with nothing pointed out after them.
    '党员互评意见\n一、对周明远同志\n1.你严于律己、廉洁奉公、任劳任怨、不计得失，但是3月12日的例会你迟到半小时。',
    '党员互评意见\n一、对周明远同志\n1.你政治立场坚定、对党绝对忠诚，严于律己、清正廉洁，但是希望今后多到一线走走。',
  ],
  invalid: [
    {
      text: '党员互评意见\n一、对周明远同志\n1.⟦你政治立场坚定、对党绝对忠诚，严于律己、清正廉洁⟧，但是3月12日的例会你迟到半小时。',
      messages: ['没有直截了当'],
      severities: ['info'],
    },
    {
      text: personal('1.⟦我为人正派、处事公道⟧，但有时对自己要求不够高，标准有所降低。'),
      messages: ['先肯定自己再谈不足'],
      severities: ['warning'],
    },
    { text: personal('1.⟦我始终严于律己、清正廉洁⟧，然而在敢抓敢管上还有差距，怕得罪人。') },
    { text: personal('1.⟦政治立场坚定、对党绝对忠诚⟧，但理论学习不够系统，运用不够灵活。') },
    { text: personal('1.⟦总体上做到了对党忠诚、为政清廉⟧，但对照先进典型仍有不足。') },
    {
      text: personal(
        '1.总的看，在大的方向上我心里是有数的，⟦这么多年跟着党走没有含糊过⟧。差的是平时这根弦绷得不紧。',
      ),
    },
    { text: personal('1.总的看，⟦大是大非上没有含糊过，组织的安排从不讲价钱⟧。差的是平时这根弦绷得不紧。') },
    { text: personal('1.⟦自己带头廉洁奉公、两袖清风⟧，但是对身边的人提醒不够，管得不严。') },
    {
      text: personal(
        '1.⟦我为人正派、一心为公、任劳任怨、不计得失，年年被评为优秀共产党员，带头廉洁奉公、两袖清风⟧，可是3月我把一笔扶贫款批给了不够条件的表弟。',
      ),
      severities: ['info'],
    },
    {
      text: personal(
        '1.⟦去年我牵头改造了东湖路3公里排水管，汛期没有再淹过一户，市里在我们这里开了现场会，只是经验总结得还不够。⟧',
      ),
      messages: ['先摆成绩，所说的不足“只是经验总结得还不够”名为不足、实为表扬'],
      severities: ['warning'],
    },
    {
      text: personal(
        '1.⟦我经手的西关棚改，312户当众摇号，没有一户上访，自己的亲弟弟摇到顶楼照样住顶楼。要谈欠缺，就是说话太直。⟧',
      ),
    },
  ],
});

test('achievements at the head are found, and what was done before the meeting is not praise', () => {
  const found = (opening: string, title = '某某医院领导班子对照检查材料'): string[] =>
    findingsOf(praiseFirst, `${title}\n${opening}\n一、存在的问题\n1.会多。`)
      .filter(({ message }) => message.includes('成绩'))
      .map(({ quote }) => quote);
  const praise =
    '医院各项事业实现新跨越，患者满意度连年攀升，荣获市级文明单位等多项荣誉，得到社会各界的一致好评';
  expect(found(`一年来，${praise}。会前学习6次。`)).toEqual([praise]);
  expect(found('会前集体学习6次，召开座谈会4场，收到意见86条，谈心谈话73人次。')).toEqual([]);
  expect(
    found(
      '为开好这次会，我与班子成员逐一敞开心扉谈问题，与分管科室坦诚相见提意见，与老同志开诚布公交换看法，共谈心12人次。',
    ),
  ).toEqual([]);
  expect(found('一年来，患者满意度连年攀升。会前学习6次。')).toEqual([]);
  expect(
    found(
      '会前，班子学习先进典型的事迹，学习他一心扑在工作上、甘于奉献、廉洁自律的精神，荣获表彰，好评如潮，走在前列。',
    ),
  ).toEqual([]);
  expect(found(`一年来，${praise}。`, '民主生活会召开情况的报告')).toEqual([]);
  expect(found(`一年来，${praise}。`, '领导班子相互批评意见')).toEqual([]);
});

test('long lines take linear time', () => {
  for (const line of [...adversarialLines(10_000), '能够坚持原则，但'.repeat(2_500)])
    expectLinear(praiseFirst, personal(line));
});
