import { DONE } from '../concreteness/patterns/telling';
import type { TextRange } from '../rule';
import { isMerit, isTrifle, isVirtueAsFault } from './merit';
import { isShortcoming, isWrong } from './fault';
import { MARK } from './marks';
import { has, type ReadClause } from './reading';

export type ProposalKind = 'hope' | 'advice';

const LEAD_IN =
  /^(?:所以|因此|最后|同时|总之|在此|这里|唯一|当然|另外|还有|只|也|更|还|就|都|最|一致|共同|借此机会|在新的一年里?|新的一年里?|来年|今后|以后|下一步|下步|接下来|平时|工作中|工作上|生活中|生活上|学习上|思想上|作风上|方法上|在[^，。]{1,12}[上中里]|[一二三四五六]是|其[一二三]|第[一二三四五]|首先|其次|再次)+/;
const WHO =
  '(?:我们?|大家|同志们|职工们?|群众|师生们?|基层|组织上?|支部|[^，。希盼建]{1,14}(?:们|同志|群众|职工|干部|党员|朋友|部门|科室))?';
const HOPE = new RegExp(
  `^${WHO}(?:也|更|还|只|都|最|就是|就|一致|共同)*(?:衷心|真诚|诚挚|真心|殷切|热切|由衷|诚恳)?地?(?:希望|期望|期待|期盼|盼望|盼着(?!你好)|盼(?![望着])|祝愿|祝福|祝|唯愿|但愿|愿(?![意望景])|望(?=你|您|局|班子|书记|今后|在|党|能|各|继续|再|进一步|百尺|早日)|望[^，。；]{2,10}(?:今后|继续|进一步|能)|寄希望于|寄语)`,
);
const HOPE_IS =
  /(?:我|大家|组织|同志们)的?(?:唯一的|一点)?(?:希望|期望|期待|期盼|心愿|愿望)(?:就)?是|唯一的(?:希望|期待|期盼)|寄予厚望|提不出(?:批评)?意见|谈不上批评|相信(?:在)?你/;
const ADVICE =
  /(?:^|我|特|也|还|再|并|谨|想|就|只|现|要|同时|因此|所以|[：，。；])建议(?!书|被|没|未|稿)|^对[^，。；]{1,20}的?[^，。；]{0,6}建议$|提(?!了|过)(?:个|一个|一点|[一二两三四几]点|[一二两三四几]条|[一二两三四几]个)(?:小|工作)?(?:建议|想法|主意|意见供)|(?:出|支)(?:个|一个|点)主意|我的(?:意见|想法|看法|建议)是|谈(?:点|一点|些|几点)(?:想法|看法|建议)|供(?:你|您)?参(?:考|酌)|不妨|最好(?:能|是|把|在)|可以考虑|可考虑|能否|可否|是否可以|宜(?=[早尽多在把])/;
/** Bare imperatives: 多下基层, 要加强学习, 可以再灵活一些, 还应更加注重. */
const IMPERATIVE =
  /^(?:你|您|班子|党委|党组|支部)?(?:在?[^，。]{1,14}(?:上|中|里|方面))?(?:也|还|更|都|就)?(?:要|应当?|应该|须|需要?|得|可以?|不妨|务必|请)(?!求|点|害|命|不是|说)(?:[^，。]{0,6}?)(?:多|少|再|更|进一步|继续|加强|强化|注意|注重|重视|提高|提升|把|学|深入|加大|加快|主动|积极|大胆|及时|经常|切实|完善|改进|改善|严|增|推|抓|尽|放|克服|坚持|用|开|组织|扩|建|给|敢|善|勤|有)|^多(?![次年少么数半]|了|有|名|次)[^，。]{1,20}|^(?:进一步|继续|切实|不断|加强|强化|注意|注重|提高|增加|加大|完善|改进)(?!不)[^，。]{2,}|(?:可以?|要|应|还)?(?:再|更加?|更为)[^，。]{1,8}(?:一些|一点|些|点)$|(?:往|向)[^，。]{1,6}里[^，。]{1,4}$/;
/** Asking for more in the second person hopes: 你平时要多和同志们交流. */
const ASKING = /^[你您][^，。]{0,8}?(?:要)?(?:多(?![次年么少]|了)[^，。]{1,14}|更加|进一步|继续)/;

