import {
  addRelationship,
  mainPart,
  readPart,
  relatedPart,
  relationshipsName,
  relationshipsOf,
  setContentType,
  writePart,
  type Parts,
  type XmlElement,
} from '../../../docx';
import { HostError } from '../errors';
import {
  adopt,
  append,
  child,
  childrenNamed,
  copy,
  descendants,
  detach,
  elementsOf,
  indexIn,
  insertAt,
  make,
  val,
} from '../tree/tree';
import { REVISIONS } from '../story/tracking';
import { editRelated, related, RELATED, type PackageParts, type RelatedPart } from './parts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What an insertion needs to know about the document that it goes into. */
export interface MergeTarget {
  parts: PackageParts;
  document: XmlElement;
  /** Gives an id to a control of the fragment: its own, or a new one when the document has that already. */
  controlId(wanted: string | undefined): string;
  /** A number for a tracked change of the fragment. */
  revisionId(): string;
}

/**
 * The blocks of a fragment, ready to stand in the document: styles by id (the document's own win), numbering under new
 * numbers, pictures and links under new relationships, comments under new ids; fonts, settings and the section are left
 * behind. Throws GeneralException when it has no document, NotImplemented for notes.
 */
export function mergeFragment(fragment: Parts, target: MergeTarget): XmlElement[] {
  const main = documentOf(fragment);
  const root = readPart(fragment, main);
  const body = child(root, 'w:body');
  if (!root || !body) throw new HostError('GeneralException', 'the OOXML has no document');
  adopt(root);
  for (const name of ['w:footnoteReference', 'w:endnoteReference']) {
    if (descendants(body, name).length > 0)
      throw new HostError('NotImplemented', `${name} in inserted OOXML`);
  }
  const part = (which: RelatedPart): XmlElement | undefined => {
    const name = relatedPart(fragment, main, RELATED[which].rel);
    return name === undefined ? undefined : readPart(fragment, name);
  };
  mergeNamespaces(root, target.document);
  mergeNumbering(body, part('numbering'), target.parts);
  mergeStyles(part('styles'), target.parts);
  mergeComments(body, part('comments'), target.parts);
  mergeRelationships(body, fragment, main, target.parts);
  renameBookmarks(body, target.document);
  for (const name of REVISIONS) {
    for (const each of descendants(body, name)) each.attributes['w:id'] = target.revisionId();
  }
  for (const p of descendants(body, 'w:p')) {
    // Ids of paragraphs are the document's own to give.
    delete p.attributes['w14:paraId'];
    delete p.attributes['w14:textId'];
  }
  for (const sdt of descendants(body, 'w:sdt')) {
    const id = child(child(sdt, 'w:sdtPr'), 'w:id');
    const properties = child(sdt, 'w:sdtPr');
    const fresh = target.controlId(id?.attributes['w:val']);
    if (id) id.attributes['w:val'] = fresh;
    else if (properties) append(properties, make('w:id', { 'w:val': fresh }));
  }
  return elementsOf(body)
    .filter((each) => each.name !== 'w:sectPr')
    .map(copy);
}

function documentOf(fragment: Parts): string {
  try {
    return mainPart(fragment);
  } catch {
    // A fragment needs no content types, and may leave out its own relationships.
    const name = relationshipsOf(fragment, '').find(
      ({ type }) => type === `${OFFICE}/officeDocument`,
    )?.target;
    const found = name !== undefined && fragment.has(name) ? name : 'word/document.xml';
    if (!fragment.has(found)) throw new HostError('GeneralException', 'the OOXML has no document');
    return found;
  }
}

/** Prefixes that the fragment's root declares are declared in the document as well. */
function mergeNamespaces(from: XmlElement, into: XmlElement): void {
  for (const [name, value] of Object.entries(from.attributes)) {
    if (name.startsWith('xmlns:')) into.attributes[name] ??= value;
  }
  const ignorable = [from, into].flatMap((root) => (root.attributes['mc:Ignorable'] ?? '').split(/\s+/));
  const prefixes = [...new Set(ignorable)].filter(
    (prefix) => into.attributes[`xmlns:${prefix}`] !== undefined,
  );
  if (prefixes.length === 0) return;
  into.attributes['xmlns:mc'] ??= 'http://schemas.openxmlformats.org/markup-compatibility/2006';
  into.attributes['mc:Ignorable'] = prefixes.join(' ');
}

/** Bookmarks get numbers that the document does not use; one whose name is taken is left out, as in Word. */
function renameBookmarks(body: XmlElement, document: XmlElement): void {
  const present = descendants(document, 'w:bookmarkStart');
  const names = new Set(present.map((each) => each.attributes['w:name']));
  let next = Math.max(0, ...present.map((each) => Number(each.attributes['w:id'] ?? 0))) + 1;
  const ends = descendants(body, 'w:bookmarkEnd');
  for (const start of descendants(body, 'w:bookmarkStart')) {
    const own = ends.filter(
      (each) => each.attributes['w:id'] === start.attributes['w:id'] && !('dz:done' in each.attributes),
    );
    for (const mark of [start, ...own.slice(0, 1)]) {
      if (names.has(start.attributes['w:name'])) detach(mark);
      else
        Object.assign(mark.attributes, {
          'w:id': String(next),
          ...(mark === start ? {} : { 'dz:done': '1' }),
        });
    }
    next += 1;
  }
  for (const each of ends) delete each.attributes['dz:done'];
}

