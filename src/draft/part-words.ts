import type { PartKind } from '../meeting';

/** How well a heading names a part: the kind, other kinds in the same words, and the share of the heading so explained. */
export interface PartHit {
  kind: PartKind;
  also: PartKind[];
  share: number;
}

/**
 * Wordings of part headings, the more specific first: what an earlier line has matched is no longer there for a later one
 * (上年度…整改措施落实情况 is not 整改措施).
 */
const WORDINGS: [PartKind, RegExp][] = [
  [
    'priorRectification',
    /(?:上(?:一)?(?:年度|年|次)|去年|前次|(?:19|20)\d\d年度?).{0,16}?(?:整改|查摆)(?:.{0,10}?(?:落实|完成|进展|整改))?(?:的?(?:措施|问题))?(?:的?情况)?(?:报告|说明|“?回头看”?)?/,
  ],
  [
    'priorRectification',
    /^(?:(?:去年|上年|上次)的?(?:旧?账|承诺|整改)|旧账|老账)(?:.{0,4}(?:还|落实|兑现|怎么样).{0,4})?$/,
  ],
  ['priorRectification', /整改(?:措施|任务|事项|问题)?(?:的?落实|完成|进展)(?:的?情况)(?:报告|说明)?/],
  [
    'personalMatters',
    /(?:本人|个人)?[、和及与]?(?:家庭|亲属)?[、和及与]?(?:亲属)?(?:需要?|应)?(?:向组织)?(?:报告|说明)?的?(?:个人)?(?:有关|重大)+事项(?:的?情况|报告|说明)*/,
  ],
  [
    'personalMatters',
    /(?:个人|家庭).{0,6}?事项(?:的?情况|报告|说明)*|需要(?:向组织)?(?:报告|说明)的(?:其他)?(?:事项|情况|问题)/,
  ],
  [
    'inspectionFeedback',
    /(?:(?:中央|上级|省委|市委|县委|区委)?(?:专项)?(?:巡视|巡察)[、和及与（(]*(?:巡察|巡视)?[）)]*(?:反馈|指出|发现|整改)*(?:的?意见|问题|情况)*(?:的?(?:整改|说明|检查|落实))*(?:的?情况)?)/,
  ],
  [
    'orgInquiry',
    /(?:接受|被)?(?:党)?(?:组织)?(?:约谈|函询|谈话)(?:[、和及与/]*(?:函询|约谈|诫勉|谈话))*(?:的?(?:问题|情况|事项))*(?:说明)?/,
  ],
  [
    'massFeedback',
    /(?:党员)?(?:干部)?群众(?:来信)?(?:反映|举报|信访)(?:强烈)?的?(?:突出|主要)?(?:问题|意见|情况)*(?:说明)?|信访举报(?:情况|说明)*/,
  ],
  [
    'accountability',
    /(?:受到?|被)?(?:党纪政务|党纪|政务|组织)?(?:问责|处分|处理)(?:[、和及与]*(?:问责|处分|查处|处理))*(?:的?(?:情况|检查|说明|问题))*/,
  ],
  [
    'caseAnalysis',
    /(?:(?:违纪违法)?(?:典型|反面|负面|正反|正面|警示|身边|工作)+(?:典型)?案例|案例)(?:的?(?:剖析|分析|反思|警示|情况|启示|教训))*|以案(?:为鉴|促改|说法|明纪)(?:.{0,4}?(?:情况|剖析))?|反面典型(?:剖析|分析|反思)?/,
  ],
  [
    'criticism',
    /对.{0,14}?(?:同志|成员|书记|局长|主任).{0,6}?(?:批评|意见)(?:意见|建议)?|(?:相互|互相)?批评(?:的?意见)(?:建议)?|互评意见|(?:开展)?(?:相互|互相)批评(?:情况)?/,
  ],
  [
    'rootCause',
    /(?:产生|存在|出现|[\u4e00-\u9fff]{2,4}(?=的(?:主要|深层次)?(?:原因|根源)$))?(?:的)?(?:上述)?(?:问题)?(?:产生)?的?(?:主要|深层次|主观|思想|根本)*(?:原因|根源|症结|成因)(?:的?(?:剖析|分析|查找|反思|探究|和教训))*|(?:深入|深刻)?(?:开展|进行)?党性(?:分析|剖析)(?:情况)?|(?:深层次|原因|根源)剖析|剖析(?:原因|根源)|思想根源/,
  ],
  [
    'rootCause',
    /^(?:问题|毛病|病)?(?:根子|病根|症结|原因)(?:到底|究竟)?(?:出?在哪(?:里|儿)?|何在|是什么)$|^为什么会?这样|^为啥会?这样/,
  ],
  [
    'measures',
    /^(?:今后|以后|往后|下一?步|接下来|打算)?(?:怎么|如何|咋)(?:改|办|整改|做)$|^(?:今后|往后|以后)(?:的)?(?:打算|做法)$|^改的(?:办法|打算)$/,
  ],
  [
    'measures',
    /(?:今后|下一?步|下步)?的?(?:整改|改进|努力|前进|巩固|改正)(?:[、和及与]*(?:整改|改进|努力))*的?(?:方向|措施|打算|计划|思路|目标|举措|安排|办法|任务|清单)(?:[、和及与]*(?:整改|改进|努力|今后|工作)*的?(?:方向|措施|打算|计划|思路|目标|举措))*|(?:今后|下一?步|下步)的?(?:工作)?(?:努力|整改|改进)*的?(?:打算|措施|方向|计划|思路|举措|安排|工作)|(?:制定|明确)?整改(?:措施|方案)|措施(?:和|及)?(?:努力)?方向|改进作风的?措施/,
  ],
  [
    'problems',
    /(?:(?:当前|目前|本人|个人|自身|班子|领导班子|对照)?(?:查摆|检视|查找|梳理|发现|剖析|存在)+(?:出来|出)?的?(?:主要|突出|不足|差距|和|与|、)*(?:问题|不足|差距)+(?:[和与及、](?:主要)?(?:不足|差距|问题|表现))*(?:的?(?:情况|方面|表现|检视))*)|(?:主要|突出|存在|具体)(?:的)?问题(?:表现|和不足|及表现)?|问题(?:查摆|检视|清单|表现)(?:情况)?|(?:[\u4e00-\u9fff]{2,8}的)?(?:具体|主要|突出)表现(?:形式)?|(?:对照|自我)(?:检查|检视|剖析)(?:的?(?:情况|问题|内容))|问题(?:和|与|及|→|—+|-+|、)(?:整改)?(?:措施|清单)(?:逐条对应)?|[二三四五六七八两\d]个方面的?(?:对照|自我)?(?:检查|检视|剖析|查摆)(?!.{0,8}原因)(?:的?(?:情况|问题))?|(?:遵守|执行|贯彻(?:落实|执行)?)[^。]{2,26}(?:纪律|规定|准则|条例)(?:精神)?的?情况|(?:不足(?:和|与|及)差距|差距(?:和|与|及)不足|存在(?:的)?(?:差距|不足))/,
  ],
  ['closing', /(?:表态|结语|结束语)(?:发言)?/],
];

