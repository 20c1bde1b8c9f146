import { isPlaceholderText, parseTag, type Cell, type InlineControl, type Paragraph } from '../document';
import { readFlatOpc } from '../docx';
import { hasWordApi } from './capabilities';
import { run } from './run';

/**
 * The document's paragraphs, canonical text (document/canonical.ts). At most 3 syncs, whatever the length: one
 * normally; two more where the host refuses getOoxml.
 */
export const readDraft = (): Promise<Paragraph[]> =>
  run(async (context) => (await readParagraphs(context)).paragraphs);

/**
 * Reads the body within a batch. The OOXML is the truth: `paragraph.text` still holds deleted tracked text on some
 * hosts (office-js#1267), `body.text` depends on how revisions are shown (#2314), and whether a control's text is
 * its placeholder differs by host. Only where getOoxml fails is the paragraph API asked.
 * @param load queues what else is wanted; called for each first sync
 */
export async function readParagraphs(
  context: Word.RequestContext,
  load: () => void = () => undefined,
): Promise<{ paragraphs: Paragraph[]; ooxml: boolean }> {
  try {
    load();
    const ooxml = context.document.body.getOoxml();
    await context.sync();
    return { paragraphs: readFlatOpc(ooxml.value), ooxml: true };
  } catch {
    load();
    return { paragraphs: await readByObjects(context), ooxml: false };
  }
}

/** Two syncs: the paragraphs, then what lies in each. Formatting within a paragraph is not known on this road. */
async function readByObjects(context: Word.RequestContext): Promise<Paragraph[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load('text,outlineLevel,isListItem,tableNestingLevel');
  await context.sync();
  // Without it (WordApi 1.3) deleted tracked text may be read as text: missing() asks for tracking to be switched off.
  const reviewed = hasWordApi('1.4');
  const details = paragraphs.items.map((paragraph) => {
    const { contentControls } = paragraph;
    contentControls.load('tag,text');
    if (paragraph.isListItem) paragraph.listItem.load('listString');
    const cell = paragraph.tableNestingLevel > 0 ? paragraph.parentTableCell : undefined;
    cell?.load('rowIndex,cellIndex');
    return {
      paragraph,
      contentControls,
      cell,
      text: reviewed ? paragraph.getReviewedText('Current') : undefined,
    };
  });
  await context.sync();
  const cellOf = tableCounter();
  return details.map(({ paragraph, contentControls, cell, text }, index) => {
    const placed = cellOf(cell && { row: cell.rowIndex, column: cell.cellIndex });
    const read: Paragraph = { index, ...withControls(paragraph.text, text?.value, contentControls.items) };
    if (paragraph.outlineLevel >= 1 && paragraph.outlineLevel <= 9)
      read.outlineLevel = paragraph.outlineLevel;
    if (paragraph.isListItem) read.listLabel = paragraph.listItem.listString;
    if (placed) read.cell = placed;
    return read;
  });
}

/** Numbers tables in the order of the page: a new one starts where rows start again or text stood between. */
function tableCounter(): (at: { row: number; column: number } | undefined) => Cell | undefined {
  let table = -1;
  let last: { row: number; column: number } | undefined;
  return (at) => {
    if (at && (!last || at.row < last.row || (at.row === last.row && at.column < last.column))) table += 1;
    last = at;
    return at && { table, ...at };
  };
}

const NUMBER_ONLY = /^\s*(?:\d{1,3}[.．、])?$/;

/**
 * Places the controls in the text by their words; placeholders that the host hands out as text are taken out of it. An
 * empty control without words has no place of its own: it is put behind a lone number, else where the last one ended.
 * @param reviewed the text without tracked deletions; with some in `raw`, places are looked for in it instead
 */
function withControls(
  raw: string,
  reviewed: string | undefined,
  controls: readonly { tag: string; text: string }[],
): Pick<Paragraph, 'text' | 'controls' | 'tag'> {
  const found = placed(raw, controls);
  if (reviewed === undefined || found.text === reviewed) return found;
  return placed(reviewed, controls);
}

function placed(
  source: string,
  controls: readonly { tag: string; text: string }[],
): Pick<Paragraph, 'text' | 'controls' | 'tag'> {
  let text = source;
  let at = 0;
  const own: InlineControl[] = [];
  for (const { tag: written, text: words } of controls) {
    const tag = parseTag(written ?? '');
    const start = words === '' ? -1 : text.indexOf(words, at);
    const empty = isPlaceholderText(words);
    if (empty && start >= 0 && tag) text = text.slice(0, start) + text.slice(start + words.length);
    if (start >= 0) at = empty && tag ? start : start + words.length;
    else if (empty && NUMBER_ONLY.test(text)) at = text.length;
    if (!tag || (!empty && start < 0)) continue;
    if (!empty) own.push({ tag, start, end: at, empty: false });
    else own.push({ tag, start: at, end: at, empty: true, ...(words === '' ? {} : { placeholder: words }) });
  }
  const [only] = own;
  const whole =
    only && own.length === 1 && only.end === text.length && NUMBER_ONLY.test(text.slice(0, only.start));
  return { text, ...(own.length > 0 ? { controls: own } : {}), ...(whole ? { tag: only.tag } : {}) };
}
