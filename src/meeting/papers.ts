/** The papers that the add-in inserts and checks (DOMAIN glossary). More come later; a new one is a line here. */
export const PAPER_KINDS = ['teamReview', 'outline', 'hostScript'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** What each paper is called on screen. */
export const PAPER_NAMES: Record<PaperKind, string> = {
  teamReview: '班子对照检查材料',
  outline: '个人发言提纲',
  hostScript: '主持词',
};

/**
 * The parts of a self-review. In a tag: `dz:1:part:<part>`; a dimension's heading is `dz:1:dimension:<dimension id>`;
 * a slot's id is `<part or dimension>.<number>.<problem|case|cause>`, `measures.<row>.<column>` or `<part>.<n>`.
 */
export const PART_KINDS = [
  'opening',
  'priorRectification',
  'problems',
  'personalMatters',
  'inspectionFeedback',
  'orgInquiry',
  'massFeedback',
  'accountability',
  'caseAnalysis',
  'rootCause',
  'measures',
  'criticism',
  'closing',
] as const;
export type PartKind = (typeof PART_KINDS)[number];

export const PART_NAMES: Record<PartKind, string> = {
  opening: '前言',
  priorRectification: '上年度整改措施落实情况',
  problems: '存在的主要问题',
  personalMatters: '个人有关事项',
  inspectionFeedback: '巡视巡察反馈问题',
  orgInquiry: '组织约谈函询情况',
  massFeedback: '群众反映问题',
  accountability: '受到问责情况',
  caseAnalysis: '典型案例剖析',
  rootCause: '原因剖析',
  measures: '整改措施',
  criticism: '批评意见',
  closing: '结语',
};
