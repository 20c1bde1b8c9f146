import type { Where } from './insert-paper';

/** Where a paper comes in: a fresh empty paragraph of ours is made there and given up to the paper. */
export interface Anchor {
  /** Queues the making of the fresh paragraph. */
  make(): Word.Paragraph;
  /** The paragraph where `make` put the fresh one, when its batch failed after it. */
  find(): Word.Paragraph;
  /** The fresh paragraph is the document's last, which Word keeps. */
  atEnd: boolean;
  /** A sentence when the place is not quite where the person asked for. */
  note?: string;
}

/** Loads what decides the place, and gives a function that decides after the sync. */
export function anchorAt(context: Word.RequestContext, where: Exclude<Where, 'newDocument'>): () => Anchor {
  return where === 'end' ? anchorAtEnd(context) : anchorAtCursor(context);
}

function anchorAtEnd(context: Word.RequestContext): () => Anchor {
  const last = context.document.body.paragraphs.getLast();
  last.load('text,isListItem,isLastParagraph');
  const control = last.parentContentControlOrNullObject;
  control.load('tag');
  return () => {
    // A document that ends in a control would take the paper into it (office-js-docs#874).
    if (!control.isNullObject) return afterControl(control, last);
    return besideParagraph(last);
  };
}

/** Kinds of body that are no place for a paper. */
const OUTSIDE_TEXT: readonly string[] = ['Header', 'Footer', 'Footnote', 'Endnote', 'NoteItem', 'Shape'];

function anchorAtCursor(context: Word.RequestContext): () => Anchor {
  const selection = context.document.getSelection();
  const around = selection.parentContentControlOrNullObject;
  around.load('tag');
  const last = selection.paragraphs.getLast();
  // Named properties only: loading all of a selection moves the focus into the document (office-js#6132).
  last.load('text,isListItem,isLastParagraph,tableNestingLevel');
  const control = last.parentContentControlOrNullObject;
  control.load('tag');
  const table = last.parentTableOrNullObject;
  table.load('nestingLevel');
  const story = last.parentBody;
  story.load('type');
  const end = anchorAtEnd(context);
  return () => {
    if (OUTSIDE_TEXT.includes(story.type))
      return { ...end(), note: '光标不在正文里（在页眉、页脚、脚注或文本框中），已改为插入到文末。' };
    // Never inside a table: insertOoxml adds a paragraph to the cell (office-js#116) and controls lose text (#6752).
    if (last.tableNestingLevel > 1) return { ...end(), note: '光标在嵌套的表格里，已改为插入到文末。' };
    if (!table.isNullObject)
      return {
        make: () => table.insertParagraph('', 'After'),
        find: () => table.getParagraphAfter(),
        atEnd: false,
        note: '光标在表格里，已插入到表格之后。',
      };
    // Word on the web refuses insertOoxml in a control (#3271) or doubles what follows it (#1914).
    if (!control.isNullObject)
      return { ...afterControl(control, last), note: '光标在内容控件里，已插入到控件之后。' };
    const beside = besideParagraph(last);
    return around.isNullObject ? beside : { ...beside, note: '光标在填写框里，已插入到这一段之后。' };
  };
}

const afterControl = (control: Word.ContentControl, last: Word.Paragraph): Anchor => ({
  make: () => control.insertParagraph('', 'After'),
  find: () => control.getRange('After').paragraphs.getFirst(),
  atEnd: last.isLastParagraph,
});

/** After a paragraph with words; before an empty one, so that it stays behind the paper as a place to go on writing. */
function besideParagraph(paragraph: Word.Paragraph): Anchor {
  const empty = paragraph.text.trim() === '';
  return {
    make() {
      const fresh = paragraph.insertParagraph('', empty ? 'Before' : 'After');
      if (paragraph.isListItem) fresh.detachFromList();
      return fresh;
    },
    find: () => (empty ? paragraph.getPrevious() : paragraph.getNext()),
    atEnd: !empty && paragraph.isLastParagraph,
  };
}
