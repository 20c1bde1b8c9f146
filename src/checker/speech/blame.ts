import { NICKNAME, NO_NICKNAME } from '../concreteness/patterns/name';
import { SURNAME_CHARACTERS } from '../lexicons/characters';
import { endingAt, ENDS_OFFICE } from '../office-ending';
import { clausePattern } from './clause-pattern';
import type { Clause } from './clauses';
import { isOversight, isShortcoming, isWrong } from './fault';
import { isLecture, isObligation, lectureIn } from './lecture';
import { hasMark, MARK, wordsWith } from './marks';
import { isMerit } from './merit';
import { has, once, type OtherKind, type ReadClause } from './reading';
import { hasWriter, impliesWriter, namesWriter } from './self';

export type { OtherKind };
export interface Blame {
  kind: OtherKind;
  /** The clause that names the others. */
  clause: Clause;
  /** The clause in which the writer stands beside them in the right (我多次提醒): he is in the item, his part is not. */
  righteous?: Clause;
}

const LEAD_IN =
  /^(?:[一二三四五六七八九十]是|另?一方面[，是]?|其[一二三]|首先是?|其次是?|再次|第[一二三四五六][，、]?|另外|此外|同时|但是?|而(?!且)|而且|却|也(?!许)|还(?!有)|又|其中|特别是|尤其是|比如说?|例如|譬如|结果|后来|现在|目前|当前|近年来?|平时|当时|至于|可是?|然而|不过|只是|虽然?|尽管|由于|因为|正是|主要是?|都是|感到|觉得|发现|看到|就是|是|(?:单位|局|镇|院|班子|科|部门|机关|系统|公司|学校|支部)里面?|队伍中|此前|至今|仍有|还有|存在)+/;
const INLINE_PLACE = /^(?:在[^，]{1,16}?(?:上|中|里|方面|期间|时|下|面前|跟前)|从[^，]{1,12}来看)/;
const SOME =
  '(?:有的|有些|一些|部分|个别|少数|极少数|某些|某个|多数|大多数|大部分|绝大多数|不少|许多|很多|相当一部分|有个别|有少数|有一些|几[个名位家]|\\d+%的)';
/** Things and those served: some of them are nobody in particular. */
const THINGS =
  '工作|问题|时候|事|措施|政策|文件|制度|规定|会议|会(?!计)|活动|项目(?!部|经理)|任务|方面|环节|地方|材料|案件|案子|数据|内容|书(?!记)|话|课(?!题组)|理论|精神|意见|建议|决策|部署|要求|困难|矛盾|指标|业务(?!员)|工程|情况|群众|村民|百姓|老百姓|学生|家长|患者|病人|企业|客户|居民|老人|农户|游客|商户|做法|难题|观点|想法|历史|好';
const UNNAMED = new RegExp(`^${SOME}(?!${THINGS})`);
const TEAM =
  /^(?:我们|咱们|我|本)?(?:这个|整个|全体)?(?:我们)?(?:(?:党|领导)?班子|党委|党组(?!织(?:领导|的|生活|关系|建设|活动))|党工委|总支|党?支部|支委会?|(?:我|本|全|咱)(?:局|院|校|镇|县|市|区|乡|部|处|站|所|厂|司|队|村|省|系统|单位|部门|支部|机关|公司|集团|科室?|街道|社区)|单位|机关|(?:我们|咱们)(?!每|都[应要]|要|应|常|就|总|党|没有任何|比任何|必|一定|国)|大家|人人|整体)/;
/** After a unit's name these make a piece of work of it, whose shortcoming may be the writer's. */
const WORK_AFTER =
  /^(?:负责制|领导下?的|会(?=[都也放开只没不上])|(?:的|之间的?)?(?:调整|选拔|任用|考察|培养|交流|评议|调动|大会|会议|建设|党建|治理|管理(?!粗放|混乱|松散|不善|水平|能力|滞后)|实际|情况|问题|经验|一线|条件|活动|职责|责任(?!心|感|意识)|群众|矛盾|调研|团结|关系|利益|意见|部署|决策|决定|要求(?!不[严高])|精神(?!状态|不振|萎靡)|工作(?:抓|做|推|研究|重视|关心|过问|投入|思路|指导|部署))|[、和与及虽]|者|化|性|型|的(?!人|同志|干部|负责|有))/;
