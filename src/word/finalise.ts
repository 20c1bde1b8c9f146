import {
  planFinalise,
  type FinaliseNote,
  type FinalisePlan,
  type FinaliseStep,
  type Paragraph,
} from '../document';
import { commit, finderOf, openDesk, readAgain, type Desk, type Finder } from './desk';
import { WordError } from './errors';
import { run } from './run';

export interface FinaliseResult {
  /** Steps that were carried out. */
  done: number;
  /** Descriptions of those that were not. */
  failed: string[];
  /** What is left to the person, as the document stands now. */
  notes: FinaliseNote[];
}

const CHANGED = '文档在列出清单之后又有改动，没有动文档。请重新点“定稿”，看过新的清单再确认。';

/**
 * Carries out a 定稿 that a person has seen and agreed to. When the document has changed since, nothing is done and a
 * WordError says so. Two syncs: read, write and read back; when the write fails what is left is tried once more, and
 * what still is left is named.
 */
export function finalise(plan: FinalisePlan): Promise<FinaliseResult> {
  return run(async (context) => {
    const desk = await openDesk(context);
    if (JSON.stringify(planFinalise(desk.paragraphs).steps) !== JSON.stringify(plan.steps))
      throw new WordError('not-found', 'document changed', CHANGED);
    let left = plan;
    try {
      await carryOut(desk, plan.steps);
      // Without getOoxml there is nothing to compare with; the batch went through.
      left = desk.ooxml ? planFinalise(desk.paragraphs) : { ...plan, steps: [] };
    } catch (refusal) {
      await readAgain(desk);
      left = planFinalise(desk.paragraphs);
      try {
        await carryOut(desk, left.steps);
        left = desk.ooxml ? planFinalise(desk.paragraphs) : { ...left, steps: [] };
      } catch {
        await readAgain(desk);
        left = planFinalise(desk.paragraphs);
        if (left.steps.length >= plan.steps.length) throw refusal;
      }
    }
    return {
      done: Math.max(0, plan.steps.length - left.steps.length),
      failed: left.steps.map((step) => step.description),
      notes: left.notes,
    };
  });
}

/**
 * One batch. Objects are found before anything goes. Numbers come first: should a later step fail, the paragraph whose
 * number they take over is still there to tell what is left.
 */
async function carryOut(desk: Desk, steps: readonly FinaliseStep[]): Promise<void> {
  const find = finderOf(desk);
  const numbers = steps.filter((step) => step.kind === 'renumber');
  const others = steps.filter((step) => step.kind !== 'renumber');
  const changes = [...numbers, ...others].flatMap((step) => changeFor(find, desk.paragraphs, step) ?? []);
  await commit(desk, () => changes.forEach((change) => change()));
}

function changeFor(
  find: Finder,
  paragraphs: readonly Paragraph[],
  step: FinaliseStep,
): (() => void) | undefined {
  switch (step.kind) {
    case 'removeParagraph': {
      const paragraph = find.paragraph(step.paragraph);
      return paragraph && (() => paragraph.delete());
    }
    case 'removeControl': {
      const control = find.control(step.paragraph, step.control);
      return control && (() => control.delete(false));
    }
    case 'removeRow': {
      const control = controlIn(
        find,
        paragraphs,
        ({ cell }) => cell?.table === step.table && cell.row === step.row,
      );
      return control && (() => control.parentTableCell.deleteRow());
    }
    case 'removeTable': {
      const control = controlIn(find, paragraphs, ({ cell }) => cell?.table === step.table);
      return control && (() => control.parentTable.delete());
    }
    case 'renumber':
      return renumber(find, step);
  }
}

/** A control of ours in a row or table: hosts count what is in tables differently, our tags they count alike. */
function controlIn(
  find: Finder,
  paragraphs: readonly Paragraph[],
  where: (paragraph: Paragraph) => boolean,
): Word.ContentControl | undefined {
  const index = paragraphs.findIndex((paragraph) => where(paragraph) && paragraph.controls !== undefined);
  return index < 0 ? undefined : find.control(index, 0);
}

function renumber(
  find: Finder,
  { paragraph: index, from, to }: FinaliseStep & { kind: 'renumber' },
): (() => void) | undefined {
  if (from === '') {
    // Before the control: text put at the start of its paragraph would go into it.
    const control = find.control(index, 0);
    return control && (() => void control.getRange('Before').insertText(to, 'Start'));
  }
  // The number starts the paragraph, so that the first match is it.
  const paragraph = find.paragraph(index);
  return (
    paragraph && (() => void paragraph.search(from, { matchCase: true }).getFirst().insertText(to, 'Replace'))
  );
}
