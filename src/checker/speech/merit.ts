import { later } from '../later';
import { clausePattern } from './clause-pattern';
import { isShortcoming, isWrong } from './fault';
import { isObligation, lectureIn } from './lecture';
import { MARK } from './marks';
import { has, lengthOf, once, type ReadClause } from './reading';
import { hasWriter, impliesWriter } from './self';

/** 从未收过红包, 没有给组织丢脸: the words between must not be the doing of a duty (没有通报违纪). */
const BLAMELESS = clausePattern(
  /(?:从来?没有?|从未|从不|从来不|未曾?|不曾|没有?|零|无一|拒绝)(?:再|因|一[次起件封例]|任何|发生|出现|发现|出过?|收受?过?|接到过?|提过?|做过?|当过?|搞|有一[个笔名件起次份]|一[个笔名件起次份]|犯过|有过?|违反?过?|拿过?|吃过?|占过?|沾过?|找过?|打过|搞过?|给|让|向|为|利用){0,3}(?:查出|发现)?[^，。；报处理查批抵制斗]{0,10}(?:一例|查出(?!来)|不良反映|负面|违纪|违法|违规|违背|违反|举报信|投诉|事故|差错|失误|偏差|过错|红线|怨言|叫苦|苦|架子|私心|食言|失信|红包|礼品|礼金|招呼|伸手|伸过手|丢脸|抹黑|添乱|链子|操过?心|推诿|推托|争功|诿过|吃请|错案|出过事|良心|说情|请托|退缩|动摇|个人要求|任何要求|翻案|超标|一分钱|一顿饭|便宜|关系|好处|徇私|特权|私利|问题|纰漏|受过处[理分]|处分|逃兵|从业|经商|小圈子|训斥|阿谀|私情|私用|多占|厚友|漏洞|含糊|马虎眼|(?:当面一套|两面派|阳奉阴违|拉帮结派|团团伙伙)(?![^，。；]{0,8}(?:斗争|制止|批评|现象))|出格的?话|对不起|讲过?价钱|掉过?队|走过样)/,
);
/** A heading or a yardstick, no claim: 在坚持原则方面, 对照对党忠诚的要求. */
const TOPIC = clausePattern(/(?:方面|上|中|要求|标准|时|来看)$|^(?:对照|对标|按照|根据)/);
const DEED = clausePattern(
  /我(?:用[^，。；]{1,10}(?:时间|年|个月|天)|主持|牵头|推动|主抓|带队|带领|带着|领着|策划|主导|负责|编写|撰写|主编)|由我(?:主持|推动|牵头|主抓|主编)|^(?:任|在[^，。；]{0,4}任)(?:内|上|期间|职以来)|^经手|^从[^，。；]{1,10}到[^，。；]{1,10}$/,
);

/** 获省级二等奖, 居各县之首, 从71%升到95%, 节约电费三成: a rank, a prize, a figure that got better. */
const ACHIEVES = clausePattern(
  /获[^，。；]{0,14}奖|全[省市县区国州院校局系镇][^，。；]{0,3}第[一二三四五1-5]|没有一[起例封件](?![^，。；]{0,3}(?:办|落|完|解|回|去|到|看|问|查))|有了?(?:较大|明显|很大|长足|一定)的?(?:提高|提升|进步|增强|改观|起色)|[居列排][^，。；]{0,10}(?:首|第[一二三123])|进[了入][^，。；]{0,6}前[三五十]|从[^，。；]{1,8}[升提涨增]到|(?:节约|节省|增收|增长|提升|提高|上升)了?[^，。；]{0,6}(?:\d|[一二三四五六七八九]成|万|倍|亿)|争取(?:到|了)?[^，。；]{0,10}(?:资金|项目|指标)[^，。；]{0,4}\d|(?:群众|乡亲|老百姓|职工|同志)们?[^，。；]{0,8}(?:拉着|握着|念叨|夸|信任|舍不得|感谢|称赞)|没有(?:因[^，。；]{1,8})?(?:休过|请过)一(?:天|个)/,
);

/** True when a clause praises: recognition won, results, virtues claimed, never having done wrong. */
export const isMerit = once('merit', (clause) => {
  const innocent = has(clause, MARK.never) && has(clause, MARK.offence) && BLAMELESS(clause);
  const praised = innocent || has(clause, MARK.merit) || (has(clause, MARK.gain) && has(clause, MARK.fruit));
  if (!praised && !ACHIEVES(clause)) return false;
  if (TOPIC(clause) || isObligation(clause)) return false;
  return innocent || !isShortcoming(clause) || OUTRIGHT(clause) || ACHIEVES(clause);
});

const OUTRIGHT = clausePattern(/零|无一|成长为|摘/);

/** True when a clause claims steadiness (始终, 能够) or tells of a work led: praise in company only. */
export const isClaim = once(
  'claim',
  (clause) => (has(clause, MARK.steady) || DEED(clause)) && !isShortcoming(clause) && !TOPIC(clause),
);