/** 群众觉悟不高, 服务对象普遍不理解: those who are served, and what they are said to lack. */
const SERVED =
  /^(?:现在)?(?:一些|部分|有的|有些|个别|少数|不少)?(?:群众|百姓|老百姓|村民|居民|服务对象|患者|病人|病患|家属|家长|学生|企业|客户|农户|贫困户|商户|用户|乘客|旅客|游客|当事人|业主|信访人|上访户)们?(?:对[^，。；对]{1,8})?(?:普遍|自身|本身|自己|的|总是|往往|又|都|也){0,3}(?:觉悟|素质|(?:法律|法治|法制|规则|安全|卫生|文明|契约|诚信)意识|认识(?=不|模糊|有偏差)|观念(?=陈旧|落后|保守)|思想(?=保守|不通|陈旧|落后|僵化|觉悟)|文化(?:水平|程度)|期望|诉求过|要求过|等靠要|不理解|不配合|不支持|不懂|听不懂|不识字|财务不|管理不|信用|不讲|不按|不守|不愿|无理|缠|越级|闹|蛮|动不动)/;
/** 一个班子好比一架钢琴: any of them, none in particular. */
const IS_ANY_ONE = clausePattern(/^一(?:个|名|位|支)/);
const LEADS_IN = clausePattern(LEAD_IN);
const IN_PLACE = clausePattern(INLINE_PLACE);
const IS_UNNAMED = clausePattern(UNNAMED);
const IS_TEAM = clausePattern(TEAM);
const IS_SERVED = clausePattern(SERVED);
const REACH = 20;
const HEADS = MARK.person | MARK.unit | MARK.noHead;
/** More lecture than this and the others are an example in a sermon. */
const MAX_LECTURE: Record<OtherKind, number> = { team: 0.3, unnamed: 0.45, others: 0.3 };

/** Whom a clause makes its subject, besides the writer; undefined for a subject left out and for things. */
export function othersIn(clause: ReadClause): OtherKind | undefined {
  clause.subject ??= readSubject(clause) ?? 'none';
  return clause.subject === 'none' ? undefined : clause.subject;
}

function readSubject(clause: ReadClause): OtherKind | undefined {
  if (isObligation(clause)) return undefined;
  const begun = LEADS_IN(clause) ? clause.text.replace(LEAD_IN, '') : clause.text;
  const bare = IN_PLACE(clause, begun) ? begun.replace(INLINE_PLACE, '') : begun;
  if (IS_UNNAMED(clause, bare)) return 'unnamed';
  if (IS_ANY_ONE(clause, bare) || isLecture(clause)) return undefined;
  const team = IS_TEAM(clause, bare) ? TEAM.exec(bare) : undefined;
  if (team && !WORK_AFTER.test(bare.slice(team[0].length))) return 'team';
  if (IS_SERVED(clause, bare)) return 'others';
  return namesOthers(bare) ? 'others' : undefined;
}

/** The first words are a person or a unit that does something: no object, no quotation, no name of a work. */
function namesOthers(bare: string): boolean {
  if (startsWithNickname(bare)) return true;
  let from = 0;
  for (const head of wordsWith(bare, 0, Math.min(REACH, bare.length), HEADS)) {
    const before = bare.slice(from, head.start);
    if (
      isObject(before) ||
      (from === 0 && before.endsWith('和')) ||
      before.lastIndexOf('“') > before.lastIndexOf('”')
    )
      return false;
    const rest = bare.slice(head.end);
    from = head.end;
    if (hasMark(head.marks, MARK.noHead)) continue;
    if (rest === '' ? /的|[两二三四五六七八九几][名位个]/.test(before) : !WORK_AFTER.test(rest)) return true;
  }
  return false;
}

/** So many characters of a clause may name its subject by an office. */
const NAME_REACH = 10;
const MAY_END_OFFICE = new Uint8Array(0x10000);
for (const unit of ENDS_OFFICE) MAY_END_OFFICE[unit] = 1;

/**
 * Near its beginning the clause names a body or a post by what such names end with (检疫站, 流通部, 征收组), no object and
 * no name of a work. A sign for the model, no more: 组织部 looks like an object, 这件事办公室…… like a name.
 */
export const beginsWithOffice = once('office', (clause) => {
  if (impliesWriter(clause) || isObligation(clause)) return false;
  const begun = LEADS_IN(clause) ? clause.text.replace(LEAD_IN, '') : clause.text;
  for (let at = 1; at < Math.min(NAME_REACH, begun.length - 1); at += 1) {
    if (MAY_END_OFFICE[begun.charCodeAt(at)] !== 1) continue;
    const ending = endingAt(begun, at);
    if (!ending || ending.start === 0) continue;
    if (isObject(begun.slice(0, ending.start))) return false;
    if (!WORK_AFTER.test(begun.slice(at + 1))) return true;
  }
  return false;
});

