import type { Pack } from '../../src/meeting';
import { randomOf } from './random';
import { CAUSES, FACTS, FILLINGS, GIVEN, PLANS, SLOGANS, SURNAMES, TITLES, VAGUE } from './words';

/** Shares of the whole for the problems and for the causes; measures take the rest. */
const PROBLEMS = 0.62;
const CAUSES_UP_TO = 0.72;

/**
 * A personal review of exactly `length` characters under the headings of the pack: every dimension with numbered items,
 * causes, measures, an opening and an end. Facts and set phrases are mixed in one item out of several sentences. The same
 * arguments give the same text. Throws a RangeError for a length that the headings alone would fill.
 */
export function makeDraft(length: number, pack: Pack, seed = 20211231): string {
  const make = sentenceMaker(seed);
  const lines: string[] = [];
  let size = 0;
  const add = (line: string): void => {
    lines.push(line);
    size += line.length + 1;
  };
  const fill = (upTo: number, item: (at: number) => string): void => {
    for (let at = 1; size < length * upTo; at += 1) add(item(at));
  };

  add('专题民主生活会个人发言提纲');
  add('区委常委、政法委书记 周建国');
  add('会前我到联系的三个点听了意见，与班子成员逐一谈了心，现将查摆的问题报告如下。');
  add('一、存在的问题');
  pack.dimensions.forEach(({ heading }, at) => {
    add(`（${numeral(at + 1)}）${heading}方面`);
    fill((PROBLEMS * (at + 1)) / pack.dimensions.length, (number) => `${number}.${make.problem()}`);
  });
  add('二、原因剖析');
  fill(CAUSES_UP_TO, (number) => `${number}.${make.cause()}`);
  add('三、整改措施');
  const end = '以上是我的对照检查，不妥之处，请同志们批评指正。';
  fill(1 - (end.length + 240) / length, (number) => `${number}.${make.measure()}`);
  // Between what stands there and the last line: one more line, as long as is left.
  const room = length - size - end.length - 1;
  if (room < 1) throw new RangeError(`no draft of ${length} characters: the headings alone fill it`);
  add(cutTo(room, make.problem));
  lines.push(end);
  return lines.join('\n');
}

/** So many characters of running sentences, the last one cut. */
function cutTo(length: number, sentence: () => string): string {
  let text = '';
  while (text.length < length) text += sentence();
  return `${text.slice(0, length - 1)}。`;
}

interface SentenceMaker {
  problem(): string;
  cause(): string;
  measure(): string;
}

function sentenceMaker(seed: number): SentenceMaker {
  const random = randomOf(seed);
  const oneOf = <T>(words: readonly T[]): T => {
    const word = words[Math.floor(random() * words.length)];
    if (word === undefined) throw new RangeError('an empty list of words');
    return word;
  };
  const fillingOf = (gap: string): string => {
    if (gap === 'n') return String(2 + Math.floor(random() * 397));
    if (gap === 'm') return oneOf(['两', '三', '四', '五', '七', '九', '十二']);
    if (gap === 'name') return oneOf(SURNAMES) + oneOf(GIVEN);
    return oneOf(FILLINGS[gap] ?? []);
  };
  const sentence = (patterns: readonly string[]): string =>
    oneOf(patterns).replace(/\{(\w+)\}/g, (_, gap: string) => fillingOf(gap));
  const sentences = (
    count: number,
    facts: readonly string[],
    empty: readonly string[],
    share: number,
  ): string => Array.from({ length: count }, () => sentence(random() < share ? facts : empty)).join('');
  /** One item in three tells no fact at all, one is all facts, one is mixed. */
  const share = (): number => oneOf([0, 0.5, 1]);
  return {
    problem: () => `${sentence(TITLES)}${sentences(1 + Math.floor(random() * 4), FACTS, VAGUE, share())}`,
    cause: () => sentences(1 + Math.floor(random() * 3), CAUSES, CAUSES, 1),
    measure: () => sentences(1 + Math.floor(random() * 2), PLANS, SLOGANS, share()),
  };
}

const numeral = (number: number): string => '一二三四五六七八九十'[number - 1] ?? String(number);