/** What kind of proposal a clause opens, or goes on with: an imperative beside hopes hopes. */
export function proposalOf(clause: ReadClause, within: ProposalKind | undefined): ProposalKind | undefined {
  const { text } = clause;
  const bare = text.replace(LEAD_IN, '');
  if (HOPE.test(text) || HOPE.test(bare) || HOPE_IS.test(text)) return ADVICE.test(text) ? 'advice' : 'hope';
  if (ADVICE.test(text)) return 'advice';
  if (ASKING.test(text)) return 'hope';
  // 美中不足的是创新意识还可以再强一点: a fault, said politely.
  if (has(clause, MARK.flaw) && FLAW.test(text)) return undefined;
  return IMPERATIVE.test(bare) || IMPERATIVE.test(text) ? (within ?? 'advice') : undefined;
}

const FLAW = /不足|缺点|毛病|欠缺|差距|短板/;

/** Something that happened, at a time or over and done with. */
const PAST =
  /上次|上回|前次|那次|那天|那回|那几|当时|当天|去年(?!以来)|前年|上个?月|上周|上半年|上年度|昨天|前天|前些天|刚才|至今|到现在|到今天|一直没|从来没|从没|后来|结果(?!导向)|[\d一二两三四五六七八九十]月(?:\d|[一二三四五六七八九十])*[日号]?(?!前|底|起|内)|这些年|[两三四五六七八九十几多]年了/;
const FUTURE =
  /能|要|多|把|让|再|请|更|继续|使|早日|尽快|将|可以|下半年|明年|来年|今后|以后|每[月年周天季]|不要|别|先|一定|应/;
/** A proposal that names the fault to be given up, or the wrong to be put right. */
const GIVE_UP =
  /(?:你|您|班子|党委|党组|支部|局里)[^，。；]{0,10}(?:别再|不要再|莫再|改掉|戒掉|克服|别(?:总|老|光|一味|动不动)|不要(?:总|老|光|一味|动不动)|少一?点)|先把[^。；]{1,30}再|的毛病|的习惯|(?:正视|改变|改进|纠正|克服)[^，。；]{0,16}(?:问题|作风|做法|现象)/;
const PUT_RIGHT =
  /还上|补上|补发|退[回还]|[改撤收]回|改过来|交出来|撤[销掉]|纠正|重新(?:打开|数|审|评)|拆[了掉除]|兑现|还[给清]|结清|付清/;
const OWED = /欠|拖|占|漏|扣|借走|克扣|截留/;
const givesUp = (clause: ReadClause): boolean =>
  (!has(clause, MARK.home) && GIVE_UP.test(clause.text)) ||
  (PUT_RIGHT.test(clause.text) && (PAST.test(clause.text) || OWED.test(clause.text)));

const ENOUGH = /[够好行成]了/;
/** True when a clause tells of something that happened. */
export const tellsOfPast = (text: string): boolean => {
  DONE.lastIndex = 0;
  return PAST.test(text) || (!FUTURE.test(text) && !ENOUGH.test(text) && DONE.test(text));
};
const ADDRESSED = /你|您|班子|党委|党组|支部|公司|单位|局里|院里|学校|部里/;
const FORBIDS = /不要|别|勿|避免|防止|减少|杜绝|克服|解决|破解|缩小|补齐|化解|弥补/;
/** Courtesies round a criticism, and the words that announce one. */
const COURTESY =
  /^(?:如果|若|要)(?:非|一定|硬|真)?要?(?:说|提|讲)|^(?:唯一的?|主要的?|最大的?)?(?:不足|缺点|问题)(?:之处)?(?:的)?(?:是|在于|$)|意见谈不上|没有(?:什么|别的)?意见|提不出|谈不上|无从谈起|(?:让|叫|弄得)?(?:我们|大家|同志们|下面的人)[^，。；]{0,8}(?:跟不上|追不上|赶不上|吃不消|受不了)$|直言|说得不对|别介意|往心里去|不一定对|不容易|都不容易|千头万绪|需要一个(?:适应|过程)|当然/;

