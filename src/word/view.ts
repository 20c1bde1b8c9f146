import type { Snapshot } from './landed';

/** The body as insertions look at it; loaded as often as wanted. */
export interface View {
  paragraphs: Word.ParagraphCollection;
  controls: Word.ContentControlCollection;
  /** Queues loading. */
  load(): void;
  /** What the last sync brought. */
  snapshot(): Snapshot;
}

export function viewOf(context: Word.RequestContext): View {
  const { paragraphs, contentControls } = context.document.body;
  return {
    paragraphs,
    controls: contentControls,
    load() {
      paragraphs.load('text,tableNestingLevel');
      contentControls.load('tag');
    },
    snapshot: () => ({
      texts: paragraphs.items.map((paragraph) => paragraph.text),
      nesting: paragraphs.items.map((paragraph) => paragraph.tableNestingLevel),
      tags: contentControls.items.map((control) => control.tag ?? ''),
    }),
  };
}
