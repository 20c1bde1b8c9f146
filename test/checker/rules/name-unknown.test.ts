import { nameUnknown } from '../../../src/checker/rules/name-unknown';
import type { Member } from '../../../src/meeting';
import { adversarialLines, expectLinear, testRule, type Case } from '../../support/rule-tester';

const members = ['周明远', '李文博', '赵 云', '欧阳晓芸'].map((name, at): Member => ({
  id: `m${at + 1}`,
  name,
  position: '',
  role: 'teamMember',
  portfolioUnits: [],
  partyGroup: '',
  flags: [],
}));
const listed = (text: string): Case => ({ text, members });

testRule(nameUnknown, {
  valid: [
    '民主生活会主持词\n请孙长河同志作对照检查。',
    // Two people with like names, both in the list, or each called more than once; another surname; of two characters.
    '民主生活会主持词\n参加人员：周明远、周明元\n请周明远同志发言。请周明元同志发言。',
    '民主生活会主持词\n请周明远同志发言。请周明元同志发言。请周明远同志提意见。请周明元同志表态。',
    '民主生活会主持词\n参加人员：周明远、李文博\n请李明远同志列席。请李文同志发言。',
    '民主生活会主持词\n请周明远同志发言。请周明元同志发言。',
    // In a review anyone may be named.
    '个人发言提纲\n我向周明远同志和周明远同志的科长道过歉，没有找过周明元同志。',
    listed(
      '民主生活会主持词\n请周明远同志发言，请李文博同志、赵云同志、欧阳晓芸同志提意见，与周明远同志谈心。',
    ),
    listed('以习近平同志为核心的党中央，向焦裕禄同志、张桂梅同志学习。'),
    listed(
      '许多同志、任何同志、老同志、纪委同志、包村同志、周围同志、年轻同志、班子成员同志、有关同志都说过。',
    ),
    listed('某某同志、王某同志、张某某同志提了意见，同志们都同意。'),
    listed('《孙长河同志先进事迹》我读过，有人说“孙长河同志讲得好”。'),
    listed('民主生活会工作方案\n组长：周明远\n副组长：李文博（副局长）、赵云\n成员：各科室主要负责同志'),
    listed('会议纪要\n缺席人员：无\n主持：周明远同志'),
    listed('孙长河到联系村住了三天，张贴公示，高度重视。'),
  ],
  invalid: [
    {
      text: '民主生活会主持词\n请周明远同志发言。请⟦周明元⟧同志提意见。请周明远同志总结。',
      messages: ['“周明元”只出现一次，别处写的是“周明远”'],
      severities: ['warning'],
    },
    {
      text: '民主生活会主持词\n请周明远同志发言，请周明远同志总结。请副局长⟦周明元⟧同志发言。',
      severities: ['info'],
    },
    {
      text: '民主生活会召开情况的报告\n出席：欧阳晓芸、周明远\n⟦欧阳小芸⟧同志作了检查。',
      severities: ['warning'],
    },
    {
      ...listed('民主生活会主持词\n下面，请⟦周明元⟧同志作对照检查。'),
      severities: ['error'],
      messages: ['与名单里的“周明远”只差一个字'],
    },
    {
      ...listed('民主生活会主持词\n下面，请⟦孙长河⟧同志作对照检查，请孙长河同志表态。'),
      severities: ['warning'],
    },
    { ...listed('对⟦孙长河⟧同志的批评意见\n一是会多。'), severities: ['warning'] },
    {
      ...listed('个人发言提纲\n会前我向⟦孙江⟧同志、局长⟦王大山⟧同志征求了意见。'),
      severities: ['info', 'info'],
    },
    {
      ...listed('民主生活会工作方案\n组长：周明远\n成员：李文博、⟦钱小军⟧、⟦司马长风⟧（科长）'),
      severities: ['warning', 'warning'],
    },
  ],
});

test('takes linear time', () => {
  const names = Array.from(
    { length: 4_000 },
    (_, at) => `请周${String.fromCharCode(0x4e00 + at)}${String.fromCharCode(0x6000 + at)}同志`,
  );
  expectLinear(nameUnknown, names.join(''), {}, (text) => `民主生活会主持词\n${text}${text}`);
  for (const text of adversarialLines(100_000)) expectLinear(nameUnknown, text, { members });
  for (const piece of ['请王明同志', '成员：王明、', '组长：', '向向向'])
    expectLinear(nameUnknown, piece.repeat(20_000), { members });
});