/** True when a clause flatters in the shape of a fault: 工作太投入, 顾不上家, 对自己要求过严. */
export const isVirtueAsFault = once(
  'virtueAsFault',
  (clause) =>
    has(clause, MARK.virtueFault) ||
    (has(clause, MARK.too) && has(clause, MARK.effort) && TOO_MUCH(clause)) ||
    (has(clause, MARK.home) &&
      (has(clause, MARK.scant) || /^(?:就是|只是|唯一)/.test(clause.text)) &&
      !/职工|群众|干部|学生|老百姓|患者|(?:政治|组织|党内)生活|生活[会作]/.test(clause.text)),
);
const TOO_MUCH = clausePattern(
  /(?:太|过于|过|偏|近乎)(?:认真|较真|投入|严格|严厉|严肃|严|苛|高|拼|要强|操劳|辛苦|实在|执着|敬业|专注|谦虚|低调|完美|充分|追求|热心|善良|耿直|心急|心切|急于|热爱|负责|勤快|细|坚持原则|讲原则|重情)/,
);

/** True when what a clause finds fault with is not worth a criticism: a loud voice, handwriting, publicity. */
export const isTrifle = (clause: ReadClause): boolean => has(clause, MARK.trifle);

/** The turn from praise to fault: 不足之处是, 若论缺点, 唯一遗憾的是, 只是……还不够. */
function turnsToFault(clause: ReadClause): boolean {
  if (isMerit(clause)) return false;
  return (
    (has(clause, MARK.flaw) && FLAW_IS(clause)) ||
    LOOKS_FOR_FAULT(clause) ||
    OPENS_FAULT(clause) ||
    MEASURES_UP(clause) ||
    (BUT(clause) && isShortcoming(clause)) ||
    SHAM_TURN(clause) ||
    (ONLY_THAT(clause) && (isVirtueAsFault(clause) || isTrifle(clause)))
  );
}
/** 但学习的广度还可以进一步拓展: nothing is said to be wrong. */
const SHAM_TURN = clausePattern(
  /^(?:但是?|只是|不过|然而)[^，。；]{0,16}(?:还|仍|尚)?(?:可以?|需要?)(?:再|更加?|进一步)[^，。；]{1,8}$/,
);
const LOOKS_FOR_FAULT = clausePattern(
  /^(?:若|如果|要|真要|硬要|非要|如非要|一定要)[^，。；]{0,8}(?:说|论|讲|找|谈|挑)/,
);
const OPENS_FAULT = clausePattern(
  /^(?:唯一|美中不足|稍嫌|略显|(?:同时|但)?(?:也|还)?(?:应当?|要|必须|清醒)(?:清醒)?地?看到|要检讨|要说|今后|下一步|展望|金无足赤|对照[^，。；]{0,24}(?:要求|标准|检查)$)/,
);
const MEASURES_UP = clausePattern(/更高的(?:尺子|标准|要求)|(?:觉得|感到)不够的地方/);
const BUT = clausePattern(/^(?:只是|就是|不过|但|但是|然而|当然)/);
const ONLY_THAT = clausePattern(/^(?:只是|就是|不过)/);
const FLAW_IS = clausePattern(
  /(?:不足|缺点|短处|毛病|遗憾|欠缺|短板|差距|缺憾|瑕疵|弱点|软肋|问题|地方)(?:之处|的地方)?(?:的|主要|当然|也|就|只|还|或许|可能|大概|恐怕|最大){0,3}(?:是|在于|有|为|：|$)|^(?:差|欠|缺|弱)的(?:就|主要|还)?是|^(?:主要|最大的|唯一的?)(?:不足|缺点|短处|毛病|问题|遗憾)|[也还]有一些?(?:需要|不足|缺点|差距)/,
);

/**
 * How an item praises its writer: merits alone, merits with a sham fault, achievements that are facts with a sham fault
 * after them, or merits before a fault in general terms.
 */
export type PraiseKind = 'only' | 'sham' | 'achieved' | 'first';
export interface SelfPraise {
  kind: PraiseKind;
  /** The praising clauses, or the flattering fault. */
  from: ReadClause;
  to: ReadClause;
  /** A fact follows the merits: the fault is told, only late. */
  stated?: boolean;
}

/** The fault after the praise that is none: a virtue put as a fault, or a trifle. */
export const shamFaultOf = ({ to }: SelfPraise, clauses: readonly ReadClause[]): ReadClause | undefined =>
  clauses.find((clause) => clause.start >= to.start && (isVirtueAsFault(clause) || isTrifle(clause)));

/** 因此显得慢, 让同志们受累: what comes of a virtue; 接手时倒数第二: what was before the success. */
const CAME_OF_IT = clausePattern(/^(?:因此|所以|于是|显得|难免|让|给|使|这让|这可能|可能)/);
const WAS_BEFORE = clausePattern(/接手|到任时|刚到|原先|原来|过去|当初|起初|以前|任前/);
const excused = (clauses: readonly ReadClause[], at: number): boolean => {
  const clause = clauses[at];
  if (!clause || isVirtueAsFault(clause) || isTrifle(clause)) return true;
  if (CAME_OF_IT(clause)) return clauses.slice(0, at).some(isVirtueAsFault);
  return WAS_BEFORE(clause) && clauses.slice(at + 1).some(isMerit);
};

