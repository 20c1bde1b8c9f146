import type { XmlElement } from '../../../docx';
import type { PackageParts } from '../package/parts';

/** A place between two positions of a paragraph (see segments.ts). */
export interface Position {
  p: XmlElement;
  at: number;
  /** The control at whose inner edge the place stands, where the position alone would not say. */
  inside?: XmlElement;
  /** The control at whose outer edge the place stands. */
  outside?: XmlElement;
}

/** `end` may be position 0 of the next paragraph: the paragraph mark then belongs to the span. */
export interface Span {
  start: Position;
  end: Position;
}

/** A span that follows the edits around it, as Word's Range objects do. */
export interface LiveRange extends Span {
  /** Its paragraphs were deleted: using it gives ItemNotFound. */
  dead?: boolean;
}

/** The open document. Trees are edited in place, through the modules of `story/`. */
export interface Model {
  parts: PackageParts;
  document: XmlElement;
  body: XmlElement;
  /** Every range that an edit must keep up to date, the selection among them. */
  ranges: Set<LiveRange>;
  selection: LiveRange;
  /** Counts edits; caches compare it. */
  revision: number;
  /** Author and time of tracked changes and comments, as attributes. */
  stamp(): Record<string, string>;
}
