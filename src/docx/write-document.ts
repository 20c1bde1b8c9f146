import type { Block } from '../document';
import type { Layout } from './layout';
import { NS } from './namespaces';
import { writeBlocks } from './write-body';
import { controlIds } from './write-control';
import type { XmlElement } from './xml';
import { element, w } from './xml-tree';

export interface WriteOptions {
  /** Add-in settings that the file carries: key → JSON text of the value. Not in a fragment. */
  settings?: Readonly<Record<string, string>>;
  /** Title in the file's properties. */
  title?: string;
  /** When the file was made, as `2017-12-05T08:00:00Z`; no date is written without it, so that bytes do not vary. */
  date?: string;
  /** Changes to the standard layout; `fonts` holds the fall-back names. */
  layout?: Partial<Layout>;
}

/** The name of the document part in what is written here. */
export const DOCUMENT = 'word/document.xml';

/** The body of a document, never empty: Word does not open one without a paragraph. */
export function bodyOf(layout: Layout, blocks: readonly Block[]): XmlElement {
  const content = writeBlocks({ layout, ids: controlIds() }, blocks);
  return w('body', {}, ...(content.length > 0 ? content : [w('p')]));
}

/** The document part around a body. */
export const documentOf = (body: XmlElement): XmlElement =>
  element('w:document', { 'xmlns:w': NS.w, 'xmlns:r': NS.r }, body);
