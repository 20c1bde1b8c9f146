import type { XmlElement } from '../../../docx';
import { HostError } from '../errors';
import type { PackageParts } from '../package/parts';
import { dropChild, ensureChild, ensureFirst, setChild } from '../tree/schema-order';
import { child, make } from '../tree/tree';
import { fontSize, runChain } from './font-format';
import { defaults, firstAttribute, paragraphStyle, styleChain } from './styles';

/** The paragraph properties that apply, the nearest first: its own, its style's and those below it, the defaults. */
export const paragraphChain = (parts: PackageParts, p: XmlElement): (XmlElement | undefined)[] => [
  child(p, 'w:pPr'),
  ...styleChain(parts, paragraphStyle(parts, p)).map((style) => child(style, 'w:pPr')),
  defaults(parts, 'w:pPr'),
];

const points = (twips: string | undefined): number => (twips === undefined ? 0 : Number(twips) / 20);
const twips = (value: number): string => String(Math.round(value * 20));

const ALIGNMENTS: Record<string, string> = {
  left: 'Left',
  start: 'Left',
  center: 'Centered',
  right: 'Right',
  end: 'Right',
  both: 'Justified',
  distribute: 'Justified',
};

export function alignment(parts: PackageParts, p: XmlElement): string {
  return ALIGNMENTS[firstAttribute(paragraphChain(parts, p), 'w:jc', 'w:val') ?? 'left'] ?? 'Unknown';
}

export function setAlignment(p: XmlElement, value: string): void {
  const jc = { left: 'left', centered: 'center', right: 'right', justified: 'both' }[value.toLowerCase()];
  if (jc === undefined) throw new HostError('InvalidArgument', `alignment ${value}`);
  setChild(ensureFirst(p, 'w:pPr'), make('w:jc', { 'w:val': jc }));
}

/** 1 to 9 as Word counts, 10 for body text. */
export function outlineLevel(parts: PackageParts, p: XmlElement): number {
  const level = Number(firstAttribute(paragraphChain(parts, p), 'w:outlineLvl', 'w:val') ?? 9);
  return level >= 0 && level <= 8 ? level + 1 : 10;
}

export function setOutlineLevel(p: XmlElement, level: number): void {
  if (!Number.isInteger(level) || level < 1 || level > 10)
    throw new HostError('InvalidArgument', 'outlineLevel');
  setChild(ensureFirst(p, 'w:pPr'), make('w:outlineLvl', { 'w:val': String(level - 1) }));
}

export type Indent = 'firstLine' | 'left' | 'right';

/** Points; a hanging indent is negative. Indents counted in characters are characters of the paragraph's font size. */
export function indent(parts: PackageParts, p: XmlElement, which: Indent): number {
  const chain = paragraphChain(parts, p);
  const get = (attribute: string): string | undefined => firstAttribute(chain, 'w:ind', `w:${attribute}`);
  const characters = (count: string | undefined): number | undefined =>
    count === undefined || Number(count) === 0
      ? undefined
      : (Number(count) / 100) * fontSize(runChain(parts, p, undefined));
  if (which !== 'firstLine')
    return characters(get(`${which}Chars`)) ?? points(get(which) ?? get(which === 'left' ? 'start' : 'end'));
  const hanging = characters(get('hangingChars')) ?? points(get('hanging'));
  return hanging > 0 ? -hanging : (characters(get('firstLineChars')) ?? points(get('firstLine')));
}

export function setIndent(p: XmlElement, which: Indent, value: number): void {
  const ind = ensureChild(ensureFirst(p, 'w:pPr'), 'w:ind');
  const own =
    which === 'firstLine'
      ? ['firstLine', 'firstLineChars', 'hanging', 'hangingChars']
      : [which, `${which}Chars`];
  for (const name of own) delete ind.attributes[`w:${name}`];
  if (which !== 'firstLine') {
    ind.attributes[`w:${which}Chars`] = '0';
    ind.attributes[`w:${which}`] = twips(value);
  } else if (value < 0) {
    ind.attributes['w:hanging'] = twips(-value);
  } else {
    ind.attributes['w:firstLineChars'] = '0';
    ind.attributes['w:firstLine'] = twips(value);
  }
}

/** Points; lines counted in lines are lines of 12 points, as Word gives them. */
export function lineSpacing(parts: PackageParts, p: XmlElement): number {
  const chain = paragraphChain(parts, p);
  return points(firstAttribute(chain, 'w:spacing', 'w:line') ?? '240');
}

export function setLineSpacing(p: XmlElement, value: number): void {
  const spacing = ensureChild(ensureFirst(p, 'w:pPr'), 'w:spacing');
  spacing.attributes['w:line'] = twips(value);
  spacing.attributes['w:lineRule'] = 'auto';
}

export const spaceAround = (parts: PackageParts, p: XmlElement, which: 'before' | 'after'): number =>
  points(firstAttribute(paragraphChain(parts, p), 'w:spacing', `w:${which}`));

export function setSpaceAround(p: XmlElement, which: 'before' | 'after', value: number): void {
  if (value < 0) throw new HostError('InvalidArgument', 'space');
  const spacing = ensureChild(ensureFirst(p, 'w:pPr'), 'w:spacing');
  delete spacing.attributes[`w:${which}Lines`];
  delete spacing.attributes[`w:${which}Autospacing`];
  spacing.attributes[`w:${which}`] = twips(value);
}

/** Lines before or after, as `lineUnitBefore` has them: hundredths in the file. */
export const lineUnits = (parts: PackageParts, p: XmlElement, which: 'before' | 'after'): number =>
  Number(firstAttribute(paragraphChain(parts, p), 'w:spacing', `w:${which}Lines`) ?? 0) / 100;

export function setLineUnits(p: XmlElement, which: 'before' | 'after', value: number): void {
  const spacing = ensureChild(ensureFirst(p, 'w:pPr'), 'w:spacing');
  spacing.attributes[`w:${which}Lines`] = String(Math.round(value * 100));
}

/** True for a paragraph with an automatic number or bullet, its own or its style's. */
export function isListItem(parts: PackageParts, p: XmlElement): boolean {
  const id = listOf(parts, p)?.id;
  return id !== undefined && id !== '0';
}

/** The list and level that a paragraph belongs to. */
export function listOf(parts: PackageParts, p: XmlElement): { id: string; level: number } | undefined {
  for (const properties of paragraphChain(parts, p)) {
    const numPr = child(properties, 'w:numPr');
    const id = child(numPr, 'w:numId')?.attributes['w:val'];
    if (id !== undefined) return { id, level: Number(child(numPr, 'w:ilvl')?.attributes['w:val'] ?? 0) };
  }
  return undefined;
}

/** Gives paragraphs a style. */
export function setParagraphStyle(p: XmlElement, style: XmlElement): void {
  const properties = ensureFirst(p, 'w:pPr');
  dropChild(properties, 'w:pStyle');
  setChild(properties, make('w:pStyle', { 'w:val': style.attributes['w:styleId'] ?? '' }));
}

/** Takes the automatic number away, also one that comes from the style. */
export function detachFromList(parts: PackageParts, p: XmlElement): void {
  const properties = ensureFirst(p, 'w:pPr');
  dropChild(properties, 'w:numPr');
  if (!isListItem(parts, p)) return;
  setChild(properties, make('w:numPr', {}, [make('w:numId', { 'w:val': '0' })]));
}
