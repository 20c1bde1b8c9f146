import { dateInconsistent } from '../../../src/checker/rules/date-inconsistent';
import { newMeeting, packById, type Meeting } from '../../../src/meeting';
import { adversarialLines, testRule, expectLinear } from '../../support/rule-tester';

const pack = packById('2017-annual');
const meetingOn = (date: string): Meeting => {
  if (!pack) throw new Error('no pack');
  return { ...newMeeting(pack), date };
};

testRule(dateInconsistent, {
  valid: [
    '民主生活会工作方案\n民主生活会在2018年2月中旬前召开。\n（一）制定方案（2018年1月*日至*日）。报审。\n（二）谈心谈话（2018年1月20日前）。谈。\n（三）组织召开民主生活会（2018年2月9日）。召开。\n（四）通报会议情况（2018年2月24日前）。通报。',
    // The turn of the year: steps in December, the meeting in January, no year given.
    '民主生活会工作方案\n民主生活会定于1月20日召开。\n（一）学习研讨（12月10日前）。学。\n（二）谈心谈话（12月25日至1月8日）。谈。',
    '2月29日值班脱岗；2020年2月29日又脱岗一次。',
    '9月号刊物、3月31号楼、十月革命、今年12个月、一年三季。',
    '会期2月27日至28日，展览3月28日至4月2日。',
    '2018年2月9日（星期五）上午9时召开民主生活会。',
    '2017年度民主生活会个人发言提纲\n对2016年度民主生活会查摆的3个问题，已整改2个。\n一、问题\n（一）学习方面\n2017年3月请假两次。',
    '2017年度民主生活会工作方案\n对上年度民主生活会整改情况作出报告；按照关于开好2017年度民主生活会的通知执行。',
    '2017年度个人发言提纲\n2018年1月12日召开的民主生活会征求意见座谈会上，大家提了5条意见。\n2月6日，县纪委召开以案促改专题民主生活会动员会。',
    '2017年度民主生活会个人发言提纲\n一、存在的问题\n（一）学习方面\n年初计划到2020年底读完十本书，实际只读了两本。\n二、整改措施\n2019年3月底前读完。',
    'v2018.2.9版、1.2.3节、电话2018-2-9999。',
    {
      text: '个人发言提纲\n一、存在的问题\n（一）学习方面\n2018年1月请假两次。\n二、措施\n2018年6月底前补课。',
      meeting: meetingOn('2018-02-09'),
    },
    { text: '民主生活会主持词\n会议时间：2018年2月9日上午。', meeting: meetingOn('2018-02-09') },
    { text: '民主生活会工作方案\n在2018年2月中旬前召开民主生活会。', meeting: meetingOn('2018-02-09') },
  ],
  invalid: [
    {
      text: '民主生活会工作方案\n民主生活会在⟦2017年2月中旬前⟧召开。\n（一）制定方案（2018年*月*日至*日）。报审。\n（二）征求意见（2018年1月）。征求。',
      messages: ['“制定方案”等2个步骤安排在“2018年”'],
      severities: ['error'],
    },
    {
      text: '民主生活会工作方案\n民主生活会定于⟦2018年2月9日⟧召开。\n（一）通报情况（2018年2月1日）。通报。',
    },
    {
      text: '他说⟦2月30日⟧办，⟦4月31日⟧又没办，⟦2017年13月⟧再办。',
      messages: ['2月只有29天', '4月只有30天', '月份不对'],
    },
    { text: '⟦2017年2月29日⟧脱岗。', messages: ['2017年2月只有28天'] },
    { text: '⟦2018-02-30⟧报送；⟦二〇一八年二月三十日⟧报送。' },
    { text: '走访安排在⟦3月15日至10日⟧。', messages: ['前后颠倒'] },
    { text: '走访安排在⟦6月20日—31日⟧。', messages: ['6月只有30天'] },
    { text: '⟦2018年2月9日（星期四）⟧召开。', messages: ['是星期五'] },
    {
      text: '民主生活会主持词\n会议定于2018年2月9日召开。\n会议时间：⟦2018年2月12日⟧。',
      messages: ['前面写“2018年2月9日”'],
    },
    {
      text: '2017年度民主生活会情况报告\n⟦2017年2月9日⟧，局领导班子召开2017年度民主生活会。',
      messages: ['年份或月份可能写错'],
    },
    {
      text: '2018年度民主生活会工作方案\n为开好⟦2016年度⟧民主生活会，制定本方案。',
      messages: ['这里写成了2016年度'],
    },
    {
      text: '2017年度民主生活会个人发言提纲\n一、存在的问题\n（一）学习方面\n⟦2019年5月⟧请假两次。',
      messages: ['写了2019年的事'],
      severities: ['warning'],
    },
    {
      text: '个人发言提纲\n一、存在的问题\n（一）学习方面\n⟦2018年3月⟧请假两次。',
      meeting: meetingOn('2018-02-09'),
      messages: ['写在了会议日期之后'],
    },
    {
      text: '民主生活会主持词\n会议时间：⟦2018年2月12日⟧上午。',
      meeting: meetingOn('2018-02-09'),
      messages: ['与会议信息里填写的日期不一致'],
    },
    {
      text: '民主生活会工作方案\n（一）谈心谈话（⟦2018年3月1日⟧至10日）。谈。',
      meeting: meetingOn('2018-02-09'),
      messages: ['会议定在2018年2月9日，与“谈心谈话”'],
    },
  ],
});

test('a long line takes no time', () => {
  for (const text of adversarialLines(200_000)) expectLinear(dateInconsistent, text);
  for (const piece of ['2018年2月', '民主生活会在2月', '2018年度民主', '2月9日至', '（一）方案（2018年'])
    expectLinear(dateInconsistent, piece.repeat(10_000));
});
