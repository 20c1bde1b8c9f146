import type { DraftScope, ItemKind } from '../../draft';
import { clearDecoration } from './clear';
import { scan, type Token, type TokenKind } from './scan';
import { sentencesOf, type Range } from './sentences';
import { SIGNALS } from './signals';

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

/** A sentence of an item, with its features by name (wording left out: it needs a model). */
export interface SentenceReading extends Range {
  values: Map<string, number>;
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

/** Reads an item for its signals. `also`: further wordings that do not count as its own (theme, pack). */
export function readItem(item: ItemText, also: readonly string[] = []): ItemReading {
  const text = clearDecoration(item.text, also);
  const tokens = scan(text);
  const found = new Map<string, Range[]>(
    SIGNALS.map((signal) => [signal.name, signal.find({ text, tokens })]),
  );
  for (const kind of Object.keys(FACTS)) found.set(kind, []);
  for (const token of tokens) found.get(token.kind)?.push(token);
  const tokensUpTo = inTurn(tokens);
  const signalsUpTo = SIGNALS.map(({ name }) => inTurn(found.get(name) ?? []));
  const sentences = sentencesOf(text).map(({ start, end }) => {
    const counts = signalsUpTo.map((upTo) => upTo(end).length);
    return { start, end, values: valuesOf(tokensUpTo(end), counts, item) };
  });
  return { text, sentences, found };
}

/** Hands out ranges sentence by sentence, each once; the sentences come in order and cut none of them. */
function inTurn<T extends Range>(ranges: readonly T[]): (end: number) => T[] {
  let at = 0;
  return (end) => {
    const from = at;
    while ((ranges[at]?.start ?? Infinity) < end) at += 1;
    return ranges.slice(from, at);
  };
}

/** The features of a sentence: its tokens, and how often each signal stands in it. */
function valuesOf(tokens: readonly Token[], signals: readonly number[], item: ItemText): Map<string, number> {
  const words = new Map<TokenKind, { count: number; length: number }>();
  let length = 0;
  for (const token of tokens) {
    const sum = words.get(token.kind) ?? { count: 0, length: 0 };
    words.set(token.kind, { count: sum.count + 1, length: sum.length + token.end - token.start });
    length += token.end - token.start;
  }
  const count = (kind: TokenKind): number => words.get(kind)?.count ?? 0;
  const share = (kind: TokenKind, least: number): number =>
    (words.get(kind)?.length ?? 0) / Math.max(length, least);
  const values = new Map<string, number>();
  let facts = 0;
  for (const [kind, enough] of Object.entries(FACTS)) {
    facts += count(kind as TokenKind);
    values.set(kind, capped(count(kind as TokenKind), enough));
  }
  for (const kind of EMPTY) values.set(kind, share(kind, 8));
  values.set('factDensity', Math.min(1, (facts * 5) / Math.max(length, 15)));
  values.set('factCount', capped(facts, 6));
  values.set('openWords', share('other', 12) + share('concrete', 12));
  for (const [at, { name, enough }] of SIGNALS.entries()) values.set(name, capped(signals[at] ?? 0, enough));
  values.set('length', Math.min(1, Math.log(Math.max(length, 8) / 8) / Math.log(15)));
  const measure = item.kind === 'measure';
  for (const name of IN_MEASURES) values.set(`measure.${name}`, measure ? (values.get(name) ?? 0) : 0);
  for (const kind of KINDS) values.set(`kind.${kind}`, item.kind === kind ? 1 : 0);
  values.set('team', item.scope === 'team' ? 1 : 0);
  return values;
}

const capped = (count: number, enough: number): number => Math.min(count, enough) / enough;
