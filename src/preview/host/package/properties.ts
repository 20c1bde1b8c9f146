import { addRelationship, relatedPart, type XmlElement } from '../../../docx';
import { adopt, append, child, make, ownText } from '../tree/tree';
import { addPart, touch, tree, type PackageParts } from './parts';

const REL = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const NAME = 'docProps/core.xml';
const NAMESPACES = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:dcmitype': 'http://purl.org/dc/dcmitype/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** Members of DocumentProperties that live in the core properties part, and their elements. */
export const CORE: Record<string, string> = {
  Title: 'dc:title',
  Subject: 'dc:subject',
  Author: 'dc:creator',
  Keywords: 'cp:keywords',
  Comments: 'dc:description',
  Category: 'cp:category',
  LastAuthor: 'cp:lastModifiedBy',
  RevisionNumber: 'cp:revision',
  CreationDate: 'dcterms:created',
  LastSaveTime: 'dcterms:modified',
};

const core = (parts: PackageParts): { name: string; root: XmlElement } | undefined => {
  const name = relatedPart(parts.bytes, '', REL);
  const root = name === undefined ? undefined : tree(parts, name);
  return name !== undefined && root ? { name, root } : undefined;
};

export const readProperty = (parts: PackageParts, element: string): string => {
  const found = child(core(parts)?.root, element);
  return found ? ownText(found) : '';
};

export function writeProperty(parts: PackageParts, element: string, value: string): void {
  const present = core(parts);
  const root =
    present?.root ?? adopt({ name: 'cp:coreProperties', attributes: { ...NAMESPACES }, children: [] });
  if (present) touch(parts, present.name);
  else {
    addPart(parts, NAME, root, TYPE);
    addRelationship(parts.bytes, '', REL, NAME);
  }
  const found = child(root, element);
  if (found) found.children.splice(0, found.children.length, value);
  else append(root, make(element, {}, [value]));
}
