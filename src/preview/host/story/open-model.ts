import { DocxError, mainPart, openPackage, paragraphElements } from '../../../docx';
import type { HostOptions } from '../options';
import { tree, type PackageParts } from '../package/parts';
import { append, child, indexIn, insertAt, make } from '../tree/tree';
import type { LiveRange, Model } from './model';

/** Opens a .docx for editing. Throws DocxError. */
export function openModel(bytes: Uint8Array, options: HostOptions = {}): Model {
  const opened = openPackage(bytes);
  const parts: PackageParts = {
    bytes: opened,
    main: mainPart(opened),
    trees: new Map(),
    edited: new Set(),
    names: new Map(),
  };
  const document = tree(parts, parts.main);
  const body = child(document, 'w:body');
  if (!document || !body) throw new DocxError('damaged');
  if (paragraphElements(body).length === 0) {
    const section = child(body, 'w:sectPr');
    if (section) insertAt(body, indexIn(body, section), make('w:p'));
    else append(body, make('w:p'));
  }
  const p = paragraphElements(body)[0] ?? body;
  const selection: LiveRange = { start: { p, at: 0 }, end: { p, at: 0 } };
  return {
    parts,
    document,
    body,
    ranges: new Set([selection]),
    selection,
    revision: 0,
    structure: 0,
    stamp: () => stampOf(options),
  };
}

function stampOf(options: HostOptions): Record<string, string> {
  const date = options.now?.();
  return { 'w:author': options.author ?? '预览用户', ...(date === undefined ? {} : { 'w:date': date }) };
}
