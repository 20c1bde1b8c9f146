import type { XmlElement, XmlNode } from './xml';

type Child = XmlNode | undefined | false;

/** A new element; children that are undefined or false are left out, so that a part of a tree can be conditional. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  ...children: Child[]
): XmlElement {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) kept[key] = String(value);
  return {
    name,
    attributes: kept,
    children: children.filter((child) => child !== undefined && child !== false),
  };
}

/** A WordprocessingML element: `w:` before its name and before each of its attribute names. */
export function w(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  ...children: Child[]
): XmlElement {
  const prefixed = Object.entries(attributes).map(([key, value]) => [`w:${key}`, value] as const);
  return element(`w:${name}`, Object.fromEntries(prefixed), ...children);
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The first child element of that name. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!parent) return undefined;
  for (const child of parent.children) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** Every child element of that name. */
export const childrenOf = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  parent
    ? parent.children.filter((child): child is XmlElement => isElement(child) && child.name === name)
    : [];

/** `w:val` of the first child of that name. */
export const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  childOf(parent, name)?.attributes['w:val'];

/** `w:val` of a child as a whole number; undefined when it is none. */
export function numberOf(parent: XmlElement | undefined, name: string): number | undefined {
  const value = valueOf(parent, name);
  return value !== undefined && /^-?\d+$/.test(value) ? Number(value) : undefined;
}

/** An on/off child (`w:b`, `w:showingPlcHdr`): undefined when it is not there. */
export function switchOf(parent: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(parent, name);
  if (!child) return undefined;
  const value = child.attributes['w:val'];
  return value !== '0' && value !== 'false' && value !== 'off';
}

/** The text directly inside an element. */
export const ownText = (parent: XmlElement): string => {
  if (parent.children.length === 1 && typeof parent.children[0] === 'string') return parent.children[0];
  return parent.children.filter((child) => typeof child === 'string').join('');
};

/** A name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
