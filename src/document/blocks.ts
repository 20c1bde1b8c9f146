import type { Tag } from './tag';

/** Levels of the Chinese official outline: 1 一、 2 （一） 3 1. 4 （1）. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** Plain words inside a paragraph. */
export interface TextInline {
  type: 'text';
  text: string;
  bold?: boolean;
}

/**
 * A value that the add-in owns and rewrites on refresh, in a content control with kind `field`.
 * An unknown value is `''`: the control then shows its placeholder.
 */
export interface FieldInline {
  type: 'field';
  /** Tag id; ASCII, dots between parts (“sp.m3.name”). The same id may stand in many places with the same value. */
  id: string;
  value: string;
  placeholder: string;
}

/** A place where a person writes: an empty content control with a placeholder, kind `slot`. */
export interface SlotInline {
  type: 'slot';
  id: string;
  placeholder: string;
}

export type Inline = TextInline | FieldInline | SlotInline;

export interface TitleBlock {
  type: 'title';
  id?: string;
  inlines: Inline[];
}
/** The line under a title: unit, post and name, or a date in brackets. Centred, 楷体. */
export interface BylineBlock {
  type: 'byline';
  inlines: Inline[];
}
/** A heading with its number written out in its text (“一、存在的问题”). `tag` makes it the start of a part or dimension. */
export interface HeadingBlock {
  type: 'heading';
  level: HeadingLevel;
  text: string;
  tag?: Tag;
}
/**
 * A body paragraph. `unit` names a paragraph that refresh tracks as a whole (host script): every inline field of it
 * starts with that unit id, or the paragraph has no field and is written as one control of kind `text` with that id.
 */
export interface ParagraphBlock {
  type: 'paragraph';
  inlines: Inline[];
  unit?: string;
  align?: 'left' | 'center' | 'right';
  /** First-line indent of two characters; true unless said. */
  indent?: boolean;
}
/** Requirement or prompt that is visibly not content; written as a control of kind `guidance` with the text's checksum. */
export interface GuidanceBlock {
  type: 'guidance';
  id: string;
  text: string;
}
export interface TableBlock {
  type: 'table';
  /** Relative column widths, any positive numbers. */
  widths: number[];
  /** Printed again on every page. */
  header: string[];
  rows: Inline[][][];
}
export interface PageBreakBlock {
  type: 'pageBreak';
}

/** A paper as written, in the order of the page. */
export type Block =
  TitleBlock | BylineBlock | HeadingBlock | ParagraphBlock | GuidanceBlock | TableBlock | PageBreakBlock;
