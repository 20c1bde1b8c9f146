import type { Paragraph } from './paragraph';
import type { Region } from './presence';
import { markControl, type Unwanted } from './refresh-marks';
import { isPristine, outOfOrder, type KeptItem } from './refresh-order';
import {
  familyOf,
  inlineText,
  membersOf,
  type ExpectedItem,
  type ExpectedValue,
  type FoundItem,
} from './tracked';
import type { Insertion, Removal } from './refresh-plan';

/** What a region's tracked paragraphs come to, beside the paper as it should be. */
export interface ItemPlan {
  insertions: Insertion[];
  moved: Removal[];
  outOfOrder: { paragraph: number; text: string }[];
  unwanted: Map<number, Unwanted & { item: FoundItem }>;
}

/** Compares the tracked paragraphs of a region with the paper's, and says which come in, move, or are unwanted. */
export function planItems(
  existing: readonly Paragraph[],
  region: Region,
  items: readonly ExpectedItem[],
  values: ReadonlyMap<string, ExpectedValue>,
  reorder: boolean,
  found: readonly FoundItem[][],
): ItemPlan {
  const here = found.slice(region.from, region.to).flat();
  const kept = new Map<string, KeptItem>();
  const unwanted: ItemPlan['unwanted'] = new Map();
  const stops: number[] = [];
  const byKey = new Map(items.map((item, rank) => [item.key, { item, rank }]));
  const outdated = outdatedIn(existing, byKey, here);
  const reason = reasonsAgainst(items, values);

  for (const one of here) {
    const known = byKey.get(one.key);
    const why: Unwanted | undefined = known
      ? outdated.has(one)
        ? { why: 'changed' }
        : undefined
      : reason(one);
    if (known && !why) {
      const item = kept.get(one.key) ?? { expected: known.item, rank: known.rank, at: [] };
      item.at.push(one.index);
      kept.set(one.key, item);
    }
    if (why && !unwanted.has(one.index)) unwanted.set(one.index, { ...why, item: one });
    if (known || why) stops.push(one.index);
  }
  adoptPlain(existing, region, items, found, kept, stops);
  // A paragraph that also holds something wanted (two joined by Backspace) is no candidate for deletion.
  for (const item of kept.values()) item.at.forEach((index) => unwanted.delete(index));
  for (let p = region.from; p < region.to; p += 1) if (markControl(existing[p]) >= 0) stops.push(p);
  stops.sort((a, b) => a - b);

  const plan: ItemPlan = { insertions: [], moved: [], outOfOrder: [], unwanted };
  const movable = movableBlocks(existing, kept, found, stops, region);
  const astray = new Set<string>();
  for (const item of outOfOrder([...kept.values()], (one) => !movable(one))) {
    const paragraph = item.at[0] ?? 0;
    if (reorder && movable(item)) {
      plan.moved.push({ paragraph, why: 'moved' });
      kept.delete(item.expected.key);
    } else {
      astray.add(item.expected.key);
      plan.outOfOrder.push({ paragraph, text: existing[paragraph]?.text ?? '' });
    }
  }
  const missing = items.filter((item) => !kept.has(item.key));
  // What stands out of order is no place to measure from.
  astray.forEach((key) => kept.delete(key));
  plan.insertions = planInsertions(existing, region, items, new Set(missing), kept, stops);
  return plan;
}

/**
 * Takes a paragraph that says word for word what a missing item would say for that item: its control was removed, or
 * the script was pasted as plain text. Bringing it in again would only double it.
 */
function adoptPlain(
  existing: readonly Paragraph[],
  region: Region,
  items: readonly ExpectedItem[],
  found: readonly FoundItem[][],
  kept: Map<string, KeptItem>,
  stops: number[],
): void {
  const used = new Set<number>();
  let from = region.from;
  items.forEach((expected, rank) => {
    const here = kept.get(expected.key);
    if (here) from = (here.at[here.at.length - 1] ?? from) + 1;
    const words = textOf(expected).trim();
    if (here || words === '') return;
    for (let p = from; p < region.to; p += 1) {
      if (used.has(p) || existing[p]?.text.trim() !== words || (found[p]?.length ?? 0) > 0) continue;
      used.add(p);
      kept.set(expected.key, { expected, rank, at: [p] });
      stops.push(p);
      from = p + 1;
      return;
    }
  });
}

/**
 * Found paragraphs whose unit is wanted but in another form (a delegate was named: more fields, other words). Fields
 * that a person took out, and a paragraph that a person split in two, do not count: the words around are all there.
 */
function outdatedIn(
  existing: readonly Paragraph[],
  byKey: ReadonlyMap<string, { item: ExpectedItem }>,
  here: readonly FoundItem[],
): Set<FoundItem> {
  const others = new Map<string, FoundItem[]>();
  for (const one of here) {
    const item = byKey.get(one.key)?.item;
    if (!item || item.head) continue;
    const fields = new Set(one.fields);
    const wanted = new Set(item.fields);
    const exact =
      wanted.size === 0
        ? one.whole
        : fields.size === wanted.size && [...fields].every((id) => wanted.has(id));
    if (!exact) others.set(one.key, [...(others.get(one.key) ?? []), one]);
  }
  const outdated = new Set<FoundItem>();
  for (const [key, group] of others) {
    const item = byKey.get(key)?.item;
    if (!item || isHandMade(existing, item, group)) continue;
    group.forEach((one) => outdated.add(one));
  }
  return outdated;
}

