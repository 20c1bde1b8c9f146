import {
  contentTypeOf,
  parseXml,
  readPart,
  relationshipsName,
  relationshipsOf,
  serializeXml,
  writePart,
  type Parts,
  type Relationship,
  type XmlElement,
} from '../../../docx';
import { HostError } from '../errors';
import { child, childrenNamed, descendants, elementsOf, make, ownText } from '../tree/tree';
import { currentParts, type PackageParts } from './parts';

const PKG = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = {
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  document: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
};
/** The parts that a fragment takes along, by the end of their relationship type. */
const TAKEN = ['styles', 'numbering', 'fontTable', 'theme', 'comments', 'image', 'hyperlink'];

/**
 * A Flat OPC package as parts. Throws GeneralException for text that is none, as Word does for malformed OOXML.
 */
export function readFlatOpc(text: string): Parts {
  const parts: Parts = new Map();
  let root: XmlElement;
  try {
    root = parseXml(text);
  } catch {
    throw new HostError('GeneralException', 'the OOXML is malformed');
  }
  if (root.name !== 'pkg:package') throw new HostError('GeneralException', 'the OOXML is no pkg:package');
  for (const part of childrenNamed(root, 'pkg:part')) {
    const name = (part.attributes['pkg:name'] ?? '').replace(/^\//, '');
    const data = child(part, 'pkg:xmlData');
    const content = data && elementsOf(data)[0];
    const binary = child(part, 'pkg:binaryData');
    if (content) writePart(parts, name, content);
    else if (binary) parts.set(name, fromBase64(ownText(binary)));
  }
  return parts;
}

/** The bytes of a Base64 text. Throws InvalidArgument. */
export function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replace(/\s+/g, '')), (character) => character.charCodeAt(0));
  } catch {
    throw new HostError('InvalidArgument', 'not Base64');
  }
}

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** The blocks as a Flat OPC package with the document's styles, numbering and whatever else they refer to. */
export function writeFlatOpc(parts: PackageParts, document: XmlElement, blocks: XmlElement[]): string {
  const current = currentParts(parts);
  const body = make('w:body', {}, blocks);
  for (const section of descendants(body, 'w:sectPr')) {
    section.children = section.children.filter(
      (each) => typeof each === 'string' || !/^w:(header|footer)Reference$/.test(each.name),
    );
  }
  const main = make(document.name, { ...document.attributes }, [body]);
  const relationships = relationshipsOf(current, parts.main).filter((one) => isTaken(one, body));
  const own = relationships.filter((one) => !one.external && current.has(one.target));
  return serializeXml(
    make('pkg:package', { 'xmlns:pkg': PKG }, [
      relationshipPart('', [
        { id: 'rId1', type: `${OFFICE}/officeDocument`, target: parts.main, external: false },
      ]),
      xmlPart(parts.main, TYPES.document, main),
      relationshipPart(
        parts.main,
        relationships.filter((one) => one.external || own.includes(one)),
      ),
      ...own.map(({ target }) => partOf(current, target)),
    ]),
  );
}

function isTaken({ type, id }: Relationship, body: XmlElement): boolean {
  const kind = type.slice(type.lastIndexOf('/') + 1);
  if (!type.startsWith(OFFICE) || !TAKEN.includes(kind)) return false;
  return (kind !== 'image' && kind !== 'hyperlink') || refersTo(body, id);
}

/** True when an attribute `r:embed`, `r:id`, … below names the relationship. */
const refersTo = (node: XmlElement, id: string): boolean =>
  Object.entries(node.attributes).some(([name, value]) => name.startsWith('r:') && value === id) ||
  elementsOf(node).some((each) => refersTo(each, id));

const xmlPart = (name: string, contentType: string, root: XmlElement): XmlElement =>
  make('pkg:part', { 'pkg:name': `/${name}`, 'pkg:contentType': contentType }, [
    make('pkg:xmlData', {}, [root]),
  ]);

function partOf(parts: Parts, name: string): XmlElement {
  const contentType = contentTypeOf(parts, name);
  if (/[+/]xml$/.test(contentType)) {
    const root = readPart(parts, name);
    if (root) return xmlPart(name, contentType, root);
  }
  const data = make('pkg:binaryData', {}, [toBase64(parts.get(name) ?? new Uint8Array())]);
  return make(
    'pkg:part',
    { 'pkg:name': `/${name}`, 'pkg:contentType': contentType, 'pkg:compression': 'store' },
    [data],
  );
}

function relationshipPart(source: string, relationships: Relationship[]): XmlElement {
  const rows = relationships.map(({ id, type, target, external }) =>
    make('Relationship', {
      Id: id,
      Type: type,
      Target: external ? target : `/${target}`,
      ...(external ? { TargetMode: 'External' } : {}),
    }),
  );
  return xmlPart(
    relationshipsName(source),
    TYPES.relationships,
    make('Relationships', { xmlns: RELATIONSHIPS }, rows),
  );
}
