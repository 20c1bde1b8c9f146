import { DocxError } from './errors';
import { NS, REL, transitionalType, TYPE } from './namespaces';
import { readPart, writePart, type Parts } from './parts';
import type { XmlElement } from './xml';
import { element, isElement, localName } from './xml-tree';

/** A relationship of a part. `target` is a part name, or the address when `external`. */
export interface Relationship {
  id: string;
  /** As the transitional edition writes it. */
  type: string;
  target: string;
  external: boolean;
}

export const CONTENT_TYPES = '[Content_Types].xml';

/** The name of the part that holds a part's relationships; `''` is the package itself. */
export function relationshipsName(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** A relationship's target as a part name: relative to the source's folder, or absolute with a leading slash. */
export function resolveTarget(source: string, target: string): string {
  const path = target.startsWith('/') ? target : `${source.slice(0, source.lastIndexOf('/') + 1)}${target}`;
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

const childrenNamed = (root: XmlElement | undefined, name: string): XmlElement[] =>
  root ? root.children.filter(isElement).filter((child) => localName(child.name) === name) : [];

/** The relationships of a part; `''` is the package itself. */
export const relationshipsOf = (parts: Parts, source: string): Relationship[] =>
  relationshipsIn(readPart(parts, relationshipsName(source)), source).map((one) =>
    one.external ? one : { ...one, target: existingName(parts, one.target) ?? one.target },
  );

/** What a relationships part says, for the part that it belongs to. */
export const relationshipsIn = (root: XmlElement | undefined, source: string): Relationship[] =>
  childrenNamed(root, 'Relationship').map(({ attributes }) => {
    const external = attributes.TargetMode === 'External';
    const target = attributes.Target ?? '';
    return {
      id: attributes.Id ?? '',
      type: transitionalType(attributes.Type ?? ''),
      target: external ? target : resolveTarget(source, target),
      external,
    };
  });

/** The part that a part's first relationship of that type leads to; undefined when there is none or it is missing. */
export function relatedPart(parts: Parts, source: string, type: string): string | undefined {
  return relationshipsOf(parts, source).find(
    (relationship) => relationship.type === type && parts.has(relationship.target),
  )?.target;
}

/** Part names do not differ by case alone: the name as it stands in the package. */
function existingName(parts: Parts, name: string): string | undefined {
  if (parts.has(name)) return name;
  const wanted = name.toLowerCase();
  for (const key of parts.keys()) if (key.toLowerCase() === wanted) return key;
  return undefined;
}

/** The content type of a part by its override or its extension; '' when none is declared. */
export function contentTypeOf(parts: Parts, name: string): string {
  const types = contentTypes(parts);
  const path = `/${name}`.toLowerCase();
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const own = childrenNamed(types, 'Override').find(
    ({ attributes }) => attributes.PartName?.toLowerCase() === path,
  );
  const byExtension = childrenNamed(types, 'Default').find(
    ({ attributes }) => attributes.Extension?.toLowerCase() === extension,
  );
  return (own ?? byExtension)?.attributes.ContentType ?? '';
}

const contentTypes = (parts: Parts): XmlElement | undefined => {
  const name = existingName(parts, CONTENT_TYPES);
  return name === undefined ? undefined : readPart(parts, name);
};

/** The parts that are declared with an override of that content type. */
export function partsOfType(parts: Parts, type: string): string[] {
  return childrenNamed(contentTypes(parts), 'Override')
    .filter(({ attributes }) => attributes.ContentType === type)
    .map(({ attributes }) => existingName(parts, resolveTarget('', attributes.PartName ?? '')))
    .filter((name) => name !== undefined);
}

/** The name of the document part (`word/document.xml`). Throws DocxError `not-docx`, or `macros` for its type. */
export function mainPart(parts: Parts): string {
  const name = relatedPart(parts, '', REL.document);
  if (name === undefined) throw new DocxError('not-docx');
  const type = contentTypeOf(parts, name);
  if (/macroEnabled/i.test(type)) throw new DocxError('macros');
  if (type !== TYPE.document && type !== TYPE.template) throw new DocxError('not-docx');
  return name;
}

/** Declares the content type of a part; an equal or other declaration of the same part is replaced. */
export function setContentType(parts: Parts, name: string, type: string): void {
  const root = contentTypes(parts) ?? element('Types', { xmlns: NS.types });
  const own = childrenNamed(root, 'Override').find(
    ({ attributes }) => attributes.PartName?.toLowerCase() === `/${name}`.toLowerCase(),
  );
  if (own) own.attributes.ContentType = type;
  else root.children.push(element(sibling(root, 'Override'), { PartName: `/${name}`, ContentType: type }));
  writePart(parts, existingName(parts, CONTENT_TYPES) ?? CONTENT_TYPES, root);
}

/** Adds a relationship to a part unless the same one is there; its id. */
export function addRelationship(parts: Parts, source: string, type: string, target: string): string {
  const there = relationshipsOf(parts, source).find((one) => one.type === type && one.target === target);
  if (there) return there.id;
  const name = relationshipsName(source);
  const root = readPart(parts, name) ?? element('Relationships', { xmlns: NS.relationships });
  const ids = new Set(childrenNamed(root, 'Relationship').map(({ attributes }) => attributes.Id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  root.children.push(
    element(sibling(root, 'Relationship'), { Id: id, Type: type, Target: writtenTarget(source, target) }),
  );
  writePart(parts, name, root);
  return id;
}

/** Relative where the target is in the source's folder or below it, which is how Word writes it; else absolute. */
function writtenTarget(source: string, target: string): string {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}

/** A name with the prefix that the root has. */
const sibling = (root: XmlElement, name: string): string =>
  root.name.slice(0, root.name.length - localName(root.name).length) + name;
