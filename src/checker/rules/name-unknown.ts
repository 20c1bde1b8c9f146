import { spanOf, type DraftPaper } from '../../draft';
import type { Severity } from '../finding';
import { paperLines, perLine } from '../lines';
import { namesIn, type WrittenName } from '../names/read-names';
import { defineRule, example, type FindingDraft } from '../rule';

/** Papers in which only the meeting's own people are called by name. */
const OF_THE_MEETING: readonly DraftPaper[] = ['hostScript', 'criticisms', 'workPlan', 'meetingReport'];
const MEMBERS = { members: ['周明远', '李文博', '赵晓云'] };

/** 点到的人名应当在名单里. Leaders' names left over from another paper (DOMAIN §3.1; seed A, “***同志”, #135). */
export const nameUnknown = defineRule({
  id: 'name-unknown',
  family: 'consistency',
  severity: 'error',
  clause: 'practice.names',
  scope: 'draft',
  title: '人名不在名单里',
  about:
    '会务里填了成员名单时，文稿中的“×××同志”和组长、出席、列席名单里的姓名要在名单里找得到；与名单里的姓名只差一个字的按错误处理。发言提纲和对照检查材料里点到的其他人只作提示。中央领导同志、先进典型和某某不算。没有名单时，只核对同一份文稿里的姓名：只出现一次、与别处写法只差一个字的，提醒核对。',
  mustFire: [
    example('draft', '民主生活会主持词\n下面，请周明元同志作对照检查。', '周明元', MEMBERS),
    example('draft', '对孙长河同志的批评意见\n一是会多。', '孙长河', MEMBERS),
    example('draft', '民主生活会主持词\n参加人员：周明远、李文博\n下面，请周明元同志作对照检查。', '周明元'),
    example('draft', '民主生活会工作方案\n组长：周明远\n成员：李文博、钱小军', '钱小军', MEMBERS),
  ],
  mustNotFire: [
    example(
      'draft',
      '民主生活会主持词\n下面，请周明远同志作对照检查，请李文博同志提意见。',
      undefined,
      MEMBERS,
    ),
    example(
      'draft',
      '以习近平同志为核心，学习焦裕禄同志，许多同志、老同志、某某同志都谈到了。',
      undefined,
      MEMBERS,
    ),
    example('draft', '民主生活会主持词\n下面，请孙长河同志作对照检查。'),
  ],
  *check(draft, context) {
    const { members } = context;
    if (members.length === 0) {
      if (OF_THE_MEETING.includes(draft.paper))
        yield* slips(paperLines(draft, context).flatMap((line) => namesOf(line, context)));
      return;
    }
    const known = members.map(({ name }) => name.replace(/\s/g, ''));
    const unknown = new Map<string, WrittenName[]>();
    for (const found of paperLines(draft, context).flatMap((line) => namesOf(line, context))) {
      // 请假人员：无；“与周明远同志” read one character too long.
      if (known.some((name) => name !== '' && found.name.endsWith(name))) continue;
      const same = unknown.get(found.name);
      if (same) same.push(found);
      else unknown.set(found.name, [found]);
    }
    for (const [name, [first, ...others]] of unknown) {
      if (!first) continue;
      const near = known.find((one) => isNear(one, name));
      yield {
        at: spanOf(first.line.content, first.start, first.end),
        ...(others.length > 0
          ? { related: others.map(({ line, start, end }) => spanOf(line.content, start, end)) }
          : {}),
        severity: severityOf(near, first, draft.paper),
        message:
          near === undefined
            ? `“${name}”不在成员名单里`
            : `“${name}”不在成员名单里，与名单里的“${near}”只差一个字`,
        question: near === undefined ? '姓名是否写对，名单是否需要补充？' : `是不是“${near}”？`,
        evidence: { name, ...(near === undefined ? {} : { near }) },
        key: name,
      };
    }
  },
});

/** Without a list: a name met once that differs in one character from another's, which is listed or comes again. */
function* slips(names: readonly WrittenName[]): Iterable<FindingDraft<'draft'>> {
  const byName = new Map<string, WrittenName[]>();
  for (const found of names) {
    const same = byName.get(found.name);
    if (same) same.push(found);
    else byName.set(found.name, [found]);
  }
  const usual = new Map<string, string>();
  for (const [name, met] of byName)
    if (met.length > 1 || met.some(({ listed }) => listed))
      for (const gap of gapsOf(name)) if (!usual.has(gap)) usual.set(gap, name);
  for (const [name, [found, ...again]] of byName) {
    if (!found || again.length > 0 || found.listed) continue;
    const gap = gapsOf(name).find((one) => usual.has(one));
    const near = usual.get(gap ?? '');
    const met = byName.get(near ?? '');
    if (near === undefined || !met) continue;
    yield {
      at: spanOf(found.line.content, found.start, found.end),
      related: met.map(({ line, start, end }) => spanOf(line.content, start, end)),
      // 副局长王建军 may well be somebody else than 王建国.
      severity: POST_BEFORE.test(found.line.content.text.slice(Math.max(0, found.start - 3), found.start))
        ? 'info'
        : 'warning',
      message: `“${name}”只出现一次，别处写的是“${near}”，只差一个字`,
      question: `是不是“${near}”？`,
      evidence: { name, near },
      key: name,
    };
  }
}

const POST_BEFORE = /[长员任记]$|委员$|主席$|经理$|代表$/;

/** A name of three characters and more with each of those after the first left open: 周＿远, 周明＿. */
const gapsOf = (name: string): string[] =>
  name.length < 3 ? [] : [...name].slice(1).map((_, at) => `${name.slice(0, at + 1)}＿${name.slice(at + 2)}`);

const namesOf = perLine(namesIn);

function severityOf(near: string | undefined, { listed }: WrittenName, paper: DraftPaper): Severity {
  if (near !== undefined) return 'error';
  return listed || OF_THE_MEETING.includes(paper) ? 'warning' : 'info';
}

/** Names of three characters and more that differ in one. */
function isNear(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  return [...a].filter((character, at) => character !== b.charAt(at)).length === 1;
}
