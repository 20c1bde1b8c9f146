import type { Block, Inline } from './blocks';
import { canonicalText } from './canonical';
import type { InlineControl, Paragraph } from './paragraph';
import { isPlaceholderText } from './placeholder';
import type { TagKind } from './tag';

/** Kinds that make their paragraph the head of a section. */
const HEAD_KINDS: readonly TagKind[] = ['title', 'heading', 'part', 'dimension'];
const isHead = (kind: TagKind): boolean => HEAD_KINDS.includes(kind);

/** One paragraph that refresh knows by its tag, as the paper would now write it. */
export interface ExpectedItem {
  /** `unit:<id>` or `<kind>:<id>` of a head. */
  key: string;
  /** The id without what stands before it. */
  id: string;
  head: boolean;
  /** The item's block, then the blocks under it that refresh does not track; inserted together. */
  blocks: [Block, ...Block[]];
  /** Ids of a unit's fields and slots, in order; none: the unit is one `text` control. */
  fields: string[];
  inlines: Inline[];
}

/** What a control should say. */
export interface ExpectedValue {
  value: string;
  placeholder?: string;
}

/** The words of a paragraph in which empty controls say nothing. */
export const inlineText = (inlines: readonly Inline[]): string =>
  canonicalText(
    inlines
      .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'field' ? inline.value : ''))
      .join(''),
  );

/** The words of a title: one control, so that a field in it stands as words, its placeholder if it has no value. */
const titleText = (inlines: readonly Inline[]): string =>
  canonicalText(
    inlines
      .map((inline) =>
        inline.type === 'text'
          ? inline.text
          : (inline.type === 'field' && inline.value) || inline.placeholder,
      )
      .join(''),
  );

const isPlain = (inlines: readonly Inline[]): boolean => inlines.every((inline) => inline.type === 'text');

function inlinesOf(block: Block): Inline[] {
  switch (block.type) {
    case 'title':
      return block.id === undefined ? block.inlines : [];
    case 'byline':
    case 'paragraph':
      return block.inlines;
    case 'table':
      return block.rows.flat(2);
    default:
      return [];
  }
}

function itemOf(block: Block): ExpectedItem | undefined {
  if (block.type === 'title' && block.id !== undefined)
    return {
      key: `title:${block.id}`,
      id: block.id,
      head: true,
      blocks: [block],
      fields: [],
      inlines: block.inlines,
    };
  if (block.type === 'heading' && block.tag) {
    const { kind, id } = block.tag;
    return { key: `${kind}:${id}`, id, head: isHead(kind), blocks: [block], fields: [], inlines: [] };
  }
  if (block.type === 'paragraph' && block.unit !== undefined) {
    const fields = block.inlines.flatMap((inline) => (inline.type === 'text' ? [] : [inline.id]));
    return {
      key: `unit:${block.unit}`,
      id: block.unit,
      head: false,
      blocks: [block],
      fields,
      inlines: block.inlines,
    };
  }
  return undefined;
}

/** The tracked paragraphs of a paper, in order; what is untracked goes with the tracked block above it. */
export function expectedItems(blocks: readonly Block[]): ExpectedItem[] {
  const items: ExpectedItem[] = [];
  for (const block of blocks) {
    const item = itemOf(block);
    if (item) items.push(item);
    else items[items.length - 1]?.blocks.push(block);
  }
  return items;
}

const controlKey = (kind: TagKind, id: string): string => `${kind}:${id}`;

/** What each control that the tool fills should say, by `<kind>:<id>`. Slots are left out: they are the person's. */
export function expectedValues(blocks: readonly Block[]): Map<string, ExpectedValue> {
  const values = new Map<string, ExpectedValue>();
  const expect = (kind: TagKind, id: string, value: ExpectedValue): void => {
    const key = controlKey(kind, id);
    if (!values.has(key)) values.set(key, value);
  };
  for (const block of blocks) {
    for (const inline of inlinesOf(block))
      if (inline.type === 'field')
        expect('field', inline.id, { value: canonicalText(inline.value), placeholder: inline.placeholder });
    if (block.type === 'guidance') expect('guidance', block.id, { value: canonicalText(block.text) });
    if (block.type === 'heading' && block.tag)
      expect(block.tag.kind, block.tag.id, { value: canonicalText(block.text) });
    if (block.type === 'title' && block.id !== undefined)
      expect('title', block.id, { value: titleText(block.inlines) });
    // One control over the whole text only where no other stands in it: controls are never nested.
    if (block.type === 'paragraph' && block.unit !== undefined && isPlain(block.inlines))
      expect('text', block.unit, { value: inlineText(block.inlines) });
  }
  return values;
}

/** The expected value of a control in the document, if the paper still has it. */
export const valueFor = (
  values: ReadonlyMap<string, ExpectedValue>,
  control: InlineControl,
): ExpectedValue | undefined => values.get(controlKey(control.tag.kind, control.tag.id));

const unitOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('.')));

/** A tracked paragraph found in a document. A paragraph made of two by Backspace is found under both keys. */
export interface FoundItem {
  key: string;
  id: string;
  head: boolean;
  index: number;
  fields: string[];
  /** Found as one control over the whole text (kind `text`). */
  whole: boolean;
}

/**
 * The tracked items of one paragraph. A slot belongs to a unit only when the paper has a unit of that name
 * (`slotUnits`): elsewhere slots are the person's alone.
 */
export function foundItems(
  paragraph: Paragraph,
  index: number,
  slotUnits?: ReadonlySet<string>,
): FoundItem[] {
  const found = new Map<string, FoundItem>();
  const add = (key: string, id: string, head: boolean): FoundItem => {
    const item = found.get(key) ?? { key, id, head, index, fields: [], whole: false };
    found.set(key, item);
    return item;
  };
  for (const { tag } of paragraph.controls ?? []) {
    if (isHead(tag.kind)) add(`${tag.kind}:${tag.id}`, tag.id, true);
    else if (tag.kind === 'text') add(`unit:${tag.id}`, tag.id, false).whole = true;
    else if ((tag.kind === 'field' || tag.kind === 'slot') && tag.id.includes('.')) {
      const unit = unitOf(tag.id);
      if (tag.kind === 'field' || slotUnits?.has(unit)) add(`unit:${unit}`, unit, false).fields.push(tag.id);
    }
  }
  return [...found.values()];
}

/** Ids of the members that a unit is about: the dotted pieces that look like one (“cr.m3.m5” → m3, m5). */
export const membersOf = (unit: string): string[] =>
  unit.split('.').filter((piece) => /^m[0-9]{1,6}$/.test(piece));
/** The first piece of a unit's id: units of one family are of one kind (“cr”, “nt”). */
export const familyOf = (unit: string): string => unit.split('.')[0] ?? unit;

/** The words that a control holds; '' while it shows its placeholder. */
export const controlText = (paragraph: Paragraph, control: InlineControl): string =>
  control.empty ? '' : paragraph.text.slice(control.start, control.end);

/** A control that stands empty: it shows its placeholder, or (some hosts) holds the placeholder's words as text. */
export const isUnfilled = (paragraph: Paragraph, control: InlineControl): boolean =>
  control.empty || isPlaceholderText(controlText(paragraph, control));
