import type { XmlElement, XmlNode } from '../../../docx';

/**
 * The parsed parts know their children only; editing needs parents as well. Every structural change of a tree that
 * the host edits goes through this module, which keeps them. A weak map, so that a tree needs no clean-up.
 */
const parents = new WeakMap<XmlElement, XmlElement>();

export const isElement = (node: XmlNode | undefined): node is XmlElement =>
  node !== undefined && typeof node !== 'string';

/** Records the parents of a whole tree; returns its root. */
export function adopt(root: XmlElement): XmlElement {
  for (const child of root.children) {
    if (!isElement(child)) continue;
    parents.set(child, root);
    adopt(child);
  }
  return root;
}

/** A new element that already knows its children. */
export function make(
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement {
  const element: XmlElement = { name, attributes, children };
  for (const child of children) if (isElement(child)) parents.set(child, element);
  return element;
}

export const parentOf = (node: XmlElement): XmlElement | undefined => parents.get(node);

/** The nearest ancestor of that name, the node itself left out. */
export function ancestor(node: XmlElement, name: string): XmlElement | undefined {
  for (let at = parentOf(node); at; at = parentOf(at)) if (at.name === name) return at;
  return undefined;
}

/** Every ancestor, the nearest first. */
export function ancestors(node: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  for (let at = parentOf(node); at; at = parentOf(at)) found.push(at);
  return found;
}

/** True while the node hangs in that tree. */
export const isWithin = (node: XmlElement, root: XmlElement): boolean =>
  node === root || ancestors(node).includes(root);

export const elementsOf = (node: XmlElement): XmlElement[] => node.children.filter(isElement);

export const child = (node: XmlElement | undefined, name: string): XmlElement | undefined =>
  node?.children.find((each): each is XmlElement => isElement(each) && each.name === name);

export const childrenNamed = (node: XmlElement, name: string): XmlElement[] =>
  elementsOf(node).filter((each) => each.name === name);

/** `w:val` of a child. */
export const val = (node: XmlElement | undefined, name: string): string | undefined =>
  child(node, name)?.attributes['w:val'];

/** An on/off child such as `w:b`: undefined when it is not there. */
export function flag(node: XmlElement | undefined, name: string): boolean | undefined {
  const element = child(node, name);
  if (!element) return undefined;
  return !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '1');
}

/** All descendants of that name in document order. */
export function descendants(node: XmlElement, name: string, found: XmlElement[] = []): XmlElement[] {
  for (const each of node.children) {
    if (typeof each === 'string') continue;
    if (each.name === name) found.push(each);
    if (each.children.length > 0) descendants(each, name, found);
  }
  return found;
}

export const indexIn = (parent: XmlElement, node: XmlElement): number => parent.children.indexOf(node);

/** Inserts nodes at an index of the parent's children. The nodes must hang nowhere else. */
export function insertAt(parent: XmlElement, index: number, ...nodes: XmlNode[]): void {
  parent.children.splice(index, 0, ...nodes);
  for (const node of nodes) if (isElement(node)) parents.set(node, parent);
}

export const append = (parent: XmlElement, ...nodes: XmlNode[]): void =>
  insertAt(parent, parent.children.length, ...nodes);

export function insertBefore(node: XmlElement, ...nodes: XmlNode[]): void {
  const parent = mustHaveParent(node);
  insertAt(parent, indexIn(parent, node), ...nodes);
}

export function insertAfter(node: XmlElement, ...nodes: XmlNode[]): void {
  const parent = mustHaveParent(node);
  insertAt(parent, indexIn(parent, node) + 1, ...nodes);
}

/** Takes a node out of its tree; it may then be put elsewhere. */
export function detach(node: XmlElement): void {
  const parent = parentOf(node);
  if (!parent) return;
  const index = indexIn(parent, node);
  if (index >= 0) parent.children.splice(index, 1);
  parents.delete(node);
}

/** Takes all children out and returns them. */
export function takeChildren(node: XmlElement): XmlNode[] {
  const taken = node.children.splice(0);
  for (const each of taken) if (isElement(each)) parents.delete(each);
  return taken;
}

export function replaceWith(node: XmlElement, ...nodes: XmlNode[]): void {
  const parent = mustHaveParent(node);
  const index = indexIn(parent, node);
  detach(node);
  insertAt(parent, index, ...nodes);
}

/** A deep copy that hangs nowhere. */
export const copy = (node: XmlElement): XmlElement =>
  make(
    node.name,
    { ...node.attributes },
    node.children.map((each) => (isElement(each) ? copy(each) : each)),
  );

/** The characters directly inside an element. */
export const ownText = (node: XmlElement): string =>
  node.children.filter((each): each is string => !isElement(each)).join('');

function mustHaveParent(node: XmlElement): XmlElement {
  const parent = parentOf(node);
  if (!parent) throw new Error(`${node.name} hangs in no tree`);
  return parent;
}
