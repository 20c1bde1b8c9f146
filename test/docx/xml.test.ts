import fc from 'fast-check';
import { DocxError, parseXml, serializeXml, type XmlElement, type XmlNode } from '../../src/docx';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const roundTrip = (xml: string): string => serializeXml(parseXml(xml)).slice(HEAD.length);
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof DocxError ? error.code : String(error);
  }
  return 'no error';
};

describe('parseXml and serializeXml', () => {
  it('keep a part as it is', () => {
    const part =
      '<w:p xmlns:w="urn:w" xmlns="urn:d" xmlns:r="urn:r" w:rsidR="00A1" r:id="a&amp;b&quot;&lt;&#9;&#10;"> \n\t' +
      '<w:t xml:space="preserve"> 甲&amp;乙 &lt;丙&gt; 𠮷 "\'</w:t><empty/><?keep me?><!-- note --></w:p>';
    expect(roundTrip(part)).toBe(part);
  });

  it('keep the order of attributes and the names as written', () => {
    expect(Object.keys(parseXml('<a z="1" b="2" xmlns:q="u" q:y="3"/>').attributes)).toEqual([
      'z',
      'b',
      'xmlns:q',
      'q:y',
    ]);
  });

  it('take CDATA, entities and character references as text', () => {
    expect(parseXml('<a>1<![CDATA[<2>]]>&amp;&#x4E00;&#32;</a>').children).toEqual(['1<2>&一 ']);
  });

  it('keep a carriage return that was written as a reference', () => {
    expect(roundTrip('<a>&#13;</a>')).toBe('<a>&#13;</a>');
  });

  it('take a byte order mark and a prologue', () => {
    expect(parseXml('\ufeff<?xml version="1.0"?><!-- x --><?y z?><a/>').name).toBe('a');
  });

  it('drop what XML cannot hold, in text and in attributes', () => {
    const element: XmlElement = {
      name: 'a',
      attributes: { b: 'x\u0000\ud800y' },
      children: ['\u0007甲\udc00\uffff𠮷'],
    };
    expect(parseXml(serializeXml(element))).toEqual({
      name: 'a',
      attributes: { b: 'xy' },
      children: ['甲𠮷'],
    });
  });

  it.each([
    ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'external-entity'],
    ['an unknown entity', '<a>&x;</a>', 'damaged'],
    ['an element left open', '<a><b></a>', 'damaged'],
    ['a cut file', '<a><b', 'damaged'],
    ['an empty file', '', 'damaged'],
    ['no XML', 'PK', 'damaged'],
    ['an attribute twice', '<a b="1" b="2"/>', 'damaged'],
    ['endless nesting', '<a>'.repeat(5000), 'too-large'],
  ])('refuse %s', (_, xml, code) => {
    expect(codeOf(() => parseXml(xml))).toBe(code);
  });

  it('are inverse to each other for any tree', () => {
    const name = fc.stringMatching(/^[A-Za-z_][\w.-]{0,8}(:[A-Za-z_]\w{0,4})?$/);
    // Lone surrogates and control characters are dropped on writing: see above.
    const text = fc
      .string({
        unit: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('&', '<', ']]>', '\r', '\n', '"')),
      })
      .map((value) => value.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''))
      .filter((value) => value !== '');
    const { tree } = fc.letrec<{ tree: XmlElement; node: XmlNode }>((tie) => ({
      tree: fc
        .record({
          name,
          attributes: fc.dictionary(name, text, { maxKeys: 4 }),
          children: fc.array(tie('node'), { maxLength: 4 }),
        })
        // Two texts in a row are one.
        .map((element) => ({
          ...element,
          children: element.children.filter(
            (child, index, all) => typeof child !== 'string' || typeof all[index - 1] !== 'string',
          ),
        })),
      node: fc.oneof({ depthSize: 'small' }, text, tie('tree')),
    }));
    fc.assert(
      fc.property(tree, (element) => {
        const once = serializeXml(element);
        expect(parseXml(once)).toEqual(element);
        expect(serializeXml(parseXml(once))).toBe(once);
      }),
    );
  });
});
