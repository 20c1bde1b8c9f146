import type { DraftScope, ItemKind } from '../../draft';
import { clearDecoration } from './clear';
import { eachToken, type TokenKind } from './scan';
import { sentencesOf, type Range } from './sentences';
import { findSignals, SIGNALS } from './signals';

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
  /** Where each signal was found, by name; words of fact lists by their list's name. */
  found: Map<string, Range[]>;
}
export interface ItemText {
  text: string;
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
const KIND_AT = Object.fromEntries(
  [...FACT_KINDS, ...EMPTY, 'other'].map((kind, at) => [kind, at]),
) as Partial<Record<TokenKind, number>>;

/** Counts and lengths of a sentence's words by kind, one after the other in a tally of all sentences. */
const KINDS_COUNTED = REST + 1;
const TALLY = 2 * KINDS_COUNTED;

/** Reads an item for its signals. `also`: further wordings that do not count as its own (theme, pack). */
export function readItem(item: ItemText, also: readonly string[] = []): ItemReading {
  const text = clearDecoration(item.text, also);
  const ranges = sentencesOf(text);
  const found = new Map<string, Range[]>();
  const facts = FACT_KINDS.map((kind) => {
    const places: Range[] = [];
    found.set(kind, places);
    return places;
  });
  const tally = new Int32Array(ranges.length * TALLY);
  const open = new Uint8Array(text.length);
  let sentence = 0;
  eachToken(text, 0, text.length, (kind, start, end) => {
    // Sentences come in order and cut no word.
    while ((ranges[sentence]?.end ?? Infinity) <= start) sentence += 1;
    const at = KIND_AT[kind] ?? REST;
    const entry = sentence * TALLY + at;
    tally[entry] = (tally[entry] ?? 0) + 1;
    tally[entry + KINDS_COUNTED] = (tally[entry + KINDS_COUNTED] ?? 0) + end - start;
    facts[at]?.push({ start, end });
    if (at === OTHER || at === CONCRETE) open[start] = 1;
  });
  const signals = findSignals(text, open);
  for (let at = 0; at < SIGNALS.length; at += 1) found.set(SIGNALS[at]?.name ?? '', signals[at] ?? []);
  const nextOf = new Int32Array(signals.length);
  const sentences = ranges.map(({ start, end }, number): SentenceReading => {
    const vector = vectorOf(tally, number * TALLY, item);
    for (let at = 0; at < signals.length; at += 1) {
      const places = signals[at];
      if (!places || places.length === 0) continue;
      const first = nextOf[at] ?? 0;
      let next = first;
      while ((places[next]?.start ?? Infinity) < end) next += 1;
      nextOf[at] = next;
      vector[FIRST_SIGNAL + at] = capped(next - first, SIGNALS[at]?.enough ?? 1);
    }
    if (item.kind === 'measure') for (const { from, to } of IN_MEASURE) vector[to] = vector[from] ?? 0;
    return { start, end, vector };
  });
  return { text, sentences, found };
}

/** The features of a sentence by the words in it, counted in `tally` from an entry on. */
function vectorOf(tally: Int32Array, entry: number, item: ItemText): number[] {
  const vector = new Array<number>(FEATURES.length).fill(0);
  let length = 0;
  for (let kind = 0; kind < KINDS_COUNTED; kind += 1) length += tally[entry + KINDS_COUNTED + kind] ?? 0;
  const share = (kind: number, least: number): number =>
    (tally[entry + KINDS_COUNTED + kind] ?? 0) / Math.max(length, least);
  let facts = 0;
  for (let kind = 0; kind < ENOUGH.length; kind += 1) {
    const count = tally[entry + kind] ?? 0;
    facts += count;
    vector[kind] = capped(count, ENOUGH[kind] ?? 1);
  }
  for (let kind = FIRST_EMPTY; kind < AFTER_EMPTY; kind += 1) vector[kind] = share(kind, 8);
  vector[AFTER_EMPTY] = Math.min(1, (facts * 5) / Math.max(length, 15));
  vector[AFTER_EMPTY + 1] = capped(facts, 6);
  vector[AFTER_EMPTY + 2] = share(OTHER, 12) + share(CONCRETE, 12);
  vector[AFTER_SIGNALS] = Math.min(1, Math.log(Math.max(length, 8) / 8) / Math.log(15));
  const kind = KINDS.findIndex((one) => one === item.kind);
  if (kind >= 0) vector[FIRST_KIND + kind] = 1;
  if (item.scope === 'team') vector[FIRST_KIND + KINDS.length] = 1;
  return vector;
}

const capped = (count: number, enough: number): number => Math.min(count, enough) / enough;
