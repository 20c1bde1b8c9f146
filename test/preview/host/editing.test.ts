import { createHost, type Host } from '../../../src/preview/host';
import { openPackage, parseXml, readPackage } from '../../../src/docx';
import { docxOf } from '../../support/docx-package';
import { control, empty, para, run, STYLES, table, texts } from './setup';

const page = (body: string, options = {}): Host => createHost(docxOf({ styles: STYLES, body }), options);
const changes = (): { seen: string[]; onChange: (origin: string) => void } => {
  const seen: string[] = [];
  return { seen, onChange: (origin) => seen.push(origin) };
};

describe('replaceText', () => {
  it('types into the run where the caret is, and says that the page did it', () => {
    const { seen, onChange } = changes();
    const host = page(para(run('甲', '<w:b/>') + run('乙')), { onChange });
    host.replaceText(0, 1, 1, '粗');
    host.replaceText(0, 3, 3, '细');
    expect(host.paragraphs()[0]).toMatchObject({ text: '甲粗乙细', boldLead: 2 });
    expect(host.selection).toEqual({ paragraph: 0, start: 4, end: 4 });
    expect(seen).toEqual(['page', 'page']);
  });

  it('fills an empty control at the caret, goes on in it, and empties it again', () => {
    const host = page(para(run('1.') + empty('dz:1:slot:x') + run('。')));
    host.replaceText(0, 2, 2, '学');
    host.replaceText(0, 3, 3, '习');
    expect(host.paragraphs()[0]).toMatchObject({
      text: '1.学习。',
      controls: [{ start: 2, end: 4, empty: false }],
    });
    host.replaceText(0, 2, 4, '');
    expect(host.paragraphs()[0]).toMatchObject({
      text: '1.。',
      controls: [{ start: 2, end: 2, empty: true }],
    });
    host.replaceText(0, 2, 2, '再');
    expect(host.paragraphs()[0]).toMatchObject({
      text: '1.再。',
      controls: [{ start: 2, end: 3, empty: false }],
    });
  });

  it('fills a control that lost its placeholder flag or its content', () => {
    const host = page(
      para(run('甲') + control('dz:1:slot:x', run('【问题：x】'))) + para(control('dz:1:slot:y', '')),
    );
    host.replaceText(0, 1, 1, '一');
    host.replaceText(1, 0, 0, '二');
    expect(host.paragraphs()).toMatchObject([
      { text: '甲一', controls: [{ start: 1, end: 2, empty: false }] },
      { text: '二', tag: { id: 'y' } },
    ]);
  });

  it('fills a control around paragraphs', () => {
    const host = page(control('dz:1:slot:x', para(run('【问题：x】')), '<w:showingPlcHdr/>') + para('尾'));
    expect(host.paragraphs()[0]).toMatchObject({ text: '', controls: [{ empty: true }] });
    host.replaceText(0, 0, 0, '甲');
    expect(host.paragraphs()[0]).toMatchObject({ text: '甲', controls: [{ empty: false }] });
  });

  it('replaces over runs, keeps what stands behind, takes whole characters only', () => {
    const host = page(para(run('甲') + run('乙𠮷丙', '<w:b/>') + run('丁')));
    host.replaceText(0, 3, 3, 'x');
    expect(texts(host)).toEqual(['甲乙x𠮷丙丁']);
    host.replaceText(0, 4, 5, '');
    expect(texts(host)).toEqual(['甲乙x丙丁']);
    host.replaceText(0, 0, 99, '全');
    expect(texts(host)).toEqual(['全']);
  });

  it('starts paragraphs at line ends and drops what XML cannot hold', () => {
    const host = page(para('甲丁'));
    host.replaceText(0, 1, 1, '乙\r\n丙\u0001\ud800');
    expect(texts(host)).toEqual(['甲乙', '丙丁']);
    expect(() => parseXml(host.documentXml())).not.toThrow();
  });

  it('leaves fields, links and deleted words well formed', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      `${run('今天')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const host = page(
      para(
        `${run('甲')}${field}${run('乙')}<w:hyperlink w:anchor="a">${run('链接')}</w:hyperlink>${run('丙')}`,
      ),
    );
    expect(texts(host)).toEqual(['甲今天乙链接丙']);
    host.replaceText(0, 2, 4, '');
    expect(texts(host)).toEqual(['甲今链接丙']);
    expect(host.documentXml().match(/fldChar /g)).toHaveLength(3);
    host.replaceText(0, 0, 3, '新');
    expect(texts(host)).toEqual(['新接丙']);
    expect(host.documentXml()).not.toContain('fldChar');
  });

  it('refuses a locked control and a protected document', () => {
    const host = page(para(control('c', run('锁'), '<w:lock w:val="contentLocked"/>')));
    expect(() => host.replaceText(0, 0, 1, 'x')).toThrow(expect.objectContaining({ code: 'NotAllowed' }));
    expect(() => host.replaceText(9, 0, 0, 'x')).toThrow(RangeError);
    expect(texts(host)).toEqual(['锁']);
  });
});

describe('splitParagraph', () => {
  it('cuts runs, links and properties; a heading is followed by its next style', () => {
    const host = page(
      para(
        `${run('甲乙', '<w:b/>')}<w:hyperlink w:anchor="a">${run('丙丁')}</w:hyperlink>`,
        '<w:jc w:val="center"/>',
      ) + para('标题', '<w:pStyle w:val="1"/>'),
    );
    host.splitParagraph(0, 3);
    host.splitParagraph(0, 1);
    expect(texts(host)).toEqual(['甲', '乙丙', '丁', '标题']);
    expect(host.documentXml().match(/w:jc/g)).toHaveLength(3);
    expect(host.documentXml().match(/w:hyperlink w:anchor/g)).toHaveLength(2);
    host.splitParagraph(3, 2);
    expect(
      host
        .paragraphs()
        .map(({ outlineLevel }) => outlineLevel)
        .slice(3),
    ).toEqual([1, undefined]);
    expect(host.selection).toEqual({ paragraph: 4, start: 0, end: 0 });
  });

  it('in a control that is all the paragraph has, the control holds both paragraphs', () => {
    const host = page(para(control('dz:1:slot:x', run('甲乙'))) + para('尾'));
    host.splitParagraph(0, 1);
    expect(host.paragraphs().map(({ text, controls }) => [text, controls?.[0]?.tag.id])).toEqual([
      ['甲', 'x'],
      ['乙', 'x'],
      ['尾', undefined],
    ]);
    host.splitParagraph(1, 1);
    expect(texts(host)).toEqual(['甲', '乙', '', '尾']);
  });

  it('in a control within a sentence, what stands behind leaves the control', () => {
    const host = page(para(run('1.') + control('dz:1:slot:x', run('甲乙')) + run('。')));
    host.splitParagraph(0, 3);
    expect(host.paragraphs()).toMatchObject([
      { text: '1.甲', controls: [{ start: 2, end: 3 }] },
      { text: '乙。' },
    ]);
    expect(host.paragraphs()[1]?.controls).toBeUndefined();
  });

  it('at the end of a control starts a paragraph outside it; before and behind an empty one as well', () => {
    const host = page(para(run('1.') + control('dz:1:slot:x', run('甲'))) + para(empty('dz:1:slot:y')));
    host.splitParagraph(0, 3);
    expect(host.paragraphs()[1]).toEqual({ index: 1, text: '' });
    host.splitParagraph(2, 0);
    expect(host.paragraphs().slice(2)).toMatchObject([{ tag: { id: 'y' } }, { text: '' }]);
  });

  it('keeps the section with the second half', () => {
    const host = page(para('甲乙', '<w:sectPr><w:pgSz w:w="1" w:h="1"/></w:sectPr>') + para('丙'));
    host.splitParagraph(0, 1);
    expect(host.documentXml()).toMatch(/甲<\/w:t><\/w:r><\/w:p><w:p><w:pPr><w:sectPr>/);
  });
});

describe('joinWithPrevious', () => {
  it('joins, keeps the first one’s properties unless it was empty', () => {
    const host = page(
      para('甲', '<w:jc w:val="center"/>') +
        para('乙', '<w:jc w:val="right"/>') +
        para('') +
        para('丙', '<w:jc w:val="right"/>'),
    );
    expect(host.joinWithPrevious(1)).toBe(true);
    expect(host.joinWithPrevious(2)).toBe(true);
    expect(texts(host)).toEqual(['甲乙', '丙']);
    expect(host.documentXml().match(/w:jc w:val="\w+"/g)).toEqual([
      'w:jc w:val="center"',
      'w:jc w:val="right"',
    ]);
    expect(host.selection).toEqual({ paragraph: 1, start: 0, end: 0 });
  });

  it('stops at the start of the document, of a cell and behind a table', () => {
    const host = page(table(['一', '二']) + para('尾'));
    expect([0, 1, 2].map((index) => host.joinWithPrevious(index))).toEqual([false, false, false]);
  });

  it('undoes a split, also in a control', () => {
    const host = page(para(control('dz:1:slot:x', run('甲乙'))) + para('尾'));
    host.splitParagraph(0, 1);
    host.joinWithPrevious(1);
    expect(host.paragraphs()).toMatchObject([{ text: '甲乙', tag: { id: 'x' } }, { text: '尾' }]);
  });

  it('takes a paragraph out of a control that then is gone', () => {
    const host = page(para('甲') + control('b', para('乙')));
    host.joinWithPrevious(1);
    expect(texts(host)).toEqual(['甲乙']);
    expect(host.documentXml()).not.toContain('w:sdt');
  });
});

describe('rendering', () => {
  it('marks each paragraph with a bookmark, in the copy only', () => {
    const host = page(
      para('甲', '<w:jc w:val="center"/>') +
        table(['一']) +
        para('<w:bookmarkStart w:id="5" w:name="x"/><w:bookmarkEnd w:id="5"/>'),
    );
    const xml = new TextDecoder().decode(openPackage(host.packageForRender()).get('word/document.xml'));
    expect([...xml.matchAll(/w:name="(dz_p\d+)"/g)].map(([, name]) => name)).toEqual([
      'dz_p0',
      'dz_p1',
      'dz_p2',
    ]);
    expect(xml).toContain('</w:pPr><w:bookmarkStart w:id="6" w:name="dz_p0"/>');
    expect(host.documentXml()).not.toContain('dz_p');
    expect(readPackage(host.packageForRender()).paragraphs).toEqual(host.paragraphs());
  });
});
