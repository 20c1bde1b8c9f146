import { brief, finaliseNotes } from './finalise-notes';
import { planNumbers } from './finalise-numbers';
import type { InlineControl, Paragraph } from './paragraph';
import { formatTag, textSum } from './tag';
import { controlText, isUnfilled } from './tracked';

interface StepBase {
  /** The paragraph it happens in; for a row or a table its first one. */
  paragraph: number;
  /** For the list that the person sees before agreeing. */
  description: string;
}
/** One thing that 定稿 will do. Steps stand in document order; paragraph indexes are those before any step. */
export type FinaliseStep =
  | (StepBase & { kind: 'removeParagraph' })
  /** Only the placeholder goes; the other words of the paragraph stay. */
  | (StepBase & { kind: 'removeControl'; control: number; tag: string; occurrence: number })
  | (StepBase & { kind: 'removeRow'; table: number; row: number })
  | (StepBase & { kind: 'removeTable'; table: number })
  /** The literal number at the start; `from` is '' where the numbered paragraph of the item goes. */
  | (StepBase & { kind: 'renumber'; from: string; to: string });

/** Something that 定稿 leaves alone and that the person should know of. */
export interface FinaliseNote {
  kind: 'guidanceKept' | 'fieldEmpty' | 'markLeft' | 'partEmpty' | 'numbersKept' | 'placeholderText';
  paragraph: number;
  /** A complete sentence. */
  text: string;
}
export interface FinalisePlan {
  steps: FinaliseStep[];
  notes: FinaliseNote[];
}

const isEmptySlot = (paragraph: Paragraph, control: InlineControl): boolean =>
  control.tag.kind === 'slot' && isUnfilled(paragraph, control);

/** Words outside empty slots; a literal number alone (“1.”, “（1）”) is not a word that anybody wrote. */
function hasOwnWords(paragraph: Paragraph): boolean {
  const controls = paragraph.controls ?? [];
  let text = '';
  let at = 0;
  for (const control of controls) {
    if (!isEmptySlot(paragraph, control)) continue;
    text += paragraph.text.slice(at, control.start);
    at = control.end;
  }
  text += paragraph.text.slice(at);
  if (controls.some((control) => control.tag.kind !== 'slot')) return true;
  return !/^\s*(?:[（(]?\d{1,3}[）).．、]?)?\s*$/.test(text);
}

/** Guidance that nobody typed in or beside. */
function isOwnGuidance(paragraph: Paragraph, control: InlineControl): boolean {
  const whole =
    control.start === 0 && control.end === paragraph.text.length && paragraph.controls?.length === 1;
  return whole && (control.empty || control.tag.sum === textSum(controlText(paragraph, control)));
}

const placeholderOf = (paragraph: Paragraph, control: InlineControl): string =>
  brief((control.placeholder ?? controlText(paragraph, control)).trim() || '（空）');

/**
 * What 定稿 would do to a document before its paper is handed in: guidance goes, and empty slots go, because their
 * placeholders print. Nothing that a person typed goes: guidance with a person's words in or beside it stays and is
 * noted, and so are empty fields, notes of ours that are left, and parts that are empty now.
 */
export function planFinalise(paragraphs: readonly Paragraph[]): FinalisePlan {
  const steps: FinaliseStep[] = [];
  const occurrence = occurrences(paragraphs);
  const removedTables = planTables(paragraphs, steps);
  paragraphs.forEach((paragraph, index) => {
    const { cell } = paragraph;
    if (cell && steps.some((step) => isRowOf(step, cell.table, cell.row))) return;
    if (cell && removedTables.has(cell.table)) return;
    const controls = paragraph.controls ?? [];
    const guidance = controls.find((control) => control.tag.kind === 'guidance');
    if (guidance && isOwnGuidance(paragraph, guidance) && !cell) {
      const description = `删去提示：${brief(controlText(paragraph, guidance))}`;
      steps.push({ kind: 'removeParagraph', paragraph: index, description });
      return;
    }
    const empty = controls.filter((control) => isEmptySlot(paragraph, control));
    const [first] = empty;
    if (!first) return;
    if (!cell && !hasOwnWords(paragraph) && empty.length === controls.length) {
      const description = `删去没有填写的一段：${placeholderOf(paragraph, first)}`;
      steps.push({ kind: 'removeParagraph', paragraph: index, description });
      return;
    }
    for (const control of empty)
      steps.push({
        kind: 'removeControl',
        paragraph: index,
        control: controls.indexOf(control),
        tag: formatTag(control.tag),
        occurrence: occurrence(index, controls.indexOf(control)),
        description: `去掉没有填写的${placeholderOf(paragraph, control)}，同一段的其他文字不动`,
      });
  });
  const removed = removedParagraphs(paragraphs, steps);
  const numbers = planNumbers(paragraphs, removed);
  steps.push(...numbers.steps);
  steps.sort((a, b) => a.paragraph - b.paragraph);
  const notes = [...finaliseNotes(paragraphs, removed), ...numbers.notes];
  notes.sort((a, b) => a.paragraph - b.paragraph);
  return { steps, notes };
}

