import { check } from '../../../src/checker';
import { improvementMissing } from '../../../src/checker/rules/improvement-missing';
import { readOutline, textToParagraphs } from '../../../src/draft';
import { packById, PACKS } from '../../../src/meeting';
import { adversarialLines, expectLinear, testRule, type Case } from '../../support/rule-tester';

const criticism = (text: string, more: Partial<Case> = {}): Case => ({
  pack: '2021-party-history',
  text: `党员互评意见\n一、对周明远同志\n1.${text}`,
  ...more,
});

testRule(improvementMissing, {
  valid: [
    criticism('4月的接访日你让秘书替你坐了一上午，希望以后亲自到场。'),
    criticism('4月的接访日你让秘书替你坐了一上午，这种做法必须纠正。'),
    criticism('4月的接访日你让秘书替你坐了一上午，建议接访改为公示到人。'),
    criticism('4月的接访日你让秘书替你坐了一上午，望引以为戒。'),
    criticism('听取意见不够，应当多到职工中去。'),
    // No fault is pointed out: other rules speak of that.
    criticism('你党性强、作风正，是大家学习的榜样。'),
    criticism('4月的接访日你让秘书替你坐了一上午。', { pack: '2017-annual' }),
    criticism('4月的接访日你让秘书替你坐了一上午。', { pack: undefined }),
    {
      pack: '2021-party-history',
      text: '个人发言提纲\n一、存在的问题\n（一）学习方面\n4月的接访日我让秘书替我坐了一上午。',
    },
  ],
  invalid: [
    criticism('⟦4月的接访日你让秘书替你坐了一上午。⟧', {
      messages: ['点了问题，没有提出改进意见'],
      severities: ['warning'],
    }),
    criticism('⟦听取不同意见不够，拍板急。⟧'),
    criticism('⟦你分管的两个小区电梯停了一个月，业主群里问了七次，你没有回过一句。⟧'),
    criticism('⟦下属的报告里有三处硬伤，你没有看就签了字。⟧\n2.会议多，希望压一压。'),
    criticism('⟦对身边人失之于宽，司机超速的罚单是单位交的。⟧'),
    criticism('⟦重要事项不请示，主要负责人问起来，你才去补签报。⟧'),
    criticism('⟦上次会上提的出差住宿超标，你一直没有改正。⟧'),
  ],
});

test('a pack that was only recognised gives a hint', () => {
  const text = '党员互评意见\n一、对周明远同志\n1.4月的接访日你让秘书替你坐了一上午。';
  const draft = readOutline(textToParagraphs(text), { packs: PACKS });
  const pack = packById('2021-party-history');
  const { findings } = check(draft, { rules: [improvementMissing], pack, packGuessed: true });
  expect(findings.map(({ severity }) => severity)).toEqual(['info']);
});

test('long lines take linear time', () => {
  for (const line of adversarialLines(10_000))
    expectLinear(improvementMissing, line, { pack: '2021-party-history' }, (text) => criticism(text).text);
});
