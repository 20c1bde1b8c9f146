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
  /** Counts edits of any kind. */
  revision: number;
  /** Counts those that add, take away or move paragraphs or controls; caches of their order compare it. */
  structure: number;
  /** Author and time of tracked changes and comments, as attributes. */
  stamp(): Record<string, string>;
}

/** Says that text or properties changed. */
export function edited(model: Model): void {
  model.revision += 1;
}

/** Says that paragraphs or controls came, went or moved. */
export function restructured(model: Model): void {
  model.revision += 1;
  model.structure += 1;
}