/** Verbs and prepositions before a noun make it the object of the writer's own doing: 对班子管理不严, 深入基层不够. */
const OBJECT =
  /[对向与跟给把被让使将于由以为从]|同(?!志)|学习|贯彻|执行|落实|联系|深入|分析|研判|掌握|关注|把握|摸清|熟悉|体恤|回应|满足|关心|关爱|服务(?!窗口|中心|站|队)|(?<![分主协监看高托])管(?!理员|护)|带(?!班)|抓|指导(?!员)|支持|配合|尊重|维护|参加|参与|开展|召开|组织|主持|推动|推进|督促|检查|了解|听|征求|教育(?![局系])|帮(?!扶)|走访|调研|履行|担任|(?<![主前现责继历])任(?!务)|(?<![相应])当(?![时年天地日晚])|做|(?<!工)作|坚持|遵守|服从|依靠|依赖|面向|面对|针对|围绕|强|提高|提升|破解|解决|处理|协调|(?<!宣)传|安排|负责(?!人|同)|牵头(?!人|单)|选|(?<!信)用|培养|陪|请(?!假)|要求|批评|(?<!法定|党外)代表(?!人|队)|缺|没|未|不|满足|习惯|热衷|喜欢|怕|担心|到(?!任)|去(?!年)|找|(?<![开研])发|(?<!验|征)收|(?<![经通])过|讲|(?<![乡以])下(?![属面级设])/;
const isObject = (before: string): boolean => OBJECT.test(before);

function startsWithNickname(text: string): boolean {
  const beginning = text.slice(0, 12);
  if (!/[小老阿]/.test(beginning)) return false;
  for (const { index } of beginning.matchAll(NICKNAME)) {
    if (
      SURNAME_CHARACTERS.has(text.charCodeAt(index + 1)) &&
      !NO_NICKNAME.test(text.slice(index, index + 4)) &&
      !isObject(text.slice(0, index))
    )
      return true;
  }
  return false;
}

/** A clause that begins with what one does, its subject left out: 下去检查爱开座谈会. */
const OWN_ACT = clausePattern(
  /^(?:全年|今年|去年|上半年|下半年|平时|每次|有时|常常|经常|往往|总|一年|[\d一二三四五六七八九十]+月份?)?(?:下去|下基层|下乡|到(?!任)|去(?!年)|听|看|开(?!发)|参加|检查|调研|走访|陪|坐|讲|说|写|签|批|抓|管(?!理)|带队|爱|喜欢|习惯|热衷|满足|忙于|疲于|把|对|遇到|碰到|面对|处理|研究|布置|落实|执行|推进|分管(?!的)|主管(?!的)|主持|担任)/,
);
/** 主要是……, 由于……: a fault put on others. */
const PUTS_IT_ON = clausePattern(
  /^(?:主要|究其原因|追其原因|原因|根子|症结|由于|因为|怪|都怪|责任|一方面|客观上|关键是)/,
);
/** A clause that begins with what was not done, its subject left out. */
const LEFT_UNDONE = clausePattern(
  /^(?:从来?|一直|至今|平时|有时|也|都|还|总|一次|一年[^，。；]{0,3})*(?:没有?|未|不|只|仅|很少)/,
);

/** 我点名三次也没有起色: what failed was they. */
const IN_VAIN = clausePattern(
  /(?:没有?|不见|未见|不起)(?:什么|明显|多大)?(?:起色|效果|改观|好转|作用|用|改进|成效|变化)|不听|收效/,
);
/** 供应商找到我: what others came to the writer with is no part of his. */
const TOLD = /(?:找到?|向|给|对|跟|问|告诉|报告|汇报给|骂到?了?|怪到了?)我/g;
const TELLS_WRITER = clausePattern(new RegExp(TOLD.source));
/** 我看到了，只提醒了一句: what the writer left undone, he being the subject still. */
const GOES_ON = clausePattern(
  /^(?:也|却|但|而|又|既|事后|最后|当时|并|还|就|便)?(?:只|仅|没|未|不了了之|一直没|放过|算了)/,
);

