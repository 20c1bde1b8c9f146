import type { PartKind } from '../meeting';
import type { Candidate } from './heading';
import { wordsOf, type Line } from './line';

const LEADS =
  '(?:下面|接下来|接着|然后|现在|首先|先|再|另外|最后)[，,]?(?:我)?(?:再|先)?(?:是|说说?|讲讲?|谈谈?|报告|汇报|交代|摆摆?)(?:一下|一说|一讲)?(?:我|自己)?(?:的|存在的|今后的|产生的|我的)?';
const SPOKEN: readonly [PartKind, RegExp][] = (
  [
    ['priorRectification', '(?:去年|上年度?|上次)的?(?:整改|旧?账|承诺)(?:情况|落实)*|旧账'],
    ['problems', '(?:主要|突出|具体)?(?:问题|不足|毛病)'],
    ['rootCause', '(?:主要|思想)?(?:原因|根源|根子)'],
    ['measures', '(?:整改|改进)?(?:措施|打算|办法)|怎么改|努力方向'],
    ['personalMatters', '个人(?:有关|重大)*事项'],
  ] as const
).map(([kind, words]) => [kind, new RegExp(`^${LEADS}(?:${words})(?=[：:。]|$)`)]);
const CLOSING = /[：:。\s]+/y;

/** “下面是措施：”, “最后说原因：”, “另外报告个人有关事项：……”: a speech that says which part comes. What follows on the line belongs to it. */
export function spokenHeading(line: Line): { kind: PartKind; candidate: Candidate } | undefined {
  if (line.cell || line.label) return undefined;
  const words = wordsOf(line);
  for (const [kind, pattern] of SPOKEN) {
    const text = pattern.exec(words)?.[0];
    if (text === undefined) continue;
    CLOSING.lastIndex = line.body + text.length;
    CLOSING.exec(line.content.text);
    const end = Math.min(line.end, Math.max(line.body + text.length, CLOSING.lastIndex));
    return { kind, candidate: { text, end, whole: end >= line.end, formal: true } };
  }
  return undefined;
}

const ASPECT =
  /^(?:存在|突出|主要)的?问题[（(]?(?:[一二三四五六七八九十]{1,2}|\d{1,2})[）)]?[：:]\s*([^。；]{2,56}方面|(?:对照|带头)[^。；，]{2,56})$/;

/** “存在问题（一）：带头严守政治纪律方面”: the number is the aspect's, and the aspect stands behind it. */
export function numberedAspect(line: Line): Candidate | undefined {
  const text = line.cell || line.label ? undefined : ASPECT.exec(wordsOf(line))?.[1];
  return text === undefined ? undefined : { text, end: line.end, whole: true, formal: true };
}
