import type { XmlElement } from '../../../docx';
import { HostError } from '../errors';
import { editRelated, related, type PackageParts } from '../package/parts';
import { append, child, childrenNamed, flag, make, val } from '../tree/tree';

export type StyleType = 'paragraph' | 'character' | 'table';

const DEFAULT_STYLE = { 'w:default': '1' };

export const styleElements = (parts: PackageParts): XmlElement[] => {
  const root = related(parts, 'styles');
  return root ? childrenNamed(root, 'w:style') : [];
};

export const styleById = (parts: PackageParts, id: string | undefined): XmlElement | undefined =>
  id === undefined ? undefined : styleElements(parts).find((style) => style.attributes['w:styleId'] === id);

export const defaultStyle = (parts: PackageParts, type: StyleType): XmlElement | undefined =>
  styleElements(parts).find(
    ({ attributes }) =>
      attributes['w:type'] === type && ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
  );

/** A style and those it is based on, the nearest first. */
export function styleChain(parts: PackageParts, style: XmlElement | undefined): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let at = style; at && !chain.includes(at) && chain.length < 20;) {
    chain.push(at);
    at = styleById(parts, val(at, 'w:basedOn'));
  }
  return chain;
}

/** The paragraph's style, the default one when it names none. */
export const paragraphStyle = (parts: PackageParts, p: XmlElement): XmlElement | undefined =>
  styleById(parts, val(child(p, 'w:pPr'), 'w:pStyle')) ?? defaultStyle(parts, 'paragraph');

/** The `w:pPr` or `w:rPr` of the document defaults. */
export function defaults(parts: PackageParts, kind: 'w:pPr' | 'w:rPr'): XmlElement | undefined {
  const holder = child(related(parts, 'styles'), 'w:docDefaults');
  return child(child(holder, kind === 'w:pPr' ? 'w:pPrDefault' : 'w:rPrDefault'), kind);
}

const camel = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** Built-in names as Word.BuiltInStyleName has them, by the name that a styles part uses in every language. */
const BUILT_IN = new Map(
  [
    'Normal',
    ...Array.from({ length: 9 }, (_, i) => `heading ${i + 1}`),
    ...Array.from({ length: 9 }, (_, i) => `toc ${i + 1}`),
    'footnote text',
    'header',
    'footer',
    'caption',
    'footnote reference',
    'endnote reference',
    'endnote text',
    'Title',
    'Subtitle',
    'Hyperlink',
    'Strong',
    'Emphasis',
    'No Spacing',
    'List Paragraph',
    'Quote',
    'Intense Quote',
    'Table Grid',
    'Plain Table 1',
  ].map((name) => [name.toLowerCase(), camel(name)]),
);

/** The style's name as a reader of Word sees it. */
export const displayName = (style: XmlElement | undefined): string => {
  const name = val(style, 'w:name') ?? '';
  return /^heading \d$/.test(name) ? camel(name).replace(/(\d)/, ' $1') : name;
};

/** The style's name in Word.BuiltInStyleName, `Other` when it is none of them. */
export const builtInName = (style: XmlElement | undefined): string =>
  BUILT_IN.get((val(style, 'w:name') ?? '').toLowerCase()) ?? 'Other';

/** A style of the document by its own name. Throws ItemNotFound. */
export function styleByName(parts: PackageParts, name: string, types: StyleType[]): XmlElement {
  const wanted = name.toLowerCase();
  const found = styleElements(parts).find(
    (style) =>
      types.includes((style.attributes['w:type'] ?? 'paragraph') as StyleType) &&
      [val(style, 'w:name')?.toLowerCase(), displayName(style).toLowerCase()].includes(wanted),
  );
  if (!found) throw new HostError('ItemNotFound', `style ${name}`);
  return found;
}

/** A built-in style, added to the document in its plainest form when it is not there yet. Throws InvalidArgument. */
export function builtInStyle(parts: PackageParts, builtIn: string): XmlElement {
  const name = [...BUILT_IN].find(([, value]) => value === builtIn)?.[0];
  if (name === undefined) throw new HostError('InvalidArgument', `styleBuiltIn ${builtIn}`);
  const present = styleElements(parts).find((style) => val(style, 'w:name')?.toLowerCase() === name);
  return present ?? addStyle(parts, builtIn, name);
}

function addStyle(parts: PackageParts, id: string, name: string): XmlElement {
  const level = /^heading (\d)$/.exec(name)?.[1];
  const character = /reference$|^hyperlink$|^strong$|^emphasis$/.test(name);
  const table = /table/.test(name);
  const type = character ? 'character' : table ? 'table' : 'paragraph';
  const base = defaultStyle(parts, type)?.attributes['w:styleId'];
  const style = make('w:style', { 'w:type': type, 'w:styleId': freeId(parts, id) }, [
    make('w:name', { 'w:val': name === 'normal' ? 'Normal' : name }),
    ...(base === undefined ? [] : [make('w:basedOn', { 'w:val': base })]),
    ...(level === undefined
      ? []
      : [make('w:pPr', {}, [make('w:outlineLvl', { 'w:val': String(Number(level) - 1) })])]),
  ]);
  if (name === 'normal') Object.assign(style.attributes, DEFAULT_STYLE);
  append(editRelated(parts, 'styles'), style);
  return style;
}

/** Makes sure that the grey style of placeholders is there. */
export function ensurePlaceholderStyle(parts: PackageParts): void {
  if (styleById(parts, 'PlaceholderText')) return;
  append(
    editRelated(parts, 'styles'),
    make('w:style', { 'w:type': 'character', 'w:styleId': 'PlaceholderText' }, [
      make('w:name', { 'w:val': 'Placeholder Text' }),
      make('w:rPr', {}, [make('w:color', { 'w:val': '808080' })]),
    ]),
  );
}

function freeId(parts: PackageParts, wanted: string): string {
  let id = wanted;
  for (let number = 1; styleById(parts, id); number += 1) id = `${wanted}${number}`;
  return id;
}

/** An on/off run property through the chain of property elements, the nearest first. */
export function firstFlag(chain: (XmlElement | undefined)[], name: string): boolean {
  for (const properties of chain) {
    const value = flag(properties, name);
    if (value !== undefined) return value;
  }
  return false;
}

/** An attribute of a property through the chain, the nearest first. */
export function firstAttribute(
  chain: (XmlElement | undefined)[],
  name: string,
  attribute: string,
): string | undefined {
  for (const properties of chain) {
    const value = child(properties, name)?.attributes[attribute];
    if (value !== undefined) return value;
  }
  return undefined;
}
