import { build, textSum, type Block } from '../../src/document';
import { serializeXml, type Layout } from '../../src/docx';
import { layoutOf } from '../../src/docx/layout';
import { writeBlocks } from '../../src/docx/write-body';
import { controlIds } from '../../src/docx/write-control';
import { columnWidths } from '../../src/docx/write-table';

const { byline, field, guidance, heading, pageBreak, paragraph, slot, table, text, title, unit } = build;

const write = (blocks: Block[], layout: Partial<Layout> = {}): string =>
  writeBlocks({ layout: layoutOf(layout), ids: controlIds() }, blocks)
    .map((node) => serializeXml(node).replace(/^<\?xml.*\?>\n/, ''))
    .join('');

const fonts = (eastAsia: string): string =>
  `<w:rFonts w:hint="eastAsia" w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${eastAsia}" w:cs="Times New Roman"/>`;
const TITLE = fonts('方正小标宋简体');
const HEI = fonts('黑体');
const KAI = fonts('楷体_GB2312');
const FANG = fonts('仿宋_GB2312');
const run = (look: string, ...texts: string[]): string =>
  `<w:r><w:rPr>${look}</w:rPr>${texts.map((words) => `<w:t xml:space="preserve">${words}</w:t>`).join('')}</w:r>`;
const p = (style: string, content: string, more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${content}</w:p>`;
const sdt = (look: string, alias: string, tag: string, content: string, more = ''): string =>
  `<w:sdt><w:sdtPr><w:rPr>${look}</w:rPr><w:alias w:val="${alias}"/><w:tag w:val="${tag}"/><w:id w:val="#"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
/** Ids are checked in write-control.test.ts. */
const withoutIds = (xml: string): string => xml.replace(/<w:id w:val="\d+"\/>/g, '<w:id w:val="#"/>');
const HOLE = '<w:showingPlcHdr/>';
const GREY = '<w:rStyle w:val="DzPlaceholder"/>';
const FLUSH = '<w:ind w:firstLineChars="0" w:firstLine="0"/>';

describe('writeBlocks', () => {
  it('writes title lines and byline, with one blank line under the last of them', () => {
    expect(write([title('某局'), title('材料'), byline('（2017年12月5日）'), paragraph('文')])).toBe(
      p('DzTitle', run(TITLE, '某局')) +
        p('DzTitle', run(TITLE, '材料')) +
        p('DzByline', run(KAI, '（2017年12月5日）'), '<w:spacing w:after="579"/>') +
        p('DzBody', run(FANG, '文')),
    );
  });

  it('writes a tracked title as one control, with the values of its fields as words', () => {
    const words = '某局民主生活会主持词';
    const block: Block = {
      ...title(field('u', '某局', '【单位】'), '民主生活会主持词'),
      id: 'hostScript',
    } as Block;
    expect(withoutIds(write([block]))).toBe(
      p(
        'DzTitle',
        sdt(TITLE, '题目', `dz:1:title:hostScript~${textSum(words)}`, run(TITLE, words)),
        '<w:spacing w:after="579"/>',
      ),
    );
  });

  it('writes headings of four levels in their fonts', () => {
    expect(write([heading(1, '一、'), heading(2, '（一）'), heading(3, '1.'), heading(4, '（1）')])).toBe(
      p('DzHeading1', run(HEI, '一、')) +
        p('DzHeading2', run(KAI, '（一）')) +
        p('DzHeading3', run(FANG, '1.')) +
        p('DzHeading4', run(FANG, '（1）')),
    );
  });

  it('writes level 3 in bold where the layout asks for it', () => {
    expect(write([heading(3, '1.'), heading(4, '（1）')], { boldLevel3: true })).toBe(
      p('DzHeading3', run(`${FANG}<w:b/>`, '1.')) + p('DzHeading4', run(FANG, '（1）')),
    );
  });

  it('writes a tagged heading as one control with the checksum of its text', () => {
    expect(withoutIds(write([heading(2, '（一）理想信念', { kind: 'dimension', id: 'belief' })]))).toBe(
      p(
        'DzHeading2',
        sdt(
          KAI,
          '查摆方面',
          `dz:1:dimension:belief~${textSum('（一）理想信念')}`,
          run(KAI, '（一）理想信念'),
        ),
      ),
    );
  });

  it('writes paragraphs: bold, alignment, indent', () => {
    const bold: Block = { type: 'paragraph', inlines: [{ ...text('一是'), bold: true }, text('不够。')] };
    expect(write([bold])).toBe(p('DzBody', run(`${FANG}<w:b/>`, '一是') + run(FANG, '不够。')));
    expect(write([{ ...paragraph('中'), align: 'center' }])).toBe(
      p('DzBody', run(FANG, '中'), `${FLUSH}<w:jc w:val="center"/>`),
    );
    expect(write([{ ...paragraph('右'), align: 'right', indent: true }])).toBe(
      p('DzBody', run(FANG, '右'), '<w:jc w:val="right"/>'),
    );
    expect(write([{ ...paragraph('左'), indent: false }])).toBe(p('DzBody', run(FANG, '左'), FLUSH));
  });

  it('writes tabs, line breaks and what XML must escape, and drops what XML cannot hold', () => {
    expect(write([paragraph('a\tb\nc\u000bd\r\n<&>\u0001\ud800')])).toBe(
      p(
        'DzBody',
        `<w:r><w:rPr>${FANG}</w:rPr><w:t xml:space="preserve">a</w:t><w:tab/><w:t xml:space="preserve">b</w:t><w:br/>` +
          '<w:t xml:space="preserve">c</w:t><w:br/><w:t xml:space="preserve">d</w:t><w:br/><w:t xml:space="preserve">&lt;&amp;&gt;</w:t></w:r>',
      ),
    );
  });

  it('writes an empty slot after its literal number, showing its placeholder', () => {
    expect(withoutIds(write([paragraph('1.', slot('belief.1.problem', '【问题：一句话】'))]))).toBe(
      p(
        'DzBody',
        run(FANG, '1.') +
          sdt(FANG, '问题', 'dz:1:slot:belief.1.problem', run(GREY + FANG, '【问题：一句话】'), HOLE),
      ),
    );
  });

  it('writes the fields of a unit, known and unknown', () => {
    const block = unit(
      'sp.m1',
      '请',
      field('sp.m1.name', '周明远', '【请填写姓名】'),
      field('sp.m1.at', '', '【请填写时间】'),
    );
    expect(withoutIds(write([block]))).toBe(
      p(
        'DzBody',
        run(FANG, '请') +
          sdt(FANG, '姓名', `dz:1:field:sp.m1.name~${textSum('周明远')}`, run(FANG, '周明远')) +
          sdt(FANG, '时间', 'dz:1:field:sp.m1.at', run(GREY + FANG, '【请填写时间】'), HOLE),
      ),
    );
  });

  it('writes a unit without fields as one control over its text', () => {
    const block: Block = {
      ...unit('opening', '现在'),
      inlines: [text('现在'), { ...text('开会。'), bold: true }],
    } as Block;
    expect(withoutIds(write([block]))).toBe(
      p(
        'DzBody',
        sdt(
          FANG,
          '自动生成',
          `dz:1:text:opening~${textSum('现在开会。')}`,
          run(FANG, '现在') + run(`${FANG}<w:b/>`, '开会。'),
        ),
      ),
    );
  });

  it('writes guidance as one control over the whole paragraph', () => {
    expect(withoutIds(write([guidance('belief.req', '要求：见人见事。')]))).toBe(
      p(
        'DzGuidance',
        sdt(
          KAI,
          '要求和提示（定稿时删除）',
          `dz:1:guidance:belief.req~${textSum('要求：见人见事。')}`,
          run(KAI, '要求：见人见事。'),
        ),
      ),
    );
  });

  it('writes a table: header again on every page, rows whole, widths that fill the type area', () => {
    const cell = (width: number, style: string, content: string, more = ''): string =>
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}</w:tcPr>${p(style, content)}</w:tc>`;
    const middle = '<w:vAlign w:val="center"/>';
    const border = (side: string): string =>
      `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
    expect(
      withoutIds(write([table([1, 2], ['问题', '措施'], [[[slot('measures.1.problem', '【问题】')]]])])),
    ).toBe(
      '<w:tbl><w:tblPr><w:tblStyle w:val="DzTable"/><w:tblW w:w="8844" w:type="dxa"/>' +
        `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders>` +
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>' +
        '<w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>' +
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>' +
        '<w:tblGrid><w:gridCol w:w="2948"/><w:gridCol w:w="5896"/></w:tblGrid>' +
        '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' +
        cell(2948, 'DzTableHeader', run(HEI, '问题'), middle) +
        cell(5896, 'DzTableHeader', run(HEI, '措施'), middle) +
        '</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>' +
        cell(
          2948,
          'DzTableText',
          sdt(FANG, '问题', 'dz:1:slot:measures.1.problem', run(GREY + FANG, '【问题】'), HOLE),
        ) +
        cell(5896, 'DzTableText', '') +
        `</w:tr></w:tbl>${p('DzBody', '')}`,
    );
  });

  it('keeps two tables apart, closes one at the end, and refuses rows that do not fit', () => {
    const one = table([1], ['a'], []);
    expect(
      write([one, one, paragraph('x')]).match(/<w:p><w:pPr><w:pStyle w:val="DzBody"\/><\/w:pPr><\/w:p>/g),
    ).toHaveLength(1);
    expect(write([one, one]).endsWith(`</w:tbl>${p('DzBody', '')}`)).toBe(true);
    expect(() => write([table([1], [], [[[], []]])])).toThrow(RangeError);
    expect(() => write([table([], [], [])])).toThrow(RangeError);
    expect(() => write([table([1, -1], [], [])])).toThrow(RangeError);
  });

  it('writes a page break as a new page of what follows, else as an empty paragraph', () => {
    const newPage = '<w:pageBreakBefore/>';
    expect(write([paragraph('x'), pageBreak, heading(1, '一、')])).toBe(
      p('DzBody', run(FANG, 'x')) + p('DzHeading1', run(HEI, '一、'), newPage),
    );
    expect(write([pageBreak, pageBreak])).toBe(p('DzBody', '', newPage).repeat(2));
    expect(write([pageBreak, table([1], ['a'], [])])).toMatch(
      /^<w:p><w:pPr><w:pStyle w:val="DzBody"\/><w:pageBreakBefore\/><\/w:pPr><\/w:p><w:tbl>/,
    );
  });
});

describe('columnWidths', () => {
  it.each([
    [[1, 1, 1], 8845],
    [[2, 3, 1.3, 1.3, 2.4], 8844],
    [[0.001, 1000], 8844],
  ])('%j of %i adds up', (relative, total) => {
    const widths = columnWidths(relative, total);
    expect(widths.reduce((a, b) => a + b)).toBe(total);
    expect(widths.every(Number.isInteger)).toBe(true);
  });
});
