import type { XmlElement } from '../../../docx';
import { HostError } from '../errors';
import { placeholderText } from '../package/glossary';
import { dropChild, ensureFirst, setChild } from '../tree/schema-order';
import {
  append,
  child,
  copy,
  descendants,
  elementsOf,
  insertAt,
  insertBefore,
  detach,
  make,
  parentOf,
  takeChildren,
  val,
} from '../tree/tree';
import { dropParagraphs, shiftForDelete, shiftForInsert } from './live-range';
import { edited, restructured, type Model, type Span } from './model';
import { spanOfContainer } from './order';
import { end, lengthOf, segmentsOf, showsPlaceholder, type Segment } from './segments';

export type ControlLevel = 'inline' | 'block' | 'row' | 'cell';

/** Where a control stands: in a paragraph, around paragraphs and tables, around rows, or around a cell. */
export function levelOf(sdt: XmlElement): ControlLevel {
  for (let at = parentOf(sdt); at; at = parentOf(at)) {
    if (at.name === 'w:p') return 'inline';
    if (at.name === 'w:tr') return 'cell';
    if (at.name === 'w:tbl') return 'row';
    if (at.name === 'w:body' || at.name === 'w:tc') return 'block';
  }
  return 'block';
}

/** The content element; made when a damaged control has none. */
export function contentElement(sdt: XmlElement): XmlElement {
  const present = child(sdt, 'w:sdtContent');
  if (present) return present;
  const made = make('w:sdtContent');
  append(sdt, made);
  return made;
}

export const propertiesOf = (sdt: XmlElement): XmlElement => ensureFirst(sdt, 'w:sdtPr');

const lockOf = (sdt: XmlElement): string => val(child(sdt, 'w:sdtPr'), 'w:lock') ?? 'unlocked';
export const contentLocked = (sdt: XmlElement): boolean =>
  /^(contentLocked|sdtContentLocked)$/.test(lockOf(sdt));
export const controlLocked = (sdt: XmlElement): boolean => /^(sdtLocked|sdtContentLocked)$/.test(lockOf(sdt));

/** Throws NotAllowed when one of the controls around the place keeps its content from editing. */
export function assertEditable(controls: XmlElement[]): void {
  if (controls.some(contentLocked)) throw new HostError('NotAllowed', 'the content control is locked');
}

/** The paragraph that an inline control stands in. */
export function paragraphOf(sdt: XmlElement): XmlElement {
  for (let at = parentOf(sdt); at; at = parentOf(at)) if (at.name === 'w:p') return at;
  throw new HostError('ItemNotFound');
}

/** Holds neither text nor a control: properties, bookmarks, comment marks. */
export const isBare = (node: XmlElement): boolean =>
  node.name !== 'w:r' && node.name !== 'w:sdt' && elementsOf(node).every(isBare);

/** True for an inline control that is all its paragraph has: it can become one around paragraphs. */
export function fillsParagraph(sdt: XmlElement): boolean {
  const p = paragraphOf(sdt);
  return parentOf(sdt) === p && elementsOf(p).every((each) => each === sdt || isBare(each));
}

/** The position at which an inline element begins. */
export function positionOf(p: XmlElement, node: XmlElement): number {
  const before = new Set<XmlElement>();
  const collect = (at: XmlElement): boolean => {
    if (at === node) return true;
    before.add(at);
    return elementsOf(at).some(collect);
  };
  collect(p);
  return segmentsOf(p)
    .filter((segment) => before.has(segment.node))
    .reduce((at, segment) => Math.max(at, end(segment)), 0);
}

const within = (sdt: XmlElement) => (segment: Segment) => segment.controls.includes(sdt);

/** What stands in the control, its placeholder included. */
export function controlSpan(sdt: XmlElement): Span {
  if (levelOf(sdt) !== 'inline') {
    const span = spanOfContainer(contentElement(sdt));
    if (!span) throw new HostError('ItemNotFound');
    return span;
  }
  const p = paragraphOf(sdt);
  const own = segmentsOf(p).filter(within(sdt));
  const from = own[0]?.start ?? positionOf(p, sdt);
  const last = own.at(-1);
  return { start: { p, at: from, inside: sdt }, end: { p, at: last ? end(last) : from, inside: sdt } };
}

/** Takes a shown placeholder away, so that content can be put in. */
export function clearPlaceholder(model: Model, sdt: XmlElement): void {
  emptyControl(model, sdt);
  dropChild(propertiesOf(sdt), 'w:showingPlcHdr');
}

