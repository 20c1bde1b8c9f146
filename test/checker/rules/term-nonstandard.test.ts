import { termNonstandard } from '../../../src/checker/rules/term-nonstandard';
import { adversarialLines, testRule, expectLinear } from '../../support/rule-tester';

testRule(termNonstandard, {
  valid: [
    '1）会多。\n2）文多（上半年43次）。\n(1)表多(12张)。',
    '网站https://xk.example.cn/help?id=3 也打不开。',
    '坚持“团结－批评－团结”，开展批评和自我批评。',
    '民主生活会议程共五项，民主生活会议题已定，民主生活会会议记录由办公室存档。',
    '学习学习再学习，这事我们研究研究、商量商量，要把业务提高提高。',
    '一件一件办，一户一户走，一件件一件件地过。',
    '他当时喊“等一等我等一等我”，我没有听见。',
    '目的的确达到了，的的确确没有超支，这是出租的的士。',
    '3—5人一组，2017—2018年，T-恤，A-B两组。',
    '某某同志“讲真话、讲实话”，对照《关于〈若干规定〉的通知》查摆。',
    '“第一段没有说完。\n“第二段说完了。”',
    '李 明、张 伟、王小兵到会，三人都发了言，没有缺席。',
    '姓名　职务',
    '我用Excel做台账，网址是a.b,c，时间9:30。',
    '原《信访条例》规定的时限是60日，我拖了90日。',
    '2020年度民主生活会个人发言提纲\n对照《中国共产党党内监督条例》《信访条例》查摆。',
    '分管领导领导不力，工作工作没抓好。',
    '**一、存在的问题**\n**（一）学习方面。** 请假4次，没有补课。',
  ],
  invalid: [
    {
      text: '整改清单在公示栏公开⟦（⟧公示期不少于5个工作日。',
      messages: ['括号没有收尾'],
      severities: ['info'],
    },
    { text: '学习⟦XJP⟧总书记重要讲话。', severities: ['error'] },
    { text: '学习⟦习进平⟧总书记重要讲话。', messages: ['姓名写错'] },
    { text: '学习⟦习近平新时代特色社会主义思想⟧。', messages: ['不完整'] },
    { text: '学习⟦习总书记⟧讲话。', severities: ['info'] },
    { text: '要求⟦进一步进一步⟧压实责任。', severities: ['error'], messages: ['“进一步”连写了两遍'] },
    { text: '开展⟦谈心谈话谈心谈话⟧活动。', severities: ['warning'] },
    { text: '召开⟦组织生活会议⟧，布置工作。', messages: ['“组织生活会议”把“会”与“会议”'] },
    { text: '工作⟦的的⟧主要问题是拖。', severities: ['info'] },
    { text: '坚持“⟦团结―批评―团结⟧”。' },
    { text: '坚持“⟦团结--批评——团结⟧”。' },
    {
      text: '会多——文也多，下去少⟦―⟧听得也少，钱⟦-⟧账不符。'.replace('钱⟦-⟧账', '钱-账'),
      messages: ['全文用了3种破折号'],
    },
    { text: '会多⟦,⟧文也多,表更多。\n下去少⟦;⟧听得少。' },
    { text: '会多⟦，，⟧文也多⟦，。⟧' },
    { text: '他说⟦“⟧下次补上，再没有补。', messages: ['引号没有收尾'] },
    { text: '他说下次补上⟦”⟧，再没有补。', messages: ['只有”，没有“'] },
    { text: '他说“⟦“⟧下次补上”，再没有补。', messages: ['连写了两个“'] },
    { text: '他说⟦“⟧下次补上，又说“没有空”。', messages: ['没有收尾，后面又起了一个'] },
    { text: '成立由严某任组长的⟦筹备筹备⟧工作小组。', messages: ['连写了两遍'] },
    { text: '对照⟦《⟧党章查摆。', messages: ['书名号没有收尾'] },
    { text: '要增强⟦"⟧四个意识"，坚定"四个自信"。', messages: ['直引号'] },
    { text: '为开好201⟦7 年⟧度民主生活会，从以下6 个方面查摆“ 四风”问题。', messages: ['共3处'] },
    {
      text: '2019年度民主生活会个人发言提纲\n对照⟦《中国共产党党员领导干部廉洁从政若干准则》⟧查摆。',
      severities: ['warning'],
      messages: ['已由《中国共产党廉洁自律准则》代替'],
    },
  ],
});

test('a long line takes linear time', () => {
  for (const text of adversarialLines(200_000)) expectLinear(termNonstandard, text);
});
