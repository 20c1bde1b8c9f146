import type { Block } from '../../src/document';
import {
  EMPTY_ROSTER,
  newMeeting,
  updateMember,
  type Meeting,
  type NewMember,
  type Roster,
} from '../../src/meeting';
import { print } from './print';
import { hostScript, rosterOf, unit, units } from './read-blocks';
import { ANNUAL, HISTORY, meetingOf, person, ROSTER } from './samples';

const script = (roster: Roster = ROSTER, meeting: Meeting = meetingOf(ANNUAL), pack = ANNUAL): Block[] =>
  hostScript({ pack, meeting, roster });

describe('who is there', () => {
  const absent = (reason: string, delegate: string): NewMember['absent'] => ({ reason, delegate });
  const five = (...away: (NewMember['absent'] | undefined)[]): Roster =>
    rosterOf(
      ...['甲一', '乙二', '丙三', '丁四', '戊五'].map((name, index) =>
        person(name, {
          role: index === 0 ? 'principal' : 'teamMember',
          ...(away[index] ? { absent: away[index] } : {}),
        }),
      ),
    );
  it.each<[string, Roster, Partial<Meeting>, string]>([
    ['everybody', five(), {}, '会议应到5人，实到5人，全部到会。'],
    [
      'one away',
      five(undefined, absent('因公出差', '丙三')),
      {},
      '会议应到5人，实到4人，缺席1人：乙二同志因公出差请假，委托丙三同志代为宣读书面发言。',
    ],
    [
      'a reason in other words',
      five(undefined, absent('病假', '丙三')),
      {},
      '会议应到5人，实到4人，缺席1人：乙二同志请病假，委托丙三同志代为宣读书面发言。',
    ],
    [
      'a reason with its stop',
      five(undefined, absent('住院。', '丙三')),
      {},
      '会议应到5人，实到4人，缺席1人：乙二同志因住院请假，委托丙三同志代为宣读书面发言。',
    ],
    [
      'two away, one without a delegate',
      five(undefined, absent('', '丙三'), undefined, absent('休假', '')),
      {},
      '会议应到5人，实到3人，缺席2人：乙二同志请假，委托丙三同志代为宣读书面发言；丁四同志休假，委托【请填写受委托人】代为宣读书面发言。',
    ],
    ['numbers by hand that fit', five(), { expected: 5, present: 5 }, '会议应到5人，实到5人，全部到会。'],
    [
      'numbers by hand that do not fit',
      five(),
      { present: 4 },
      '会议应到5人，实到4人，缺席1人【请填写：缺席人数与名单不符，名单中标为缺席的有0人】。',
    ],
    [
      'nobody in the list',
      EMPTY_ROSTER,
      {},
      '会议应到【请填写应到人数】人，实到【请填写实到人数】人，【请填写缺席人员、原因和受委托人】。',
    ],
    [
      'numbers by hand and no list',
      EMPTY_ROSTER,
      { expected: 9, present: 9 },
      '会议应到9人，实到9人，全部到会。',
    ],
  ])('%s', (_, roster, numbers, wanted) => {
    expect(unit(script(roster, meetingOf(ANNUAL, numbers)), 'op.count')).toBe(wanted);
  });

  it.each<[string, Roster, Partial<Meeting>, string]>([
    [
      'enough',
      five(undefined, absent('', '')),
      {},
      '实到人数达到应到人数的三分之二以上，符合规定，可以开会。',
    ],
    [
      'too few',
      five(undefined, absent('', ''), absent('', '')),
      {},
      '【提示主持人：应到5人，实到3人，不足应到人数的三分之二，不符合规定人数，会议应当改期】',
    ],
    ['too many', five(), { present: 6 }, '【提示主持人：实到6人，多于应到5人，请核对人数】'],
    ['unknown', EMPTY_ROSTER, {}, '【请填写人数后核对是否达到应到人数的三分之二】'],
  ])('says that there is a quorum only when there is one: %s', (_, roster, numbers, wanted) => {
    expect(unit(script(roster, meetingOf(ANNUAL, numbers)), 'op.quorum')).toBe(wanted);
  });

  it('welcomes everybody by post and name', () => {
    const text = print(script());
    expect(text).toContain('今天，市委第三调研指导组组长郑国梁同志到会指导，让我们以热烈的掌声表示欢迎！');
    expect(text).toContain('联系指导这次民主生活会的市纪委干部吴晓岚同志也到会指导，让我们表示欢迎！');
    expect(text).toContain('列席今天会议的有二级调研员冯远志同志。');
    expect(text).toContain('今天的会议由办公室科员蒋雨桐同志记录。');
    for (const name of ['孙启明', '钱慧敏', '韩小松']) expect(text).not.toContain(name);
  });
});

describe('an absent member', () => {
  it('who asked the chair to read is spoken of so', () => {
    expect(
      unit(script(updateMember(ROSTER, 'm3', { absent: { reason: '', delegate: '周明远' } })), 'op.count'),
    ).toContain('陈立新同志请假，委托我代为宣读书面发言');
  });
  it('is read for by the delegate, criticises in writing, and hears of the criticism afterwards', () => {
    expect(unit(script(), 'sp.m3')).toBe('下面，请李文博同志代陈立新同志宣读个人对照检查材料。');
    expect(unit(script(), 'cr.m1.m3')).toBe('请李文博同志代陈立新同志宣读书面批评意见。');
    expect(unit(script(), 'cr.m3.m1')).toBe('由我提出批评意见。');
    expect(unit(script(), 'rs.m3')).toBe('对陈立新同志的批评意见，会后由我如实向本人转告。');
  });
  it.each([
    ['', '下面，请【请填写受委托人】代陈立新同志宣读个人对照检查材料。'],
    ['周明远', '下面，由我代陈立新同志宣读个人对照检查材料。'],
  ])('with the delegate “%s”', (delegate, wanted) => {
    expect(unit(script(updateMember(ROSTER, 'm3', { absent: { reason: '出差', delegate } })), 'sp.m3')).toBe(
      wanted,
    );
  });
});

