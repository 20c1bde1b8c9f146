import type { ClauseId } from './finding';

/** A sentence of a source document that a rule or a pack enforces. */
export interface Clause {
  /** Which document: A the 2017 work plan, B the party-history plan; absent: usual practice, not a notice's words. */
  seed?: 'A' | 'B';
  /** Where it stands, as a reader looks it up. */
  place: string;
  /** Its words, verbatim save for blanks that the document left open. */
  quote: string;
}

const PLAN_A = '2017年度民主生活会工作方案';
const PLAN_B = '党史学习教育专题民主生活会实施方案';
/** What the documents are called on screen. */
export const SEED_NAMES = { A: PLAN_A, B: PLAN_B } as const;

const A5 = '二（五）认真撰写班子对照检查材料和个人发言提纲';
const A6 = '二（六）组织召开民主生活会';
const B5 = '四（五）认真撰写班子对照检查材料和个人发言提纲';
const B6 = '四（六）开展批评和自我批评';
const a = (place: string, quote: string): Clause => ({ seed: 'A', place, quote });
const b = (place: string, quote: string): Clause => ({ seed: 'B', place, quote });

/** Every clause that a rule or a pack of ours cites. A test looks each quote up in its document. */
export const CLAUSES: Readonly<Record<ClauseId, Clause>> = {
  'A.1': a('一、总体要求', '这次民主生活会的主题是'),
  'A.1.trifles': a('一、总体要求', '严肃认真提意见，满腔热情帮同志，不纠缠细枝末节，不搞无原则纷争'),
  'A.2.dates': a('二、方法步骤', '领导班子专题民主生活会在2017年2月中旬前召开，共分为八个环节。'),
  'A.5.dimensions': a(A5, '领导班子和党员领导干部要紧扣民主生活会主题，重点从以下6 个方面查摆问题。'),
  'A.5.1': a(A5, '一是学习贯彻习近平新时代中国特色社会主义思想，在学懂、弄通、做实上下功夫'),
  'A.5.2': a(A5, '二是认真执行党中央决策部署和上级党委决议决定，带头坚持请示报告制度'),
  'A.5.3': a(A5, '三是对党忠诚老实，对党组织讲实话、讲真话'),
  'A.5.4': a(A5, '四是担当负责，攻坚克难，不回避矛盾'),
  'A.5.5': a(A5, '五是纠正“四风”不止步'),
  'A.5.6': a(A5, '六是严格执行廉洁自律准则，自觉抵制“围猎”腐蚀'),
  'A.5.problems': a(A5, '逐条查找梳理，找准存在的突出问题'),
  'A.5.case': a(A5, '联系违纪违法反面典型，联系巡视巡察发现的问题，联系本地区本部门本单位重要工作案例'),
  'A.5.inspection': a(A5, '联系巡视巡察发现的问题'),
  'A.5.cause': a(A5, '深入具体地进行党性分析'),
  'A.5.concrete': a(
    A5,
    '做到落细落小、见人见事，不大而化之、浮在面上，不遮遮掩掩、避重就轻，防止从抽象到抽象、从原则到原则、空对空。',
  ),
  'A.5.draft': a(A5, '认真起草领导班子对照检查材料和个人发言提纲'),
  'A.6.hope': a(A6, '相互批评要出于公心、直截了当，不能以提希望代替点问题，不能以工作建议代替批评意见。'),
  'A.6.criticism': a(
    A6,
    '相互批评要出于公心、直截了当，不能以提希望代替点问题，不能以工作建议代替批评意见。',
  ),
  'A.6.measures': a(A6, '整改措施要对着问题去，可操作、能落实。'),
  'A.6.prior': a(A6, '班子成员要对上年度民主生活会整改措施落实情况逐项作出报告'),
  'A.6.personal': a(A6, '对个人、家庭、亲属重大事项如实作出报告'),
  'A.6.inspection': a(A6, '对巡视反馈、接受组织约谈函询等情况逐一作出检查或说明'),
  'A.6.inquiry': a(A6, '对巡视反馈、接受组织约谈函询等情况逐一作出检查或说明'),
  'A.6.accountability': a(A6, '受到问责和因“ 四风”问题被查处的，要严肃作出检查。'),
  'A.plan': a('二（一）制定工作方案', '对征求意见、谈心谈话、撰写提纲、开展批评、整改落实等进行安排部署'),
  'A.6.order': a(
    A6,
    '领导班子负责同志主持并代表班子对照检查，带头开展批评和自我批评，班子成员对照检查发言并开展批评。',
  ),
  'A.practice': { place: '通行做法', quote: '通知没有写明，实际撰写时通常包括这一部分。' },
  'B.1': b('一、民主生活会主题', '这次民主生活会的主题是'),
  'B.5.dimensions': b(B5, '重点从以下x个方面认真对照检查，查摆突出问题。'),
  'B.5.1': b(B5, '带头深刻感悟"两个确立"的决定性意义'),
  'B.5.2': b(B5, '带头牢记我们党是什么、要干什么这个根本问题'),
  'B.5.3': b(B5, '带头践行以人民为中心的发展思想'),
  'B.5.4': b(B5, '带头学习运用党在不同历史时期成功应对风险挑战的丰富经验'),
  'B.5.5': b(B5, '带头深刻汲取党史中正反两方面经验，履行全面从严治党责任'),
  'B.5.direct': b(B5, '直奔主题、直面问题，从具体人具体事入手，切实查摆个人责任'),
  'B.5.problems': b(B5, '逐个对照、逐条查找、逐项梳理，找准查实存在的突出问题'),
  'B.5.cause': b(B5, '深刻剖析思想、政治、组织、作风、纪律上存在的问题。'),
  'B.6.direct': b(B6, '自我批评要开门见山，不遮遮掩掩、不避重就轻'),
  'B.6.substitution': b(B6, '防止以讲道理代替摆问题，以班子问题、下级问题代替个人问题。'),
  'B.6.criticism': b(
    B6,
    '相互批评要真点问题、点真问题，既指出差距不足，又提出改进意见，防止以工作希望代替批评意见。',
  ),
  'B.6.personal': b(B6, '各党员领导干部要对本年度个人有关重大事项如实报告'),
  'B.6.inspection': b(B6, '对群众反映、巡视巡察反馈、组织约谈函询的问题要逐项说清楚、谈透彻'),
  'B.6.inquiry': b(B6, '对群众反映、巡视巡察反馈、组织约谈函询的问题要逐项说清楚、谈透彻'),
  'B.6.mass': b(B6, '对群众反映、巡视巡察反馈、组织约谈函询的问题要逐项说清楚、谈透彻'),
  'B.6.accountability': b(B6, '受到问责的要作出深刻检查。'),
  'B.after.measures': b(
    '六（二）制定整改措施，做好通报和报告工作',
    '从征集到的意见和民主生活会上查找出来的问题着手，制定整改方案，分解整改任务、列出清单、逐个研究、分工落实，有针对性地提出整改措施，落实整改意见。',
  ),
  'B.after.report': b(
    '六（二）制定整改措施，做好通报和报告工作',
    '会后xx天内组织部将会议情况报告和会议记录报总队党委。',
  ),
  'B.plan': b('四（一）制定民主生活会方案', '内容主要包括会议主题、会议议程、参加人员等'),
  'B.report': b(
    '六（二）制定整改措施，做好通报和报告工作',
    '会议情况报告的主要内容是征求意见的情况、开展批评和自我批评的情况、检查和反映出来的主要问题及整改措施。',
  ),
  'B.practice': { place: '通行做法', quote: '通知没有写明，实际撰写时通常包括这一部分。' },
  // Of a part “usually written” the packs' own two speak; these are of what else a reviewer asks for and no notice says.
  'practice.length': { place: '通行做法', quote: '通知没有规定篇幅，实际审核时通常有字数要求。' },
  'practice.names': { place: '通行做法', quote: '文稿中的姓名应当与班子成员名单一致。' },
  'practice.wording': {
    place: '通行做法',
    quote: '文稿报送前应当逐字校对，提法、用字、标点规范，前后一致。',
  },
  'GB.levels': {
    place: 'GB/T 9704—2012《党政机关公文格式》7.3.3',
    quote: '文中结构层次序数依次可以用“一、”“（一）”“1.”“（1）”标注',
  },
};

/** A clause in one line: “2017年度民主生活会工作方案 二（六）：……”. An unknown id (of a pack added later) stands as it is. */
export function clauseLine(id: ClauseId): string {
  const clause = CLAUSES[id];
  if (!clause) return id;
  const source = clause.seed ? `${SEED_NAMES[clause.seed]} ${clause.place}` : clause.place;
  return `${source}：${clause.quote}`;
}
