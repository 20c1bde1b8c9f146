import { disguisedPraise } from '../../../src/checker/rules/disguised-praise';
import { adversarialLines, expectLinear, findingsOf, testRule } from '../../support/rule-tester';

const criticism = (text: string): string => `党员互评意见\n一、对周明远同志\n1.${text}`;

testRule(disguisedPraise, {
  valid: [
    criticism('你干事风风火火，可是汛前的排涝泵没有试过一次就报了“完好”。'),
    criticism('要求过严，动辄罚款，6月扣了保洁员半个月奖金。'),
    criticism('关心职工不够，老秦住院一个月没有人去看过。'),
    criticism('太注重个人名声，成绩都算在自己头上。'),
    criticism('说你“太拼了”的人不少，可我看到的是你让科里每晚陪着加班，自己在办公室刷手机。'),
    criticism('希望你注意身体，早日康复。'),
    criticism('组织生活不够经常。'),
    criticism('你以工作太忙为由推掉了三次支部会。'),
    criticism('工作抓得不紧，落实不到位。'),
    '个人发言提纲\n一、存在的问题\n1.工作太投入，陪家人太少。',
  ],
  invalid: [
    {
      text: criticism('⟦你的缺点是太拼命，经常加班到深夜，不爱惜身体⟧。'),
      messages: ['名为缺点，实为表扬'],
      severities: ['warning'],
    },
    { text: criticism('一心扑在工作上，⟦对家庭照顾太少⟧。') },
    {
      text: criticism('⟦你为人正派、业务精湛，多次受到上级表彰⟧，值得我们学习。'),
      messages: ['说的是表扬的话'],
    },
    { text: criticism('⟦对工作过于追求完美，对下属要求过高⟧。') },
    { text: criticism('⟦过于谦虚低调⟧，取得的成绩很少向上级汇报。') },
    {
      text: criticism('你一心扑在工作上，⟦节假日从不休息，我要批评你：再这么拼下去，身体是要垮的⟧。'),
      messages: ['名为缺点，实为表扬'],
    },
    {
      text: criticism(
        '⟦你对自己要求太严，大年三十还在瞭望塔值班，三个月没有回过家，对家里照顾太少⟧，这一点我要批评你。',
      ),
    },
    { text: criticism('⟦心太软⟧，总是替别人着想，委屈自己。') },
    { text: criticism('大伙都服你，要提意见，⟦就是有时候太累⟧，要学会十个指头弹琴。') },
  ],
});

test('the question says whose real fault is asked for', () => {
  const [finding] = findingsOf(disguisedPraise, criticism('工作起来太拼，照顾家里太少。'));
  expect(finding?.question).toMatch(/不算问题，周明远同志哪件事做得不好？$/);
});

test('long lines take linear time', () => {
  for (const line of [...adversarialLines(10_000), '太拼命，'.repeat(2_500)])
    expectLinear(disguisedPraise, criticism(line));
});
