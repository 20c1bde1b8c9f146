import type { Draft, Item } from '../../draft';
import { isSelfReview } from '../papers';
import { defineRule, example, type CheckContext, type FindingDraft } from '../rule';
import { criticismOf } from '../speech/criticism';
import { isMerit, shamFaultOf } from '../speech/merit';
import { inShort, lengthOf, readClauses, type ReadClause } from '../speech/reading';
import { stanceOf } from '../speech/stance';

/** 先扬后抑: praise before the fault, or achievements in its place. Seed B, step 6 (DOMAIN #90, #100, §3.1). */
export const praiseFirst = defineRule({
  id: 'praise-first',
  family: 'substitution',
  severity: 'warning',
  clause: 'B.6.direct',
  scope: 'item',
  title: '先肯定再谈不足',
  about:
    '个人材料里一条问题以肯定自己开头（能够坚持原则、旗帜鲜明……），后面才说不足，而且说得空泛，没有开门见山；或者先摆一大段看得见的成绩，再带一句无关痛痒、名为不足实为表扬的“不足”。尽了本分再说不足的不算；只有“但是”两个字不算；后面讲了事实、前面肯定自己的话又长的，只作提示。班子材料只查先摆成绩、不足一带而过的。批评意见先讲一大段优点再说问题的，也作提示。全文开头成段地摆成绩的也提出。',
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
    example(
      'criticism',
      '你业务精通，深受服务对象好评，带出了一支好队伍，但9月招标前你同中标的老板一起去外地看了两天项目。',
      '你业务精通，深受服务对象好评',
    ),
    example(
      'problem',
      '中心取得长足进步，获批省级示范中心，共享率居全校前列，赢得师生广泛赞誉，同时也应看到，透射电镜五个月没有开机，是我没有安排人培训。',
      '中心取得长足进步，获批省级示范中心，共享率居全校前列，赢得师生广泛赞誉',
    ),
    example(
      'draft',
      `某某医院领导班子对照检查材料\n一年来，班子团结带领全院职工锐意进取，医院各项事业实现新跨越，患者满意度连年攀升，荣获市级文明单位等多项荣誉，得到社会各界的一致好评。会前学习6次。\n一、存在的问题\n（一）学习方面\n中心组学习请假4次，没有补课。`,
      '班子团结带领全院职工锐意进取，医院各项事业实现新跨越，患者满意度连年攀升，荣获市级文明单位等多项荣誉，得到社会各界的一致好评',
    ),
  ],
  mustNotFire: [
    example('criticism', '你工作踏实，但9月招标前你同中标的老板一起去外地看了两天项目。'),
    example('problem', '虽然能参加集中学习，但自学抓得不紧，联系实际不够。'),
    example('problem', '学习不够深入，但是态度还算端正。'),
    example('problem', '虽未发现违规问题，但思想上警惕性不高，制度落实不严。'),
    example('problem', '县里评我先进，可上报的那组数字是我让人改的。'),
    example('problem', '班子能够坚持原则，但有时抹不开面子，批评不够大胆。', undefined, { scope: 'team' }),
  ],
  ofDraft: praiseAtTheHead,
  *check(item, context) {
    if (item.kind === 'criticism') yield* beforeCriticism(item, context);
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

/** So many clauses of an opening must praise, so much of it. */
const OPENING_MERITS = 3;
const OPENING_LONG = 30;
/** What was learnt, whose deeds were studied, what became of last year's measures: no praise of one's own. */
const TELLS_OTHERS = /会前|为开好|谈心|学习|事迹|精神|主题|围绕|按照|上年度|去年|整改/;

/** Achievements before the first problem. Seed B, “直奔主题、直面问题”, “开门见山” (DOMAIN #90). */
function* praiseAtTheHead(draft: Draft): Iterable<FindingDraft<'draft'>> {
  if (!isSelfReview(draft.paper)) return;
  const [opening] = draft.parts;
  if (opening?.kind !== 'opening') return;
  for (const span of opening.body) {
    const paragraph = draft.paragraphs.find(({ index }) => index === span.paragraph);
    const clauses = readClauses(paragraph?.text.slice(span.start, span.end) ?? '');
    const others = new Set(
      clauses.filter(({ text }) => TELLS_OTHERS.test(text)).map(({ sentence }) => sentence),
    );
    const merits = clauses.filter((clause) => isMerit(clause) && !others.has(clause.sentence));
    const [first] = merits;
    const last = merits[merits.length - 1];
    if (!first || !last || merits.length < OPENING_MERITS || lengthOf(merits) < OPENING_LONG) continue;
    yield {
      at: { paragraph: span.paragraph, start: span.start + first.start, end: span.start + last.end },
      message: '开头先摆了一段成绩，没有直奔问题',
      question: `“${inShort(first.text)}”这些可以在总结里讲，这里要查摆的第一个问题是什么？`,
      key: 'praise',
    };
  }
}

/** So many merits, so long, before the criticism: it should come to the point (直截了当, DOMAIN #100). */
const MERITS = 2;
const LONG = 12;
const TURN = /^(?:但是?|不过|然而|只是|就是|可是?|美中不足)/;

/** A criticism that points out something after a good deal of praise. */
function* beforeCriticism(item: Item, context: CheckContext): Iterable<FindingDraft<'item'>> {
  const { clauses, pointsOut, trifle } = criticismOf(item, context);
  if (!pointsOut && !trifle) return;
  const turn = clauses.findIndex(({ text }) => TURN.test(text));
  const merits = clauses.slice(0, Math.max(0, turn)).filter(isMerit);
  const [first] = merits;
  const last = merits[merits.length - 1];
  if (!first || !last || merits.length < MERITS || lengthOf(merits) < LONG) return;
  yield {
    at: { start: first.start, end: last.end },
    message: '先讲了一段优点才说到问题，没有直截了当',
    question: `“${inShort(first.text)}”之前，能不能先说要批评的那件事？`,
    severity: 'info',
    clause: 'A.6.hope',
  };
}

const achievedMessage = (sham: ReadClause | undefined): string =>
  sham
    ? `先摆成绩，所说的不足“${inShort(sham.text)}”名为不足、实为表扬，或者无关痛痒`
    : '先摆了一段成绩，后面的不足一带而过，没有落到事情上';
