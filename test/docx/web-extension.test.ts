import fc from 'fast-check';
import { strFromU8, strToU8 } from 'fflate';
import { ADD_IN_ID, build } from '../../src/document';
import {
  openPackage,
  readPackage,
  readSettings,
  savePackage,
  unwrapSetting,
  writePackage,
  writeSettings,
} from '../../src/docx';
import { itValidates, validateDocx } from '../support/validate-docx';

const blank = (): Map<string, Uint8Array> => openPackage(writePackage([build.paragraph('正文')]));
const textOf = (parts: Map<string, Uint8Array>, name: string): string =>
  strFromU8(parts.get(name) ?? new Uint8Array());

/** A document in which another add-in keeps settings, as Word writes it. */
function withOther(): Map<string, Uint8Array> {
  const parts = blank();
  writeSettings(parts, { own: '1' });
  const name = 'word/webextensions/webextension1.xml';
  parts.set(
    name,
    strToU8(textOf(parts, name).replaceAll(ADD_IN_ID, 'wa104380862').replace('"own"', '"theirs"')),
  );
  return parts;
}

describe('writeSettings', () => {
  it('adds parts, relationships and content types as Word does', () => {
    const parts = blank();
    writeSettings(parts, { 'duizhao.members': '{"version":1}' });
    expect(textOf(parts, 'word/webextensions/webextension1.xml')).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{6F1F3C52-9D0E-4A7B-8B5C-2F6D3F0A9E41}">' +
        '<we:reference id="6f1f3c52-9d0e-4a7b-8b5c-2f6d3f0a9e41" version="0.1.0.0" store="developer" storeType="Registry"/>' +
        '<we:alternateReferences/><we:properties><we:property name="duizhao.members" value="{&quot;version&quot;:1}"/></we:properties>' +
        '<we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>',
    );
    expect(textOf(parts, 'word/webextensions/taskpanes.xml')).toContain(
      '<wetp:taskpane dockstate="right" visibility="0" width="350" row="1">',
    );
    expect(textOf(parts, 'word/webextensions/_rels/taskpanes.xml.rels')).toContain(
      'Target="webextension1.xml"',
    );
    expect(textOf(parts, '_rels/.rels')).toContain('Target="word/webextensions/taskpanes.xml"');
    const types = textOf(parts, '[Content_Types].xml');
    expect(types).toContain(
      'PartName="/word/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"',
    );
    expect(types).toContain(
      'PartName="/word/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"',
    );
  });

  it('gives back any settings, in order, through a saved file', () => {
    const key = fc
      .string({ minLength: 1 })
      .filter((name) => !/[^\u0020-\ud7ff]/.test(name) && !/^\d+$/.test(name));
    fc.assert(
      fc.property(
        fc.dictionary(
          key,
          fc.jsonValue().map((value) => JSON.stringify(value)),
        ),
        (settings) => {
          const parts = blank();
          writeSettings(parts, settings);
          const found = readSettings(openPackage(savePackage(parts)));
          expect(found).toEqual(settings);
          expect(Object.keys(found)).toEqual(Object.keys(settings));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('replaces what was there and adds no second part', () => {
    const parts = blank();
    writeSettings(parts, { a: '1', b: '2' });
    const names = [...parts.keys()];
    const types = textOf(parts, '[Content_Types].xml');
    writeSettings(parts, { b: '3' });
    expect(readSettings(parts)).toEqual({ b: '3' });
    writeSettings(parts, {});
    expect(readSettings(parts)).toEqual({});
    expect([...parts.keys()]).toEqual(names);
    expect(textOf(parts, '[Content_Types].xml')).toBe(types);
  });

  it('adds nothing for no settings', () => {
    const parts = blank();
    const names = [...parts.keys()];
    writeSettings(parts, {});
    expect([...parts.keys()]).toEqual(names);
  });

  it('leaves another add-in and its pane as they are', () => {
    const parts = withOther();
    const theirs = textOf(parts, 'word/webextensions/webextension1.xml');
    expect(readSettings(parts)).toEqual({});
    writeSettings(parts, { 'duizhao.meeting': '{}' });
    expect(textOf(parts, 'word/webextensions/webextension1.xml')).toBe(theirs);
    expect(readSettings(parts)).toEqual({ 'duizhao.meeting': '{}' });
    expect(textOf(parts, 'word/webextensions/taskpanes.xml').match(/<wetp:taskpane /g)).toHaveLength(2);
    expect(textOf(parts, 'word/webextensions/taskpanes.xml')).toContain('row="1"');
    expect(textOf(parts, 'word/webextensions/taskpanes.xml')).toContain('row="2"');
  });

  it('knows its part by the id in any case, by an alternate reference, and by any prefix', () => {
    for (const change of [
      (xml: string) => xml.replaceAll(ADD_IN_ID, ADD_IN_ID.toUpperCase()),
      (xml: string) =>
        xml
          .replace(`<we:reference id="${ADD_IN_ID}"`, '<we:reference id="wa1"')
          .replace(
            '<we:alternateReferences/>',
            `<we:alternateReferences><we:reference id="${ADD_IN_ID}" version="1.0" store="zh-CN" storeType="OMEX"/></we:alternateReferences>`,
          ),
      (xml: string) => xml.replaceAll(/\bwe\b/g, 'ns1'),
    ]) {
      const parts = blank();
      writeSettings(parts, { a: '1' });
      const name = 'word/webextensions/webextension1.xml';
      parts.set(name, strToU8(change(textOf(parts, name))));
      expect(readSettings(parts)).toEqual({ a: '1' });
      writeSettings(parts, { a: '2' });
      expect(readSettings(parts)).toEqual({ a: '2' });
    }
  });

  itValidates('writes what the validator takes', () => {
    const parts = withOther();
    writeSettings(parts, { 'duizhao.members': JSON.stringify({ text: '周明远\n<&>"' }) });
    expect(validateDocx(savePackage(parts))).toEqual([]);
  });
});

describe('unwrapSetting', () => {
  it('takes the JSON text out of a stored string, and leaves every other value', () => {
    expect(unwrapSetting(JSON.stringify('{"version":1}'))).toBe('{"version":1}');
    for (const value of ['{"version":1}', 'true', '"plain"', '"broken', ''])
      expect(unwrapSetting(value)).toBe(value);
    const bytes = writePackage([], { settings: { a: JSON.stringify('[1]'), b: '{}' } });
    expect(readPackage(bytes).settings).toEqual({ a: '[1]', b: '{}' });
  });
});