const EVADES =
  /不(?:再|作|一一)?(?:赘述|展开|重复|多说|细说|具体说)|(?:会前|私下|平时|事先)[^，。；]{0,12}(?:沟通|交流|交换|谈)(?:过|了|意见|比较多|较多)|(?:会前|私下|事先)[^，。；]{0,16}(?:说|讲|提)过了$|(?:意见|问题)(?:平时|会前|私下|早就|大家)?(?:都|已经?|也)?(?:提|说|谈)(?:过|完)|(?<![你您他她](?:表态|又|也|都)?说?)没有?(?:什么|别的|更多|其他)?(?:批评)?(?:意见|可说|补充)(?![箱表簿])|提不出(?:什么)?(?:批评)?意见|同意(?:大家|前面|以上)[^，。；]{0,8}(?:意见|发言)|(?:大家|前面)[^，。；]{0,10}(?:讲|说|提)的?我?(?:都|也|完全)?(?:赞成|赞同|同意)|我(?:也|都)?(?:赞成|赞同|同意)(?:前面|大家)|(?:优点|长处|不足|缺点|情况)[^，。；]{0,8}(?:大家|同志们|组织上?)(?:都|也)?(?:很|非常)?(?:清楚|知道|了解)|人无完人|金无足赤/;
/** True when a clause says that nothing is said: 会前已经沟通, 不再赘述, 没有什么意见. */
export const isEvasion = ({ text }: ReadClause): boolean => EVADES.test(text) || DENIES.test(text);

const DENIES =
  /^(?:[我也都暂确实]|大家|目前|没有人|对[^，。；]{1,8}){0,3}(?:没有?|提不出)(?:提出?|收到|征求到|听到)?(?:过|什么|别的|其他|任何)?(?:批评|不同|反对)?(?:的)?意见$/;
const LEAVES_OUT =
  /^(?:会上|这里|今天|此处|我|就|也|都)*不(?:再|一一|作)?(?:重复|赘述|多说|细说|展开|啰嗦|提)了?$/;
/** True when a clause says that there is nothing to criticise, or that it will not be said: 没有提出批评意见, 就不重复了. */
export const deniesAll = ({ text }: ReadClause): boolean => DENIES.test(text) || LEAVES_OUT.test(text);

/** True when a criticism's clause, outside every proposal, points at a fault of the person or the team. */
const accuses = (clause: ReadClause): boolean =>
  !COURTESY.test(clause.text) &&
  !isEvasion(clause) &&
  !isVirtueAsFault(clause) &&
  !isTrifle(clause) &&
  !isMerit(clause) &&
  isWrong(clause);

export interface Proposals {
  /** The first proposal, to the end of its sentence. */
  at: TextRange;
  kind: ProposalKind;
}
export interface CriticismReading {
  /** The proposals of an item, if it makes any. Advice outweighs the hopes beside it. */
  proposals: Proposals | undefined;
  /** A fault is pointed out somewhere, in general terms at least. */
  accuses: boolean;
  /** A proposal names the fault to be given up or the wrong to be put right. */
  corrects: boolean;
  /** Clauses outside every proposal, for a look whether they state a fact. */
  rest: ReadClause[];
}

const FULL_STOP = /[。！？!?\n]/;

/** Reads a criticism for what it proposes and what it finds fault with. A proposal goes on to the end of its sentence or until something is told. */
export function readCriticism(text: string, clauses: readonly ReadClause[]): CriticismReading {
  let proposals: Proposals | undefined;
  let proposing = false;
  let sentence = -1;
  let fault = false;
  let corrects = false;
  const rest: ReadClause[] = [];
  for (const clause of clauses) {
    if (clause.sentence !== sentence && FULL_STOP.test(text.charAt(clause.start - 1))) proposing = false;
    sentence = clause.sentence;
    const kind = proposalOf(clause, proposing ? proposals?.kind : undefined);
    if (kind) {
      proposing = true;
      proposals ??= { at: sentenceFrom(clause, clauses), kind };
      if (kind === 'advice') proposals.kind = 'advice';
      corrects ||= givesUp(clause);
      continue;
    }
    if (proposing && tellsOfPast(clause.text)) proposing = false;
    if (proposing) {
      corrects ||= givesUp(clause);
      const blames = ADDRESSED.test(clause.text) && !FORBIDS.test(clause.text) && isShortcoming(clause);
      if (!blames) continue;
      proposing = false;
    }
    rest.push(clause);
    fault ||= accuses(clause);
  }
  return { proposals, accuses: fault || corrects, corrects, rest };
}

const sentenceFrom = (clause: ReadClause, clauses: readonly ReadClause[]): TextRange => ({
  start: clause.start,
  end: clauses.reduce((end, other) => (other.sentence === clause.sentence ? other.end : end), clause.end),
});
