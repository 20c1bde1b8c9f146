import { kindNumber, tokensOf, type TokenKind } from '../concreteness/scan';
import { CONCRETE_CHARACTERS } from '../lexicons/characters';
import { PROCESS_WORDS } from '../lexicons/process-words';
import { longestAt, trieOf } from '../lexicons/trie';

/** What an item is about: pieces of text in the order of their first occurrence, each with how often it occurs (at most twice). */
export interface Content {
  /** Pairs of neighbouring characters outside set phrases, and characters that name a thing, by their codes. */
  telling: Pieces<number>;
  /** Stock nouns (报告, 纪律): they tell little, and something. */
  general: Pieces<string>;
}
export interface Pieces<K> {
  keys: readonly K[];
  times: readonly number[];
}

/** Words that fill any official sentence. */
const EMPTY: readonly TokenKind[] = ['deficit', 'slogan', 'hedge', 'neutral', 'figure'];
const NOUN = kindNumber('noun');
/** Kinds of words of which no piece is taken, 1 for each. */
const IS_PASSED_OVER = new Uint8Array(0x100);
for (const kind of [...EMPTY, 'noun'] as const) IS_PASSED_OVER[kindNumber(kind)] = 1;
/** Numbers, dates, counting words, pronouns, particles: shared by chance. */
const CHANCE = flagsOf(
  [
    ...'〇零一二三四五六七八九十百千万亿几多余年月日号天周个名位人次份张项件条户家元块时分我你他她它本自该其此这那有无的了着过在和与及并把将被对向由都也就只又还',
  ].map((character) => character.charCodeAt(0)),
);
/** Characters that name a thing, some of which stand in too many words to tell of it (补, 夜). */
const THINGS = flagsOf(
  [...CONCRETE_CHARACTERS].filter(
    (unit) =>
      !'补填封公午夜晚晨房院布厂店站坐走跑提举拿写念说问听冷热黑白红干'.includes(String.fromCharCode(unit)),
  ),
);
const PROCESS = trieOf<true>([[true, PROCESS_WORDS]]);
const MOST = 2;

/** 八点, 9点, 有点, 一点: an hour, a little; 盘点 and 网点 tell something. */
const POINT = '点'.charCodeAt(0);
const isHour = (text: string, at: number): boolean =>
  text.charCodeAt(at) === POINT && /[\d〇零一二两三四五六七八九十几有早晚差]/.test(text.charAt(at - 1));

/** 1 for each of the codes. */
function flagsOf(units: Iterable<number>): Uint8Array {
  const flags = new Uint8Array(0x10000);
  for (const unit of units) flags[unit] = 1;
  return flags;
}

/** Reads what a text is about that was cleared of its decoration. */
export function contentOf(cleared: string): Content {
  const telling = collector<number>();
  const general = collector<string>();
  const { count, kinds, starts, ends } = tokensOf(cleared);
  const { first } = PROCESS;
  let last = 0;
  let noun = '';
  let tokenEnd = -1;
  let processUntil = 0;
  for (let token = 0; token < count; token += 1) {
    const kind = kinds[token] ?? 0;
    const start = starts[token] ?? 0;
    const end = ends[token] ?? 0;
    if (start !== tokenEnd) {
      last = 0;
      noun = '';
    }
    tokenEnd = end;
    const word = kind === NOUN && end - start >= 2 ? cleared.slice(start, end) : '';
    if (word !== '') general.add(word);
    // 政治学习 tells more than 政治 and 学习.
    if (word !== '' && noun !== '') general.add(noun + word);
    noun = word;
    if (IS_PASSED_OVER[kind] === 1) {
      last = 0;
      continue;
    }
    for (let at = start; at < end; at += 1) {
      const unit = cleared.charCodeAt(at);
      if (at >= processUntil && first[unit] !== 0)
        processUntil = longestAt(PROCESS, cleared, at)?.end ?? processUntil;
      if (at < processUntil || CHANCE[unit] === 1 || isHour(cleared, at)) {
        last = 0;
        continue;
      }
      if (THINGS[unit] === 1) telling.add(unit);
      if (last !== 0) telling.add(last * 0x10000 + unit);
      last = unit;
    }
  }
  return { telling: telling.pieces, general: general.pieces };
}

/** Gathers pieces in the order in which they are first met. */
function collector<K>(): { pieces: Pieces<K>; add(key: K): void } {
  const keys: K[] = [];
  const times: number[] = [];
  const places = new Map<K, number>();
  return {
    pieces: { keys, times },
    add(key) {
      const known = places.get(key);
      if (known !== undefined) times[known] = MOST;
      else {
        places.set(key, keys.length);
        keys.push(key);
        times.push(1);
      }
    },
  };
}

/** A single character tells half as much as a pair. */
export const isSingle = (key: number): boolean => key < 0x10000;
