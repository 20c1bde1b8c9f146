import { hopeForCriticism } from '../../../src/checker/rules/hope-for-criticism';
import { adversarialLines, testRule, expectLinear } from '../../support/rule-tester';

const criticism = (text: string): string => `党员互评意见\n一、对周明远同志\n1.${text}`;

testRule(hopeForCriticism, {
  valid: [
    criticism('督办单你压了两周才转给科室，希望今后按时办结。'),
    criticism('希望你改掉临时改会议时间的习惯，上周三的会改了两次，外地来的同志白跑一趟。'),
    criticism('对下属要求不严，希望引起重视。'),
    criticism('建议加强业务培训，提高服务水平。'),
    criticism('群众的期待没有放在心上，窗口排队两小时你没有去看。'),
    '个人发言提纲\n一、存在的问题\n希望同志们批评指正。',
  ],
  invalid: [
    { text: criticism('⟦希望你今后多到基层走一走⟧。'), severities: ['error'] },
    { text: criticism('⟦期待你在新的一年里再创佳绩⟧。'), messages: ['只提了希望'] },
    { text: criticism('你党性强、业务精，是大家的榜样。⟦衷心祝愿你再接再厉，带领我们更上一层楼⟧。') },
    { text: criticism('⟦你平时要多和同志们交流，多参加集体活动⟧。') },
    { text: criticism('工作很扎实，要说不足，就是太拼、不注意身体，⟦希望劳逸结合⟧。') },
  ],
});

test('long lines take linear time', () => {
  for (const line of [...adversarialLines(20_000), '希望'.repeat(10_000), '你要多'.repeat(6_000)]) {
    expectLinear(hopeForCriticism, criticism(line));
  }
});
