import { headRank } from './finalise-notes';
import type { FinaliseNote, FinaliseStep } from './finalise-plan';
import type { Paragraph } from './paragraph';

const NUMBER = /^(\s*)(\d{1,3})([.．、])/;

/** The paragraphs of one item: problem, case and cause slots of one number under one dimension or part. */
interface SlotGroup {
  indexes: number[];
  /** The literal number as written, and the paragraph that carries it. */
  written?: string;
  carrier?: number;
}

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
    const group = groups.get(item) ?? { indexes: [] };
    groups.set(item, group);
    group.indexes.push(index);
    const number = NUMBER.exec(paragraph.text.slice(0, slot.start));
    if (number && group.written === undefined) {
      group.written = `${number[2]}${number[3]}`;
      group.carrier = index;
    }
  });
  return [...found.values()].map((groups) => [...groups.values()]);
}

function renumber(groups: readonly SlotGroup[], removed: ReadonlySet<number>): FinaliseStep[] {
  const steps: FinaliseStep[] = [];
  let next = 0;
  for (const group of groups) {
    const left = group.indexes.filter((index) => !removed.has(index));
    const [first] = left;
    if (first === undefined || group.written === undefined || group.carrier === undefined) continue;
    next += 1;
    const to = `${next}${group.written.slice(-1)}`;
    const carried = left.includes(group.carrier);
    if (carried && group.written === to) continue;
    const from = carried ? group.written : '';
    steps.push({
      kind: 'renumber',
      paragraph: carried ? group.carrier : first,
      from,
      to,
      description: carried ? `序号“${from}”改为“${to}”` : `补上序号“${to}”`,
    });
  }
  return steps;
}

/** True when a typed number stands between the headings around the section's items, outside those items. */
function hasHandNumber(paragraphs: readonly Paragraph[], groups: readonly SlotGroup[]): boolean {
  const own = new Set(groups.flatMap((group) => group.indexes));
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
