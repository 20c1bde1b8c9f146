import { SaxesParser } from 'saxes';
import { DocxError } from './errors';
import { escapeAttribute, escapeText } from './xml-text';

/** An element with its name and attributes as written (prefix and order kept), namespace declarations included. */
export interface XmlElement {
  /** `w:p`; `#comment` and `#pi` stand for a comment and a processing instruction inside the root. */
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

const COMMENT = '#comment';
const INSTRUCTION = '#pi';
// About 70 MB of XML, thousands of pages: the tree takes some 350 bytes a node, well under 1 GB.
const MAX_NODES = 2_000_000;
// Far above any nesting that Word writes; recursion over the tree stays clear of the stack's end.
const MAX_DEPTH = 1_000;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Parses a part. Whitespace, CDATA (as text), comments and instructions inside the root are kept; the prologue is not.
 * Throws DocxError: `external-entity` for a DOCTYPE, `too-large` for a tree no document needs, else `damaged`.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let nodes = 0;

  const add = (element: XmlElement): void => {
    nodes += 1;
    if (nodes > MAX_NODES || open.length > MAX_DEPTH) throw new DocxError('too-large');
    open[open.length - 1]?.children.push(element);
  };
  const addText = (words: string): void => {
    const parent = open[open.length - 1];
    if (!parent || words === '') return;
    const last = parent.children.length - 1;
    const before = parent.children[last];
    if (typeof before === 'string') parent.children[last] = before + words;
    else parent.children.push(words);
  };

  parser.on('doctype', () => {
    throw new DocxError('external-entity');
  });
  parser.on('opentag', ({ name, attributes }) => {
    // A copy: the parser hands out objects without a prototype, which take a third more memory.
    const element: XmlElement = { name, attributes: { ...attributes }, children: [] };
    add(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('comment', (words) => {
    if (open.length > 0) add({ name: COMMENT, attributes: {}, children: [words] });
  });
  parser.on('processinginstruction', ({ target, body }) => {
    if (open.length > 0) add({ name: INSTRUCTION, attributes: { target }, children: [body] });
  });

  try {
    parser.write(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).close();
  } catch (error) {
    throw error instanceof DocxError ? error : new DocxError('damaged');
  }
  if (!root) throw new DocxError('damaged');
  return root;
}

/** Writes a part with the usual declaration. `parseXml` of the result gives the same tree. */
export function serializeXml(root: XmlElement): string {
  const out: string[] = [DECLARATION];
  writeElement(root, out);
  return out.join('');
}

function writeElement(element: XmlElement, out: string[]): void {
  const { name, attributes, children } = element;
  if (name === COMMENT) {
    out.push('<!--', children.join(''), '-->');
    return;
  }
  if (name === INSTRUCTION) {
    out.push('<?', attributes.target ?? '', ' ', children.join(''), '?>');
    return;
  }
  out.push('<', name);
  for (const key of Object.keys(attributes))
    out.push(' ', key, '="', escapeAttribute(attributes[key] ?? ''), '"');
  if (children.length === 0) {
    out.push('/>');
    return;
  }
  out.push('>');
  for (const child of children) {
    if (typeof child === 'string') out.push(escapeText(child));
    else writeElement(child, out);
  }
  out.push('</', name, '>');
}
