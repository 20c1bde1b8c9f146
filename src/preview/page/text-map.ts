/**
 * Rendered paragraph ↔ canonical text. The renderer writes a shown placeholder as words, a tab as a span and a line
 * break as <br>; the canonical text has nothing, U+0009 and U+000B there (see document/canonical.ts).
 */
import { LINE_BREAK, TAB } from '../../document';

export const PLACEHOLDER_CLASS = 'dz-placeholder';
const TAB_CLASS = 'dz-tab';

/** What one leaf of the rendered paragraph stands for; undefined for an element to walk into. */
function leafText(node: Node): string | undefined {
  if (node instanceof Text) return node.data.replaceAll('\u200b', '');
  if (!(node instanceof HTMLElement)) return '';
  if (node.classList.contains(PLACEHOLDER_CLASS)) return '';
  if (node.classList.contains(TAB_CLASS)) return TAB;
  if (node.tagName === 'BR') return LINE_BREAK;
  return undefined;
}

interface Leaf {
  node: Node;
  start: number;
  text: string;
}

function leaves(root: Node): Leaf[] {
  const found: Leaf[] = [];
  let offset = 0;
  const walk = (node: Node): void => {
    const text = node === root ? undefined : leafText(node);
    if (text === undefined) {
      node.childNodes.forEach(walk);
      return;
    }
    found.push({ node, start: offset, text });
    offset += text.length;
  };
  walk(root);
  return found;
}

/** The canonical text of a rendered paragraph. */
export function renderedText(paragraph: HTMLElement): string {
  return leaves(paragraph)
    .map((leaf) => leaf.text)
    .join('');
}

/** The UTF-16 offset in the canonical text of a place in the rendered paragraph. */
export function offsetOf(paragraph: HTMLElement, node: Node, offset: number): number {
  const range = paragraph.ownerDocument.createRange();
  range.selectNodeContents(paragraph);
  range.setEnd(node, offset);
  const fragment = range.cloneContents();
  return leaves(fragment)
    .map((leaf) => leaf.text)
    .join('').length;
}

/** The place in the rendered paragraph of a canonical offset. */
export function placeOf(paragraph: HTMLElement, offset: number): { node: Node; offset: number } {
  const all = leaves(paragraph);
  const leaf = all.find((one) => one.text !== '' && offset <= one.start + one.text.length);
  if (!leaf) return { node: paragraph, offset: paragraph.childNodes.length };
  if (leaf.node instanceof Text)
    return { node: leaf.node, offset: Math.min(offset - leaf.start, leaf.node.length) };
  const parent = leaf.node.parentNode ?? paragraph;
  const at = [...parent.childNodes].indexOf(leaf.node as ChildNode);
  return { node: parent, offset: offset > leaf.start ? at + 1 : at };
}

/** Marks what the map must know: tabs and shown placeholders. `placeholderClass` is how the renderer styles the latter. */
export function markLeaves(paragraph: HTMLElement, placeholderClasses: readonly string[]): void {
  for (const name of placeholderClasses) {
    paragraph
      .querySelectorAll(`.${CSS.escape(name)}`)
      .forEach((found) => found.classList.add(PLACEHOLDER_CLASS));
  }
  paragraph
    .querySelectorAll<HTMLElement>('.docx-tab-stop')
    .forEach((found) => found.classList.add(TAB_CLASS));
}
