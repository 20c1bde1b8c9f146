import { responsibilityMissing } from '../../../src/checker/rules/responsibility-missing';
import { adversarialLines, expectLinear, testRule } from '../../support/rule-tester';

const personal = (body: string): string => `个人对照检查材料\n一、存在的问题\n（一）履职尽责方面\n${body}`;

testRule(responsibilityMissing, {
  valid: [
    personal('1.科员小李上班炒股，我总以为管不着，一次也没有过问，责任在我。'),
    personal('1.班长把材料锁进柜子，我认为不归我管，没有去制止，这是失职。'),
    // The title tells a fault of the writer's own; 撤了稿子 takes nobody to task; “没有办法” that is not said of others.
    personal('1.追数字。7月我在部门会上要求“月底前冲到88%”，有两件案子的笔录是事后补签的。'),
    personal('1.监督稿一压了之。记者写臭水沟的稿子已经上版，区里来了一个电话，我就撤了下来。'),
    personal('1.仓管员把灭火器锁在柜里，我路过看见了，没有吭声。'),
    personal('1.两名驾驶员出车不报备，我只在群里发过一条提醒，过后没有再查。'),
    personal('1.我反复提醒自己少应酬，一有饭局还是去了。'),
    personal('1.科里的报表错了三处，是我催得太急，没有给他们留核对的时间。'),
    personal('1.窗口人员态度生硬，来办事的老人跑了三趟。'),
    personal('1.我当众批评出纳小冯，话说得很难听，她哭着跑了出去。'),
    personal('1.施工方偷工减料，我要求返工，可是验收单上最后还是签了我的名字。'),
    personal('1.中心组学习我请假4次。\n二、整改措施\n1.窗口人员再有推诿，我当天批评、当月通报。'),
    '某某局领导班子对照检查材料\n一、存在的问题\n1.窗口人员推诿，班子多次要求整改，收效不大。',
  ],
  invalid: [
    { text: personal('1.⟦柜员小季9月擅自离岗，两个窗口同时空着。我不在柜面⟧，想管也管不着。') },
    {
      text: personal('1.⟦出纳把备用金借给亲戚周转，我知道后狠狠批评了他⟧。'),
      messages: ['本人只是批评、要求或者着急，没有说本人的责任'],
      severities: ['warning'],
    },
    { text: personal('1.⟦部分老师私下收补课费，我感到十分震惊⟧。') },
    { text: personal('1.⟦有的同志上班炒股，我多次在支部会上点名批评⟧，至今没有改。') },
    { text: personal('1.⟦我大会小会都强调纪律，窗口人员还是迟到早退⟧。') },
    { text: personal('1.⟦护士站交接班走过场，我发现后立即要求护士长整改⟧。') },
    { text: personal('1.⟦施工队把材料以次充好，我非常气愤⟧。') },
  ],
});

test('long lines take linear time', () => {
  for (const line of [...adversarialLines(10_000), '我多次批评他们'.repeat(1_500)])
    expectLinear(responsibilityMissing, personal(line));
});