/** A heading that says that something is bad is a problem's, not a part's (整改措施落实不到位). */
const DEFICIT = /不(?:够|到位|力|足|深|实|高|强|严|细|准|紧|全|及时)|欠缺|缺乏|薄弱|滞后|走过场/;

/** The part that a heading names; undefined when it names none. `text`: the heading without its number. */
export function recognisePart(text: string): PartHit | undefined {
  let rest = text.replace(/[“”"《》【】〖〗［］〔〕\s]/g, '');
  const length = rest.replace(/[，。：、；（）()]/g, '').length;
  if (length === 0 || length > 60) return undefined;
  const kinds: PartKind[] = [];
  let matched = 0;
  for (const [kind, pattern] of WORDINGS) {
    const found = pattern.exec(rest);
    if (!found || found[0] === '') continue;
    if (!kinds.includes(kind)) kinds.push(kind);
    matched += found[0].replace(/[、，（）()]/g, '').length;
    rest = `${rest.slice(0, found.index)}　${rest.slice(found.index + found[0].length)}`;
  }
  const kind = firstNamed(kinds, text);
  if (kind === undefined || (kind !== 'problems' && DEFICIT.test(text))) return undefined;
  return { kind, also: kinds.filter((other) => other !== kind), share: Math.min(1, matched / length) };
}

/** Of several kinds the one that the heading names first, save that problems lead wherever they are named. */
function firstNamed(kinds: PartKind[], text: string): PartKind | undefined {
  if (kinds.length < 2) return kinds[0];
  // “剖析问题产生的原因”
  if (kinds.includes('rootCause') && /问题产生的(?:主要|深层次|思想)?(?:原因|根源)/.test(text))
    return 'rootCause';
  if (
    kinds.includes('problems') &&
    /问题|不足|检查/.test(text) &&
    !kinds.includes('inspectionFeedback') &&
    !kinds.includes('massFeedback')
  ) {
    return 'problems';
  }
  const at = (kind: PartKind): number =>
    Math.min(
      ...WORDINGS.filter(([other]) => other === kind).map(([, pattern]) => positive(text.search(pattern))),
    );
  return [...kinds].sort((a, b) => at(a) - at(b))[0];
}
const positive = (index: number): number => (index < 0 ? Infinity : index);
