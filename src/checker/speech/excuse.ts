import { withoutPrompts } from '../blanks';
import { blameOf } from './blame';
import type { Clause } from './clauses';
import { namesWriter } from './self';
import type { ReadClause } from './reading';

/** Circumstances, and those above and below, with what is wrong with them: 任务重、人手少, 上级要得急, 财政困难. */
const CIRCUMSTANCES =
  /^(?:主要|由于|因为|加之|加上|再加上|同时|另外|一方面|客观上?|现在|当时|近年来?|目前|是|受|[，的])*(?:上级|上头|上面|[省市县区镇乡]里|部门|基层|下面|下属|科室|客观|编制|人手|人员|力量|队伍|经费|资金|财政|预算|任务|工作量|事务|时间|头绪|条件|底子|基础(?!上)|历史|体制|机制|政策|标准|大环境|环境|设备|待遇|市场|行情|形势|疫情|天气|考核|指标|报表)(?![^，。；]{0,8}(?:研究|联系|了解|关心|教育|监督|学习|掌握|指导))[^，。；]{0,10}?(?:太?多(?!年)|繁多|繁重|过重|太?重(?![要视点])|急|紧(?![密跟盯扣抓])|不足|太少|偏少|不够|有限|困难|没有?钱|缺|薄弱|太?差|滞后|欠账|不顺|多变|复杂|所限|制约|限制|层层加码|朝令夕改|推诿|扯皮|不配合|配合不|跟不上|过高|不健全|不完善|太?老|陈旧|遗留)/;
/** One's own mind or conduct: where it is in the words, circumstances are told beside it. */
const OWN =
  /主观|思想|认识|意识|觉悟|观念|理念|觉得|以为|认为|看来|想着?|心[里态中底]|宗旨|党性|理想|信念|信仰|初心|责任[心感]?|担当|政绩|作风|怕|图(?![书纸表])|嫌|放松|放低|松懈|懈怠|满足|轻视|重视|侥幸|懒|惰|面子|顾虑|凑合|得过且过|不愿|不敢|舍不得|依赖|习惯|惯性|借口|理由|推(?:给|到)|自我|要求不|管理不|抓得|抓.{0,6}不|过问|督促|能力|本领|学习(?:不|抓)|学得|站位|大局|格局|看得|当回事|放在/;
/** After this the writer comes to himself. */
const TURNS_INWARD = /^(?:党?组织)?生活|^党组织生活|自己|自身|[。；].|根子|根源|归根|说到底|还是|但|也/;

/**
 * The clause by which a cause is put on others or on circumstances, where not a word speaks of the writer's own mind or
 * conduct; undefined otherwise. `clauses`: those of the cause. `isVague`: it tells no fact; a story may have others in it.
 */
export function excuseIn(
  text: string,
  clauses: readonly ReadClause[],
  isVague: () => boolean,
): Clause | undefined {
  const words = withoutPrompts(text);
  if (namesWriter(words)) return undefined;
  const blame = blameOf(clauses);
  if (blame?.righteous) return undefined;
  // “一些同志思想解放不够，认识不清”: the mind is theirs.
  const theirs =
    blame &&
    blame.kind !== 'team' &&
    blame.clause === clauses[0] &&
    !TURNS_INWARD.test(words) &&
    !CIRCUMSTANCES.test(words);
  if (OWN.test(words) && !theirs) return undefined;
  if (blame && isVague()) return blame.clause;
  return clauses.find((clause) => CIRCUMSTANCES.test(clause.text));
}
