import { tooShort } from '../../../src/checker/rules/too-short';
import { adversarialLines, expectLinear, testRule } from '../../support/rule-tester';

const POINT = '中心组学习请假4次，没有补课。';
const CAUSE = '怕下去了就要解决难题。';

testRule(tooShort, {
  valid: [
    `个人发言提纲\n一、存在的问题\n（一）学习方面\n${POINT.repeat(220)}\n二、原因剖析\n${CAUSE.repeat(30)}`,
    '民主生活会工作方案\n一、会议时间\n2月9日。',
    '',
    { text: `个人发言提纲\n一、存在的问题\n（一）学习方面\n${POINT}`, options: { whole: 0, problems: 0 } },
  ],
  invalid: [
    {
      text: `⟦个人发言提纲⟧\n一、存在的问题\n（一）学习方面\n${POINT}\n二、原因剖析\n${CAUSE}`,
      messages: ['全文52字，少于3000字'],
      severities: ['info'],
    },
    {
      text: `个人发言提纲\n⟦一、存在的问题⟧\n（一）学习方面\n${POINT}\n⟦二、原因剖析⟧\n${CAUSE}`,
      options: { whole: 40, problems: 100, causes: 20 },
      messages: ['查摆问题部分15字，少于100字', '原因剖析部分11字，少于20字'],
    },
    {
      text: `个人发言提纲\n⟦一、存在的问题⟧\n（一）学习方面\n${POINT.repeat(40)}`,
      options: { preset: 'problems800', whole: 100 },
      pack: '2017-annual',
      severities: ['info'],
    },
  ],
});

test('long lines take linear time', () => {
  for (const line of adversarialLines(20_000))
    expectLinear(tooShort, line, { pack: '2017-annual' }, (text) => `个人发言提纲\n一、存在的问题\n${text}`);
});
