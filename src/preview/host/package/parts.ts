import {
  addRelationship,
  readPart,
  relatedPart,
  setContentType,
  writePart,
  type Parts,
  type XmlElement,
} from '../../../docx';
import { adopt } from '../tree/tree';

/**
 * The open package: the bytes as they came, and the parts that were parsed. A part goes back as XML only when it was
 * edited; every other one is kept byte for byte.
 */
export interface PackageParts {
  bytes: Parts;
  main: string;
  trees: Map<string, XmlElement>;
  edited: Set<string>;
  /** Names of the parts that the document refers to, once looked up: relationships are parsed each time otherwise. */
  names: Map<RelatedPart, string | undefined>;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts beside the document that the host reads or writes: relationship type, content type, usual name, root. */
export const RELATED = {
  styles: { rel: `${OFFICE}/styles`, type: `${WORD}.styles+xml`, name: 'word/styles.xml', root: 'w:styles' },
  numbering: {
    rel: `${OFFICE}/numbering`,
    type: `${WORD}.numbering+xml`,
    name: 'word/numbering.xml',
    root: 'w:numbering',
  },
  settings: {
    rel: `${OFFICE}/settings`,
    type: `${WORD}.settings+xml`,
    name: 'word/settings.xml',
    root: 'w:settings',
  },
  comments: {
    rel: `${OFFICE}/comments`,
    type: `${WORD}.comments+xml`,
    name: 'word/comments.xml',
    root: 'w:comments',
  },
  glossary: {
    rel: `${OFFICE}/glossaryDocument`,
    type: `${WORD}.document.glossary+xml`,
    name: 'word/glossary/document.xml',
    root: 'w:glossaryDocument',
  },
} as const;
export type RelatedPart = keyof typeof RELATED;

const W_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A part as a tree that may be edited; undefined when the package has none of that name. */
export function tree(parts: PackageParts, name: string): XmlElement | undefined {
  const known = parts.trees.get(name);
  if (known) return known;
  const read = readPart(parts.bytes, name);
  if (read) parts.trees.set(name, adopt(read));
  return read;
}

/** Says that a part's tree was edited and must be written on saving. */
export const touch = (parts: PackageParts, name: string): void => {
  parts.edited.add(name);
};

export function nameOf(parts: PackageParts, part: RelatedPart): string | undefined {
  if (!parts.names.has(part)) parts.names.set(part, relatedPart(parts.bytes, parts.main, RELATED[part].rel));
  return parts.names.get(part);
}

/** The tree of a part that the document refers to. */
export function related(parts: PackageParts, part: RelatedPart): XmlElement | undefined {
  const name = nameOf(parts, part);
  return name === undefined ? undefined : tree(parts, name);
}

/** The same, ready to be edited: made with its content type and relationship when the package has none. */
export function editRelated(parts: PackageParts, part: RelatedPart): XmlElement {
  const { rel, type, name: usual, root } = RELATED[part];
  const name = nameOf(parts, part) ?? usual;
  const present = tree(parts, name);
  touch(parts, name);
  if (present) return present;
  const made = adopt({ name: root, attributes: { 'xmlns:w': W_NAMESPACE }, children: [] });
  addPart(parts, name, made, type);
  addRelationship(parts.bytes, parts.main, rel, name);
  parts.names.set(part, name);
  return made;
}

/** Puts a new XML part into the package. */
export function addPart(parts: PackageParts, name: string, root: XmlElement, contentType: string): void {
  writePart(parts.bytes, name, root);
  setContentType(parts.bytes, name, contentType);
  parts.trees.set(name, root);
  touch(parts, name);
}

/** The package as it stands now: edited parts written, the others as they came. */
export function currentParts(parts: PackageParts): Parts {
  const current: Parts = new Map(parts.bytes);
  for (const name of parts.edited) {
    const root = parts.trees.get(name);
    if (root) writePart(current, name, root);
  }
  return current;
}
