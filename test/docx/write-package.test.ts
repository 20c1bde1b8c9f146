import { strFromU8 } from 'fflate';
import { build } from '../../src/document';
import {
  GB_T_9704,
  openPackage,
  readPackage,
  readSettings,
  STYLE,
  writeFlatOpc,
  writePackage,
  parseXml,
  type Layout,
  type WriteOptions,
  type XmlElement,
} from '../../src/docx';
import { footerDistance, characterSpacing, linePitch, layoutOf } from '../../src/docx/layout';
import { childOf, childrenOf, isElement, valueOf } from '../../src/docx/xml-tree';
import { itValidates, validateDocx, type OfficeVersion } from '../support/validate-docx';
import { EVERY_BLOCK } from './sample-blocks';

const partOf = (name: string, options?: WriteOptions): string => {
  const part = openPackage(writePackage(EVERY_BLOCK, options)).get(name);
  return part ? strFromU8(part) : '';
};
const tree = (name: string, options?: WriteOptions): XmlElement => parseXml(partOf(name, options));
const all = (root: XmlElement): XmlElement[] => [root, ...root.children.filter(isElement).flatMap(all)];

describe('the layout of GB/T 9704', () => {
  it('gives 22 lines of 28 characters', () => {
    expect([linePitch(GB_T_9704), characterSpacing(GB_T_9704)]).toEqual([579, -5]);
    const { page, margins, bodySize, lineSpacing } = GB_T_9704;
    const height = page.height - margins.top - margins.bottom;
    const width = page.width - margins.left - margins.right;
    expect(Math.floor(height / linePitch(GB_T_9704))).toBe(22);
    expect(Math.floor(height / (lineSpacing * 20))).toBe(22);
    expect(Math.floor(width / (bodySize * 20 + characterSpacing(GB_T_9704)))).toBe(28);
  });

  it('puts the dash of the page number 7 mm below the type area', () => {
    const dash = footerDistance(GB_T_9704) + (GB_T_9704.pageNumberSize * 20) / 2;
    expect(GB_T_9704.margins.bottom - dash).toBeCloseTo((7 / 25.4) * 1440, 0);
  });

  it('can be changed in part', () => {
    expect(layoutOf({ boldLevel3: true })).toEqual({ ...GB_T_9704, boldLevel3: true });
  });
});

