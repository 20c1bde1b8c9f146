import type { Block } from '../../src/document';
import { updateMember, type Meeting, type Roster, type ScriptOptions } from '../../src/meeting';
import { print } from './print';
import { headings, hostScript, rosterOf, unit, units } from './read-blocks';
import { ANNUAL, HISTORY, meetingOf, PEOPLE, ROSTER } from './samples';

const USUAL: ScriptOptions = {
  criticismMode: 'afterEach',
  noticeMode: 'aloud',
  responseSlot: true,
  guidanceSpeech: 'end',
  openingStudy: false,
};
const withOptions = (options: Partial<ScriptOptions>, more: Partial<Meeting> = {}): Meeting =>
  meetingOf(ANNUAL, { script: { ...USUAL, ...options }, ...more });
const script = (roster: Roster = ROSTER, meeting: Meeting = meetingOf(ANNUAL), pack = ANNUAL): Block[] =>
  hostScript({ pack, meeting, roster });

it('can be read aloud from the first word to the last', () => {
  const roster = rosterOf(...PEOPLE.filter((one) => ['周明远', '李文博', '郑国梁'].includes(one.name)));
  expect(print(script(roster))).toBe(
    `青石县水务局领导班子2017年度民主生活会主持词
（2018年2月9日　9:00　局三楼会议室）
主持人：党组书记、局长　周明远
同志们：
现在开会。
按照中央纪委、中央组织部《关于开好2017年度县以上党和国家机关党员领导干部民主生活会的通知》要求，经县直机关工委2018年1月28日审核同意，今天我们召开青石县水务局领导班子2017年度民主生活会。
这次民主生活会的主题是：${ANNUAL.theme}。
2017年度民主生活会，是深入学习贯彻党的十九大精神的重要举措。
我们要根据党章和《关于新形势下党内政治生活的若干准则》《中国共产党党内监督条例》等党内有关规定，结合思想和工作实际，进行党性分析，开展批评和自我批评，不断增强领导班子和领导干部发现和解决自身问题的能力。
会议应到2人，实到2人，全部到会。
实到人数达到应到人数的三分之二以上，符合规定，可以开会。
今天，市委第三调研指导组组长郑国梁同志到会指导，让我们以热烈的掌声表示欢迎！
今天的会议共有五项议程。
第一项，通报有关情况；
第二项，领导班子对照检查；
第三项，班子成员逐一作个人对照检查，开展相互批评；
第四项，市委第三调研指导组点评；
第五项，主要负责同志总结表态。
开好这次民主生活会，${ANNUAL.conduct.spirit}。
# 一、通报有关情况
现在进行第一项议程：通报有关情况。
首先，通报上年度民主生活会整改措施落实情况。（宣读通报材料）
接下来，通报征求意见情况。（宣读通报材料）
接下来，通报会前准备情况。（宣读通报材料）
# 二、领导班子对照检查
现在进行第二项议程：领导班子对照检查。
下面，由我代表青石县水务局领导班子作对照检查。
（宣读领导班子对照检查材料，发言完毕）
# 三、班子成员逐一作个人对照检查，开展相互批评
现在进行第三项议程：班子成员逐一作个人对照检查，开展相互批评。
个人发言由我带头，其他同志依次进行。
每位同志发言后，其他同志逐一对其提出批评意见，被批评的同志随后表态。
${ANNUAL.conduct.selfCriticism}。${ANNUAL.conduct.mutualCriticism}。
发言中，${ANNUAL.conduct.declarations}。
下面，由我作个人对照检查。
请同志们对我提出批评意见。
请李文博同志提出批评意见。
下面，我作表态。
下面，请李文博同志作个人对照检查。
请同志们对李文博同志提出批评意见。
由我提出批评意见。
下面，请李文博同志作表态。
# 四、市委第三调研指导组点评
现在进行第四项议程：市委第三调研指导组点评。
下面，请市委第三调研指导组组长郑国梁同志作点评讲话，大家欢迎！
（点评完毕）感谢市委第三调研指导组的点评。对指出的问题，我们诚恳接受，逐条研究，认真整改。
# 五、主要负责同志总结表态
现在进行第五项议程：主要负责同志总结表态。
下面，由我代表青石县水务局领导班子作总结表态。
【请填写总结表态的要点：这次会议查摆出哪些突出问题，班子和本人怎样带头整改】
会后，我们要${ANNUAL.conduct.rectification}。
我们要在会后15天以内，即2018年2月24日以前，向县直机关工委报告会议情况，并在适当范围内通报。
这次民主生活会到此结束。散会！`,
  );
});

