import { LINE_BREAK, TAB } from '../../../document';
import type { XmlElement } from '../../../docx';
import { make } from '../tree/tree';

/** The nodes of a text in a run: `w:t`, `w:tab`, `w:br`. */
export function textNodes(text: string): XmlElement[] {
  return text
    .split(new RegExp(`([${TAB}${LINE_BREAK}])`))
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === TAB) return make('w:tab');
      return piece === LINE_BREAK ? make('w:br') : textNode(piece);
    });
}

export const textNode = (text: string): XmlElement => make('w:t', { 'xml:space': 'preserve' }, [text]);

/** Sets the characters of a `w:t`; spaces at its ends are kept. */
export function setText(node: XmlElement, text: string): void {
  node.children.splice(0, node.children.length, text);
  node.attributes['xml:space'] = 'preserve';
}