describe('writePackage', () => {
  it('writes page, margins, line grid and footers', () => {
    expect(partOf('word/document.xml')).toContain(
      '<w:sectPr><w:footerReference w:type="even" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>' +
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1447" w:gutter="0"/>' +
        '<w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr></w:body>',
    );
  });

  it('gives every run its fonts, Chinese and Latin', () => {
    const runs = all(tree('word/document.xml')).filter(({ name }) => name === 'w:r');
    expect(runs.length).toBeGreaterThan(30);
    for (const run of runs) {
      const fonts = childOf(childOf(run, 'w:rPr'), 'w:rFonts')?.attributes ?? {};
      for (const script of ['ascii', 'hAnsi', 'eastAsia', 'cs']) expect(fonts[`w:${script}`]).toBeTruthy();
    }
  });

  it('has styles of its own for every role', () => {
    const styles = childrenOf(tree('word/styles.xml'), 'w:style');
    const byId = new Map(styles.map((style) => [style.attributes['w:styleId'], style]));
    const own = [
      STYLE.body,
      STYLE.title,
      STYLE.byline,
      STYLE.guidance,
      STYLE.tableText,
      STYLE.tableHeader,
      STYLE.table,
      STYLE.footer,
      STYLE.placeholder,
      ...Object.values(STYLE.headings),
    ];
    for (const id of own) {
      const style = byId.get(id);
      expect(style?.attributes['w:customStyle']).toBe('1');
      expect(valueOf(style, 'w:name')).toMatch(/^对照检查 /);
    }
    const body = childOf(byId.get(STYLE.body), 'w:pPr');
    expect(childOf(body, 'w:spacing')?.attributes).toEqual({
      'w:before': '0',
      'w:after': '0',
      'w:line': '579',
      'w:lineRule': 'exact',
    });
    expect(childOf(body, 'w:ind')?.attributes).toEqual({ 'w:firstLineChars': '200', 'w:firstLine': '640' });
    expect(valueOf(childOf(byId.get(STYLE.body), 'w:rPr'), 'w:sz')).toBe('32');
    expect(valueOf(childOf(byId.get(STYLE.title), 'w:rPr'), 'w:sz')).toBe('44');
    expect(childOf(byId.get(STYLE.body), 'w:basedOn')).toBeUndefined();
    Object.values(STYLE.headings).forEach((id, level) => {
      expect(valueOf(byId.get(id), 'w:basedOn')).toBe(STYLE.body);
      expect(valueOf(childOf(byId.get(id), 'w:pPr'), 'w:outlineLvl')).toBe(String(level));
      expect(childOf(childOf(byId.get(id), 'w:rPr'), 'w:b')).toBeUndefined();
    });
    // The character grid counts from the size of Normal.
    expect(valueOf(childOf(byId.get('Normal'), 'w:rPr'), 'w:sz')).toBe('32');
  });

  it('puts bold level 3 into the style when asked', () => {
    expect(partOf('word/styles.xml', { layout: { boldLevel3: true } }).match(/<w:b\/>/g)).toHaveLength(1);
  });

  it('names the fonts that stand in for missing ones', () => {
    const fonts = childrenOf(tree('word/fontTable.xml'), 'w:font');
    const alternatives = new Map(
      fonts.map((font) => [font.attributes['w:name'], valueOf(font, 'w:altName')]),
    );
    expect(alternatives.get('方正小标宋简体')).toMatch(/华文中宋.*宋体/);
    expect(alternatives.get('仿宋_GB2312')).toMatch(/仿宋,FangSong/);
    expect(alternatives.get('楷体_GB2312')).toMatch(/楷体,KaiTi/);
    expect(alternatives.get('黑体')).toMatch(/SimHei/);
    expect(alternatives.get('宋体')).toMatch(/SimSun/);
    expect([...alternatives.keys()]).toContain('Times New Roman');
  });

  it('takes other fonts by the layout', () => {
    const layout: Partial<Layout> = { fonts: { ...GB_T_9704.fonts, body: ['仿宋'] } };
    expect(partOf('word/document.xml', { layout })).not.toContain('仿宋_GB2312');
    expect(partOf('word/fontTable.xml', { layout })).toContain('<w:font w:name="仿宋"><w:charset');
  });

  it('numbers pages on the outer side: odd right, even left, one character in', () => {
    expect(partOf('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    const footer = (number: number): string => partOf(`word/footer${number}.xml`);
    expect(footer(1)).toContain('<w:ind w:leftChars="100" w:left="280"/><w:jc w:val="left"/>');
    expect(footer(2)).toContain('<w:ind w:rightChars="100" w:right="280"/><w:jc w:val="right"/>');
    expect(footer(2).replace(/<w:rPr>.*?<\/w:rPr>/g, '')).toContain(
      '<w:r><w:t xml:space="preserve">— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>' +
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> —</w:t></w:r>',
    );
    expect(footer(2)).toContain('w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体" w:cs="宋体"');
  });

  it('numbers pages in the middle when asked', () => {
    const options: WriteOptions = { layout: { pageNumbers: 'centred' } };
    expect(partOf('word/settings.xml', options)).not.toContain('evenAndOdd');
    expect(partOf('word/footer1.xml', options)).toContain('<w:jc w:val="center"/>');
    expect(partOf('word/footer2.xml', options)).toBe('');
    expect(partOf('word/document.xml', options).match(/footerReference/g)).toHaveLength(1);
  });

  it('keeps title, date and settings; writes no date and no settings part by itself', () => {
    const options = {
      title: '材料 & 提纲',
      date: '2017-12-05T08:00:00Z',
      settings: { 'duizhao.members': '{}' },
    };
    expect(partOf('docProps/core.xml', options)).toContain(
      '<dc:title>材料 &amp; 提纲</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">2017-12-05T08:00:00Z</dcterms:created><dcterms:modified',
    );
    expect(readSettings(openPackage(writePackage([], options)))).toEqual({ 'duizhao.members': '{}' });
    expect(partOf('docProps/core.xml')).not.toContain('dcterms:created');
    expect([...openPackage(writePackage([])).keys()].filter((name) => name.includes('webext'))).toEqual([]);
  });

  it('gives the same bytes for the same blocks', () => {
    const options: WriteOptions = { title: '材料', settings: { a: '1' } };
    expect(writePackage(EVERY_BLOCK, options)).toEqual(writePackage(EVERY_BLOCK, options));
    expect(writeFlatOpc(EVERY_BLOCK)).toBe(writeFlatOpc(EVERY_BLOCK));
  });

  it('writes a document of no blocks with one paragraph', () => {
    expect(readPackage(writePackage([])).paragraphs).toEqual([{ index: 0, text: '' }]);
  });

  it('refuses an id that makes no tag', () => {
    expect(() => writePackage([build.guidance('中文', 'x')])).toThrow(RangeError);
  });

  itValidates.each<[string, WriteOptions, OfficeVersion | undefined]>([
    ['as it is', {}, undefined],
    ['for Word 2010', {}, 'Office2010'],
    [
      'with every option',
      {
        title: '材料\u0001',
        date: '2017-12-05T08:00:00Z',
        settings: { 'duizhao.members': '{"a":"<&>\\""}' },
        layout: { pageNumbers: 'centred', boldLevel3: true },
      },
      undefined,
    ],
  ])('writes what the validator takes: every block %s', (_, options, version) => {
    expect(validateDocx(writePackage(EVERY_BLOCK, options), version)).toEqual([]);
  });

  itValidates('the validator finds an error where there is one', () => {
    expect(validateDocx(new Uint8Array([1, 2, 3])).length).toBeGreaterThan(0);
  });
});
