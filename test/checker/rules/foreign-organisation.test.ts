import { foreignOrganisation } from '../../../src/checker/rules/foreign-organisation';
import { newMeeting, packById, type Meeting } from '../../../src/meeting';
import { adversarialLines, expectLinear, testRule } from '../../support/rule-tester';

const pack = packById('2017-annual');
const meetingOf = (unit: string): Meeting => {
  if (!pack) throw new Error('no pack');
  return { ...newMeeting(pack), unit };
};

testRule(foreignOrganisation, {
  valid: [
    '市委常委班子实施方案\n由市委办公室起草，报省委审定，省纪委、省委组织部指导，各县区党委、市直单位党组落实。',
    '城关镇党委班子对照检查材料\n局党组、县教育局党委、县医院党委来镇调研，镇党委没有跟上。',
    '县委班子对照检查材料\n到城投集团调研时，集团党委反映了三个难题。',
    '区人民医院党委班子对照检查材料\n我院会多，院党委没有压下来，大学党委、区卫健委党组批评过。',
    '省统计局党组对照检查材料\n国家统计局省调查总队党委与我局联合办公，总队党委提过两次。',
    '水务局对照检查材料\n他电话里说“我校的水费单不对”，我没有查。',
    '水务局个人发言提纲\n我行使审批权不严，我局限于经验，我署名的文件没有看。',
    '某某集团党委班子对照检查材料\n我公司会多，集团党委没有压下来，分公司党委也没有。',
    '石漫滩县水务局对照检查材料\n去年我列席指导召开青石县教育局领导班子民主生活会，没有点评。',
    '市委常委班子实施方案\n报省委审定，学习宁夏回族自治区党委、外省纪委的做法。',
    '市委常委班子实施方案\n报自治区党委、自治区纪委审定。',
    {
      text: '领导班子对照检查材料\n代表石漫滩县水务局领导班子作检查，会前开好县水务局党组班子会。',
      meeting: meetingOf('石漫滩县水务局'),
    },
    {
      text: '领导班子对照检查材料\n代表区卫健委领导班子作检查。',
      meeting: meetingOf('某市某区卫生健康委员会'),
    },
    '石漫滩县水务局党组对照检查材料\n报市水务局党组审定，省水利厅党组要来督导，县教育局党组按要求配合。\n县农业农村局党组将派人参加座谈，县教育局党组要全程列席。',
    '***领导班子民主生活会工作方案\n报市直机关工委审核，利用***党建网宣传。',
    '',
  ],
  invalid: [
    {
      text: '市委常委班子专题民主生活会实施方案\n会后将会议情况报告报⟦总队党委⟧。',
      severities: ['warning'],
    },
    { text: '青石镇党委班子对照检查材料\n在⟦集团党委⟧领导下，本镇会多文多。' },
    { text: '县人民法院党组对照检查材料\n经⟦校党委⟧研究，庭审直播停了五次。' },
    {
      text: '个人发言提纲\n我局会多，我局文多，⟦我校⟧下去得少。',
      messages: ['“我校”与这份文稿的单位对不上'],
    },
    { text: '县人民医院党委班子对照检查材料\n⟦我支队⟧会多文多。' },
    {
      text: '石漫滩县水务局党组对照检查材料\n现代表⟦青石县交通局⟧党组班子报告。',
      messages: ['这份文稿是石漫滩县水务局的'],
    },
    {
      text: '石漫滩县水务局民主生活会工作方案\n收到的意见原文照录，分别反馈给⟦青石县交通局⟧领导班子和班子成员本人。',
    },
    {
      text: '石漫滩县水务局民主生活会主持词\n下一步，⟦青石县农业农村局⟧党组要抓好三件事。',
      severities: ['info'],
    },
    { text: '石漫滩县水务局民主生活会工作方案\n提纲经书记审阅后报⟦县教育和体育局⟧党组审定。' },
    { text: '石漫滩县水务局民主生活会工作方案\n为开好⟦青石县交通局⟧2017年度民主生活会，制定本方案。' },
    {
      text: '领导班子对照检查材料\n代表⟦青石县教育局⟧领导班子作检查，⟦我校⟧会多。',
      meeting: meetingOf('石漫滩县水务局'),
      severities: ['error', 'error'],
    },
    {
      text: '市委常委班子实施方案\n报省委、省纪委审定，这是⟦自治区⟧第十二次党代会后的第一次。',
      severities: ['warning'],
    },
  ],
});

test('takes linear time', () => {
  for (const text of adversarialLines(100_000)) expectLinear(foreignOrganisation, text);
  for (const piece of ['我校', '市教育局', '代表局', '校党委', '省委自治区党委', '开好教育局领导'])
    expectLinear(foreignOrganisation, `水务局领导班子材料\n${piece.repeat(20_000)}`);
});
