import type { Cell, Paragraph } from '../document';
import { fieldState } from './read-fields';
import { readNumbering, type ListLabels } from './read-numbering';
import { readStyles, type StyleSheet } from './read-styles';
import { isEmptyContent, readText, showsPlaceholder, tagOf, type FoundControl } from './read-text';
import { walkParagraphs } from './walk';
import { canonicalNames } from './canonical-names';
import type { XmlElement } from './xml';
import { childOf, numberOf, valueOf } from './xml-tree';

/** A paragraph while it is read: its controls still know each other. */
interface Draft {
  text: string;
  boldLead: number;
  controls: FoundControl[];
  outlineLevel?: number;
  listLabel?: string;
  cell?: Cell;
}

/**
 * Reads the body of a document part. Paragraphs stand at their index in Word's `body.paragraphs`: a paragraph whose
 * mark is deleted in a tracked change is not joined with the next one, as Word does so only on acceptance.
 */
export function readParagraphs(
  documentRoot: XmlElement,
  parts: { styles?: XmlElement; numbering?: XmlElement } = {},
): Paragraph[] {
  const body = childOf(canonicalNames(documentRoot), 'w:body');
  if (!body) return [];
  const styles = readStyles(parts.styles && canonicalNames(parts.styles));
  const numbering = parts.numbering && canonicalNames(parts.numbering);
  const read = (perParagraph: boolean): Draft[] | undefined =>
    readBody(body, styles, readNumbering(numbering, styles), perParagraph);
  return (read(false) ?? read(true) ?? []).map(finished);
}

/** Undefined when a field does not end and `perParagraph` is false. */
function readBody(
  body: XmlElement,
  styles: StyleSheet,
  lists: ListLabels,
  perParagraph: boolean,
): Draft[] | undefined {
  const fields = fieldState(perParagraph);
  const drafts: Draft[] = [];
  const blockControls = new Map<XmlElement, { draft: Draft; control: FoundControl }[]>();
  walkParagraphs(body, (element, place) => {
    const draft: Draft = readText(element, { styles, fields });
    const { outlineLevel, numId, ilvl } = roleOf(element, styles, lists);
    draft.outlineLevel = outlineLevel;
    if (numId !== undefined && !isDeleted(element, draft)) draft.listLabel = lists.next(numId, ilvl);
    draft.cell = place.cell;
    drafts.push(draft);
    placeInControls(draft, place.controls, blockControls);
  });
  if (fields.unfinished()) return undefined;
  settleBlockControls(blockControls);
  return drafts;
}