describe('the chair', () => {
  const chaired = script(ROSTER, meetingOf(ANNUAL, { chairId: 'm2' }));
  it('speaks in the first person, whoever it is', () => {
    expect(units(chaired, 'sp.m')).toEqual([
      '下面，请周明远同志作个人对照检查。',
      '下面，由我作个人对照检查。',
      '下面，由我代陈立新同志宣读个人对照检查材料。',
      '下面，请何静宜同志作个人对照检查。',
    ]);
    expect(unit(chaired, 'tr.call')).toBe('下面，请周明远同志代表青石县水务局领导班子作对照检查。');
    expect(unit(chaired, 'sp.first')).toBe('个人发言由周明远同志带头，其他同志依次进行。');
    expect(unit(chaired, 'cl.call')).toBe('下面，请周明远同志代表青石县水务局领导班子作总结表态。');
    expect(units(chaired, 'cl.own')).toEqual([]);
    expect(print(chaired.slice(2, 3))).toBe('主持人：党组成员、副局长　李文博');
  });
  it.each<[string, Roster, Partial<Meeting>, string, string]>([
    [
      'the principal, unless said',
      ROSTER,
      {},
      '主持人：党组书记、局长　周明远',
      '下面，由我代表青石县水务局领导班子作对照检查。',
    ],
    [
      'one who left the list counts as not named',
      ROSTER,
      { chairId: 'm99' },
      '主持人：党组书记、局长　周明远',
      '下面，由我代表青石县水务局领导班子作对照检查。',
    ],
    [
      'nobody, while the principal is away',
      updateMember(ROSTER, 'm1', { absent: { reason: '', delegate: '李文博' } }),
      {},
      '主持人：【请填写主持人职务】　【请填写主持人姓名】',
      '下面，请李文博同志代周明远同志代表青石县水务局领导班子作对照检查。',
    ],
    [
      'nobody, while the list is empty',
      EMPTY_ROSTER,
      {},
      '主持人：【请填写主持人职务】　【请填写主持人姓名】',
      '下面，由我代表青石县水务局领导班子作对照检查。',
    ],
    [
      'a member, while there is no principal',
      rosterOf(person('李文博', { position: '副局长' })),
      { chairId: 'm1' },
      '主持人：副局长　李文博',
      '下面，请【请填写主要负责同志】同志代表青石县水务局领导班子作对照检查。',
    ],
  ])('%s', (_, roster, more, line, call) => {
    const blocks = script(roster, meetingOf(ANNUAL, more));
    expect(print(blocks.slice(2, 3))).toBe(line);
    expect(unit(blocks, 'tr.call')).toBe(call);
  });
  it('who is no member of the team neither checks nor criticises', () => {
    const blocks = script(ROSTER, meetingOf(ANNUAL, { chairId: 'm9' }));
    expect([...units(blocks, 'sp.m'), ...units(blocks, 'cr.')].join()).not.toContain('我');
  });
});

describe('what is not known', () => {
  it('stands as a gap: no principal', () => {
    expect(unit(script(rosterOf(person('李文博'))), 'sp.first')).toBe(
      '个人发言由【请填写主要负责同志】带头，其他同志依次进行。',
    );
  });
  it('stands as a gap: nothing of the meeting', () => {
    const blocks = hostScript({
      pack: HISTORY,
      meeting: newMeeting(HISTORY),
      roster: EMPTY_ROSTER,
    });
    expect(print(blocks.slice(0, 3))).toBe(
      '【请填写领导班子名称】党史学习教育专题民主生活会主持词\n（【请填写会议日期】　【请填写时间】　【请填写地点】）\n主持人：【请填写主持人职务】　【请填写主持人姓名】',
    );
    expect(unit(blocks, 'op.basis')).toContain(
      '经【请填写审核同意的上级党组织和日期】，今天我们召开【请填写领导班子名称】',
    );
    expect(unit(blocks, 'cl.report')).toBe(
      '我们要【请填写报告会议情况的时限】向省委报告会议情况，【请填写通报会议情况的时限】在适当范围内通报。',
    );
  });
  it.each<[Partial<Meeting>, string]>([
    [{ date: '' }, '我们要在会后15天以内向县直机关工委报告会议情况，并在适当范围内通报。'],
    [
      { days: { circular: 7 } },
      '我们要在会后15天以内，即2018年2月24日以前，向县直机关工委报告会议情况，在会后7天以内，即2018年2月16日以前，在适当范围内通报。',
    ],
    [
      { approvingBody: '' },
      '我们要在会后15天以内，即2018年2月24日以前，向市直机关工委报告会议情况，并在适当范围内通报。',
    ],
  ])('the work after the meeting with %j', (more, wanted) => {
    expect(unit(script(ROSTER, meetingOf(ANNUAL, more)), 'cl.report')).toBe(wanted);
  });
});

it('tells people of one name apart', () => {
  const roster = rosterOf(
    person('周明远', { role: 'principal' }),
    person('张伟', { position: '副局长' }),
    person('张伟', { position: '总工程师' }),
  );
  expect(units(script(roster), 'sp.m').slice(1)).toEqual([
    '下面，请张伟（副局长）同志作个人对照检查。',
    '下面，请张伟（总工程师）同志作个人对照检查。',
  ]);
});