const isRowOf = (step: FinaliseStep, table: number, row: number): boolean =>
  step.kind === 'removeRow' && step.table === table && step.row === row;

/** Indexes of every paragraph that the steps take away, rows and tables included. */
export function removedParagraphs(
  paragraphs: readonly Paragraph[],
  steps: readonly FinaliseStep[],
): Set<number> {
  const removed = new Set<number>();
  for (const step of steps) {
    if (step.kind === 'removeParagraph') removed.add(step.paragraph);
    if (step.kind !== 'removeRow' && step.kind !== 'removeTable') continue;
    paragraphs.forEach(({ cell }, index) => {
      if (cell?.table === step.table && (step.kind === 'removeTable' || cell.row === step.row))
        removed.add(index);
    });
  }
  return removed;
}

/** Rows in which nothing was written go; when only the header row (and blank rows) would stay, the table goes. */
function planTables(paragraphs: readonly Paragraph[], steps: FinaliseStep[]): Set<number> {
  const tables = new Map<number, Map<number, number[]>>();
  paragraphs.forEach(({ cell }, index) => {
    if (!cell) return;
    const rows = tables.get(cell.table) ?? new Map<number, number[]>();
    tables.set(cell.table, rows);
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), index]);
  });
  const gone = new Set<number>();
  for (const [table, rows] of tables) {
    const of = (indexes: number[]): Paragraph[] => indexes.flatMap((index) => paragraphs[index] ?? []);
    const empty = [...rows].filter(([, indexes]) => isEmptyRow(of(indexes)));
    if (empty.length === 0) continue;
    const rest = [...rows].filter(([row]) => empty.every(([other]) => other !== row));
    const blank = (indexes: number[]): boolean =>
      of(indexes).every((p) => p.text.trim() === '' && !p.controls);
    const first = rows.values().next().value?.[0] ?? 0;
    if (rest.every(([row, indexes]) => row === 0 || blank(indexes))) {
      const header = of(rows.get(0) ?? []).map((paragraph) => paragraph.text.trim());
      const named = rest.some(([row]) => row === 0) ? `（表头：${brief(header.join('、'), 40)}）` : '';
      steps.push({ kind: 'removeTable', paragraph: first, table, description: `删去没有填写的表格${named}` });
      gone.add(table);
    } else
      for (const [row, indexes] of empty)
        steps.push({
          kind: 'removeRow',
          paragraph: indexes[0] ?? first,
          table,
          row,
          description: `删去表格中没有填写的第${row + 1}行`,
        });
  }
  return gone;
}

function isEmptyRow(row: readonly Paragraph[]): boolean {
  const slots = row.flatMap((paragraph) =>
    (paragraph.controls ?? []).map((control) => ({ paragraph, control })),
  );
  return (
    slots.length > 0 &&
    slots.every(({ paragraph, control }) => isEmptySlot(paragraph, control)) &&
    row.every((paragraph) => !hasOwnWords(paragraph))
  );
}

/** Counts, for a control, how many controls with the same tag text stand before it: Word finds controls by tag. */
function occurrences(paragraphs: readonly Paragraph[]): (paragraph: number, control: number) => number {
  const counts = new Map<string, number>();
  const at = new Map<string, number>();
  paragraphs.forEach((paragraph, p) =>
    paragraph.controls?.forEach((control, c) => {
      const tag = formatTag(control.tag);
      const count = counts.get(tag) ?? 0;
      counts.set(tag, count + 1);
      at.set(`${p}.${c}`, count);
    }),
  );
  return (paragraph, control) => at.get(`${paragraph}.${control}`) ?? 0;
}
