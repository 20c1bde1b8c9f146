import { PAPER_KINDS, type PaperKind } from '../meeting';
import type { DraftPaper, DraftScope } from './draft';
import { wordsOf, type Line } from './line';

const TITLES: [DraftPaper, RegExp][] = [
  ['hostScript', /主持(?:词|稿|讲话)/],
  [
    'rectificationList',
    /(?:整改[^，。]{0,8}|问题|责任|任务|措施)(?:清单|台账|方案)(?:汇总)?表?$|(?:检视|查摆|整改)[^，。]{0,10}(?:问题|措施|任务|情况)[^，。]{0,4}表$/,
  ],
  ['workPlan', /(?:工作|实施|筹备)?方案$|(?:工作|实施)方案|通知$/],
  ['meetingReport', /(?:召开)?情况(?:的)?(?:报告|汇报|通报)$/],
  ['criticisms', /(?:互评|相互批评|批评意见|互相批评)/],
  [
    'teamReview',
    /(?:班子(?!成员)|党(?:委|组|工委|总支|支部)(?!书记|副书记|成员|委员|党员|宣传|组织|纪检)|支委会|委员会(?=[\d“”‘年关对]|民主|专题|党史|组织生活|检视|领导|常委班子)|集体)[^。]{0,60}(?:对照检查|检视剖析|自我检查|对照检视|剖析材料)/,
  ],
  [
    'outline',
    /个人.{0,20}(?:发言|对照|检视|剖析|检查)|发言(?:提纲|材料)|生活会上?的?(?:个人)?发言$|(?:对照检查|检视剖析|自我剖析|党性分析)(?:材料|提纲|发言)/,
  ],
];
/** 我 as the writer; not 我们, 我局, 我党, nor within 自我 or 忘我. */
const FIRST_PERSON = /(?<![自忘敌唯])我(?![们国党市县区省镇乡局委院校厂司处部站所厅军])|本人/g;
const TEAM = /(?:领导)?班子|党(?:委|组)|我们|支委会/g;

/** The paper that a title tag or the words of the title name; undefined when they name none. */
export function paperByTitle(lines: readonly Line[]): DraftPaper | undefined {
  for (const { paragraph } of lines) {
    const tag = [paragraph.tag, ...(paragraph.controls ?? []).map((control) => control.tag)].find(
      (one) => one?.kind === 'title',
    );
    const kind = tag && PAPER_KINDS.find((one: PaperKind) => tag.id === one || tag.id.startsWith(`${one}.`));
    if (kind) return kind;
  }
  const title = lines
    .slice(0, 4)
    .map(wordsOf)
    .filter((words) => words.length <= 60 && !/[。；]/.test(words));
  for (const words of wrapped(title, () => speaksOfOne(lines))) {
    const plain = words.replace(/[（(][^（）()]*[）)]/g, '').trim();
    const found = TITLES.find(([, pattern]) => pattern.test(plain));
    if (found) return found[0] === 'teamReview' && /个人/.test(words) ? 'outline' : found[0];
  }
  return undefined;
}

/** A body that a paper may be of: “某某局党组”. */
const OF_BODY = /(?:党(?:组|委|工委|总支|支部)|(?:支部)?委员会|支委会)$/;
/** “党组成员、副局长　某某某”, “（某某）”: whose paper it is. */
const BYLINE =
  /^(?:汇报人|发言人|报告人|撰写人)[：:]|^[（(]?(?:[\u4e00-\u9fff]{2,3}|[\u4e00-\u9fff]?某{1,2}|.{0,24}(?:书记|成员|委员|[局县区市镇乡院校处科厂站所队社部厅矿馆司]长|主任|主席|经理)[ \u3000、，].{0,16})[）)]?$/;
/**
 * A title of two lines in one: “某某医院领导班子……” and below it “专题民主生活会对照检查材料”; or the body alone, where the
 * paper does not speak as one person.
 */
function wrapped([first, second, ...more]: readonly string[], speaksAsOne: () => boolean): string[] {
  if (first === undefined || second === undefined) return first === undefined ? [] : [first];
  const goesOn =
    !TITLES.some(([, pattern]) => pattern.test(first)) &&
    (/班子(?!成员)/.test(first) || (OF_BODY.test(first) && !BYLINE.test(more[0] ?? '') && !speaksAsOne()));
  return goesOn ? [first + second, ...more] : [first, second, ...more];
}

/** 我 stands in it oftener than the team. */
function speaksOfOne(lines: readonly Line[]): boolean {
  const { own, team } = speakers(lines);
  return own > team;
}

function speakers(lines: readonly Line[]): { own: number; team: number } {
  let own = 0;
  let team = 0;
  for (const line of lines) {
    const words = wordsOf(line);
    own += words.match(FIRST_PERSON)?.length ?? 0;
    team += words.match(TEAM)?.length ?? 0;
  }
  return { own, team };
}

/** The paper that a draft is: by its title, else by whether it speaks of 我 or of the team. */
export function recognisePaper(lines: readonly Line[]): DraftPaper {
  const named = paperByTitle(lines);
  if (named) return named;
  const { own, team } = speakers(lines);
  return own === 0 && team > 0 ? 'teamReview' : 'outline';
}

/** Whose paper it is. A list of rectification is the team's unless its title or byline says 个人, 本人. */
export function scopeOf(paper: DraftPaper, lines: readonly Line[] = []): DraftScope {
  if (paper === 'rectificationList')
    return lines.slice(0, 3).some((line) => /个人|本人/.test(titleWords(line))) ? 'personal' : 'team';
  return paper === 'outline' || paper === 'criticisms' ? 'personal' : 'team';
}
const titleWords = (line: Line): string => (/[。；]/.test(wordsOf(line)) ? '' : wordsOf(line));

/** True when the words speak of their writer as a person. */
export function speaksOfSelf(text: string): boolean {
  FIRST_PERSON.lastIndex = 0;
  return FIRST_PERSON.test(text);
}
