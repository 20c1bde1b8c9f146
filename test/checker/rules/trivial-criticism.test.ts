import { trivialCriticism } from '../../../src/checker/rules/trivial-criticism';
import { adversarialLines, expectLinear, testRule } from '../../support/rule-tester';

const criticism = (text: string): string => `党员互评意见\n一、对周明远同志\n1.${text}`;

testRule(trivialCriticism, {
  valid: [
    criticism('脾气上来不管场合，5月在村委会院子里掀了老支书的茶碗。'),
    criticism('说话不注意方式，对基层提出的困难听取不够。'),
    criticism('抽烟不分场合，油库值班室里也点过烟，被安全员拍了照。'),
    criticism('性格内向，讨论干部那次你当着组织部来人的面一句话没说。'),
    criticism('没有不同意见就拍板，两个项目会前都没有征求过财务的意见。'),
    criticism('平时沟通不够，分管范围外的事不闻不问。'),
    criticism('会前谈话时我已经说过，你在工程变更上签字太随意，这里再说一遍。'),
    criticism('9月的会上你说没有意见，会后又在走廊里说方案不行。'),
    criticism('你在窗口对来办事的老人板着脸，8月有两位老人到信访局去说。'),
    criticism('你去年三次到江口村调研都是急匆匆来、急匆匆走。'),
    criticism('你报销上不太讲究，去年有4张票是补开的。'),
    criticism('三次党组会讨论采购你都在场，从头到尾没有提意见。'),
    criticism('你在讨论工程变更的党组会上一次也没有提出意见。'),
    criticism('你去年党组会上该反对的没有提过不同意见。'),
    criticism('桌上的信访件压了三个月，我去年12月查的时候还有四件没有拆封。'),
    '个人发言提纲\n一、存在的问题\n1.性子急，嗓门大。',
  ],
  invalid: [
    { text: criticism('⟦平时穿衣不太讲究，迎新大会那天穿着凉鞋就上了主席台⟧。') },
    { text: criticism('⟦前面两位同志讲的我都赞成，你的优点和不足大家都清楚，我就不重复了。⟧') },
    {
      text: criticism('⟦嗓门大，脾气有点急⟧。'),
      messages: ['细枝末节'],
      severities: ['warning'],
    },
    { text: criticism('⟦讲话带口音，普通话不够标准⟧。') },
    { text: criticism('⟦性格内向，说话声音小⟧。') },
    { text: criticism('要说不足，⟦就是字写得潦草了些⟧。') },
    { text: criticism('⟦该说的会前谈心时都说了，今天就不重复了。⟧'), messages: ['回避了批评'] },
    { text: criticism('⟦没有什么意见，都很好。⟧'), messages: ['回避了批评'] },
    {
      text: criticism('⟦会前征求了所里五个站的意见，大家对周站长都很满意，没有提出批评意见。⟧'),
      messages: ['回避了批评'],
    },
    { text: criticism('我就提一点，⟦你的烟抽得太凶⟧。') },
    { text: criticism('⟦衣着上不太讲究，办公室里桌上东西总是摊着⟧。') },
  ],
});

test('long lines take linear time', () => {
  for (const line of [...adversarialLines(10_000), '性子急'.repeat(2_500), '没有意见'.repeat(2_500)])
    expectLinear(trivialCriticism, criticism(line));
});
