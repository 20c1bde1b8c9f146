import { itemAbstract } from '../../../src/checker/rules/item-abstract';
import { measureSlogan } from '../../../src/checker/rules/measure-slogan';
import { adversarialLines, expectLinear, findingsOf, testRule } from '../../support/rule-tester';

const review = (body: string): string => `个人对照检查材料\n一、存在的问题\n（一）工作作风方面\n${body}`;

const PROBLEM = '二、存在的问题\n（一）学习方面\n去年中心组学习请假4次，没有补课。';
const report = (body: string): string =>
  `2017年度民主生活会对照检查材料\n一、上年度整改落实情况\n${body}\n${PROBLEM}`;

testRule(itemAbstract, {
  valid: [
    // Last year's measures: nothing was due, the items are counted, it is less than sure.
    report('我是今年新任职的，上年度没有参加民主生活会，未列出问题。'),
    report('上年度列出整改措施12条，完成10条，未完成2条。'),
    report('午间窗口没人的问题已经改了，群众反映比过去好。'),
    review('1.会议多。上半年开了43次全局大会，有6次是念文件。'),
    review('1.学习不够深入。\n4月的中心组学习我只签了到就去接客商，材料到现在没有看完。'),
    review('1.值班时我把对讲机交给保安，自己回家睡觉。'),
    '个人对照检查材料\n一、整改措施\n加强学习，提高认识。',
    '个人对照检查材料\n一、个人有关事项\n无。',
    review('1.（此处填写具体事例）'),
    // One fact in set phrases; facts without a digit; a fact in the first half.
    review(
      '1.政治站位不够高，服务意识不够强，工作作风不够扎实。东门菜场的摊主等了我一上午，我让人说我不在。今后必须引起高度重视，切实加以改进。',
    ),
    review('1.嫌聋哑学校的路远，校长请了我几回，我都推给了分管的副手。'),
    review('1.修水渠的钱在账上趴了两年，问起来我说“再研究研究”，主动担当的精神不足。'),
    '某某局领导班子对照检查材料\n一、存在的问题\n1.全年召开党组会42次，专题研究消防安全的没有一次。',
    '党员互评意见\n一、对周明远同志\n1.上次抢修你在电话里说“天亮再去”，泵站淹了半宿。',
  ],
  invalid: [
    {
      text: report('⟦对照去年的整改清单逐条落实，学习有了进步，作风有了转变。⟧'),
      messages: ['没有逐项写明'],
      severities: ['warning'],
    },
    {
      text: report(
        '1.办税厅午间无人值守的问题，4月起两个窗口轮班，已经完成。\n2.⟦学习不深入的问题，通过加强学习，认识有了提高，作风有了转变。⟧',
      ),
      severities: ['info'],
    },
    {
      text: review('1.⟦学习不够深入，理论联系实际不紧。⟧\n2.上半年开了43次全局大会，有6次是念文件。'),
      messages: ['通篇是概括的说法'],
      severities: ['warning'],
    },
    {
      text: review('1.⟦学习不够深入，理论联系实际不紧。⟧\n2.⟦服务意识不强，工作作风不实。⟧'),
      messages: ['这个方面的各条都是这样', '这个方面的各条都是这样'],
      severities: ['error', 'error'],
    },
    {
      text: '个人对照检查材料\n一、原因剖析\n一是⟦理想信念有所动摇，宗旨意识有所淡化。⟧',
      messages: ['没有落到具体的事'],
      severities: ['info'],
    },
    {
      text: '党员互评意见\n一、对周明远同志\n1.⟦工作标准不够高，创新意识有待加强。⟧',
      severities: ['warning'],
    },
    // A measure with a means and nothing of what is done with it.
    {
      text: '个人对照检查材料\n一、整改措施\n1.⟦建立联系服务专家制度，畅通意见反映渠道，帮助解决实际困难。⟧',
      messages: ['“建立联系服务专家制度”只说了打算，没有写明具体怎样做'],
      severities: ['warning'],
    },
    {
      text: '某某局领导班子对照检查材料\n一、整改措施\n1.⟦健全谈心谈话制度，由办公室负责，年底前完成。⟧',
      messages: ['虽然写了责任人和时间，“健全谈心谈话制度”只说了打算'],
    },
    // Decorated: documents, years and numbered slogans, and 比如 with nothing after it.
    {
      text: review(
        '1.⟦党的二十大以来，对照《关于新形势下党内政治生活的若干准则》和“四个意识”“两个维护”的要求，在学懂弄通做实上还有差距，比如理论联系实际不够紧密。⟧\n2.上半年开了43次全局大会，有6次是念文件。',
      ),
    },
    {
      text: '某某局领导班子对照检查材料\n一、存在的问题\n1.⟦近年来，班子统筹谋划不够，一些工作前紧后松，推动落实的办法不多。⟧\n2.全年召开党组会42次，专题研究消防安全的没有一次。',
    },
  ],
});

test('the threshold can be set, and a wrong one is refused', () => {
  const text = review('1.开会多，下去少。');
  expect(findingsOf(itemAbstract, text, { options: { threshold: 0 } })).toHaveLength(1);
  expect(findingsOf(itemAbstract, text, { options: { threshold: 1 } })).toEqual([]);
  expect(() => findingsOf(itemAbstract, text, { options: { threshold: 2 } })).toThrow();
});

test('long lines take linear time', () => {
  for (const line of adversarialLines(10_000))
    expectLinear(itemAbstract, line, { pack: '2017-annual' }, (text) => review(text));
});

test('of a measure with a means the means is asked about, and what is not written of it', () => {
  const measures = (body: string): string => `某某局领导班子对照检查材料\n一、整改措施\n1.${body}`;
  const questionOf = (body: string): string | undefined =>
    findingsOf(itemAbstract, measures(body))[0]?.question;
  expect(questionOf('围绕急难愁盼，健全首问负责制度，切实提升服务水平。')).toBe(
    '“健全首问负责制度”，具体怎样做、做多少、什么时候做、由谁负责、拿什么检查？',
  );
  expect(questionOf('由办公室负责，年底前健全首问负责制度，切实提升服务水平。')).toBe(
    '“年底前健全首问负责制度”，具体怎样做、做到什么程度、拿什么检查？',
  );
});

test('the threshold holds for measures too, and no measure is reported by both rules', () => {
  const text = '个人对照检查材料\n一、整改措施\n1.建立联系服务专家制度，畅通意见反映渠道，帮助解决实际困难。';
  expect(findingsOf(itemAbstract, text)).toHaveLength(1);
  expect(findingsOf(itemAbstract, text, { options: { threshold: 1 } })).toEqual([]);
  expect(findingsOf(measureSlogan, text, { options: { threshold: 0.5 } })).toEqual([]);
});
