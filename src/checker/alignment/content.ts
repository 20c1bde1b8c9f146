import { clearDecoration } from '../concreteness/clear';
import { scan, type TokenKind } from '../concreteness/scan';
import { CONCRETE_CHARACTERS } from '../lexicons/characters';
import { PROCESS_WORDS } from '../lexicons/process-words';
import { longestAt, trieOf } from '../lexicons/trie';

/** What an item is about: pieces of text, each with how often it occurs (at most twice). */
export interface Content {
  /** Pairs of neighbouring characters outside set phrases, and characters that name a thing, by their codes. */
  telling: Map<number, number>;
  /** Stock nouns (报告, 纪律): they tell little, and something. */
  general: Map<string, number>;
}

/** Words that fill any official sentence. */
const EMPTY: ReadonlySet<TokenKind> = new Set(['deficit', 'slogan', 'hedge', 'neutral', 'figure']);
/** Numbers, dates, counting words, pronouns, particles: shared by chance. */
const CHANCE: ReadonlySet<number> = new Set(
  [
    ...'〇零一二三四五六七八九十百千万亿几多余年月日号天周个名位人次份张项件条户家元块时分点我你他她它本自该其此这那有无的了着过在和与及并把将被对向由都也就只又还',
  ].map((character) => character.charCodeAt(0)),
);
/** Characters that name a thing, some of which stand in too many words to tell of it (补, 夜). */
const THINGS: ReadonlySet<number> = new Set(
  [...CONCRETE_CHARACTERS].filter(
    (unit) =>
      !'补填封公午夜晚晨房院布厂店站坐走跑提举拿写念说问听冷热黑白红干'.includes(String.fromCharCode(unit)),
  ),
);
const PROCESS = trieOf<true>([[true, PROCESS_WORDS]]);
const MOST = 2;

/** Reads what an item is about. `also`: wordings that are not the writer's own (theme, pack). */
export function contentOf(text: string, also: readonly string[] = []): Content {
  const cleared = clearDecoration(text, also);
  const content: Content = { telling: new Map(), general: new Map() };
  const { telling, general } = content;
  let last = 0;
  let noun = '';
  let end = -1;
  let processUntil = 0;
  for (const token of scan(cleared)) {
    if (token.start !== end) {
      last = 0;
      noun = '';
    }
    end = token.end;
    const word =
      token.kind === 'noun' && token.end - token.start >= 2 ? cleared.slice(token.start, token.end) : '';
    if (word !== '') add(general, word);
    // 政治学习 tells more than 政治 and 学习.
    if (word !== '' && noun !== '') add(general, noun + word);
    noun = word;
    if (token.kind === 'noun' || EMPTY.has(token.kind)) {
      last = 0;
      continue;
    }
    for (let at = token.start; at < token.end; at += 1) {
      const unit = cleared.charCodeAt(at);
      if (at >= processUntil) processUntil = longestAt(PROCESS, cleared, at)?.end ?? processUntil;
      if (at < processUntil || CHANCE.has(unit)) {
        last = 0;
        continue;
      }
      if (THINGS.has(unit)) add(telling, unit);
      if (last !== 0) add(telling, last * 0x10000 + unit);
      last = unit;
    }
  }
  return content;
}

const add = <K>(pieces: Map<K, number>, key: K): void => {
  const known = pieces.get(key) ?? 0;
  if (known < MOST) pieces.set(key, known + 1);
};
/** A single character tells half as much as a pair. */
export const isSingle = (key: number): boolean => key < 0x10000;
