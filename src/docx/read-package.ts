import type { Paragraph } from '../document';
import { DocxError } from './errors';
import { REL } from './namespaces';
import { mainPart, relatedPart } from './opc';
import { openForReading } from './package';
import { readPart, type Parts } from './parts';
import { readParagraphs } from './read-paragraphs';
import { readSettings, unwrapSetting } from './web-extension';
import type { XmlElement } from './xml';

/** What the project reads out of a .docx. */
export interface DocxContent {
  paragraphs: Paragraph[];
  /** The add-in's settings: key → JSON text; a value stored as a string that is itself JSON text is unwrapped. */
  settings: Record<string, string>;
}

/** Reads a .docx. Throws DocxError; see `openPackage` for what is refused. */
export function readPackage(bytes: Uint8Array): DocxContent {
  const parts = openForReading(bytes);
  const stored = readSettings(parts);
  const settings = Object.fromEntries(
    Object.entries(stored).map(([key, value]) => [key, unwrapSetting(value)]),
  );
  return { paragraphs: readDocument(parts), settings };
}

/** The paragraphs of an open package. Throws DocxError. */
export function readDocument(parts: Parts): Paragraph[] {
  const name = mainPart(parts);
  const root = readPart(parts, name);
  if (!root) throw new DocxError('not-docx');
  const related = (type: string): XmlElement | undefined => {
    const target = relatedPart(parts, name, type);
    return target === undefined ? undefined : readPart(parts, target);
  };
  return readParagraphs(root, { styles: related(REL.styles), numbering: related(REL.numbering) });
}