/** A paragraph that goes away when the change is accepted has no number any more. */
function isDeleted(element: XmlElement, draft: Draft): boolean {
  const mark = childOf(childOf(element, 'w:pPr'), 'w:rPr');
  return draft.text === '' && (childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')) !== undefined;
}

function roleOf(
  element: XmlElement,
  styles: StyleSheet,
  lists: ListLabels,
): { outlineLevel?: number; numId?: number; ilvl: number } {
  const properties = childOf(element, 'w:pPr');
  const style = styles.paragraph(valueOf(properties, 'w:pStyle'));
  const outline = numberOf(properties, 'w:outlineLvl') ?? style.outline;
  const direct = childOf(properties, 'w:numPr');
  const numId = numberOf(direct, 'w:numId') ?? style.numId;
  const listed = numId !== undefined && numId > 0;
  // A level that is linked to the style counts before the level that the style itself names.
  const linked = listed
    ? style.chain.map((id) => lists.levelOfStyle(numId, id)).find((level) => level !== undefined)
    : undefined;
  return {
    outlineLevel: outline !== undefined && outline >= 0 && outline < 9 ? outline + 1 : undefined,
    numId: listed ? numId : undefined,
    ilvl: numberOf(direct, 'w:ilvl') ?? linked ?? style.ilvl ?? 0,
  };
}

/** Puts the block-level controls around a paragraph, outermost first, into the list of its controls. */
function placeInControls(
  draft: Draft,
  around: readonly XmlElement[],
  all: Map<XmlElement, { draft: Draft; control: FoundControl }[]>,
): void {
  const outer: FoundControl[] = [];
  for (const element of around) {
    if (showsPlaceholder(element)) {
      takeAsPlaceholder(draft, outer, element);
      return;
    }
    const tag = tagOf(element);
    if (!tag) continue;
    const control: FoundControl = {
      tag,
      start: 0,
      end: draft.text.length,
      empty: false,
      parent: outer.at(-1),
    };
    outer.push(control);
    all.set(element, [...(all.get(element) ?? []), { draft, control }]);
  }
  const innermost = outer.at(-1);
  if (innermost) for (const control of draft.controls) control.parent ??= innermost;
  draft.controls = [...outer, ...draft.controls];
}

/** The whole paragraph is a placeholder: it has no text, and nothing inside it counts. */
function takeAsPlaceholder(draft: Draft, outer: FoundControl[], element: XmlElement): void {
  const tag = tagOf(element);
  const placeholder = draft.text;
  empty(draft);
  draft.controls = outer;
  for (const control of outer) control.end = 0;
  if (!tag) return;
  const control: FoundControl = { tag, start: 0, end: 0, empty: true, parent: outer.at(-1) };
  if (placeholder !== '') control.placeholder = placeholder;
  draft.controls.push(control);
}

function empty(draft: Draft): void {
  draft.text = '';
  draft.boldLead = 0;
}

/** A control around several paragraphs is empty when nobody wrote in any of them. */
function settleBlockControls(all: Map<XmlElement, { draft: Draft; control: FoundControl }[]>): void {
  // Inner ones first: what is a placeholder inside is no text outside.
  for (const group of [...all.values()].reverse()) {
    const [first] = group;
    if (!first) continue;
    const words = group.map(({ draft }) => draft.text).join('\n');
    if (!isEmptyContent(first.control.tag, words)) continue;
    for (const { draft, control } of group) {
      control.empty = true;
      if (draft.text.trim() === '') continue;
      control.placeholder = draft.text;
      empty(draft);
      draft.controls = draft.controls.filter((one) => one === control || isAround(one, control));
      for (const one of draft.controls) one.end = 0;
    }
  }
}

const isAround = (outer: FoundControl, inner: FoundControl): boolean => {
  for (let at = inner.parent; at; at = at.parent) if (at === outer) return true;
  return false;
};

const NUMBER =
  /^\s*(?:\d{1,3}\s*[.．、)）]|[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}[、.．]|[①-⑳㉑-㉟])?\s*$/;

/** The innermost control that holds the whole paragraph but for a number before it. */
function wholeControl({ text, controls }: Draft): FoundControl | undefined {
  return controls
    .filter(
      (control) =>
        NUMBER.test(text.slice(0, control.start)) &&
        text.slice(control.end).trim() === '' &&
        controls.every((other) => other === control || isAround(other, control) || isAround(control, other)),
    )
    .at(-1);
}

function finished(draft: Draft, index: number): Paragraph {
  const { text, outlineLevel, listLabel, cell, boldLead, controls } = draft;
  const paragraph: Paragraph = { index, text };
  if (outlineLevel !== undefined) paragraph.outlineLevel = outlineLevel;
  if (listLabel !== undefined) paragraph.listLabel = listLabel;
  if (cell) paragraph.cell = cell;
  if (boldLead > 0) paragraph.boldLead = boldLead;
  const whole = wholeControl(draft);
  if (whole) paragraph.tag = whole.tag;
  if (controls.length > 0) {
    paragraph.controls = controls.map(({ tag, start, end, empty: isEmpty, placeholder }) => ({
      tag,
      start,
      end,
      empty: isEmpty,
      ...(isEmpty && placeholder !== undefined ? { placeholder } : {}),
    }));
  }
  return paragraph;
}
