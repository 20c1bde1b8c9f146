import type { Paragraph } from '../../src/document';
import { paragraphElements, parseXml, readFlatOpc, readPackage } from '../../src/docx';
import { childOf } from '../../src/docx/xml-tree';
import { docxOf, documentXml, partTexts } from '../support/docx-package';

const read = (body: string, styles?: string): Paragraph[] => readPackage(docxOf({ body, styles })).paragraphs;
const p = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (content: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`;
const tr = (content: string, properties = ''): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${content}</w:tr>`;
const tbl = (rows: string): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`;
const sdt = (content: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

/** `text@table.row.column` of each paragraph. */
const places = (body: string): string[] =>
  read(body).map(({ text, cell }) => (cell ? `${text}@${cell.table}.${cell.row}.${cell.column}` : text));

describe('the paragraphs of a body', () => {
  it('come in document order with their cells, nested tables where they stand', () => {
    const inner = tbl(tr(tc(p('d')) + tc(p('e'))));
    const body =
      p('a') +
      tbl(tr(tc(p('b')) + tc(p('c') + inner + p('f'))) + tr(tc(p('g')))) +
      p('h') +
      tbl(tr(tc(p('i'))));
    expect(places(body)).toEqual([
      'a',
      'b@0.0.0',
      'c@0.0.1',
      'd@1.0.0',
      'e@1.0.1',
      'f@0.0.1',
      'g@0.1.0',
      'h',
      'i@2.0.0',
    ]);
  });

  it('count columns of the grid over merged and skipped cells', () => {
    const body = tbl(
      tr(tc(p('a'), '<w:gridSpan w:val="2"/>') + tc(p('b'))) + tr(tc(p('c')), '<w:gridBefore w:val="2"/>'),
    );
    expect(places(body)).toEqual(['a@0.0.0', 'b@0.0.2', 'c@0.1.2']);
  });

  it('are found inside controls and custom XML around blocks, rows and cells', () => {
    const custom = (content: string): string =>
      `<w:customXml w:element="e"><w:customXmlPr/>${content}</w:customXml>`;
    const body =
      sdt(p('a') + sdt(custom(p('b')))) +
      tbl(sdt(tr(tc(p('c')) + sdt(tc(p('d'))))) + custom(tr(custom(tc(p('e')))))) +
      custom(p('f'));
    expect(places(body)).toEqual(['a', 'b', 'c@0.0.0', 'd@0.0.1', 'e@0.1.0', 'f']);
  });

  it('are one branch only of alternate content', () => {
    const alternate = (requires: string): string =>
      `<mc:AlternateContent><mc:Choice Requires="${requires}">${p('new')}</mc:Choice><mc:Fallback>${p('old')}</mc:Fallback></mc:AlternateContent>`;
    expect(places(alternate('w14') + alternate('zz'))).toEqual(['new', 'old']);
  });

  it('leave out text boxes, imported chunks and whatever is no paragraph', () => {
    const box =
      '<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>';
    expect(places(`${box}<w:altChunk r:id="rId9"/><w:bookmarkStart w:id="0" w:name="x"/>${p('a')}`)).toEqual([
      '',
      'a',
    ]);
  });

  it('keep the index of Word: a paragraph stays one although its mark is deleted', () => {
    const gone =
      '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>';
    const joined = p('一', '<w:rPr><w:del w:id="3"/></w:rPr>');
    expect(read(gone + joined + p('二')).map(({ index, text }) => [index, text])).toEqual([
      [0, ''],
      [1, '一'],
      [2, '二'],
    ]);
  });

  it('are the same elements for paragraphElements', () => {
    const root = parseXml(documentXml(p('a') + tbl(tr(tc(p('b')))) + sdt(p('c'))));
    const body = childOf(root, 'w:body') ?? root;
    const found = paragraphElements(body);
    expect(found).toHaveLength(3);
    expect(found[0]).toBe(body.children[0]);
  });
});

describe('the outline level', () => {
  const styles =
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="own"><w:name w:val="自定"/><w:basedOn w:val="1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="off"><w:name w:val="关"/><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="H3"><w:name w:val="Heading 3"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="zh"><w:name w:val="标题 2"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="x"><w:basedOn w:val="y"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="y"><w:basedOn w:val="x"/><w:pPr><w:outlineLvl w:val="4"/></w:pPr></w:style>';

  it.each([
    ['none', '', undefined],
    ['direct', '<w:outlineLvl w:val="1"/>', 2],
    ['direct body text', '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>', undefined],
    ['of the style', '<w:pStyle w:val="1"/>', 1],
    ['of the style it is based on', '<w:pStyle w:val="own"/>', 1],
    ['switched off by the style', '<w:pStyle w:val="off"/>', undefined],
    ['of a built-in heading by its name', '<w:pStyle w:val="H3"/>', 3],
    ['of a built-in heading by its Chinese name', '<w:pStyle w:val="zh"/>', 2],
    ['of styles based on each other', '<w:pStyle w:val="x"/>', 5],
    ['of a style that is missing', '<w:pStyle w:val="none"/>', undefined],
    [
      'only an old one',
      '<w:pPrChange w:id="1"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:pPrChange>',
      undefined,
    ],
  ])('%s', (_, properties, level) => {
    expect(read(p('x', properties), styles)[0]?.outlineLevel).toBe(level);
  });

  it('of the default style counts for a paragraph without one', () => {
    const odd =
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>';
    expect(read(p('x'), odd)[0]?.outlineLevel).toBe(3);
  });
});

describe('other ways to write the same document', () => {
  const body = p('甲', '<w:outlineLvl w:val="0"/>') + tbl(tr(tc(p('乙'))));
  const expected = [
    { index: 0, text: '甲', outlineLevel: 1 },
    { index: 1, text: '乙', cell: { table: 0, row: 0, column: 0 } },
  ];
  const texts = partTexts({ body });
  const document = String(texts['word/document.xml']);
  const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

  it.each([
    ['any prefix', document.replace(/\bw:/g, 'ns0:').replace('xmlns:w=', 'xmlns:ns0=')],
    [
      'a default namespace',
      document.replace(/<(\/?)w:/g, '<$1').replace(`xmlns:w="${W}"`, `xmlns="${W}" xmlns:w="${W}"`),
    ],
    ['strict', document.replace(W, 'http://purl.oclc.org/ooxml/wordprocessingml/main')],
  ])('%s', (_, xml) => {
    expect(readPackage(docxOf({ more: { 'word/document.xml': xml } })).paragraphs).toEqual(expected);
  });

  it('a strict package, another name of the document part, absolute targets', () => {
    const strict = docxOf({
      more: {
        'word/document.xml': null,
        'word/body2.xml': document.replace(W, 'http://purl.oclc.org/ooxml/wordprocessingml/main'),
        '[Content_Types].xml': String(texts['[Content_Types].xml']).replace('document.xml', 'body2.xml'),
        '_rels/.rels':
          '<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/body2.xml"/></p:Relationships>',
      },
    });
    expect(readPackage(strict).paragraphs).toEqual(expected);
  });

  it('UTF-16, either way round', () => {
    for (const little of [true, false]) {
      const units = [...`\ufeff${document}`].map((character) => character.charCodeAt(0));
      const bytes = new Uint8Array(
        units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
      );
      expect(readPackage(docxOf({ more: { 'word/document.xml': bytes } })).paragraphs).toEqual(expected);
    }
  });

  it('Flat OPC, with pictures that are not even parsed', () => {
    const flat = (prefix: string, picture: string): string =>
      `<?xml version="1.0"?><?mso-application progid="Word.Document"?><${prefix}:package xmlns:${prefix}="http://schemas.microsoft.com/office/2006/xmlPackage">` +
      `<${prefix}:part ${prefix}:name="/word/media/image1.png" ${prefix}:contentType="image/png"><${prefix}:binaryData>${picture}</${prefix}:binaryData></${prefix}:part>` +
      Object.entries(texts)
        .filter(([name]) => name !== '[Content_Types].xml')
        .map(
          ([name, text]) =>
            `<${prefix}:part ${prefix}:name="/${name}" ${prefix}:contentType="x"><${prefix}:xmlData>${String(text)}</${prefix}:xmlData></${prefix}:part>`,
        )
        .join('') +
      `</${prefix}:package>`;
    expect(readFlatOpc(flat('pkg', 'iVBOR\u0001 not base64 &'))).toEqual(expected);
    expect(readFlatOpc(flat('q', 'iVBOR'))).toEqual(expected);
    expect(() => readFlatOpc('<a/>')).toThrow(expect.objectContaining({ code: 'not-docx' }));
    expect(() => readFlatOpc('<!DOCTYPE a><a/>')).toThrow(
      expect.objectContaining({ code: 'external-entity' }),
    );
    expect(() =>
      readFlatOpc('<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>'),
    ).toThrow(expect.objectContaining({ code: 'not-docx' }));
  });

  it('broken XML in the document', () => {
    const broken = docxOf({ more: { 'word/document.xml': document.slice(0, -10) } });
    expect(() => readPackage(broken)).toThrow(expect.objectContaining({ code: 'damaged' }));
  });
});
