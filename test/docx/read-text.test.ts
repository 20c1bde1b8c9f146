import type { Paragraph } from '../../src/document';
import { readPackage } from '../../src/docx';
import { docxOf } from '../support/docx-package';

const read = (body: string, styles?: string): Paragraph[] => readPackage(docxOf({ body, styles })).paragraphs;
const r = (content: string, look = ''): string => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${content}</w:r>`;
const t = (text: string, look = ''): string => r(`<w:t xml:space="preserve">${text}</w:t>`, look);
const textOf = (content: string): string | undefined => read(`<w:p>${content}</w:p>`)[0]?.text;
const mark = (type: string): string => r(`<w:fldChar w:fldCharType="${type}"/>`);
const field = (code: string, result: string): string =>
  `${mark('begin')}${r(`<w:instrText>${code}</w:instrText>`)}${mark('separate')}${result}${mark('end')}`;

describe('the text of a paragraph', () => {
  it.each([
    ['normal runs', t('对照') + t('检查 𠮷'), '对照检查 𠮷'],
    ['inserted text', `<w:ins w:id="1">${t('加')}</w:ins>`, '加'],
    ['text moved here', `<w:moveTo w:id="1">${t('来')}</w:moveTo>`, '来'],
    ['deleted text', `${t('留')}<w:del w:id="1">${r('<w:delText>删</w:delText>')}${t('也删')}</w:del>`, '留'],
    ['deleted text outside its mark', t('留') + r('<w:delText>删</w:delText>'), '留'],
    ['text moved away', `${t('留')}<w:moveFrom w:id="1">${t('走')}</w:moveFrom>`, '留'],
    [
      'text inserted and then deleted',
      `<w:ins w:id="1"><w:del w:id="2">${t('无')}</w:del>${t('有')}</w:ins>`,
      '有',
    ],
    ['a tab', r('<w:t>a</w:t><w:tab/><w:t>b</w:t><w:ptab/>'), 'a\tb\t'],
    [
      'tab stops, which are no tabs',
      `<w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr>${t('a')}`,
      'a',
    ],
    [
      'line breaks',
      r('<w:t>a</w:t><w:br/><w:br w:type="textWrapping"/><w:cr/><w:t>b</w:t>'),
      'a\u000b\u000b\u000bb',
    ],
    ['page and column breaks', r('<w:br w:type="page"/><w:t>b</w:t><w:br w:type="column"/>'), 'b'],
    ['hyphens', r('<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t>'), 'a\u2011bc'],
    ['a symbol', r('<w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:char="2460"/>'), '\uf0fc①'],
    ['a damaged symbol', r('<w:sym w:char="ZZ"/><w:sym/>'), ''],
    ['spaces of all kinds', t(' \u00a0\u3000a '), ' \u00a0\u3000a '],
    ['white space that is not preserved', r('<w:t> a\n b </w:t>'), 'a  b'],
    ['a simple field', `<w:fldSimple w:instr=" PAGE ">${t('3')}</w:fldSimple>`, '3'],
    ['a complex field', t('第') + field(' PAGE ', t('3')) + t('页'), '第3页'],
    [
      'a field in a field’s instructions',
      `${mark('begin')}${r('<w:instrText> IF </w:instrText>')}${field(' PAGE ', t('9'))}${mark('separate')}${t('是')}${mark('end')}`,
      '是',
    ],
    [
      'a field without a result',
      `${mark('begin')}${r('<w:instrText> X </w:instrText>')}${mark('end')}${t('后')}`,
      '后',
    ],
    ['a hyperlink', `<w:hyperlink r:id="rId9">${t('链接')}</w:hyperlink>`, '链接'],
    ['a smart tag', `<w:smartTag w:uri="u" w:element="e"><w:smartTagPr/>${t('某市')}</w:smartTag>`, '某市'],
    ['custom XML', `<w:customXml w:element="e"><w:customXmlPr/>${t('甲')}</w:customXml>`, '甲'],
    [
      'text that runs the other way',
      `<w:bdo w:val="rtl">${t('a')}</w:bdo><w:dir w:val="ltr">${t('b')}</w:dir>`,
      'ab',
    ],
    [
      'ruby',
      r(`<w:ruby><w:rubyPr/><w:rt>${t('dui')}</w:rt><w:rubyBase>${t('对')}</w:rubyBase></w:ruby>`),
      '对',
    ],
    [
      'bookmarks and spelling marks',
      `<w:bookmarkStart w:id="0" w:name="a"/>${t('a')}<w:proofErr w:type="spellStart"/><w:bookmarkEnd w:id="0"/>`,
      'a',
    ],
    [
      'notes and comments',
      `${t('a')}${r('<w:footnoteReference w:id="1"/>')}${r('<w:commentReference w:id="1"/>')}<w:commentRangeStart w:id="1"/>`,
      'a',
    ],
    [
      'a drawing with a text box',
      t('a') +
        r(
          '<w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing>',
        ),
      'a',
    ],
    [
      'a VML text box',
      t('a') +
        r(
          '<w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict>',
        ),
      'a',
    ],
    [
      'a choice that is understood',
      `<mc:AlternateContent><mc:Choice Requires="w14">${t('新')}</mc:Choice><mc:Fallback>${t('旧')}</mc:Fallback></mc:AlternateContent>`,
      '新',
    ],
    [
      'a choice that is not',
      r(
        '<mc:AlternateContent><mc:Choice Requires="w14 zz"><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent>',
      ),
      '旧',
    ],
    [
      'no choice at all',
      `${t('a')}<mc:AlternateContent><mc:Choice Requires="zz">${t('新')}</mc:Choice></mc:AlternateContent>`,
      'a',
    ],
    [
      'a foreign control',
      `<w:sdt><w:sdtPr><w:tag w:val="foreign"/></w:sdtPr><w:sdtContent>${t('内')}</w:sdtContent></w:sdt>`,
      '内',
    ],
    [
      'formatting changes',
      r('<w:rPr><w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange></w:rPr><w:t>a</w:t>'),
      'a',
    ],
    ['comments in the XML', r('<w:t>a<!-- x -->b</w:t>'), 'ab'],
    ['nothing', '', ''],
  ])('%s', (_, content, text) => {
    expect(textOf(content)).toBe(text);
  });

  it('leaves the instructions of a field out over several paragraphs', () => {
    const begin = `<w:p>${mark('begin')}${r('<w:instrText> TOC </w:instrText>')}${mark('separate')}${t('一、')}</w:p>`;
    const body = `${begin}<w:p>${t('二、')}</w:p><w:p>${mark('end')}${t('正文')}</w:p>`;
    expect(read(body).map(({ text }) => text)).toEqual(['一、', '二、', '正文']);
  });

  it('does not lose the rest of a document to a field that never ends', () => {
    const body = `<w:p>${t('前')}${mark('begin')}${r('<w:instrText> X </w:instrText>')}</w:p><w:p>${t('后')}</w:p>`;
    expect(read(body).map(({ text }) => text)).toEqual(['前', '后']);
  });

  it('does not mind marks of fields that never began', () => {
    expect(textOf(mark('end') + mark('separate') + t('a'))).toBe('a');
  });
});

describe('the bold run-in', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Q"><w:basedOn w:val="P"/></w:style>' +
    '<w:style w:type="character" w:styleId="C"><w:rPr><w:b w:val="true"/></w:rPr></w:style>';
  const lead = (content: string): number | undefined => read(`<w:p>${content}</w:p>`, styles)[0]?.boldLead;

  it.each([
    ['direct', t('一是', '<w:b/>') + t('不够。'), 2],
    ['over several runs', t('一', '<w:b/>') + t('', '') + t('是', '<w:b w:val="1"/>') + t('不够。'), 2],
    ['switched off', t('一是', '<w:b w:val="0"/>'), undefined],
    ['through a character style', t('一是', '<w:rStyle w:val="C"/>') + t('x'), 2],
    ['through a paragraph style, inherited', `<w:pPr><w:pStyle w:val="Q"/></w:pPr>${t('一是')}`, 2],
    [
      'both styles, which cancel out',
      `<w:pPr><w:pStyle w:val="P"/></w:pPr>${t('一是', '<w:rStyle w:val="C"/>')}`,
      undefined,
    ],
    [
      'direct over the style',
      `<w:pPr><w:pStyle w:val="P"/></w:pPr>${t('一是', '<w:b w:val="off"/>')}`,
      undefined,
    ],
    ['not at the start', t('一是') + t('不够', '<w:b/>'), undefined],
    ['blank only', t(' ', '<w:b/>') + t('不够'), undefined],
    ['the mark of the paragraph only', `<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>${t('不够')}`, undefined],
  ])('%s', (_, content, length) => {
    expect(lead(content)).toBe(length);
  });
});
