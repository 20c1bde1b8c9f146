import type { Paragraph, Span } from '../document';
import type { DimensionId, PaperKind, PartKind } from '../meeting';

export type DraftScope = 'personal' | 'team';
export type ItemKind = 'problem' | 'cause' | 'measure' | 'criticism' | 'report';

/** The unit of judgement: one problem, cause, measure, criticism or reported matter. */
export interface Item {
  /** part + dimension + hash of the text + occurrence; never a position. */
  id: string;
  part: PartKind;
  dimension?: DimensionId;
  kind: ItemKind;
  /** The words of the item as written, its paragraphs joined by U+000A. */
  text: string;
  /** One span for each paragraph that the item covers; `text` is their contents joined. */
  spans: Span[];
  /** “1.”, “一是”, “（二）” as written or as Word numbers it, if the item has one. */
  label?: string;
  /** The table row, for a measure in a table: the cells by column. */
  row?: ItemRow;
}
export interface ItemRow {
  table: number;
  row: number;
  /** Column heading → the cell's span and text. */
  cells: { heading: string; text: string; span: Span }[];
}

/** A dimension's section in the problems part. */
export interface DimensionSection {
  /** The pack's dimension, when the heading was recognised. */
  dimension?: DimensionId;
  /** The heading as written; a run-in heading is a piece of its paragraph. */
  heading: Span;
  headingText: string;
  /** How it was recognised. */
  by: 'tag' | 'style' | 'text';
  items: Item[];
  /** Body paragraphs of the section, heading, guidance and shown placeholders left out. */
  body: Span[];
}

export interface Part {
  kind: PartKind;
  /** Absent for a part without a heading (the opening). */
  heading?: Span;
  headingText: string;
  by: 'tag' | 'style' | 'text';
  dimensions: DimensionSection[];
  items: Item[];
  body: Span[];
}

/** A paper being written, as the checker sees it. */
export interface Draft {
  paper: PaperKind;
  scope: DraftScope;
  /** In document order. A heading that is no known part becomes kind `opening` before the problems, `closing` after. */
  parts: Part[];
  /** All items, in document order. */
  items: Item[];
  paragraphs: Paragraph[];
}
