import type { Tag } from './tag';

/** Where a paragraph stands in a table: document order of the table, zero-based row and column. */
export interface Cell {
  table: number;
  row: number;
  column: number;
  /** The cell belongs to the one above it (merged downwards): what that one says holds for this row too. */
  continued?: true;
}

/** A line of a plain-text file that is a row of a table: zero-based, its cells as UTF-16 offsets in the line. */
export interface TextRow {
  table: number;
  row: number;
  cells: { start: number; end: number }[];
}

/** A content control inside one paragraph. `start`/`end` are UTF-16 offsets in the paragraph's canonical text. */
export interface InlineControl {
  tag: Tag;
  start: number;
  end: number;
  /** True while the control shows its placeholder (`w:showingPlcHdr`); its placeholder text is then NOT in `text`. */
  empty: boolean;
  /** What a shown placeholder says; only when `empty`. */
  placeholder?: string;
}

/** One paragraph as read, from Word or from a .docx: the same canonical text on both roads (see canonical.ts). */
export interface Paragraph {
  /** Position among the body's paragraphs, table cells included, text boxes left out: Word's `body.paragraphs` order. */
  index: number;
  /** Canonical text. An empty control's placeholder is not content and is left out. */
  text: string;
  /** 1–9 as Word counts; absent for body text. */
  outlineLevel?: number;
  /** The automatic number that Word shows before the text (“1.”, “（一）”); never part of `text`. */
  listLabel?: string;
  cell?: Cell;
  /** Only in a plain-text file: the line is a row of a table, its cells parted by tabs or upright strokes. */
  row?: TextRow;
  /** Formatting marks of a plain-text file (paired `**`, leading `#`) inside `text`: there for the offsets, no content. */
  marks?: { start: number; end: number }[];
  /** UTF-16 length of the bold run-in at the start of the paragraph; absent when there is none. */
  boldLead?: number;
  /** The tag of the control that holds the whole paragraph (a leading number aside), if it is ours. */
  tag?: Tag;
  /** Every control of ours in the paragraph, in order; absent when none. */
  controls?: InlineControl[];
}

/** A place in a paper: UTF-16 offsets in `Paragraph.text`, end exclusive; carried, never searched for again. */
export interface Span {
  paragraph: number;
  start: number;
  end: number;
}
