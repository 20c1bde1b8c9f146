import type { Block, FieldInline, Inline, SlotInline } from '../../src/document';
import { addMembers, EMPTY_ROSTER, type NewMember, type Roster } from '../../src/meeting';
import { paperOf, type PaperContext } from '../../src/papers';
import { print } from './print';

/** A tracked paragraph of the host script. */
export interface Unit {
  id: string;
  inlines: Inline[];
}
export const unitsOf = (blocks: readonly Block[]): Unit[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' && block.unit !== undefined
      ? [{ id: block.unit, inlines: block.inlines }]
      : [],
  );
export const read = (unit: Unit): string => print([{ type: 'paragraph', inlines: unit.inlines }]);
export const units = (blocks: readonly Block[], prefix: string): string[] =>
  unitsOf(blocks)
    .filter(({ id }) => id.startsWith(prefix))
    .map(read);
export const unit = (blocks: readonly Block[], id: string): string | undefined =>
  unitsOf(blocks)
    .filter((one) => one.id === id)
    .map(read)[0];

export const fields = (inlines: readonly Inline[]): FieldInline[] =>
  inlines.filter((inline) => inline.type === 'field');
/** The words outside the fields of a unit, with a mark for each field. */
export const statics = ({ inlines }: Unit): string =>
  inlines.map((inline) => (inline.type === 'text' ? inline.text : '\0')).join('');
export const inlinesOf = (blocks: readonly Block[]): Inline[] =>
  blocks.flatMap((block) =>
    'inlines' in block ? block.inlines : block.type === 'table' ? block.rows.flat(2) : [],
  );
export const slots = (blocks: readonly Block[]): SlotInline[] =>
  inlinesOf(blocks).filter((inline) => inline.type === 'slot');

/** Headings of the first level. */
export const headings = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.type === 'heading' && block.level === 1 ? [block.text] : []));
/** What stands under a part's or a dimension's heading; nothing when the paper has none. */
export const under = (blocks: readonly Block[], id: string): Block[] => {
  const isHead = (block: Block): boolean =>
    block.type === 'heading' && block.tag !== undefined && block.tag.kind !== 'heading';
  const from = blocks.findIndex((block) => isHead(block) && block.type === 'heading' && block.tag?.id === id);
  if (from < 0) return [];
  const to = blocks.findIndex((block, index) => index > from && isHead(block));
  return blocks.slice(from + 1, to < 0 ? undefined : to);
};

export const rosterOf = (...people: NewMember[]): Roster => addMembers(EMPTY_ROSTER, people);
export const hostScript = (context: PaperContext): Block[] => paperOf('hostScript').blocks(context);
