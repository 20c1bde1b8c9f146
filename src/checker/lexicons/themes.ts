/**
 * Themes that a general measure names for a whole field of problems (“坚持集中学习和自学相结合”): such a measure answers the
 * field's problems, however poorly. 担当, 责任 and 站位 name no field: they stand in every paper.
 */
export const THEMES: readonly { measure: RegExp; problem: RegExp }[] = [
  {
    measure: /学习|理论武装|读书|原著|研读|自学|党课|政治理论/,
    problem: /学习|理论|原著|读书|读完|通读|中心组|心得|体会|笔记|讲稿|抄|学懂|研讨|党课/,
  },
  {
    measure: /廉洁|自律|廉政|家风|八项规定|纪律规矩|清正|拒腐防变|亲清/,
    problem: /廉洁|廉政|礼金|随礼|宴请|吃请|红包|公车|接待|报销|收受|家风|亲属|八项规定|津补贴/,
  },
  {
    measure: /联系群众|为民|服务群众|群众路线|深入基层|深入群众|调查研究|走访/,
    problem: /群众|村民|居民|职工|师生|患者|走访|调研|基层|信访|来访|办事难/,
  },
  {
    measure: /批评和自我批评|组织生活|民主集中制|三会一课|双重组织生活/,
    problem: /批评|组织生活|支部|主题党日|民主集中|议事|表决/,
  },
];

/** What mends no problem of a party paper unless a problem speaks of it: health, leisure, household. */
export const OFF_TOPIC =
  /体育锻炼|锻炼身体|身体锻炼|强身健体|身体健康|健身|劳逸结合|兴趣爱好|书法|养生|作息|文体活动|良好(?:的)?精神状态|充沛(?:的)?精力/;
