/**
 * By what words a cause is known to speak of a head: 思想、政治、组织、作风、纪律 of seed B's step 5. A head of another
 * pack is looked for by its own name.
 */
export const CAUSE_HEAD_WORDS: Readonly<Record<string, RegExp>> = {
  思想: /思想|理论(?:武装|学习|修养)|理想信念|总开关|世界观|人生观|价值观|认识(?:上|不)|学习|信仰/,
  政治: /政治|站位|大局|看齐|两个维护|四个意识|两个确立|国之大者|忠诚/,
  组织: /组织|民主集中制|支部|党内(?:政治)?生活|班子|请示报告|干部(?:选|管|教)|管党治党/,
  作风: /作风|宗旨|群众|形式主义|官僚主义|担当|斗争|求真务实|调查研究|服务(?:意识|基层|师生|职工)|四风|享乐|奢靡|面子/,
  纪律: /纪律|规矩|自律|廉洁|法纪|法规|制度执行|守纪|党规|慎独|底线|限额|违规/,
};
