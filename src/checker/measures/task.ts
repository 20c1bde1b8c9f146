import { COUNT_DIGITS, COUNT_NUMERALS } from '../concreteness/patterns/quantity';
import { scan, type TokenKind } from '../concreteness/scan';
import type { TextRange } from '../rule';
import { clausesOf } from '../speech/clauses';
import { coverageOf } from './coverage';

/** What a task is done to, or done as. */
const TASK: readonly TokenKind[] = ['thing', 'paper', 'person', 'deal', 'act'];
/** Something is done to something: 把栏杆换掉; it is given back or done away with: 退出多占的车位. */
const DONE_TO =
  /[把将](?![关握脉会来])|退[出还回给掉]|交还|上交|归还|腾[出退给空]|拆[除掉]|撤[销掉回走]|停[用办掉]|补[缴交发]/;
/** Some are taken somewhere: 组织中层干部赴某基地参观一次. */
const OUTING =
  /(?:组织|安排|带领?)[^，。；]{2,20}(?:到|赴|前往|去)(?!位|底)[^，。；]{2,24}(?:参观|学习|观摩|培训|拓展|走访|实践|旁听|参加|开展)/;
const QUOTED = /“[^“”]{0,20}”/g;
/** What slogans count: 36项任务, 8个方面. */
const COUNTED_SLOGAN =
  /^[^，。；]{0,4}(?:方面|任务|维度|举措|措施|机制|行动|工程|环节|目标|要求|重点|体系|意识|作风|能力)/;

/**
 * True when a clause of a measure sets a task, whatever stands around it: a thing or a deed with a time (年内添置三张乒乓球台),
 * or a thing that something is done to (把多占的车位退给医院), a number of things by a time, or people who are taken somewhere.
 */
export function setsTask(text: string, times: readonly TextRange[]): boolean {
  const plain = text.replace(QUOTED, (words) => ' '.repeat(words.length));
  const timed = coverageOf(text.length, times);
  return clausesOf(plain).some(({ start, end, text: words }) => {
    if (OUTING.test(words)) return true;
    const dated = timed.count(start, end) > 0;
    if (!dated && !DONE_TO.test(words)) return false;
    return scan(plain, start, end).some(({ kind }) => TASK.includes(kind)) || (dated && counts(words));
  });
}

function counts(words: string): boolean {
  return [COUNT_DIGITS, COUNT_NUMERALS].some((pattern) =>
    Array.from(words.matchAll(pattern)).some(
      ({ 0: number, index }) =>
        !/[年月日天周季]$|工作日|小时|分钟/.test(number) &&
        !COUNTED_SLOGAN.test(words.slice(index + number.length)),
    ),
  );
}