/** “我不在柜面，想管也管不着”: the sentence says that it was no matter of the writer's. */
const DISCLAIMS = clausePattern(
  /管不[着了到]|不归(?:我|本人)管?|不由我|不是我(?:管|分管|负责|的(?:事|责任))|轮不到我|[与跟和]我(?:无关|没有?关系)|怪不[得到]我|我(?:也|又|真|实在)*(?:无能为力|没有?办法|没法子?|无可奈何|鞭长莫及|爱莫能助|左右不了|说了不算)/,
);
const disclaimed = (clauses: readonly ReadClause[]): ReadonlySet<number> => {
  const found = clauses.filter((clause) => DISCLAIMS(clause) && !ONLY_THOUGHT.test(clause.text));
  if (found.length > 0 && clauses.some(({ text }) => CONFESSES.test(text))) return NONE;
  return found.length === 0 ? NONE : new Set(found.map(({ sentence }) => sentence));
};
const NONE: ReadonlySet<number> = new Set();
/** “我总以为管不着”: what one thought then, or said, is one's own part. */
const ONLY_THOUGHT = /认为|以为|总觉得|觉得|我说/;
const CONFESSES =
  /失职|失察|责任在我|我有责任|没有(?:去|过问|担当|制止|提醒|管)|推了(?:回去|出去)|不该|不应该|惭愧|自责/;

/** The clause tells what the writer did, left undone or answers for. After others were named, 自己 is theirs. */
function takesPart(clause: ReadClause, others: boolean): boolean {
  if (hasWriter(clause) && TELLS_WRITER(clause) && !namesWriter(clause.text.replace(TOLD, ''))) return false;
  if (!hasWriter(clause) && (others || !impliesWriter(clause) || isObligation(clause))) return false;
  if (isMerit(clause) && !isShortcoming(clause)) return false;
  return !has(clause, MARK.right) || (has(clause, MARK.fellShort) && !IN_VAIN(clause));
}

/** True when some clause tells the writer's own part in what went wrong. */
export function ownsPart(clauses: readonly ReadClause[]): boolean {
  let others = false;
  let spoke = -1;
  const disowned = disclaimed(clauses);
  return clauses.some((clause) => {
    if (disowned.has(clause.sentence) && (hasWriter(clause) || DISCLAIMS(clause))) return false;
    if (takesPart(clause, others) || (spoke === clause.sentence && GOES_ON(clause))) return true;
    if (hasWriter(clause)) spoke = clause.sentence;
    others ||= othersIn(clause) !== undefined;
    return false;
  });
}

/** “追数字。去年7月……”: a sentence of a few words at the head is the item's title, and tells a fault of the writer's own. */
function isOwnTitle([title, next]: readonly ReadClause[]): boolean {
  if (!title || !next || title.sentence === next.sentence) return false;
  const { length } = title.text;
  return length <= LONGEST_TITLE && !NO_TITLE.test(title.text) && othersIn(title) === undefined;
}
const LONGEST_TITLE = 18;
const NO_TITLE = /(?:方面|问题|情况|工作|上)$/;

/**
 * Whom a personal item blames instead of its writer: others are its subjects and something is wrong with them, and
 * nowhere does it tell a part or a responsibility of one's own. A subject left out is no one's: it may be the writer.
 */
export function blameOf(clauses: readonly ReadClause[]): Blame | undefined {
  let blame: Blame | undefined;
  let wrong = false;
  let praised = false;
  let righteous: Clause | undefined;
  /** The sentence in which the writer was the subject last. */
  let spoke = -1;
  let unowned = isOwnTitle(clauses);
  let putOn = false;
  const disowned = disclaimed(clauses);
  for (const clause of clauses) {
    if (disowned.has(clause.sentence) && (hasWriter(clause) || DISCLAIMS(clause))) {
      righteous ??= clause;
      continue;
    }
    if (takesPart(clause, blame !== undefined)) return undefined;
    if (spoke === clause.sentence && GOES_ON(clause)) return undefined;
    if (hasWriter(clause)) spoke = clause.sentence;
    if (hasWriter(clause) && has(clause, MARK.right)) righteous ??= clause;
    const merit = isMerit(clause);
    praised ||= merit;
    putOn ||= PUTS_IT_ON(clause);
    const kind = has(clause, MARK.tells) ? undefined : othersIn(clause);
    if (kind !== undefined && !merit && (!unowned || putOn)) blame ??= { kind, clause };
    if (blame) wrong ||= (kind !== undefined || clause.sentence === blame.clause.sentence) && isWrong(clause);
    // A shortcoming without a subject, before any other subject, is taken for the writer's own, unless put on others.
    else if (kind === undefined && !isLecture(clause)) {
      if (isOversight(clause) || isShortcoming(clause)) unowned = true;
      unowned ||= LEFT_UNDONE(clause) || OWN_ACT(clause);
    }
  }
  if (!blame || (!wrong && (praised || blame.kind === 'team'))) return undefined;
  if (lectureIn(clauses).share > MAX_LECTURE[blame.kind]) return undefined;
  return righteous ? { ...blame, righteous } : blame;
}