function isHandMade(
  existing: readonly Paragraph[],
  item: ExpectedItem,
  group: readonly FoundItem[],
): boolean {
  if (item.fields.length === 0 || group.some((one) => one.whole)) return false;
  if (!group.every((one) => one.fields.every((id) => item.fields.includes(id)))) return false;
  const text = group.map((one) => existing[one.index]?.text ?? '').join('');
  let at = 0;
  for (const inline of item.inlines) {
    if (inline.type !== 'text' || inline.text.trim() === '') continue;
    const next = text.indexOf(inline.text.trim(), at);
    if (next < 0) return false;
    at = next + inline.text.trim().length;
  }
  return true;
}

/** Says why a tracked paragraph that the paper does not name is unwanted; undefined: it is none of refresh's business. */
function reasonsAgainst(
  items: readonly ExpectedItem[],
  values: ReadonlyMap<string, ExpectedValue>,
): (one: FoundItem) => Unwanted | undefined {
  const families = new Set(items.filter((item) => !item.head).map((item) => familyOf(item.id)));
  const listed = new Set(items.flatMap((item) => membersOf(item.id)));
  return (one) => {
    if (one.head) return one.key.startsWith('title:') ? undefined : { why: 'head' };
    if (one.fields.some((id) => values.has(`field:${id}`))) return undefined;
    const members = membersOf(one.id);
    const left = members.filter((member) => !listed.has(member));
    if (left.length > 0) return { why: 'left', members: left };
    if (members.length > 0 || one.whole || families.has(familyOf(one.id))) return { why: 'setting' };
    return undefined;
  };
}

/**
 * Which paragraphs may be written again elsewhere. A member's paragraphs go together or not at all: none of them may
 * hold, or be followed by, words that a person typed.
 */
function movableBlocks(
  existing: readonly Paragraph[],
  kept: ReadonlyMap<string, KeptItem>,
  found: readonly FoundItem[][],
  stops: readonly number[],
  region: Region,
): (item: KeptItem) => boolean {
  const block = (item: KeptItem): string => membersOf(item.expected.id)[0] ?? item.expected.key;
  const stuck = new Set<string>();
  for (const item of kept.values()) {
    const [index] = item.at;
    const paragraph = index === undefined ? undefined : existing[index];
    const until = stops.find((stop) => index !== undefined && stop > index) ?? region.to;
    const free =
      index !== undefined &&
      paragraph !== undefined &&
      item.at.length === 1 &&
      !item.expected.head &&
      paragraph.cell === undefined &&
      isPristine(paragraph, found[index] ?? [], item.expected) &&
      existing.slice(index + 1, until).every((below) => below.text.trim() === '' && !below.controls);
    if (!free) stuck.add(block(item));
  }
  return (item) => !stuck.has(block(item));
}

function planInsertions(
  existing: readonly Paragraph[],
  region: Region,
  items: readonly ExpectedItem[],
  missing: ReadonlySet<ExpectedItem>,
  anchors: ReadonlyMap<string, KeptItem>,
  stops: readonly number[],
): Insertion[] {
  const insertions: Insertion[] = [];
  let above: KeptItem | undefined;
  for (const item of items) {
    above = anchors.get(item.key) ?? above;
    // A title that is gone was retyped or taken out on purpose; the rest of the paper is still there.
    if (!missing.has(item) || item.key.startsWith('title:')) continue;
    const before = outsideTables(
      existing,
      above ? below(above, stops, region) : topOf(items, anchors, stops, region),
    );
    const words = textOf(item);
    const last = insertions.find((one) => one.before === before);
    if (last) {
      last.blocks.push(...item.blocks);
      last.texts.push(words);
    } else insertions.push({ before, blocks: [...item.blocks], texts: [words] });
  }
  return insertions;
}

/** Past a paragraph and everything that belongs to it: up to the next paragraph that is tracked. */
function below(item: KeptItem, stops: readonly number[], region: Region): number {
  const index = item.at[item.at.length - 1] ?? region.from;
  const next = stops.find((stop) => stop > index);
  if (next !== undefined) return next;
  // Under the last heading everything up to the next paper is its section; under the last sentence it is not.
  return item.expected.head ? region.to : index + 1;
}

/** Above the first paragraph that stays, and above a note that belongs to it. */
function topOf(
  items: readonly ExpectedItem[],
  anchors: ReadonlyMap<string, KeptItem>,
  stops: readonly number[],
  region: Region,
): number {
  const first = items.map((item) => anchors.get(item.key)?.at[0]).find((index) => index !== undefined);
  if (first === undefined) return stops[0] ?? region.to;
  return first;
}

function outsideTables(existing: readonly Paragraph[], before: number): number {
  let index = before;
  while (existing[index]?.cell) index += 1;
  return index;
}

function textOf(item: ExpectedItem): string {
  const [block] = item.blocks;
  return block.type === 'heading' ? block.text : inlineText(item.inlines);
}
