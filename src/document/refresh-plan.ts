import type { Block } from './blocks';
import type { Paragraph } from './paragraph';
import { regions, type Region } from './presence';
import { planItems } from './refresh-items';
import { planMarks, type NewMark } from './refresh-marks';
import { formatTag, textSum } from './tag';
import {
  controlText,
  expectedItems,
  expectedValues,
  foundItems,
  valueFor,
  type ExpectedItem,
  type ExpectedValue,
  type FoundItem,
} from './tracked';

/**
 * A control whose words change. Where `found` equals `wanted` only the tag does: a person typed what the list now says
 * (or a failed batch got no further), and from here on the words follow the list.
 */
export interface Rewrite {
  paragraph: number;
  /** Index in that paragraph's `controls`. */
  control: number;
  /** Tag text as it stands in the document, and how many controls with that very tag stand before this one. */
  oldTag: string;
  occurrence: number;
  found: string;
  /** '': the control is emptied and shows `placeholder` again. */
  wanted: string;
  placeholder?: string;
  newTag: string;
}
/** Blocks that come in before a paragraph of the document (`before` = number of paragraphs: at the end). */
export interface Insertion {
  before: number;
  blocks: Block[];
  /** What comes in, for the report: the words of each tracked paragraph. */
  texts: string[];
}
/** A control that keeps what a person typed in it although the paper would say something else. */
export interface KeptByHand {
  /** Tag text in the document; hand it to `force` to overwrite after all. */
  tag: string;
  found: string;
  /** '' for a note of ours in which a person typed: forced, its paragraph goes. */
  wanted: string;
  paragraph: number;
}
/** A paragraph that goes: a note of ours whose reason is gone, or one written again at its new place. */
export interface Removal {
  paragraph: number;
  why: 'mark' | 'moved';
}
export interface RefreshPlan {
  /** False when the paper does not stand in the document: nothing is planned then. */
  present: boolean;
  rewrites: Rewrite[];
  insertions: Insertion[];
  marks: NewMark[];
  removals: Removal[];
  keptByHand: KeptByHand[];
  /** Paragraphs whose order differs from the list and that stay where they are. */
  outOfOrder: { paragraph: number; text: string }[];
}
export interface RefreshOptions {
  /** Tag texts (as in `KeptByHand.tag`, or without the checksum) that may be overwritten. */
  force?: readonly string[];
  /** Write paragraphs that stand in another order than the list again at their place, where nobody typed in them. */
  reorder?: boolean;
}

/**
 * What must change so that a paper in a document says what `expected` says, and nothing else (issue: “refresh rewrites
 * only the controls whose value differs”).
 *
 * - A control is rewritten only when its words differ and are the tool's own (checksum), or when forced. The author's
 *   name and post are never replaced by another's without force.
 * - A paragraph of the paper that is missing comes in after the tracked paragraph before it and after whatever a
 *   person typed below that one: hand-typed paragraphs keep their place under the paragraph before them.
 *   Titles and guidance never come back by themselves.
 * - A tracked paragraph that the paper no longer has is never deleted: one note is put before it, and taken away
 *   again when the paragraph goes or is wanted again.
 * - Paragraphs in another order than the list are reported; with `reorder` those that hold nothing but the tool's
 *   own words move. (Not without asking: comments and formatting that people gave them would be lost.)
 *
 * Planning again after the plan was carried out plans nothing. Several copies of the paper are each brought up to date.
 */
