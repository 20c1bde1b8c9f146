import { wordsOf, type Draft, type DraftPaper, type Line } from '../draft';
import type { ClauseId, Severity } from './finding';
import { paperLines } from './lines';
import { titleSpan } from './nearest';
import { seedOf } from './pack-seed';
import { isPlan, type PlanPaper } from './papers';
import type { CheckContext, FindingDraft } from './rule';

/** Something that a plan, a script or a report must contain. */
interface PlanPart {
  id: string;
  name: string;
  /** Words by which a sentence or heading deals with it. */
  words: RegExp;
  clause: ClauseId;
  /** The source document that asks for it; packs of other notices may not. */
  seed?: 'A' | 'B';
  /** Absent: error. */
  severity?: Severity;
}

const PARTS: Record<PlanPaper, readonly PlanPart[]> = {
  workPlan: [
    { id: 'theme', name: '会议主题', words: /主题/, clause: 'B.plan' },
    { id: 'agenda', name: '会议议程', words: /议程|程序|流程/, clause: 'B.plan', seed: 'B' },
    {
      id: 'attendees',
      name: '参加人员',
      words: /参(?:加|会)(?:人员|范围|对象)|出席|列席|(?:班子)?成员(?:全体)?(?:参加|到会)/,
      clause: 'B.plan',
      seed: 'B',
    },
    {
      id: 'opinions',
      name: '征求意见的安排',
      words: /(?:征求|听取).{0,16}意见/,
      clause: 'A.plan',
      seed: 'A',
    },
    { id: 'talks', name: '谈心谈话的安排', words: /谈心/, clause: 'A.plan', seed: 'A' },
    {
      id: 'outlines',
      name: '撰写对照检查材料和发言提纲的安排',
      words: /(?:对照检查|检视剖析|剖析)材料|发言(?:提纲|材料)|撰写提纲/,
      clause: 'A.plan',
      seed: 'A',
    },
    { id: 'criticism', name: '开展批评的安排', words: /批评/, clause: 'A.plan', seed: 'A' },
    { id: 'rectification', name: '整改落实的安排', words: /整改/, clause: 'A.plan', seed: 'A' },
  ],
  hostScript: [
    { id: 'theme', name: '会议主题', words: /主题/, clause: 'A.1', severity: 'warning' },
    {
      id: 'team',
      name: '代表班子作对照检查',
      words: /代表.{0,24}(?:对照检查|检视|剖析|发言)|班子.{0,6}(?:对照检查|检视剖析)/,
      clause: 'A.6.order',
    },
    {
      id: 'principal',
      name: '主要负责同志带头',
      words:
        /带头|我(?:先|首先)?(?:作|进行|做|谈)(?:个人|自我)?(?:对照|检视|剖析|检查|发言|自我)|(?:首先|先)(?:由|请).{0,16}(?:检查|检视|发言|剖析)/,
      clause: 'A.6.order',
      severity: 'warning',
    },
    {
      id: 'members',
      name: '班子成员逐一发言',
      words:
        /(?:请|由).{1,20}(?:作|进行|做)?(?:个人|自我)?(?:对照检查|检视剖析|剖析|发言)|(?:依次|逐一|轮流).{0,6}(?:发言|对照检查|检视)/,
      clause: 'A.6.order',
    },
    { id: 'criticism', name: '开展批评', words: /批评/, clause: 'A.6.order' },
  ],
  meetingReport: [
    { id: 'opinions', name: '征求意见的情况', words: /(?:征求|听取|征集).{0,16}意见/, clause: 'B.report' },
    {
      id: 'criticism',
      name: '开展批评和自我批评的情况',
      words: /(?:相互|互相|自我)批评|批评意见|开展(?:了)?批评/,
      clause: 'B.report',
    },
    {
      id: 'problems',
      name: '检查和反映出来的主要问题',
      words: /(?:查摆|检查|检视|反映|存在|查找|梳理|剖析).{0,14}(?:问题|不足)|(?:主要|突出)问题/,
      clause: 'B.report',
    },
    { id: 'measures', name: '整改措施', words: /整改|改进措施/, clause: 'B.report' },
  ],
};
/** So many parts named in one sentence are only listed in it, not dealt with (“对征求意见、谈心谈话、……进行安排部署”). */
const A_LIST = 4;
/** A notice of the meeting is no plan. */
const NOTICE = /通知$/;
/** Shorter papers are drafts of a heading or two. */
const MIN_LINES = 4;

/** What a work plan, a host script or a report of the meeting leaves out (DOMAIN #20, #22, #97, #126). */
export function* missingInPlan(draft: Draft, context: CheckContext): Iterable<FindingDraft<'draft'>> {
  const { pack, packGiven } = context;
  const lines = paperLines(draft, context);
  const parts = partsOf(draft.paper);
  if (!parts || lines.length < MIN_LINES || (lines[0] && NOTICE.test(wordsOf(lines[0])))) return;
  const seed = seedOf(pack);
  const wanted = parts.filter((part) => part.seed === undefined || seed === undefined || part.seed === seed);
  const found = whereFound(lines, parts);
  for (const { id, name, clause, severity } of wanted) {
    if (found.has(id)) continue;
    yield {
      at: titleSpan(draft),
      message: `没有写到${name}`,
      question: `${name}写在哪里？`,
      clause,
      key: id,
      ...(packGiven ? (severity ? { severity } : {}) : { severity: 'info' as const }),
    };
  }
  const [team, members] = [found.get('team'), found.get('members')];
  const line = members === undefined ? undefined : lines[members];
  if (draft.paper !== 'hostScript' || team === undefined || !line || team <= (members ?? team)) return;
  yield {
    at: { paragraph: line.paragraph.index, start: 0, end: line.paragraph.text.length },
    message: '班子成员发言排在了班子对照检查前面',
    question: '会议的程序是否应当先由主要负责同志代表班子对照检查？',
    clause: 'A.6.order',
    key: 'order',
    severity: packGiven ? 'warning' : 'info',
  };
}

const partsOf = (paper: DraftPaper): readonly PlanPart[] | undefined =>
  isPlan(paper) ? PARTS[paper] : undefined;

/** The first line that deals with each part; of the title and of sentences that only list the parts nothing counts. */
function whereFound(lines: readonly Line[], parts: readonly PlanPart[]): Map<string, number> {
  const found = new Map<string, number>();
  lines.forEach((line, at) => {
    if (at === 0) return;
    for (const sentence of wordsOf(line).split(/[。；]/)) {
      const hits = parts.filter(({ words }) => words.test(sentence));
      if (hits.length >= A_LIST && sentence.includes('、')) continue;
      for (const { id } of hits) if (!found.has(id)) found.set(id, at);
    }
  });
  return found;
}
