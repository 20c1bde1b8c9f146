import type { Block } from '../document';
import { layoutOf } from './layout';
import { NS, REL, TYPE } from './namespaces';
import { relationshipsName } from './opc';
import { bodyOf, DOCUMENT, documentOf, type WriteOptions } from './write-document';
import { fragmentStyles } from './write-styles';
import { fontTable } from './write-supporting';
import { serializeXml, type XmlElement } from './xml';
import { element, w } from './xml-tree';

/**
 * The blocks as Flat OPC for `insertOoxml`: document, own styles and fonts. Without a section, so that the host
 * document keeps its page; it ends with a plain empty paragraph, because Word drops the style of the last one and may
 * put what follows into a control that stands at the end. `settings`, `title` and `date` have no place in a fragment.
 */
export function writeFlatOpc(blocks: readonly Block[], options: WriteOptions = {}): string {
  const layout = layoutOf(options.layout);
  const body = bodyOf(layout, blocks);
  body.children.push(w('p'));
  return serializeXml(
    element(
      'pkg:package',
      { 'xmlns:pkg': NS.pkg },
      relationships('', [[REL.document, DOCUMENT]]),
      part(DOCUMENT, TYPE.document, documentOf(body)),
      relationships(DOCUMENT, [
        [REL.styles, 'styles.xml'],
        [REL.fontTable, 'fontTable.xml'],
      ]),
      part('word/styles.xml', TYPE.styles, fragmentStyles(layout)),
      part('word/fontTable.xml', TYPE.fontTable, fontTable(layout)),
    ),
  );
}

const part = (name: string, type: string, root: XmlElement): XmlElement =>
  element('pkg:part', { 'pkg:name': `/${name}`, 'pkg:contentType': type }, element('pkg:xmlData', {}, root));

/** Relationships of a part: type and target relative to the part's folder. */
const relationships = (source: string, targets: [string, string][]): XmlElement =>
  part(
    relationshipsName(source),
    TYPE.relationships,
    element(
      'Relationships',
      { xmlns: NS.relationships },
      ...targets.map(([type, target], index) =>
        element('Relationship', { Id: `rId${index + 1}`, Type: type, Target: target }),
      ),
    ),
  );
