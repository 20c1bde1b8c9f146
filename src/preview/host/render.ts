import { paragraphElements, savePackage, writePart, type XmlElement } from '../../docx';
import { currentParts } from './package/parts';
import type { Model } from './story/model';
import { adopt, child, copy, descendants, indexIn, insertAt, make } from './tree/tree';

/** Name of the bookmark at the start of the paragraph with that index. */
export const bookmarkName = (index: number): string => `dz_p${index}`;

/** The package with a bookmark at the start of each paragraph of the body; the open document is left alone. */
export function packageForRender(model: Model): Uint8Array {
  const parts = currentParts(model.parts);
  writePart(parts, model.parts.main, withBookmarks(model.document));
  return savePackage(parts);
}

function withBookmarks(document: XmlElement): XmlElement {
  const root = adopt(copy(document));
  const body = child(root, 'w:body');
  const ids = descendants(root, 'w:bookmarkStart').map((each) => Number(each.attributes['w:id'] ?? 0));
  const first = Math.max(0, ...ids) + 1;
  if (!body) return root;
  paragraphElements(body).forEach((p, index) => {
    const properties = child(p, 'w:pPr');
    const id = String(first + index);
    insertAt(
      p,
      properties ? indexIn(p, properties) + 1 : 0,
      make('w:bookmarkStart', { 'w:id': id, 'w:name': bookmarkName(index) }),
      make('w:bookmarkEnd', { 'w:id': id }),
    );
  });
  return root;
}
