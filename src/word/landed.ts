import { formatTag, type Paragraph, type Tag } from '../document';

/** What a paper leaves in a document, by which an insertion is confirmed. */
export interface Imprint {
  /** Paragraphs, without the fragment's closing one. */
  paragraphs: number;
  /** Empty paragraphs at its end, which are the paper's own. */
  blankEnd: number;
  /** Tag text and the words by which a person knows the place. */
  controls: { tag: string; label: string }[];
}

/** What a document shows of itself: its paragraphs, and the tags of all controls. */
export interface Snapshot {
  texts: string[];
  /** How deep in tables each paragraph stands; 0 is outside. */
  nesting: number[];
  tags: string[];
}

export const NO_IMPRINT: Imprint = { paragraphs: 0, blankEnd: 0, controls: [] };
const WORDS: Partial<Record<Tag['kind'], string>> = { slot: '填写处', field: '填写处' };
const LABEL_LENGTH = 30;

/** The imprint of a fragment that was read back; its last paragraph is the empty one that closes every fragment. */
export function imprintOf(fragment: readonly Paragraph[]): Imprint {
  const own = fragment.slice(0, -1);
  const controls = own.flatMap((paragraph) =>
    (paragraph.controls ?? []).map(({ tag, start, end, placeholder }) => {
      const words = (placeholder ?? paragraph.text.slice(start, end)) || (WORDS[tag.kind] ?? tag.id);
      return { tag: formatTag(tag), label: words.slice(0, LABEL_LENGTH) };
    }),
  );
  let blankEnd = 0;
  while (isBlank(own[own.length - 1 - blankEnd])) blankEnd += 1;
  return { paragraphs: own.length, blankEnd, controls };
}

const isBlank = (paragraph: Paragraph | undefined): boolean => paragraph?.text === '' && !paragraph.controls;

/** Which of the paper's controls are in the document now and were not before. */
export function landedControls(
  imprint: Imprint,
  before: Snapshot,
  after: Snapshot,
): { landed: number; missing: string[] } {
  const left = new Map<string, number>();
  for (const tag of after.tags) left.set(tag, (left.get(tag) ?? 0) + 1);
  for (const tag of before.tags) left.set(tag, (left.get(tag) ?? 0) - 1);
  const missing: string[] = [];
  for (const { tag, label } of imprint.controls) {
    const count = left.get(tag) ?? 0;
    if (count > 0) left.set(tag, count - 1);
    else missing.push(label);
  }
  return { landed: imprint.controls.length - missing.length, missing };
}

/** The stretch of `after` that `before` did not have, when something came in at one place; else undefined. */
export function incoming(before: Snapshot, after: Snapshot): { from: number; to: number } | undefined {
  const more = after.texts.length - before.texts.length;
  let suffix = 0;
  while (
    suffix < before.texts.length &&
    before.texts[before.texts.length - 1 - suffix] === after.texts[after.texts.length - 1 - suffix]
  )
    suffix += 1;
  const from = before.texts.length - suffix;
  const prefixKept = before.texts.slice(0, from).every((text, index) => text === after.texts[index]);
  return more >= 0 && prefixKept ? { from, to: from + more } : undefined;
}

/**
 * Indexes of the empty paragraphs that an insertion left behind its last paragraph (office-js-docs#874): the fresh one
 * that the paper came in at, and the one that some builds add. Never one of the person's or of the paper's own, never
 * one in a table (where ends of rows may read as empty paragraphs), and never the document's last, which Word keeps.
 */
export function surplus(imprint: Imprint, before: Snapshot, after: Snapshot): number[] {
  const stretch = incoming(before, after);
  if (!stretch) return [];
  let blank = 0;
  const empty = (index: number): boolean => after.texts[index] === '' && after.nesting[index] === 0;
  while (blank < stretch.to - stretch.from && empty(stretch.to - 1 - blank)) blank += 1;
  const count = Math.min(blank - imprint.blankEnd, stretch.to - stretch.from - imprint.paragraphs);
  const indexes = Array.from({ length: Math.max(0, count) }, (_, i) => stretch.to - count + i);
  return indexes.filter((index) => index < after.texts.length - 1);
}
