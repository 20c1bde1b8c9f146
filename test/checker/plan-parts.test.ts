import { partMissing } from '../../src/checker/rules/part-missing';
import type { PackId } from '../../src/meeting';
import { findingsOf } from '../support/rule-tester';

const messages = (text: string, pack?: PackId): string[] =>
  findingsOf(partMissing, text, pack === undefined ? {} : { pack }).map(
    ({ severity, quote, message }) => `${severity}|${quote}|${message}`,
  );

const PLAN = [
  '县水务局领导班子民主生活会工作方案',
  '会议主题是转变作风。',
  '（一）征求意见。发放征求意见表，召开座谈会。',
  '（二）谈心谈话。一对一、面对面谈。',
  '（三）撰写材料。起草班子对照检查材料，班子成员自己动手写发言提纲。',
  '（四）召开会议。相互批评要出于公心。',
  '（五）整改落实。列出整改清单。',
];

describe('a work plan', () => {
  test('that has everything is left in peace', () => {
    expect(messages(PLAN.join('\n'), '2017-annual')).toEqual([]);
  });
  test('seed A asks for the five arrangements', () => {
    const without = PLAN.filter((line) => !/谈心|整改/.test(line)).join('\n');
    expect(messages(without, '2017-annual')).toEqual([
      'error|县水务局领导班子民主生活会工作方案|没有写到谈心谈话的安排',
      'error|县水务局领导班子民主生活会工作方案|没有写到整改落实的安排',
    ]);
  });
  test('a sentence that only lists them arranges nothing', () => {
    const listed = [
      ...PLAN.filter((line) => !line.includes('谈心')),
      '对征求意见、谈心谈话、撰写提纲、开展批评、整改落实等进行安排部署。',
    ].join('\n');
    expect(messages(listed, '2017-annual')).toEqual([
      'error|县水务局领导班子民主生活会工作方案|没有写到谈心谈话的安排',
    ]);
  });
  test('seed B asks for theme, agenda and attendees', () => {
    expect(messages(PLAN.join('\n'), '2021-party-history')).toEqual([
      'error|县水务局领导班子民主生活会工作方案|没有写到会议议程',
      'error|县水务局领导班子民主生活会工作方案|没有写到参加人员',
    ]);
    expect(
      messages([...PLAN, '会议议程见附件。参加人员为班子成员。'].join('\n'), '2021-party-history'),
    ).toEqual([]);
  });
  test('without a pack everything is a hint', () => {
    expect(messages(PLAN.join('\n')).every((one) => one.startsWith('info'))).toBe(true);
  });
  test('a notice of the meeting is no plan', () => {
    expect(
      messages('关于召开民主生活会的通知\n一、时间\n2月9日。\n二、地点\n三楼会议室。', '2017-annual'),
    ).toEqual([]);
  });
});

const SCRIPT = [
  '县水务局民主生活会主持词',
  '这次会议的主题是转变作风。',
  '下面，由我代表领导班子作对照检查。',
  '我先作个人对照检查。',
  '下面，请李文博同志作个人对照检查。',
  '请赵晓云同志对李文博同志提出批评意见。',
];
describe('a host script', () => {
  test('in order is left in peace', () => {
    expect(messages(SCRIPT.join('\n'), '2017-annual')).toEqual([]);
  });
  test('without the team, the principal or criticism', () => {
    const left = [...SCRIPT.filter((line) => !/代表|我先|批评/.test(line)), '散会。'].join('\n');
    expect(messages(left, '2017-annual')).toEqual([
      'error|县水务局民主生活会主持词|没有写到代表班子作对照检查',
      'warning|县水务局民主生活会主持词|没有写到主要负责同志带头',
      'error|县水务局民主生活会主持词|没有写到开展批评',
    ]);
  });
  test('members before the team', () => {
    const [title, theme, team, own, member, critic] = SCRIPT;
    expect(messages([title, theme, member, critic, team, own].join('\n'), '2017-annual')).toEqual([
      'warning|下面，请李文博同志作个人对照检查。|班子成员发言排在了班子对照检查前面',
    ]);
  });
});

const REPORT = [
  '县水务局民主生活会召开情况报告',
  '会前征求到意见建议38条。',
  '会上，班子成员相互批评，提出批评意见21条。',
  '查摆出的主要问题有三个。',
  '制定整改措施12条。',
];
describe('a report of the meeting', () => {
  test('with its four parts is left in peace', () => {
    expect(messages(REPORT.join('\n'), '2021-party-history')).toEqual([]);
  });
  test.each([
    [1, '征求意见的情况'],
    [2, '开展批评和自我批评的情况'],
    [3, '检查和反映出来的主要问题'],
    [4, '整改措施'],
  ])('without line %i', (at, name) => {
    const left = REPORT.filter((_, nth) => nth !== at).join('\n');
    expect(messages(left, '2021-party-history')).toEqual([
      `error|县水务局民主生活会召开情况报告|没有写到${name}`,
    ]);
  });
});
