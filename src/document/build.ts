import type {
  Block,
  BylineBlock,
  FieldInline,
  GuidanceBlock,
  HeadingBlock,
  HeadingLevel,
  Inline,
  ParagraphBlock,
  SlotInline,
  TableBlock,
  TextInline,
  TitleBlock,
} from './blocks';
import type { Tag } from './tag';

type Words = string | Inline;
const inlines = (words: Words[]): Inline[] =>
  words.map((word) => (typeof word === 'string' ? text(word) : word));

export const text = (value: string): TextInline => ({ type: 'text', text: value });
export const field = (id: string, value: string, placeholder: string): FieldInline => ({
  type: 'field',
  id,
  value,
  placeholder,
});
export const slot = (id: string, placeholder: string): SlotInline => ({ type: 'slot', id, placeholder });
export const title = (...words: Words[]): TitleBlock => ({ type: 'title', inlines: inlines(words) });
export const byline = (...words: Words[]): BylineBlock => ({ type: 'byline', inlines: inlines(words) });
export const heading = (level: HeadingLevel, words: string, tag?: Tag): HeadingBlock =>
  tag ? { type: 'heading', level, text: words, tag } : { type: 'heading', level, text: words };
export const paragraph = (...words: Words[]): ParagraphBlock => ({
  type: 'paragraph',
  inlines: inlines(words),
});
/** A paragraph that refresh tracks as a whole. */
export const unit = (id: string, ...words: Words[]): ParagraphBlock => ({ ...paragraph(...words), unit: id });
export const guidance = (id: string, words: string): GuidanceBlock => ({ type: 'guidance', id, text: words });
export const table = (widths: number[], header: string[], rows: Inline[][][]): TableBlock => ({
  type: 'table',
  widths,
  header,
  rows,
});
export const pageBreak: Block = { type: 'pageBreak' };
