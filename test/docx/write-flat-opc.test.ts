import {
  parseXml,
  serializeXml,
  readFlatOpc,
  readPackage,
  STYLE,
  writeFlatOpc,
  writePackage,
  type XmlElement,
} from '../../src/docx';
import { childOf, childrenOf, isElement } from '../../src/docx/xml-tree';
import { zipOf } from '../support/docx-package';
import { itValidates, validateDocx } from '../support/validate-docx';
import { EVERY_BLOCK } from './sample-blocks';

const root = parseXml(writeFlatOpc(EVERY_BLOCK));
const part = (name: string): XmlElement | undefined =>
  childOf(
    childrenOf(root, 'pkg:part').find(({ attributes }) => attributes['pkg:name'] === name),
    'pkg:xmlData',
  )?.children.find(isElement);

describe('writeFlatOpc', () => {
  it('holds document, styles, fonts and their relationships, and nothing else', () => {
    expect(root.name).toBe('pkg:package');
    expect(childrenOf(root, 'pkg:part').map(({ attributes }) => attributes['pkg:name'])).toEqual([
      '/_rels/.rels',
      '/word/document.xml',
      '/word/_rels/document.xml.rels',
      '/word/styles.xml',
      '/word/fontTable.xml',
    ]);
  });

  it('has no section and ends with a plain empty paragraph', () => {
    const body = childOf(part('/word/document.xml'), 'w:body');
    expect(childOf(body, 'w:sectPr')).toBeUndefined();
    expect(body?.children.at(-1)).toEqual({ name: 'w:p', attributes: {}, children: [] });
  });

  it('brings its own styles only: the document keeps its Normal and its defaults', () => {
    const styles = part('/word/styles.xml');
    expect(childOf(styles, 'w:docDefaults')).toBeUndefined();
    const ids = childrenOf(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']);
    expect(ids).toContain(STYLE.guidance);
    expect(ids.every((id) => id?.startsWith('Dz'))).toBe(true);
  });

  itValidates('is valid once it is packed', () => {
    const parts = childrenOf(root, 'pkg:part').map(({ attributes }) => ({
      name: attributes['pkg:name'] ?? '',
      type: attributes['pkg:contentType'] ?? '',
    }));
    const types = parts
      .map(({ name, type }) => `<Override PartName="${name}" ContentType="${type}"/>`)
      .join('');
    const texts = parts.map(({ name }) => [name.slice(1), serializeXml(part(name) ?? root)]);
    const bytes = zipOf({
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types}</Types>`,
      ...Object.fromEntries(texts),
    });
    expect(validateDocx(bytes)).toEqual([]);
  });

  it('reads as the whole package does, but for the last paragraph', () => {
    const fragment = readFlatOpc(writeFlatOpc(EVERY_BLOCK));
    const { paragraphs } = readPackage(writePackage(EVERY_BLOCK));
    expect(fragment.slice(0, -1)).toEqual(paragraphs);
    expect(fragment.at(-1)).toEqual({ index: paragraphs.length, text: '' });
  });
});
