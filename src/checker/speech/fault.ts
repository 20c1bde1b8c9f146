import { clausePattern } from './clause-pattern';
import { MARK } from './marks';
import { has, once } from './reading';

/** 重业务轻党建, 听汇报多、看现场少, 来得晚: a contrast or a measure that falls short. */
const CONTRAST = clausePattern(
  /重[^，。；、轻重]{1,8}、?轻|[多紧高快热密严][^，。；]{0,10}[、，][^，。；]{1,10}[少松低慢冷疏宽](?![有数许])|(?:抓|做|想|学|管|来|走|看|问|讲|谈|听|说|沉|贯彻|落实|执行)得(?:松|软|慢|浅|粗|虚|轻|晚|少|窄|不)/,
);
const SCANT = clausePattern(
  /(?<![不多至减缺非年])少(?:$|[、，])|[差弱](?:$|[、，])|(?<![的主])不足(?!之处|的是|的地方|主要|是|在于|为|道|挂|惜)|有[^，。；]{1,4}苗头|(?:的想法|思想|心态|现象|倾向|情绪|问题)(?:[^，。；]{0,6})(?:存在|突出|作祟|严重|时有)|(?:存在|有|产生|滋长)[^，。；]{0,16}(?:的想法|思想|心态|心理|现象|倾向|情绪|问题|毛病|偏差|误区|差距)/,
);
const TOPIC = clausePattern(/解决|化解|破解|处理|梳理|整改|查摆|反映的/);

/** True when a clause names a shortcoming in general terms. */
export const isShortcoming = once(
  'shortcoming',
  (clause) => has(clause, MARK.short) || CONTRAST(clause) || (SCANT(clause) && !TOPIC(clause)),
);

/** True when a clause tells of something that went wrong, was left undone or done badly. */
export const isWrong = once(
  'wrong',
  (clause) => has(clause, MARK.wrong) || isShortcoming(clause) || ONLY(clause),
);
/** 只跑了一趟, 仅开过两次, 没有主持修订过: less than was due. */
const ONLY = clausePattern(
  /[只仅](?![要有能是好得为会此])[^，。；]{0,8}[了过]|(?:没有?|未|不曾)(?!有?(?:出|发生|收|受|违))[^，。；]{1,12}过(?!程|错|失|硬)/,
);

/** A manager's failing (管理不严, 提醒不够, 失察): one's own fault, whoever stands in front. */
export const isOversight = once(
  'oversight',
  (clause) =>
    has(clause, MARK.oversight) ||
    (has(clause, MARK.manage) && isShortcoming(clause) && !/管理(?:体制|混乱)/.test(clause.text)),
);