function mergeStyles(from: XmlElement | undefined, parts: PackageParts): void {
  if (!from) return;
  const present = related(parts, 'styles');
  const known = new Set(
    (present ? childrenNamed(present, 'w:style') : []).map((style) => style.attributes['w:styleId']),
  );
  const missing = childrenNamed(from, 'w:style').filter((style) => !known.has(style.attributes['w:styleId']));
  if (missing.length === 0) return;
  const into = editRelated(parts, 'styles');
  for (const style of missing) {
    const own = copy(style);
    // A document has one default style of each kind, and it has it already.
    if (present) delete own.attributes['w:default'];
    append(into, own);
  }
}

function mergeNumbering(body: XmlElement, from: XmlElement | undefined, parts: PackageParts): void {
  const used = descendants(body, 'w:numId').filter((each) => each.attributes['w:val'] !== '0');
  if (used.length === 0 || !from) return;
  const into = editRelated(parts, 'numbering');
  const lists = new Map<string, string>();
  for (const numId of used) {
    const old = numId.attributes['w:val'] ?? '';
    const known = lists.get(old) ?? addList(old, from, into);
    if (known === undefined) continue;
    lists.set(old, known);
    numId.attributes['w:val'] = known;
  }
}

function addList(old: string, from: XmlElement, into: XmlElement): string | undefined {
  const list = childrenNamed(from, 'w:num').find((each) => each.attributes['w:numId'] === old);
  const abstractId = val(list, 'w:abstractNumId');
  const abstract = childrenNamed(from, 'w:abstractNum').find(
    (each) => each.attributes['w:abstractNumId'] === abstractId,
  );
  if (!list || !abstract) return undefined;
  const free = (name: string, attribute: string): string =>
    String(
      Math.max(0, ...childrenNamed(into, name).map((each) => Number(each.attributes[attribute] ?? 0))) + 1,
    );
  const newAbstract = copy(abstract);
  newAbstract.attributes['w:abstractNumId'] = free('w:abstractNum', 'w:abstractNumId');
  newAbstract.children = newAbstract.children.filter(
    (each) => typeof each === 'string' || each.name !== 'w:nsid',
  );
  const firstList = childrenNamed(into, 'w:num')[0];
  insertAt(into, firstList ? indexIn(into, firstList) : into.children.length, newAbstract);
  const newList = copy(list);
  newList.attributes['w:numId'] = free('w:num', 'w:numId');
  const link = child(newList, 'w:abstractNumId');
  if (link) link.attributes['w:val'] = newAbstract.attributes['w:abstractNumId'];
  const lists = childrenNamed(into, 'w:num');
  const last = lists.at(-1);
  insertAt(into, last ? indexIn(into, last) + 1 : into.children.length, newList);
  return newList.attributes['w:numId'];
}

function mergeComments(body: XmlElement, from: XmlElement | undefined, parts: PackageParts): void {
  const marks = ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'].flatMap((name) =>
    descendants(body, name),
  );
  if (marks.length === 0 || !from) return;
  const into = editRelated(parts, 'comments');
  let next =
    Math.max(-1, ...childrenNamed(into, 'w:comment').map((each) => Number(each.attributes['w:id'] ?? -1))) +
    1;
  for (const comment of childrenNamed(from, 'w:comment')) {
    const old = comment.attributes['w:id'];
    const own = copy(comment);
    own.attributes['w:id'] = String(next);
    append(into, own);
    for (const mark of marks) {
      if (mark.attributes['w:id'] === old) mark.attributes['dz:id'] = String(next);
    }
    next += 1;
  }
  for (const mark of marks) {
    const fresh = mark.attributes['dz:id'];
    if (fresh === undefined) continue;
    mark.attributes['w:id'] = fresh;
    delete mark.attributes['dz:id'];
  }
}

function mergeRelationships(body: XmlElement, fragment: Parts, main: string, parts: PackageParts): void {
  const renamed = new Map<string, string>();
  for (const { id, type, target, external } of relationshipsOf(fragment, main)) {
    const isPicture = type === `${OFFICE}/image`;
    if (!isPicture && type !== `${OFFICE}/hyperlink`) continue;
    if (external) renamed.set(id, addExternal(parts, type, target));
    else if (isPicture && fragment.has(target)) renamed.set(id, addPicture(parts, fragment, target));
  }
  if (renamed.size > 0) renameReferences(body, renamed);
}

function renameReferences(node: XmlElement, renamed: ReadonlyMap<string, string>): void {
  for (const [name, value] of Object.entries(node.attributes)) {
    if (name.startsWith('r:')) node.attributes[name] = renamed.get(value) ?? value;
  }
  for (const each of elementsOf(node)) renameReferences(each, renamed);
}

function addPicture(parts: PackageParts, fragment: Parts, target: string): string {
  const extension = target.slice(target.lastIndexOf('.') + 1).toLowerCase();
  let number = 1;
  while (parts.bytes.has(`word/media/image${number}.${extension}`)) number += 1;
  const name = `word/media/image${number}.${extension}`;
  parts.bytes.set(name, fragment.get(target) ?? new Uint8Array());
  setContentType(parts.bytes, name, `image/${extension === 'jpg' ? 'jpeg' : extension}`);
  return addRelationship(parts.bytes, parts.main, `${OFFICE}/image`, name);
}

function addExternal(parts: PackageParts, type: string, target: string): string {
  const name = relationshipsName(parts.main);
  const root = readPart(parts.bytes, name) ?? make('Relationships', { xmlns: RELATIONSHIPS });
  const ids = new Set(elementsOf(root).map((each) => each.attributes.Id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const prefix = root.name.includes(':') ? `${root.name.slice(0, root.name.indexOf(':'))}:` : '';
  root.children.push(
    make(`${prefix}Relationship`, { Id: `rId${number}`, Type: type, Target: target, TargetMode: 'External' }),
  );
  writePart(parts.bytes, name, root);
  return `rId${number}`;
}
