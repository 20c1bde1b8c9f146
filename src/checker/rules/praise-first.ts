import { defineRule, example } from '../rule';
import { shamFaultOf } from '../speech/merit';
import { inShort, type ReadClause } from '../speech/reading';
import { stanceOf } from '../speech/stance';

/** 先扬后抑: praise before the fault, or achievements in its place. Seed B, step 6 (DOMAIN #90, #100, §3.1). */
export const praiseFirst = defineRule({
  id: 'praise-first',
  family: 'substitution',
  severity: 'warning',
  clause: 'B.6.direct',
  scope: 'item',
  title: '先肯定自己再谈不足',
  about:
    '个人材料里一条问题以肯定自己开头（能够坚持原则、旗帜鲜明……），后面才说不足，而且说得空泛，没有开门见山；或者先摆一大段看得见的成绩，再带一句无关痛痒、名为不足实为表扬的“不足”。尽了本分再说不足的不算；只有“但是”两个字不算；后面讲了事实、前面肯定自己的话又长的，只作提示。',
  mustFire: [
    example(
      'problem',
      '能够坚持原则、不徇私情，但有时抹不开面子，批评同志不够大胆。',
      '能够坚持原则、不徇私情',
    ),
    example(
      'problem',
      '我在大是大非面前始终旗帜鲜明，但日常斗争精神不强，有时当老好人，对歪风邪气制止不力。',
      '我在大是大非面前始终旗帜鲜明',
    ),
    example(
      'problem',
      '我牵头的园区路网改造提前两个月通车，企业送来了锦旗，不足之处是对外宣传不够。',
      '我牵头的园区路网改造提前两个月通车，企业送来了锦旗，不足之处是对外宣传不够。',
    ),
    example(
      'problem',
      '班子成员带头学、深入学，中心组学习经验被省院简报转发，形成了良好示范，但学习的广度还可以进一步拓展。',
      '班子成员带头学、深入学，中心组学习经验被省院简报转发，形成了良好示范，但学习的广度还可以进一步拓展。',
      { scope: 'team' },
    ),
  ],
  mustNotFire: [
    example('problem', '虽然能参加集中学习，但自学抓得不紧，联系实际不够。'),
    example('problem', '学习不够深入，但是态度还算端正。'),
    example('problem', '虽未发现违规问题，但思想上警惕性不高，制度落实不严。'),
    example('problem', '县里评我先进，可上报的那组数字是我让人改的。'),
    example('problem', '班子能够坚持原则，但有时抹不开面子，批评不够大胆。', undefined, { scope: 'team' }),
  ],
  *check(item, context) {
    if (item.kind !== 'problem') return;
    const { praise, clauses } = stanceOf(item, context);
    if (praise?.kind === 'achieved') {
      yield {
        at: { start: 0, end: item.text.length },
        message: achievedMessage(shamFaultOf(praise, clauses)),
        question: `除了“${inShort(praise.from.text)}”，哪件事没有做好，造成了什么影响，${context.scope === 'team' ? '班子' : '本人'}有什么责任？`,
      };
      return;
    }
    if (praise?.kind !== 'first') return;
    yield {
      at: { start: praise.from.start, end: praise.to.end },
      message: '先肯定自己再谈不足，没有开门见山',
      question: `“${inShort(praise.from.text)}”之外，要查摆的是哪件事？`,
      ...(praise.stated ? { severity: 'info' as const } : {}),
    };
  },
});

const achievedMessage = (sham: ReadClause | undefined): string =>
  sham
    ? `先摆成绩，所说的不足“${inShort(sham.text)}”名为不足、实为表扬，或者无关痛痒`
    : '先摆了一段成绩，后面的不足一带而过，没有落到事情上';
