import type { DraftScope, ItemKind } from '../../draft';
import { clearDecoration } from './clear';
import { TOKEN_KINDS, tokensOf } from './scan';
import { sentencesOf, type Range } from './sentences';
import { eachSignal, SIGNALS } from './signals';

/** Words that name something to go and look at, with how many of them in a sentence count as all. */
const FACTS = {
  thing: 2,
  place: 2,
  person: 2,
  paper: 2,
  act: 2,
  deal: 2,
  event: 2,
  found: 2,
  outcome: 2,
  concrete: 4,
} as const;
/** Words that say nothing to go and look at; their share of the sentence counts. */
const EMPTY = ['noun', 'deficit', 'slogan', 'hedge', 'figure'] as const;
/** What means something else in a measure, which speaks of what will be done. */
const IN_MEASURES = ['time', 'digits', 'story', 'frequency', 'deadline', 'owner', 'act', 'slogan'] as const;
const KINDS = ['cause', 'measure', 'criticism'] as const;

/** Names of the features, in the order of a sentence's vector. The wording of sentence and item comes last. */
export const FEATURES: readonly string[] = [
  ...Object.keys(FACTS),
  ...EMPTY,
  'factDensity',
  'factCount',
  'openWords',
  ...SIGNALS.map(({ name }) => name),
  'length',
  ...IN_MEASURES.map((name) => `measure.${name}`),
  ...KINDS.map((kind) => `kind.${kind}`),
  'team',
  'wording',
  'itemWording',
];

/** Signals of empty prose; the other signals are signals of fact. */
const EMPTY_SIGNALS = ['obligation', 'aphorism', 'wish', 'measure.slogan'];
/** What may lean either way: the kind of item, length, and what is fact in one place and decoration in another. */
const EITHER = ['year', 'duration', 'example', 'length', 'team'];

/** Which way a feature may lean; undefined: either. */
export function leaningOf(feature: string): 'fact' | 'empty' | undefined {
  if (EMPTY_SIGNALS.includes(feature) || EMPTY.some((kind) => kind === feature)) return 'empty';
  return EITHER.includes(feature) || feature.includes('.') ? undefined : 'fact';
}

/** A sentence of an item, with its features in the order of FEATURES; its wording is 0 until a model is asked. */
export interface SentenceReading extends Range {
  vector: number[];
}
export interface ItemReading {
  /** The item's text with its decoration blanked out, of the same length. */
  text: string;
  sentences: SentenceReading[];
}
export interface ItemText {
  text: string;
  /** The text cleared already: then `also` is not asked. */
  cleared?: string;
  kind: ItemKind;
  scope: DraftScope;
}

/** Places in a vector by the name of the feature. */
const PLACE = new Map(FEATURES.map((name, at) => [name, at]));
const placeOf = (name: string): number => PLACE.get(name) ?? FEATURES.length;
const FACT_KINDS = Object.keys(FACTS) as (keyof typeof FACTS)[];
const ENOUGH = FACT_KINDS.map((kind) => FACTS[kind]);
const FIRST_EMPTY = placeOf(EMPTY[0]);
const AFTER_EMPTY = FIRST_EMPTY + EMPTY.length;
const FIRST_SIGNAL = placeOf(SIGNALS[0]?.name ?? '');
const AFTER_SIGNALS = FIRST_SIGNAL + SIGNALS.length;
const FIRST_KIND = placeOf(`kind.${KINDS[0]}`);
const IN_MEASURE = IN_MEASURES.map((name) => ({ from: placeOf(name), to: placeOf(`measure.${name}`) }));
/** Words are counted by kind: facts, empty words, the characters outside all words, then those that only have length. */
const OTHER = AFTER_EMPTY;
const REST = OTHER + 1;
const CONCRETE = FACT_KINDS.indexOf('concrete');
const COUNTED = [...FACT_KINDS, ...EMPTY, 'other'] as const;
/** Where a kind of token is counted. */
const COUNTED_AT = Uint8Array.from(TOKEN_KINDS, (kind) => {
  const at = COUNTED.findIndex((one) => one === kind);
  return at < 0 ? REST : at;
});

/** Counts and lengths of a sentence's words by kind, one after the other in a tally of all sentences. */
const KINDS_COUNTED = REST + 1;
const TALLY = 2 * KINDS_COUNTED;

/** Characters outside every known word, 1 for each: made once and used anew for every item. */
let open = new Uint8Array(0);

/** The features of an item's sentences, one row of FEATURES after the other. */
export interface Sheet {
  /** The item's text with its decoration blanked out, of the same length. */
  text: string;
  ranges: readonly Range[];
  /** Room that is used anew for every item: valid until the next is read. */
  features: Float64Array;
}
/** Numbers in a row. */
export const ROW = FEATURES.length;
let room = new Float64Array(0);