/** “团结协作方面。” says under which heading it stands, “总的看，” that something will be said. */
const LEADS_IN = /方面$|^(?:总的来?[看说讲]|总体(?:上|来[看说讲])?(?:看|说)?|总起来说|应该说|客观地?[讲说])$/;

/** The writer says something of himself, or of what he can and does as a rule. */
const claims = (clause: ReadClause): boolean =>
  impliesWriter(clause) || isClaim(clause) || OF_ONESELF(clause);
const OF_ONESELF = clausePattern(
  /^(?:自己|平时|日常|工作中|工作上|生活中|生活上|学习上|学习中|思想上|政治上|作风上|廉洁上|在[^，。；]{2,12}[上中])?[，]?(?:都|也|总|一直)?(?:能|能够|做到|坚持|认真|积极|主动|自觉|按时|严格)(?!不|少)/,
);
/** Shorter than this an item is a heading. */
const MIN_CLAIM = 12;

/** Praise of that many characters before a stated fact is a hint worth giving: 成绩谈了一大段. */
const LONG_PRAISE = 40;
/** So many merits before the turn do as well. */
const MANY = 3;
/** Enough of an item: below it the merits are said in passing. */
const MOST = 0.35;
/** Before a plain 但 with a fault in general terms it takes more. */
const NEARLY_ALL = 0.6;
/** 虽然参加了学习: one's plain duty, conceded. */
const CONCEDES = /^(?:虽|尽管)/;
const HOWEVER = /^(?:但|然而|不过|可)/;
const SOME = 0.2;

/**
 * Self-praise in a personal item; undefined when it owns up to something. `isVague` tells whether a stretch states no
 * fact: merits that lead up to a real fact are a confession (the prize was won by a forged list).
 */
export function selfPraiseOf(
  all: readonly ReadClause[],
  isVague: (from: ReadClause, to: ReadClause) => boolean,
): SelfPraise | undefined {
  const clauses = all.length > 1 && LEADS_IN.test(all[0]?.text ?? '') ? all.slice(1) : all;
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
  const owned = before.some(
    (clause) => isShortcoming(clause) && !isMerit(clause) && !isVirtueAsFault(clause),
  );
  if (tail.length > 0) {
    const [start = first] = tail;
    const sham = tail.some((clause) => isVirtueAsFault(clause) || isTrifle(clause));
    const real = tail.some((clause) => isWrong(clause) && !isVirtueAsFault(clause) && !isTrifle(clause));
    const praised = lengthOf(before) / lengthOf(clauses);
    const enough = real && !sham && HOWEVER.test(start.text) ? NEARLY_ALL : MOST;
    if (!owned && from && to && praised >= enough && (merits.length > 0 || sham)) {
      if (sham || !real || isVague(start, last)) return { kind: 'sham', from, to };
    }
    if (before.length === 0 && sham && !real) return { kind: 'sham', from: start, to: last };
  }
  const share = lengthOf(merits) / lengthOf(clauses);
  const wrong = clauses.some((clause, at) => isWrong(clause) && !isMerit(clause) && !excused(clauses, at));
  const vague = later(() => isVague(first, last));
  const sermon = lectureIn(clauses).share >= SOME && !clauses.some(hasWriter);
  if (tail.length === 0 && !owned && from && to && merits.length > 0 && !sermon) {
    // With facts in it the item must end in praise: else they may well be the confession.
    if (vague() ? share >= SOME || !wrong : !wrong && share >= MOST && to === last)
      return { kind: 'only', from, to };
  }
  if (!wrong && !sermon && lengthOf(clauses) >= MIN_CLAIM && clauses.some(claims) && vague())
    return { kind: 'only', from: first, to: last };
  const flattering = clauses.find(isVirtueAsFault);
  if (flattering && !owned && !wrong && vague()) return { kind: 'sham', from: flattering, to: flattering };
  const opening = clauses.slice(0, 2).find(isMerit);
  if (!opening || !to || sermon) return undefined;
  if (vague())
    return share >= (CONCEDES.test(opening.text) ? MOST : SOME)
      ? { kind: 'first', from: opening, to }
      : undefined;
  const fault = clauses.find((clause) => isWrong(clause) && !isMerit(clause))?.start ?? last.end;
  const leading = merits.filter(({ start }) => start < fault);
  const many = leading.length >= MANY && turn >= 0 && lengthOf(before) >= MOST * lengthOf(clauses);
  return many || (lengthOf(leading) >= LONG_PRAISE && share >= MOST)
    ? { kind: 'first', from: opening, to, stated: true }
    : undefined;
}
