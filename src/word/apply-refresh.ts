import { controlTitle, writeFlatOpc } from '../docx';
import type { RefreshPlan } from '../document';
import { parseTag } from '../document';
import { finderOf, type Desk, type Finder } from './desk';
import { insertNatively, showPlaceholders, type Unfilled } from './native';

const MARK_COLOR = '#C00000';

/**
 * Queues a plan on the document it was made for. Controls and paragraphs are taken from the reading, so that the order
 * of the steps does not matter but for what stands at one place. Returns the words of what could not be found in Word.
 */
export function queueRefresh(desk: Desk, plan: RefreshPlan, road: 'ooxml' | 'native'): string[] {
  const find = finderOf(desk);
  const lost: string[] = [];
  const unfilled: Unfilled[] = [];
  for (const { paragraph, control: index, found, wanted, placeholder, newTag } of plan.rewrites) {
    const control = find.control(paragraph, index);
    if (!control) {
      lost.push(wanted || found);
      continue;
    }
    // Only where the words differ: replacing deletes review comments in the control (office-js#2574).
    if (found !== wanted) control.insertText(wanted, 'Replace');
    control.tag = newTag;
    if (wanted === '' && placeholder !== undefined) unfilled.push({ control, placeholder });
  }
  // Found before anything is put in, for counting on from here would count what was put in.
  const insertions = plan.insertions.map((insertion) => ({
    ...insertion,
    place: placeAt(find, insertion.before, desk.paragraphs.length),
  }));
  const marks = plan.marks.map((mark) => ({ ...mark, place: find.paragraph(mark.before) }));
  const removals = plan.removals.map(({ paragraph }) => find.paragraph(paragraph));
  for (const { place, blocks, texts } of insertions) {
    if (!place) {
      lost.push(...texts);
      continue;
    }
    const spot = place.paragraph.insertParagraph('', place.where);
    if (road === 'ooxml') spot.getRange('Whole').insertOoxml(writeFlatOpc(blocks), 'Replace');
    else {
      unfilled.push(...insertNatively(spot, blocks));
      if (!place.last) spot.delete();
    }
  }
  for (const { place, tag, text } of marks) {
    if (place) insertMark(place, tag, text);
    else lost.push(text);
  }
  for (const paragraph of removals) paragraph?.delete();
  showPlaceholders(unfilled);
  return lost;
}

interface Place {
  paragraph: Word.Paragraph;
  where: 'Before' | 'After';
  /** What comes in ends the document. */
  last: boolean;
}

/** Before a paragraph; after the document's last for the number of paragraphs. */
function placeAt(find: Finder, before: number, length: number): Place | undefined {
  const last = before >= length;
  const paragraph = find.paragraph(last ? length - 1 : before);
  return paragraph && { paragraph, where: last ? 'After' : 'Before', last };
}

/** A run-level control in a paragraph of its own; a control around the paragraph would be hard to delete. */
function insertMark(below: Word.Paragraph, tag: string, text: string): void {
  const paragraph = below.insertParagraph('', 'Before');
  const range = paragraph.insertText(text, 'Start');
  range.font.color = MARK_COLOR;
  const control = range.insertContentControl();
  control.tag = tag;
  control.title = controlTitle(parseTag(tag)?.kind ?? 'mark');
}
