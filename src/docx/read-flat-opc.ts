import type { Paragraph } from '../document';
import { canonicalNames } from './canonical-names';
import { DocxError } from './errors';
import { REL, TYPE } from './namespaces';
import { relationshipsIn, relationshipsName } from './opc';
import { MAX_XML } from './package';
import { readParagraphs } from './read-paragraphs';
import { parseXml, type XmlElement } from './xml';
import { childOf, childrenOf, isElement } from './xml-tree';

/**
 * Reads what Word's `Body.getOoxml` returns. Throws DocxError: `not-docx` for XML that is no Flat OPC, else as
 * `parseXml` does.
 */
export function readFlatOpc(xml: string): Paragraph[] {
  if (xml.length > MAX_XML) throw new DocxError('too-large');
  const root = canonicalNames(parseXml(withoutBinaryData(xml)));
  if (root.name !== 'pkg:package') throw new DocxError('not-docx');
  const parts = new Map<string, { type: string; root: XmlElement }>();
  for (const part of childrenOf(root, 'pkg:part')) {
    const content = childOf(part, 'pkg:xmlData')?.children.find(isElement);
    const name = (part.attributes['pkg:name'] ?? '').replace(/^\//, '');
    if (content) parts.set(name, { type: part.attributes['pkg:contentType'] ?? '', root: content });
  }

  const related = (source: string, type: string): string | undefined =>
    relationshipsIn(parts.get(relationshipsName(source))?.root, source).find(
      (relationship) => relationship.type === type && parts.has(relationship.target),
    )?.target;
  const byType = [...parts].find(([, part]) => part.type === TYPE.document)?.[0];
  const main = related('', REL.document) ?? byType;
  const document = main === undefined ? undefined : parts.get(main);
  if (main === undefined || !document) throw new DocxError('not-docx');
  const part = (type: string): XmlElement | undefined => parts.get(related(main, type) ?? '')?.root;
  return readParagraphs(document.root, { styles: part(REL.styles), numbering: part(REL.numbering) });
}

/** Cuts out pictures before parsing: their base64 is most of the text and none of the content. */
function withoutBinaryData(xml: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (;;) {
    const start = /<([\w.-]+:)?binaryData\s*>/g;
    start.lastIndex = from;
    const found = start.exec(xml);
    if (!found) break;
    const close = xml.indexOf(`</${found[1] ?? ''}binaryData`, start.lastIndex);
    if (close < 0) break;
    pieces.push(xml.slice(from, start.lastIndex));
    from = close;
  }
  pieces.push(xml.slice(from));
  return pieces.join('');
}