describe('the agenda', () => {
  it.each<[string, Partial<ScriptOptions>, string[]]>([
    [
      'as usual',
      {},
      [
        '通报有关情况',
        '领导班子对照检查',
        '班子成员逐一作个人对照检查，开展相互批评',
        '市委第三调研指导组点评',
        '主要负责同志总结表态',
      ],
    ],
    [
      'criticism inside the own speech',
      { criticismMode: 'insideOwnSpeech' },
      [
        '通报有关情况',
        '领导班子对照检查',
        '班子成员逐一作个人对照检查，并在发言中开展相互批评',
        '市委第三调研指导组点评',
        '主要负责同志总结表态',
      ],
    ],
    [
      'criticism after all',
      { criticismMode: 'afterAll' },
      [
        '通报有关情况',
        '领导班子对照检查',
        '班子成员逐一作个人对照检查',
        '班子成员开展相互批评',
        '市委第三调研指导组点评',
        '主要负责同志总结表态',
      ],
    ],
    [
      'notices in writing',
      { noticeMode: 'written' },
      [
        '领导班子对照检查',
        '班子成员逐一作个人对照检查，开展相互批评',
        '市委第三调研指导组点评',
        '主要负责同志总结表态',
      ],
    ],
    [
      'study, and the guidance group twice',
      { openingStudy: true, guidanceSpeech: 'startAndEnd' },
      [
        '集体学习',
        '市委第三调研指导组讲话',
        '通报有关情况',
        '领导班子对照检查',
        '班子成员逐一作个人对照检查，开展相互批评',
        '市委第三调研指导组点评',
        '主要负责同志总结表态',
      ],
    ],
    [
      'no words of the guidance group',
      { guidanceSpeech: 'none', noticeMode: 'written' },
      ['领导班子对照检查', '班子成员逐一作个人对照检查，开展相互批评', '主要负责同志总结表态'],
    ],
  ])('%s', (_, options, wanted) => {
    expect(headings(script(ROSTER, withOptions(options))).map((text) => text.replace(/^.、/, ''))).toEqual(
      wanted,
    );
  });

  it('has no comments where nobody of the guidance group comes, and still welcomes those who do', () => {
    const away = updateMember(ROSTER, 'm7', { absent: { reason: '', delegate: '' } });
    expect(headings(script(away)).join()).not.toContain('点评');
    expect(print(script(away))).not.toContain('郑国梁');
    expect(print(script(ROSTER, withOptions({ guidanceSpeech: 'none' })))).toContain('郑国梁同志到会指导');
  });

  it.each([
    ['市委第三调研指导组组长', '市委第三调研指导组点评'],
    ['县委督导组副组长', '县委督导组点评'],
    ['市委组织部督导组成员', '市委组织部督导组点评'],
    ['县纪委副书记', '督导指导组点评'],
    ['', '督导指导组点评'],
  ])('names the group by the post “%s”', (position, wanted) => {
    expect(headings(script(updateMember(ROSTER, 'm7', { position }))).join()).toContain(wanted);
  });
});

describe('notices', () => {
  it.each<[string, Partial<ScriptOptions>, string[], string[]]>([
    ['its own list', {}, ['专项整治情况', ''], ['首先，通报专项整治情况。（宣读通报材料）']],
    [
      'the pack’s without one',
      {},
      [],
      [
        '首先，通报上年度民主生活会整改措施落实情况。（宣读通报材料）',
        '接下来，通报征求意见情况。（宣读通报材料）',
        '接下来，通报会前准备情况。（宣读通报材料）',
      ],
    ],
  ])('%s', (_, options, notices, wanted) => {
    expect(units(script(ROSTER, withOptions(options, { notices })), 'ag.nt')).toEqual(wanted);
  });
  it('in writing are said once', () => {
    const blocks = script(ROSTER, withOptions({ noticeMode: 'written' }));
    expect(unit(blocks, 'ag.written')).toBe(
      '上年度民主生活会整改措施落实情况、征求意见情况和会前准备情况，已经书面印发，请同志们审阅，会上不再宣读。',
    );
    expect(units(blocks, 'ag.nt')).toEqual([]);
  });
});

it.each<[Partial<ScriptOptions>, string]>([
  [{}, '每位同志发言后，其他同志逐一对其提出批评意见，被批评的同志随后表态。'],
  [{ responseSlot: false }, '每位同志发言后，其他同志逐一对其提出批评意见。'],
  [
    { criticismMode: 'insideOwnSpeech' },
    '每位同志先作自我批评，接着在发言中对其他同志提出批评意见，全部发言结束后逐一表态。',
  ],
  [{ criticismMode: 'afterAll' }, '全部发言结束后，再逐一开展相互批评，被批评的同志随后表态。'],
])('says how it goes: %j', (options, wanted) => {
  const blocks = script(ROSTER, withOptions(options));
  expect(unit(blocks, 'sp.order')).toBe(wanted);
  expect(units(blocks, 'rs.')).toHaveLength(options.responseSlot === false ? 0 : 4);
});

it('reminds of how criticism is to be taken where the notice says it', () => {
  expect(unit(script(ROSTER, meetingOf(HISTORY), HISTORY), 'sp.answer')).toBe(
    '同志们对批评意见要正确对待、虚心接受，有则改之、无则加勉。',
  );
  expect(unit(script(), 'sp.answer')).toBeUndefined();
});
