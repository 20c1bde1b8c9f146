import { headRank } from './finalise-notes';
import type { FinaliseNote, FinaliseStep } from './finalise-plan';
import type { Paragraph } from './paragraph';

const NUMBER = /^(\s*)(\d{1,3})([.．、])/;

/** One slot paragraph of an item: the problem, the case or the cause. */
interface SlotLine {
  index: number;
  /** The literal number that it starts with. */
  number?: string;
}
/** The paragraphs of one number under one dimension or part, in order. */
type SlotGroup = SlotLine[];

/** Renumbers what is left of each dimension's items, so that a paper does not jump from 1. to 3. */
export function planNumbers(
  paragraphs: readonly Paragraph[],
  removed: ReadonlySet<number>,
): { steps: FinaliseStep[]; notes: FinaliseNote[] } {
  const steps: FinaliseStep[] = [];
  const notes: FinaliseNote[] = [];
  for (const groups of sections(paragraphs)) {
    const wanted = renumber(groups, removed);
    const [first] = wanted;
    if (!first) continue;
    // A number that a person typed is the person's; with one in the row, counting anew would clash with it.
    if (hasHandNumber(paragraphs, groups)) {
      notes.push({
        kind: 'numbersKept',
        paragraph: first.paragraph,
        text: '这一部分有手工编号的段落，序号没有改动，请核对序号是否连续。',
      });
    } else steps.push(...wanted);
  }
  return { steps, notes };
}

/** Items by section, in document order; a section is a dimension or part within one copy of a paper. */
function sections(paragraphs: readonly Paragraph[]): SlotGroup[][] {
  const found = new Map<string, Map<string, SlotGroup>>();
  let copy = 0;
  paragraphs.forEach((paragraph, index) => {
    if (headRank(paragraph) === 0) copy += 1;
    const slot = paragraph.controls?.find((control) => control.tag.kind === 'slot');
    if (!slot || paragraph.cell) return;
    const [section = '', item = ''] = slot.tag.id.split('.');
    const groups = found.get(`${copy}.${section}`) ?? new Map<string, SlotGroup>();
    found.set(`${copy}.${section}`, groups);
    const group = groups.get(item) ?? [];
    groups.set(item, group);
    const number = NUMBER.exec(paragraph.text.slice(0, slot.start));
    group.push(number ? { index, number: `${number[2]}${number[3]}` } : { index });
  });
  return [...found.values()].map((groups) => [...groups.values()]);
}

function renumber(groups: readonly SlotGroup[], removed: ReadonlySet<number>): FinaliseStep[] {
  const steps: FinaliseStep[] = [];
  let next = 0;
  for (const group of groups) {
    const left = group.filter(({ index }) => !removed.has(index));
    const carrier = left.find(({ number }) => number !== undefined);
    const written = carrier?.number ?? group.find(({ number }) => number !== undefined)?.number;
    // Where the numbered paragraph goes, the first that stays takes its number over.
    const line = carrier ?? left[0];
    if (!line || written === undefined) continue;
    next += 1;
    const to = `${next}${written.slice(-1)}`;
    const from = carrier ? written : '';
    if (from === to) continue;
    const description = from === '' ? `补上序号“${to}”` : `序号“${from}”改为“${to}”`;
    steps.push({ kind: 'renumber', paragraph: line.index, from, to, description });
  }
  return steps;
}

/** True when a typed number stands between the headings around the section's items, outside those items. */
function hasHandNumber(paragraphs: readonly Paragraph[], groups: readonly SlotGroup[]): boolean {
  const own = new Set(groups.flat().map(({ index }) => index));
  const isHead = (index: number): boolean => {
    const paragraph = paragraphs[index];
    return paragraph === undefined || headRank(paragraph) !== undefined;
  };
  let from = Math.min(...own);
  let to = Math.max(...own) + 1;
  while (!isHead(from - 1)) from -= 1;
  while (!isHead(to)) to += 1;
  return paragraphs
    .slice(from, to)
    .some((paragraph, i) => !own.has(from + i) && !paragraph.cell && NUMBER.test(paragraph.text));
}
