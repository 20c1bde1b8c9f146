import { strFromU8, strToU8, zipSync } from 'fflate';
import { build } from '../../src/document';
import { DocxError, openPackage, readPackage, savePackage, writePackage } from '../../src/docx';
import { MAX_XML } from '../../src/docx/package';
import { docxOf, partTexts, zipOf } from '../support/docx-package';

const codeOf = (bytes: Uint8Array): string => {
  try {
    openPackage(bytes);
  } catch (error) {
    if (!(error instanceof DocxError)) throw error;
    // One sentence that ends with what to do.
    expect(error.message).toMatch(/请[^。]*。$/);
    expect(error.message.match(/。/g)).toHaveLength(1);
    return error.code;
  }
  return 'no error';
};

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const good = docxOf({ body: paragraph('正文') });

/** Changes the bytes of the last central directory entry whose name is given. */
function patchDirectory(
  bytes: Uint8Array,
  name: string,
  patch: (view: DataView, at: number) => void,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (strFromU8(copy.subarray(at + 46, at + 46 + length)) === name) patch(view, at);
  }
  return copy;
}

describe('openPackage', () => {
  it('opens a .docx: part names without a slash in front, in the order of the file', () => {
    const parts = openPackage(good);
    expect([...parts.keys()]).toEqual(Object.keys(partTexts({})));
    expect(strFromU8(parts.get('word/document.xml') ?? new Uint8Array())).toContain('正文');
  });

  it.each([
    ['an empty file', new Uint8Array(), 'not-zip'],
    ['plain text', strToU8('对照检查材料'), 'not-zip'],
    [
      'an encrypted file',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'encrypted',
    ],
    ['a zip cut in the middle', good.subarray(0, good.length - 200), 'damaged'],
    ['a zip with only its first bytes', good.subarray(0, 10), 'damaged'],
    ['a zip that is something else', zipOf({ 'a.txt': 'x' }), 'not-docx'],
    ['a package without its document', docxOf({ more: { 'word/document.xml': null } }), 'not-docx'],
    ['a package without relationships', docxOf({ more: { '_rels/.rels': null } }), 'not-docx'],
    ['a package without content types', docxOf({ more: { '[Content_Types].xml': null } }), 'not-docx'],
    ['a macro project', docxOf({ more: { 'word/vbaProject.bin': 'x' } }), 'macros'],
    [
      'the content type of a .docm',
      docxOf({
        more: {
          '[Content_Types].xml':
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
        },
      }),
      'macros',
    ],
    [
      'a workbook',
      docxOf({
        more: {
          '[Content_Types].xml':
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        },
      }),
      'not-docx',
    ],
    ['a name that climbs out', docxOf({ more: { 'word/../../x.xml': '<a/>' } }), 'damaged'],
    ['a name that climbs out, the other slash', docxOf({ more: { 'word\\..\\x.xml': '<a/>' } }), 'damaged'],
    ['a drive letter', docxOf({ more: { 'C:/x.xml': '<a/>' } }), 'damaged'],
    [
      'a DOCTYPE',
      docxOf({ more: { 'word/x.xml': '<?xml version="1.0"?>\n<!DOCTYPE a><a/>' } }),
      'external-entity',
    ],
    ['two parts of one name', docxOf({ more: { 'WORD/Document.xml': '<a/>' } }), 'damaged'],
    ['broken XML in its relationships', docxOf({ more: { '_rels/.rels': '<Relationships>' } }), 'damaged'],
  ])('refuses %s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('tells an old .doc from an encrypted file', () => {
    const doc = new Uint8Array(600);
    doc.set([0xd0, 0xcf, 0x11, 0xe0]);
    [...'WordDocument'].forEach((letter, index) => (doc[512 + 2 * index] = letter.charCodeAt(0)));
    expect(codeOf(doc)).toBe('not-zip');
    expect(() => openPackage(doc)).toThrow('.doc');
  });

  it('refuses a DOCTYPE in UTF-16 as well', () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...'<!DOCTYPE a><a/>'].flatMap((c) => [c.charCodeAt(0), 0]),
    ]);
    expect(codeOf(docxOf({ more: { 'word/x.xml': utf16 } }))).toBe('external-entity');
  });

  it('refuses a zip bomb by the sizes that it declares, without inflating it', () => {
    const bomb = patchDirectory(good, 'word/document.xml', (view, at) =>
      view.setUint32(at + 24, MAX_XML + 1, true),
    );
    expect(codeOf(bomb)).toBe('too-large');
  });

  it('refuses more than 200 MB of XML in all, each part below it', () => {
    const names = Object.keys(partTexts({}));
    const bomb = names.reduce(
      (bytes, name) =>
        patchDirectory(bytes, name, (view, at) => view.setUint32(at + 24, MAX_XML / names.length + 1, true)),
      good,
    );
    expect(codeOf(bomb)).toBe('too-large');
  });

  it('refuses an entry that holds more than it declares', () => {
    const large = docxOf({ body: paragraph('字'.repeat(5_000_000)) });
    const liar = patchDirectory(large, 'word/document.xml', (view, at) =>
      view.setUint32(at + 24, 1000, true),
    );
    expect(codeOf(liar)).toBe('too-large');
  });

  it('refuses an entry whose bytes changed', () => {
    const wrong = patchDirectory(good, 'word/document.xml', (view, at) => view.setUint32(at + 16, 1, true));
    expect(codeOf(wrong)).toBe('damaged');
  });

  it('refuses an endless number of entries', () => {
    const many = good.slice();
    const view = new DataView(many.buffer);
    view.setUint16(many.length - 22 + 10, 0xffff, true);
    expect(codeOf(many)).toBe('too-large');
  });

  it('takes names with the other slash', () => {
    const document = partTexts({})['word/document.xml'] ?? '';
    const old = docxOf({ more: { 'word/document.xml': null, 'word\\document.xml': document } });
    expect([...openPackage(old).keys()]).toContain('word/document.xml');
  });

  it('takes sizes from the zip64 field', () => {
    const texts = partTexts({});
    const document = strToU8(String(texts['word/document.xml']));
    const size = new Uint8Array(8);
    new DataView(size.buffer).setBigUint64(0, BigInt(document.length), true);
    const files = Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, strToU8(String(text))]),
    );
    const large = patchDirectory(
      zipSync({ ...files, 'word/document.xml': [document, { extra: { 1: size } }] }),
      'word/document.xml',
      (view, at) => view.setUint32(at + 24, 0xffffffff, true),
    );
    expect(openPackage(large).get('word/document.xml')).toEqual(document);
  });

  it('never throws anything but a DocxError, whatever byte is wrong', () => {
    for (let at = 0; at < good.length; at += 7) {
      const wrong = good.slice();
      wrong[at] = (wrong[at] ?? 0) ^ 0xff;
      try {
        readPackage(wrong);
      } catch (error) {
        expect(error).toBeInstanceOf(DocxError);
      }
    }
  });
});

describe('savePackage', () => {
  it('gives back a package with every part, content types first, always the same bytes', () => {
    const parts = openPackage(writePackage([build.paragraph('正文')]));
    const types = parts.get('[Content_Types].xml') ?? new Uint8Array();
    parts.delete('[Content_Types].xml');
    parts.set('word/media/image1.png', new Uint8Array([1, 2, 3]));
    parts.set('[Content_Types].xml', types);
    const saved = savePackage(parts);
    expect(strFromU8(saved.subarray(30, 49))).toBe('[Content_Types].xml');
    expect(openPackage(saved)).toEqual(parts);
    expect(savePackage(openPackage(saved))).toEqual(saved);
  });
});