/** Takes all content out. A block control keeps one empty paragraph. */
export function emptyControl(model: Model, sdt: XmlElement): void {
  const content = contentElement(sdt);
  if (levelOf(sdt) === 'inline') {
    const span = controlSpan(sdt);
    const nested = descendants(content, 'w:sdt').length > 0;
    takeChildren(content);
    shiftForDelete(model, span.start.p, span.start.at, span.end.at);
    if (nested) restructured(model);
    else edited(model);
  } else {
    const [kept, ...others] = descendants(content, 'w:p');
    if (!kept) return;
    const length = lengthOf(kept);
    dropParagraphs(model, new Set(others));
    detach(kept);
    takeChildren(content);
    const properties = child(kept, 'w:pPr');
    takeChildren(kept);
    if (properties) append(kept, properties);
    append(content, kept);
    shiftForDelete(model, kept, 0, length);
    restructured(model);
  }
}

/** Puts the placeholder back when a control has nothing in it any more. Controls of other kinds than text stay bare. */
export function restorePlaceholder(model: Model, sdt: XmlElement): void {
  if (showsPlaceholder(sdt) || !isTextControl(sdt)) return;
  const span = controlSpan(sdt);
  if (span.start.p !== span.end.p || span.start.at !== span.end.at) return;
  const words = placeholderText(model.parts, docPart(sdt));
  const run = make('w:r', {}, [
    make('w:rPr', {}, [make('w:rStyle', { 'w:val': 'PlaceholderText' })]),
    make('w:t', { 'xml:space': 'preserve' }, [words]),
  ]);
  const content = contentElement(sdt);
  append(levelOf(sdt) === 'inline' ? content : span.start.p, run);
  setChild(propertiesOf(sdt), make('w:showingPlcHdr'));
  shiftForInsert(model, span.start.p, span.start.at, words.length);
  edited(model);
}

/** The name of the building block that holds the placeholder. */
export const docPart = (sdt: XmlElement): string | undefined =>
  val(child(child(sdt, 'w:sdtPr'), 'w:placeholder'), 'w:docPart');

const OTHER_KINDS = [
  'w:comboBox',
  'w:dropDownList',
  'w:date',
  'w:picture',
  'w14:checkbox',
  'w15:repeatingSection',
  'w:group',
];
const isTextControl = (sdt: XmlElement): boolean =>
  !OTHER_KINDS.some((kind) => child(child(sdt, 'w:sdtPr'), kind));

/** The formatting of the words in a control, or what is kept for its first ones. */
export function contentRunProperties(sdt: XmlElement): XmlElement | undefined {
  const first = descendants(contentElement(sdt), 'w:r')[0];
  const own = showsPlaceholder(sdt) ? undefined : child(first, 'w:rPr');
  return own ? copy(own) : controlRunProperties(sdt);
}

/** Takes the control away and leaves its content where it is. */
export function unwrap(model: Model, sdt: XmlElement): void {
  insertBefore(sdt, ...takeChildren(contentElement(sdt)));
  detach(sdt);
  restructured(model);
}

const known = new WeakMap<Model, { structure: number; controls: XmlElement[] }>();

/** Every control in the body, in document order. */
export function allControls(model: Model): XmlElement[] {
  const last = known.get(model);
  if (last?.structure === model.structure) return last.controls;
  const controls = descendants(model.body, 'w:sdt');
  known.set(model, { structure: model.structure, controls });
  return controls;
}

const lastId = new WeakMap<Set<string | undefined>, number>();

/** A `w:id` that no control of the document has. Word picks at random; the host counts, so that runs repeat. */
export function freshControlId(taken: Set<string | undefined>): string {
  let id = lastId.get(taken) ?? 100000001;
  while (taken.has(String(id))) id += 1;
  lastId.set(taken, id);
  return String(id);
}

export const controlId = (sdt: XmlElement): string | undefined => val(child(sdt, 'w:sdtPr'), 'w:id');

/** Run properties for text that is put into an empty control (`w:sdtPr/w:rPr`). */
export const controlRunProperties = (sdt: XmlElement): XmlElement | undefined => {
  const properties = child(child(sdt, 'w:sdtPr'), 'w:rPr');
  return properties && copy(properties);
};

/**
 * Pressing Enter in a control that is all its paragraph has makes it a control around paragraphs, as in Word.
 * The control element itself stays, so what refers to it lives on.
 */
export function liftToBlock(model: Model, sdt: XmlElement): void {
  const p = paragraphOf(sdt);
  const inner = takeChildren(contentElement(sdt));
  const index = p.children.indexOf(sdt);
  detach(sdt);
  insertAt(p, index, ...inner);
  insertBefore(p, sdt);
  detach(p);
  append(contentElement(sdt), p);
  restructured(model);
}
