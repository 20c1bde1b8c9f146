import type { Paragraph, Span } from '../document';
import type { Item, Line } from '../draft';
import type { Finding } from './finding';
import type { Readings } from './per-item';
import type { CheckContext, FindingDraft } from './rule';
import type { RuleId } from './rule-ids';
import type { Settings } from './settings';

/** What is known of an item: what has been read of it, and the results by rule and options. */
interface Kept {
  /** The item, or the like of it in the last check. */
  item: Item;
  readings: Readings;
  results: ItemResults;
}
/** What is known of a paragraph: its lines, by which what is read of them is kept, and the results by rule and options. */
interface KeptParagraph {
  paragraph: Paragraph;
  lines: readonly Line[] | undefined;
  results: ParagraphResults;
}
export type ParagraphResults = (FindingDraft<'paragraph'>[] | undefined)[];
/** The results on an item. */
export interface ItemResults {
  /** True by the slot of a rule with its options, once it was asked. */
  asked: (true | undefined)[];
  /** What the rules that have something to say say: most have nothing. */
  said: { slot: number; findings: readonly FindingDraft<'item'>[] }[];
  /** The slots, written one after the other, of rules that were all asked. */
  complete: string;
  /** The findings that were made of what was said, and what else they were made of. */
  told: Told | undefined;
}
export const noResults = (): ItemResults => ({ asked: [], said: [], complete: '', told: undefined });

/** The findings on an item in a check. */
export interface Told {
  /** The rules that were asked, as `complete` writes them, and how they were configured. */
  slots: string;
  rules: Settings['rules'];
  /** Where the item stood, and the texts of its paragraphs. */
  id: string;
  spans: readonly Span[];
  texts: readonly string[];
  findings: readonly { slot: number; finding: Finding }[];
}

/** Readings and results of items, lines and paragraphs, by all that they depend on, kept from one check to the next. */
export interface CheckCache {
  /** What they hold for; a change of it forgets them all. */
  stamp: string;
  /** The borrowed wordings: readings are kept by them too. */
  borrowed: readonly string[];
  /** This check's, by the item itself, and the last one's in order: what two checks running did not need is forgotten. */
  current: Map<Item, Kept>;
  previous: readonly Kept[];
  /** Where among the last check's the next item is looked for first. */
  next: number;
  /** So many items stood in no such place; and where among the last check's items each stands, once it is asked. */
  strayed: number;
  places: ReadonlyMap<string, number> | undefined;
  /** This check's paragraphs by their index, and the last one's. */
  paragraphs: (KeptParagraph | undefined)[];
  previousParagraphs: (KeptParagraph | undefined)[];
  /** The slots of rules with their options. */
  slots: Map<string, number>;
}

/** An empty cache. Hand the same one to every check of a paper; after an edit only the edited items are judged again. */
export const createCache = (): CheckCache => ({
  stamp: '',
  borrowed: [],
  current: new Map(),
  previous: [],
  next: 0,
  strayed: 0,
  places: undefined,
  paragraphs: [],
  previousParagraphs: [],
  slots: new Map(),
});

/**
 * Begins a check: what the results depend on besides the items' text is compared with the last check's. Returns the
 * context under which readings of the last check are found again.
 */
export function beginCheck(cache: CheckCache, context: CheckContext): CheckContext {
  const { pack, packGiven, paper, scope, members, author, meeting, borrowed } = context;
  const stamp = JSON.stringify([
    pack?.id,
    pack?.version,
    packGiven,
    paper,
    scope,
    members,
    author?.id,
    meeting,
    borrowed,
  ]);
  const same = cache.stamp === stamp;
  cache.previous = same ? [...cache.current.values()] : [];
  cache.current = new Map();
  cache.next = 0;
  cache.strayed = 0;
  cache.places = undefined;
  cache.previousParagraphs = same ? cache.paragraphs : [];
  cache.paragraphs = [];
  cache.stamp = stamp;
  if (!same) cache.borrowed = borrowed;
  return {
    ...context,
    borrowed: cache.borrowed,
    readingsOf: (item) => keptOf(cache, item).readings,
    keepsReadings: true,
    linesAlike: (paragraph, cut) => (keptParagraph(cache, paragraph).lines ??= cut(paragraph)),
  };
}

