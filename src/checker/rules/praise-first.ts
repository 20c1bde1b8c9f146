import { defineRule, example } from '../rule';
import { inShort } from '../speech/reading';
import { stanceOf } from '../speech/stance';

/** 先扬后抑: praise before the fault. Seed B, step 6 (DOMAIN #90, #100). */
export const praiseFirst = defineRule({
  id: 'praise-first',
  family: 'substitution',
  severity: 'warning',
  clause: 'B.6.direct',
  scope: 'item',
  title: '先肯定自己再谈不足',
  about:
    '个人材料里一条问题以肯定自己开头（能够坚持原则、旗帜鲜明……），后面才说不足，而且说得空泛，没有开门见山。尽了本分再说不足的不算；只有“但是”两个字不算；后面讲了事实、前面肯定自己的话又长的，只作提示。',
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
  ],
  mustNotFire: [
    example('problem', '虽然能参加集中学习，但自学抓得不紧，联系实际不够。'),
    example('problem', '学习不够深入，但是态度还算端正。'),
    example('problem', '虽未发现违规问题，但思想上警惕性不高，制度落实不严。'),
    example('problem', '县里评我先进，可上报的那组数字是我让人改的。'),
    example('problem', '班子能够坚持原则，但有时抹不开面子，批评不够大胆。', undefined, { scope: 'team' }),
  ],
  *check(item, context) {
    if (context.scope !== 'personal' || item.kind !== 'problem') return;
    const { praise } = stanceOf(item, context);
    if (praise?.kind !== 'first') return;
    yield {
      at: { start: praise.from.start, end: praise.to.end },
      message: '先肯定自己再谈不足，没有开门见山',
      question: `“${inShort(praise.from.text)}”之外，要查摆的是哪件事？`,
      ...(praise.stated ? { severity: 'info' as const } : {}),
    };
  },
});
