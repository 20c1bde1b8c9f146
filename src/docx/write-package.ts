import type { Block } from '../document';
import { layoutOf, type Layout } from './layout';
import { NS, REL, TYPE } from './namespaces';
import { addRelationship, CONTENT_TYPES, setContentType } from './opc';
import { savePackage } from './package';
import { writePart, type Parts } from './parts';
import { writeSettings } from './web-extension';
import { bodyOf, DOCUMENT, documentOf, type WriteOptions } from './write-document';
import { documentStyles } from './write-styles';
import { documentSettings, fontTable, footer, sectionProperties, type FooterSide } from './write-supporting';
import type { XmlElement } from './xml';
import { element } from './xml-tree';

/**
 * A whole .docx of the blocks in the GB/T 9704 layout. The same blocks and options give the same bytes.
 * Throws a RangeError for an id that makes no tag and for a table whose rows do not fit its widths.
 */
export function writePackage(blocks: readonly Block[], options: WriteOptions = {}): Uint8Array {
  const layout = layoutOf(options.layout);
  const parts: Parts = new Map();
  writePart(parts, CONTENT_TYPES, contentTypes());
  const add = (source: string, name: string, relation: string, type: string, root: XmlElement): string => {
    writePart(parts, name, root);
    setContentType(parts, name, type);
    return addRelationship(parts, source, relation, name);
  };

  const body = bodyOf(layout, blocks);
  const root = documentOf(body);
  add('', DOCUMENT, REL.document, TYPE.document, root);
  add('', 'docProps/core.xml', REL.coreProperties, TYPE.coreProperties, coreProperties(options));
  add('', 'docProps/app.xml', REL.appProperties, TYPE.appProperties, appProperties());
  add(DOCUMENT, 'word/styles.xml', REL.styles, TYPE.styles, documentStyles(layout));
  add(DOCUMENT, 'word/settings.xml', REL.settings, TYPE.settings, documentSettings(layout));
  add(DOCUMENT, 'word/fontTable.xml', REL.fontTable, TYPE.fontTable, fontTable(layout));
  const footers: Record<string, string> = {};
  for (const [type, side] of footerSides(layout)) {
    const name = `word/footer${Object.keys(footers).length + 1}.xml`;
    footers[type] = add(DOCUMENT, name, REL.footer, TYPE.footer, footer(layout, side));
  }
  body.children.push(sectionProperties(layout, footers));
  writePart(parts, DOCUMENT, root);
  if (options.settings) writeSettings(parts, options.settings);
  return savePackage(parts);
}

const footerSides = ({ pageNumbers }: Layout): [string, FooterSide][] =>
  pageNumbers === 'outside'
    ? [
        ['even', 'left'],
        ['default', 'right'],
      ]
    : [['default', 'center']];

const contentTypes = (): XmlElement =>
  element(
    'Types',
    { xmlns: NS.types },
    element('Default', { Extension: 'rels', ContentType: TYPE.relationships }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  );

function coreProperties({ title, date }: WriteOptions): XmlElement {
  const time = (name: string): XmlElement | undefined =>
    date === undefined ? undefined : element(name, { 'xsi:type': 'dcterms:W3CDTF' }, date);
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': NS.coreProperties,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    title !== undefined && element('dc:title', {}, title),
    time('dcterms:created'),
    time('dcterms:modified'),
  );
}

const appProperties = (): XmlElement =>
  element('Properties', { xmlns: NS.appProperties }, element('Application', {}, 'Duizhao'));
