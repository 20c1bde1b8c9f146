import type { Paragraph, Span } from '../document';
import { PAPER_NAMES, type DimensionId, type PackId, type PaperKind, type PartKind } from '../meeting';

export type DraftScope = 'personal' | 'team';
export type ItemKind = 'problem' | 'cause' | 'measure' | 'criticism' | 'report';

/** Papers that are read and checked; the add-in does not insert every one of them. */
export type DraftPaper = PaperKind | 'criticisms' | 'rectificationList' | 'workPlan' | 'meetingReport';

/** What each of them is called on screen. */
export const DRAFT_PAPER_NAMES: Record<DraftPaper, string> = {
  ...PAPER_NAMES,
  criticisms: '批评意见',
  rectificationList: '整改清单',
  workPlan: '工作方案',
  meetingReport: '会议情况报告',
};
export const DRAFT_PAPERS = Object.keys(DRAFT_PAPER_NAMES) as DraftPaper[];

/** The unit of judgement: one problem, cause, measure, criticism or reported matter. */
export interface Item {
  /** part + dimension + hash of the text + occurrence; never a position. */
  id: string;
  part: PartKind;
  dimension?: DimensionId;
  kind: ItemKind;
  /**
   * The words of the item: the contents of `spans`, joined by U+000A where a new paragraph begins, full-width digits and
   * half-width marks made even (withEvenMarks), character for character.
   */
  text: string;
  /**
   * Where the words stand, in order. Usually one span for each paragraph; more where a formatting mark or a control
   * of guidance interrupts the words (nothing is put between spans of one paragraph).
   */
  spans: Span[];
  /** “1.”, “一是”, “（二）” as written or as Word numbers it, if the item has one. */
  label?: string;
  /** Whom a criticism is for, as its heading names the person (“支部书记某某”). */
  target?: string;
  /** What leads up to it and its neighbours and stands in no item: “撂荒地由7名班子成员分片包干：”. */
  lead?: string;
  /** The table row, for a measure in a table: the cells by column. */
  row?: ItemRow;
}
export interface ItemRow {
  table: number;
  row: number;
  /** Column heading → the cell's span and text; an empty cell has an empty span, a cell merged downwards stands in each row. */
  cells: { heading: string; text: string; span: Span }[];
}

/** A dimension's section in the problems part. */
export interface DimensionSection {
  /** The pack's dimension, when the heading was recognised. */
  dimension?: DimensionId;
  /** The heading as written; a run-in heading is a piece of its paragraph. */
  heading: Span;
  headingText: string;
  /** “（三）” as written or as Word numbers it, and its number, if the heading has one. */
  label?: string;
  number?: number;
  /** How it was recognised. */
  by: 'tag' | 'style' | 'text';
  items: Item[];
  /** Body paragraphs of the section, heading, guidance and shown placeholders left out. */
  body: Span[];
}

export interface Part {
  kind: PartKind;
  /** Other kinds that the same heading announces (“存在的问题及原因分析”). */
  also?: PartKind[];
  /** Absent for a part without a heading (the opening). */
  heading?: Span;
  /** Height of the heading's number or style, 0 the highest; absent for a plain line. */
  level?: number;
  headingText: string;
  by: 'tag' | 'style' | 'text';
  dimensions: DimensionSection[];
  items: Item[];
  body: Span[];
}

/** A number of aspects that the opening promises: “从以下6个方面”. */
export interface Announced {
  count: number;
  span: Span;
}

/** A paper being written, as the checker sees it. */
export interface Draft {
  paper: DraftPaper;
  scope: DraftScope;
  /** The pack that the headings were read with; undefined when none was given and none fits. */
  pack?: PackId;
  /** In document order. A heading that is no known part becomes kind `opening` before the problems, `closing` after. */
  parts: Part[];
  /** All items, in document order. */
  items: Item[];
  announced: Announced[];
  paragraphs: Paragraph[];
}
