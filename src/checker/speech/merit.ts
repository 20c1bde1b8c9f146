import { isShortcoming, isWrong } from './fault';
import { isObligation, lectureIn } from './lecture';
import { has, lengthOf, once, type ReadClause } from './reading';
import { namesWriter } from './self';

/** 从未收过红包, 没有给组织丢脸: the words between must not be the doing of a duty (没有通报违纪). */
const BLAMELESS =
  /(?:从来?没有?|从未|从不|从来不|未曾?|不曾|没有?|零|无一|拒绝)(?:再|因|一[次起件封例]|任何|发生|出现|发现|出过?|收受?过?|接到过?|做过?|当过?|搞|有一[个笔名件起次份]|一[个笔名件起次份]|犯过|有过?|违反?过?|拿过?|打过|搞过?|给|让|向|为|利用){0,3}[^，。；报处理查批]{0,8}(?:违纪|违法|违规|违背|违反|举报信|投诉|事故|差错|失误|偏差|过错|红线|怨言|叫苦|苦|架子|私心|食言|失信|红包|礼品|礼金|招呼|伸手|伸过手|丢脸|抹黑|添乱|链子|操过?心|推诿|推托|争功|诿过|吃请|错案|出过事|良心|说情|请托|退缩|动摇|徇私|特权|私利|问题|纰漏|受过处[理分]|处分|逃兵|从业|经商|小圈子|训斥|阿谀|私情|私用|多占|厚友|漏洞)/;
/** A heading or a yardstick, no claim: 在坚持原则方面, 对照对党忠诚的要求. */
const TOPIC = /(?:方面|上|中|要求|标准|时|来看)$|^(?:对照|对标|按照|根据)/;
const DEED =
  /我(?:用[^，。；]{1,10}(?:时间|年|个月|天)|主持|牵头|推动|主抓|带队|带领|带着|领着|策划|主导|负责|编写|撰写|主编)|由我(?:主持|推动|牵头|主抓|主编)|^(?:任|在[^，。；]{0,4}任)(?:内|上|期间|职以来)|^经手|^从[^，。；]{1,6}到[^，。；]{1,8}(?:岗位|局长|院长|主任)/;

/** True when a clause praises: recognition won, results, virtues claimed, never having done wrong. */
export const isMerit = once('merit', (clause) => {
  const innocent = has(clause, 'never') && has(clause, 'offence') && BLAMELESS.test(clause.text);
  if (!innocent && !has(clause, 'merit') && !(has(clause, 'gain') && has(clause, 'fruit'))) return false;
  if (TOPIC.test(clause.text) || isObligation(clause)) return false;
  return innocent || !isShortcoming(clause) || /零|无一|成长为|摘/.test(clause.text);
});

/** True when a clause claims steadiness (始终, 能够) or tells of a work led: praise in company only. */
const isClaim = (clause: ReadClause): boolean =>
  !TOPIC.test(clause.text) && !isShortcoming(clause) && (has(clause, 'steady') || DEED.test(clause.text));

/** True when a clause flatters in the shape of a fault: 工作太投入, 顾不上家, 对自己要求过严. */
export const isVirtueAsFault = once(
  'virtueAsFault',
  (clause) =>
    has(clause, 'virtueFault') ||
    (has(clause, 'too') && has(clause, 'effort') && TOO_MUCH.test(clause.text)) ||
    (has(clause, 'home') && has(clause, 'scant') && !/职工|群众|干部|学生|老百姓|患者/.test(clause.text)),
);
const TOO_MUCH =
  /(?:太|过于|过|偏|近乎)(?:认真|较真|投入|严格|严厉|严肃|严|苛|高|拼|要强|操劳|辛苦|实在|执着|敬业|专注|谦虚|低调|完美|充分|追求|热心|善良|耿直|心急|心切|急于|热爱|负责|勤快|细|坚持原则|讲原则|重情)/;

/** True when what a clause finds fault with is not worth a criticism: a loud voice, handwriting, publicity. */
export const isTrifle = (clause: ReadClause): boolean => has(clause, 'trifle');

