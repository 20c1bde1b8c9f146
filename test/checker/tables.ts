import type { Paragraph } from '../../src/document';
import { readOutline, type Draft, type DraftPaper } from '../../src/draft';

/** A paper whose measures stand in a table. `null`: the cell is merged into the one above. */
export function table(
  paper: DraftPaper,
  headings: readonly string[],
  rows: readonly (readonly (string | null)[])[],
  before: readonly string[] = [],
): Draft {
  const paragraphs: Paragraph[] = [...before, '二、整改措施'].map((text, index) => ({ index, text }));
  [headings, ...rows].forEach((cells, row) => {
    cells.forEach((text, column) => {
      const cell = { table: 0, row, column, ...(text === null ? { continued: true as const } : {}) };
      paragraphs.push({ index: paragraphs.length, text: text ?? '', cell });
    });
  });
  return readOutline(paragraphs, { packs: [], paper });
}