/** Reads an item for its signals. `also`: further wordings that do not count as its own (theme, pack). */
export function readSheet(item: ItemText, also: readonly string[] = []): Sheet {
  const text = item.cleared ?? clearDecoration(item.text, also);
  const ranges = sentencesOf(text);
  if (room.length < ranges.length * ROW) room = new Float64Array(ranges.length * ROW * 2);
  else room.fill(0, 0, ranges.length * ROW);
  const features = room;
  fillWords(features, tallyOf(text, ranges), ranges.length);
  fillKind(features, item, ranges.length);
  let number = 0;
  eachSignal(text, open, (signal, start) => {
    // Each signal's places come in order, those of several signals nearly so.
    while (number > 0 && (ranges[number]?.start ?? 0) > start) number -= 1;
    while ((ranges[number]?.end ?? Infinity) <= start) number += 1;
    const at = number * ROW + FIRST_SIGNAL + signal;
    features[at] = Math.min(1, (features[at] ?? 0) + 1 / (SIGNALS[signal]?.enough ?? 1));
  });
  if (item.kind === 'measure')
    for (let row = 0; row < ranges.length * ROW; row += ROW)
      for (const { from, to } of IN_MEASURE) features[row + to] = features[row + from] ?? 0;
  return { text, ranges, features };
}

/** The same, sentence by sentence, to be kept. */
export function readItem(item: ItemText, also: readonly string[] = []): ItemReading {
  const { text, ranges, features } = readSheet(item, also);
  const sentences = ranges.map(({ start, end }, at) => ({
    start,
    end,
    vector: Array.from(features.subarray(at * ROW, (at + 1) * ROW)),
  }));
  return { text, sentences };
}

/** Counts the words of each sentence by kind, and marks what stands outside every word. */
function tallyOf(text: string, ranges: readonly Range[]): Int32Array {
  const tally = new Int32Array(ranges.length * TALLY);
  if (open.length < text.length) open = new Uint8Array(text.length * 2);
  else open.fill(0, 0, text.length);
  const { count, kinds, starts, ends } = tokensOf(text);
  let entry = 0;
  let sentence = 0;
  let last = ranges[0]?.end ?? Infinity;
  for (let token = 0; token < count; token += 1) {
    const start = starts[token] ?? 0;
    // Sentences come in order and cut no word.
    while (last <= start) {
      sentence += 1;
      entry += TALLY;
      last = ranges[sentence]?.end ?? Infinity;
    }
    const at = COUNTED_AT[kinds[token] ?? 0] ?? REST;
    tally[entry + at] = (tally[entry + at] ?? 0) + 1;
    const length = entry + at + KINDS_COUNTED;
    tally[length] = (tally[length] ?? 0) + (ends[token] ?? 0) - start;
    if (at === OTHER || at === CONCRETE) open[start] = 1;
  }
  return tally;
}

/** The signals that were found, by name; words of fact lists by their list's name. */
export function signalsIn({ ranges, features }: Sheet): string[] {
  const found: string[] = [];
  for (const { name, column } of NAMED) {
    for (let at = column; at < ranges.length * ROW; at += ROW) {
      if ((features[at] ?? 0) === 0) continue;
      found.push(name);
      break;
    }
  }
  return found;
}
const NAMED = [...FACT_KINDS, ...SIGNALS.map(({ name }) => name)].map((name) => ({
  name,
  column: placeOf(name),
}));

/** The features that rest on words, from the tally of so many sentences. */
function fillWords(features: Float64Array, tally: Int32Array, sentences: number): void {
  for (let sentence = 0; sentence < sentences; sentence += 1) {
    const counts = sentence * TALLY;
    const lengths = counts + KINDS_COUNTED;
    const row = sentence * ROW;
    let length = 0;
    for (let kind = 0; kind < KINDS_COUNTED; kind += 1) length += tally[lengths + kind] ?? 0;
    let facts = 0;
    for (let kind = 0; kind < ENOUGH.length; kind += 1) {
      const count = tally[counts + kind] ?? 0;
      facts += count;
      features[row + kind] = capped(count, ENOUGH[kind] ?? 1);
    }
    for (let kind = FIRST_EMPTY; kind < AFTER_EMPTY; kind += 1)
      features[row + kind] = (tally[lengths + kind] ?? 0) / Math.max(length, 8);
    features[row + AFTER_EMPTY] = Math.min(1, (facts * 5) / Math.max(length, 15));
    features[row + AFTER_EMPTY + 1] = capped(facts, 6);
    features[row + AFTER_EMPTY + 2] =
      (tally[lengths + OTHER] ?? 0) / Math.max(length, 12) +
      (tally[lengths + CONCRETE] ?? 0) / Math.max(length, 12);
    features[row + AFTER_SIGNALS] = Math.min(1, Math.log(Math.max(length, 8) / 8) / Math.log(15));
  }
}

/** The features that are the item's: its kind, and whose it is. */
function fillKind(features: Float64Array, { kind, scope }: ItemText, sentences: number): void {
  const own = KINDS.findIndex((one) => one === kind);
  for (let row = 0; row < sentences * ROW; row += ROW) {
    if (own >= 0) features[row + FIRST_KIND + own] = 1;
    if (scope === 'team') features[row + FIRST_KIND + KINDS.length] = 1;
  }
}

const capped = (count: number, enough: number): number => Math.min(count, enough) / enough;