/** The turn from praise to fault: 不足之处是, 若论缺点, 唯一遗憾的是, 只是……还不够. */
function turnsToFault(clause: ReadClause): boolean {
  const { text } = clause;
  if (isMerit(clause)) return false;
  return (
    (has(clause, 'flaw') && FLAW_IS.test(text)) ||
    /^(?:若|如果|要|真要|硬要|非要|如非要|一定要)[^，。；]{0,8}(?:说|论|讲|找|谈|挑)/.test(text) ||
    /^(?:唯一|美中不足|稍嫌|略显|要检讨|要说|今后|下一步|展望|金无足赤|对照[^，。；]{0,24}(?:要求|标准|检查)$)/.test(text) ||
    /更高的(?:尺子|标准|要求)|(?:觉得|感到)不够的地方/.test(text) ||
    (/^(?:只是|就是|不过|但|但是|然而|当然)/.test(text) && isShortcoming(clause)) ||
    (/^(?:只是|就是|不过)/.test(text) && (isVirtueAsFault(clause) || isTrifle(clause)))
  );
}
const FLAW_IS =
  /(?:不足|缺点|短处|毛病|遗憾|欠缺|短板|差距|缺憾|瑕疵|弱点|软肋|问题|地方)(?:之处|的地方)?(?:的|主要|当然|也|就|只|还|或许|可能|大概|恐怕|最大){0,3}(?:是|在于|有|为|：|$)|^(?:主要|最大的|唯一的?)(?:不足|缺点|短处|毛病|问题|遗憾)|[也还]有一些?(?:需要|不足|缺点|差距)/;

/** How an item praises its writer: merits alone, merits with a sham fault, or merits before a fault in general terms. */
export type PraiseKind = 'only' | 'sham' | 'first';
export interface SelfPraise {
  kind: PraiseKind;
  /** The praising clauses, or the flattering fault. */
  from: ReadClause;
  to: ReadClause;
}

const speaks = ({ text }: ReadClause): boolean => namesWriter(text);

/** The writer says something of himself, or of what he can and does as a rule. */
const claims = (clause: ReadClause): boolean =>
  namesWriter(clause.text) || isClaim(clause) || OF_ONESELF.test(clause.text);
const OF_ONESELF = /^(?:自己|平时|日常|工作中|工作上|生活中|生活上|学习上|学习中|思想上|政治上|作风上|廉洁上|在[^，。；]{2,12}[上中])?[，]?(?:都|也|总|一直)?(?:能|能够|做到|坚持|认真|积极|主动|自觉|按时|严格)(?!不|少)/;
/** Shorter than this an item is a heading. */
const MIN_CLAIM = 12;

/** Enough of an item: below it the merits are said in passing. */
const MOST = 0.35;
const SOME = 0.2;

/**
 * Self-praise in a personal item; undefined when it owns up to something. `isVague` tells whether a stretch states no
 * fact: merits that lead up to a real fact are a confession (the prize was won by a forged list).
 */
export function selfPraiseOf(
  clauses: readonly ReadClause[],
  isVague: (from: ReadClause, to: ReadClause) => boolean,
): SelfPraise | undefined {
  const first = clauses[0];
  const last = clauses[clauses.length - 1];
  if (!first || !last) return undefined;
  const begun = clauses.findIndex((clause) => isMerit(clause) || isClaim(clause));
  const turn = clauses.findIndex((clause, at) => (begun < 0 || at > begun) && turnsToFault(clause));
  const before = turn < 0 ? clauses : clauses.slice(0, turn);
  const tail = turn < 0 ? [] : clauses.slice(turn);
  const merits = before.filter(isMerit);
  const praising = merits.length > 0 ? merits : before.filter(isClaim);
  const [from] = praising;
  const to = praising[praising.length - 1];
  const owned = before.some((clause) => isShortcoming(clause) && !isMerit(clause) && !isVirtueAsFault(clause));
  if (tail.length > 0) {
    const [start = first] = tail;
    const sham = tail.some((clause) => isVirtueAsFault(clause) || isTrifle(clause));
    const real = tail.some((clause) => isWrong(clause) && !isVirtueAsFault(clause) && !isTrifle(clause));
    if (!owned && from && to && lengthOf(before) / lengthOf(clauses) >= MOST) {
      if ((merits.length > 0 || sham) && (sham || !real || isVague(start, last))) return { kind: 'sham', from, to };
    }
    return before.length === 0 && sham && !real ? { kind: 'sham', from: start, to: last } : undefined;
  }
  const share = lengthOf(merits) / lengthOf(clauses);
  const wrong = clauses.some((clause) => isWrong(clause) && !isMerit(clause) && !isVirtueAsFault(clause));
  const vague = isVague(first, last);
  const sermon = lectureIn(clauses).share >= SOME && !clauses.some(speaks);
  if (!owned && from && to && merits.length > 0 && !sermon) {
    // With facts in it the item must end in praise: else they may well be the confession.
    if (vague ? share >= SOME || !wrong : !wrong && share >= MOST && to === last) return { kind: 'only', from, to };
  }
  if (vague && !wrong && !sermon && lengthOf(clauses) >= MIN_CLAIM && clauses.some(claims)) return { kind: 'only', from: first, to: last };
  const flattering = clauses.find(isVirtueAsFault);
  if (flattering && !owned && !wrong && vague) return { kind: 'sham', from: flattering, to: flattering };
  const opening = clauses.slice(0, 2).find(isMerit);
  if (opening && to && vague && share >= SOME) return { kind: 'first', from: opening, to };
  return undefined;
}