function keptParagraph(cache: CheckCache, paragraph: Paragraph): KeptParagraph {
  const { index } = paragraph;
  const known = cache.paragraphs[index];
  if (known?.paragraph === paragraph) return known;
  const last = cache.previousParagraphs[index];
  const kept =
    last && isSame(last.paragraph, paragraph) ? last : { paragraph, lines: undefined, results: [] };
  kept.paragraph = paragraph;
  cache.paragraphs[index] = kept;
  return kept;
}

/** True for paragraphs that differ in nothing. Written out: all paragraphs of a paper are compared in every check. */
const isSame = (one: Paragraph, other: Paragraph): boolean =>
  one.index === other.index &&
  one.text === other.text &&
  one.outlineLevel === other.outlineLevel &&
  one.listLabel === other.listLabel &&
  one.boldLead === other.boldLead &&
  isSameValue(one.cell, other.cell) &&
  isSameValue(one.row, other.row) &&
  isSameValue(one.marks, other.marks) &&
  isSameValue(one.tag, other.tag) &&
  isSameValue(one.controls, other.controls);
/** A part of a paragraph that is no plain value is small and seldom. */
const isSameValue = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
/** A part of a paragraph that is not compared above does not compile here. */
type Compared =
  | 'index'
  | 'text'
  | 'outlineLevel'
  | 'listLabel'
  | 'boldLead'
  | 'cell'
  | 'row'
  | 'marks'
  | 'tag'
  | 'controls';
true satisfies [Exclude<keyof Paragraph, Compared>] extends [never] ? true : never;

/** The results on a paragraph: kept ones, and room for fresh ones. Without a cache undefined. */
export const resultsOfParagraph = (
  cache: CheckCache | undefined,
  paragraph: Paragraph,
): ParagraphResults | undefined => cache && keptParagraph(cache, paragraph).results;

function keptOf(cache: CheckCache, item: Item): Kept {
  const known = cache.current.get(item);
  if (known) return known;
  const place = placeInOrder(cache, item) ?? placeAnywhere(cache, item);
  const last = place === undefined ? undefined : cache.previous[place];
  if (place !== undefined) cache.next = place + 1;
  const kept = last ?? { item, readings: [], results: noResults() };
  // The last check's outline is let go.
  kept.item = item;
  cache.current.set(item, kept);
  return kept;
}

/** An item that went before or was taken away sets the others back or forward by so many. */
const REACH = 3;
/** So many items are judged anew before all of the last check's are looked through. */
const FEW = 3;

/** Where the item stood in the last check, if it comes in the same order as there. */
function placeInOrder({ previous, next }: CheckCache, item: Item): number | undefined {
  for (let place = next; place < next + REACH; place += 1) {
    const kept = previous[place];
    if (kept && isAlike(kept.item, item)) return place;
  }
  return undefined;
}

/** The same, wherever it was: after passages were moved, put in or cut out. */
function placeAnywhere(cache: CheckCache, item: Item): number | undefined {
  cache.strayed += 1;
  if (cache.strayed < FEW) return undefined;
  cache.places ??= new Map(cache.previous.map((kept, place) => [keyOf(kept.item), place]));
  return cache.places.get(keyOf(item));
}

/** True for items whose readings and results are the same. */
function isAlike(one: Item, other: Item): boolean {
  if (one.text !== other.text || one.kind !== other.kind) return false;
  return one.part === other.part && one.dimension === other.dimension && isPlain(one) && isPlain(other)
    ? true
    : keyOf(one) === keyOf(other);
}
const isPlain = ({ target, lead, row }: Item): boolean =>
  target === undefined && lead === undefined && row === undefined;

/** The results on an item: kept ones, and room for fresh ones. Without a cache undefined. */
export const resultsOf = (cache: CheckCache | undefined, item: Item): ItemResults | undefined =>
  cache && keptOf(cache, item).results;

/** Where a rule's results are kept. `name`: entryName. */
export function slotOf(cache: CheckCache, name: string): number {
  const slot = cache.slots.get(name) ?? cache.slots.size;
  cache.slots.set(name, slot);
  return slot;
}

/** What a rule's results are kept under. */
export const entryName = (rule: RuleId, options: unknown): string =>
  options === undefined ? rule : `${rule} ${JSON.stringify(options)}`;

/** All that an item's readings and results depend on. */
function keyOf({ part, dimension, kind, target, lead, row, text }: Item): string {
  const place = `${part} ${dimension ?? ''} ${kind}`;
  if (target === undefined && lead === undefined && row === undefined) return `${place}\n${text}`;
  const cells = row?.cells.map((cell) => [cell.heading, cell.text]);
  return `${JSON.stringify([place, target, lead, cells])}\n${text}`;
}