export function planRefresh(
  existing: readonly Paragraph[],
  expected: readonly Block[],
  options: RefreshOptions = {},
): RefreshPlan {
  const plan: RefreshPlan = {
    present: false,
    rewrites: [],
    insertions: [],
    marks: [],
    removals: [],
    keptByHand: [],
    outOfOrder: [],
  };
  const items = expectedItems(expected);
  const values = expectedValues(expected);
  const units = new Set(items.filter((item) => !item.head).map((item) => item.id));
  const found = existing.map((paragraph, index) => foundItems(paragraph, index, units));
  for (const region of regionsOf(existing, items, found)) {
    plan.present = true;
    const changes = planItems(existing, region, items, values, options.reorder ?? false, found);
    const moved = new Set(changes.moved.map((removal) => removal.paragraph));
    const marks = planMarks(existing, region, changes.unwanted, moved, options.force ?? []);
    plan.insertions.push(...changes.insertions);
    plan.outOfOrder.push(...changes.outOfOrder);
    plan.marks.push(...marks.add);
    plan.removals.push(
      ...changes.moved,
      ...marks.remove.map((paragraph) => ({ paragraph, why: 'mark' as const })),
    );
    planValues(existing, region, values, options.force ?? [], plan);
    plan.rewrites = plan.rewrites.filter((rewrite) => !moved.has(rewrite.paragraph));
    plan.rewrites.push(...marks.rewrite);
    plan.keptByHand.push(...marks.keep);
  }
  numberOccurrences(existing, plan.rewrites);
  plan.removals.sort((a, b) => a.paragraph - b.paragraph);
  return plan;
}

/** Whose paper it is. Another name there may be a correction or another person's paper: only the person knows. */
const IDENTITY = /^author\./;

/** The copies of the paper; where its title was retyped, the stretches in which its tracked paragraphs stand. */
function regionsOf(
  existing: readonly Paragraph[],
  items: readonly ExpectedItem[],
  found: readonly FoundItem[][],
): Region[] {
  const all = regions(existing);
  const titles = items.filter((item) => item.key.startsWith('title:'));
  const titled = all.filter((region) => titles.some((title) => title.id === region.paper));
  if (titled.length > 0) return titled;
  const keys = new Set(items.filter((item) => !titles.includes(item)).map((item) => item.key));
  return all.filter((region) =>
    found
      .slice(region.from, region.to)
      .flat()
      .some((item) => keys.has(item.key)),
  );
}

function planValues(
  existing: readonly Paragraph[],
  region: Region,
  values: ReadonlyMap<string, ExpectedValue>,
  force: readonly string[],
  plan: RefreshPlan,
): void {
  for (let p = region.from; p < region.to; p += 1) {
    const paragraph = existing[p];
    paragraph?.controls?.forEach((control, c) => {
      const expected = valueFor(values, control);
      const found = controlText(paragraph, control);
      if (!expected) return;
      const { kind, id } = control.tag;
      const oldTag = formatTag(control.tag);
      const newTag = formatTag(
        expected.value === '' ? { kind, id } : { kind, id, sum: textSum(expected.value) },
      );
      const agrees = found === expected.value;
      if (agrees && oldTag === newTag) return;
      const ours = agrees || found === '' || (control.tag.sum === textSum(found) && !IDENTITY.test(id));
      if (!ours && !force.includes(oldTag) && !force.includes(formatTag({ kind, id }))) {
        // A value that the tool does not know is no reason to speak up against one that a person gave.
        if (expected.value !== '')
          plan.keptByHand.push({ tag: oldTag, found, wanted: expected.value, paragraph: p });
        return;
      }
      plan.rewrites.push({
        paragraph: p,
        control: c,
        oldTag,
        occurrence: 0,
        found,
        wanted: expected.value,
        ...(expected.placeholder === undefined ? {} : { placeholder: expected.placeholder }),
        newTag,
      });
    });
  }
}

/** Word finds controls by tag, in document order: counts which of the equal tags each rewrite means. */
function numberOccurrences(existing: readonly Paragraph[], rewrites: readonly Rewrite[]): void {
  const planned = new Map(rewrites.map((rewrite) => [`${rewrite.paragraph}.${rewrite.control}`, rewrite]));
  const seen = new Map<string, number>();
  existing.forEach((paragraph, p) =>
    paragraph.controls?.forEach((control, c) => {
      const tag = formatTag(control.tag);
      const occurrence = seen.get(tag) ?? 0;
      seen.set(tag, occurrence + 1);
      const rewrite = planned.get(`${p}.${c}`);
      if (rewrite) rewrite.occurrence = occurrence;
    }),
  );
}
