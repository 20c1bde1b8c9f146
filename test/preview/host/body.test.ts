import { build } from '../../../src/document';
import { writeFlatOpc } from '../../../src/docx';
import { codeOf, control, doing, empty, open, para, run, table, texts } from './setup';

const { heading, paragraph, slot } = build;

describe('Body.text', () => {
  it('joins paragraphs, cells among them; placeholders and deleted words as the options say', async () => {
    const body =
      para('甲') +
      table(['一', '二']) +
      para(`<w:del>${run('删').replaceAll('w:t', 'w:delText')}</w:del>${run('留')}${empty('s')}`);
    const text = (): Promise<string> =>
      Word.run(async (context) => {
        context.document.body.load('text');
        await context.sync();
        return context.document.body.text;
      });
    open(body);
    expect(await text()).toBe('甲\r一\r二\r删留【问题：写一件事】');
    open(body, { hideDeletedText: true, hidePlaceholderText: true });
    expect(await text()).toBe('甲\r一\r二\r留');
  });

  it('getReviewedText gives either side of the changes', async () => {
    open(
      para(
        `<w:del>${run('旧').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('新')}</w:ins>${run('文')}`,
      ),
    );
    await Word.run(async (context) => {
      const now = context.document.body.getReviewedText('Current');
      const then = context.document.body.paragraphs.getFirst().getReviewedText('Original');
      await context.sync();
      expect([now.value, then.value]).toEqual(['新文', '旧文']);
    });
  });
});

describe('Body.insertText and insertParagraph', () => {
  it.each([
    ['Start', ['新甲', '乙']],
    ['End', ['甲', '乙新']],
    ['Replace', ['新']],
  ] as const)('insertText at %s', async (where, wanted) => {
    const host = open(para('甲') + para('乙'));
    await Word.run(async (context) => {
      const range = context.document.body.insertText('新', where);
      range.load('text');
      await context.sync();
      expect(range.text).toBe('新');
    });
    expect(texts(host)).toEqual(wanted);
  });

  it('makes paragraphs of line ends and keeps tabs and line breaks', async () => {
    const host = open(para('甲'));
    await doing((context) => context.document.body.insertText('\t一\n二\u000b三', 'End'));
    expect(texts(host)).toEqual(['甲\t一', '二\u000b三']);
    expect(host.documentXml()).toContain('<w:tab/>');
  });

  it('a new paragraph takes the properties of its neighbour', async () => {
    const host = open(para('甲', '<w:pStyle w:val="1"/>') + para('乙', '<w:pStyle w:val="dz"/>'));
    await Word.run(async (context) => {
      const first = context.document.body.insertParagraph('前', 'Start');
      const last = context.document.body.insertParagraph('后', 'End');
      first.load('text,styleBuiltIn');
      last.load('text,style');
      await context.sync();
      expect([first.text, first.styleBuiltIn, last.text, last.style]).toEqual([
        '前',
        'Heading1',
        '后',
        '正文公文',
      ]);
    });
    expect(texts(host)).toEqual(['前', '甲', '乙', '后']);
  });

  it('lands in the control with which the document ends', async () => {
    const host = open(para('甲') + control('dz:1:text:x', para('乙')));
    await doing((context) => context.document.body.insertParagraph('丙', 'End'));
    expect(host.paragraphs()[2]).toMatchObject({ text: '丙', tag: { kind: 'text', id: 'x' } });
  });
});

describe('Body.insertOoxml', () => {
  const fragment = writeFlatOpc([
    heading(1, '一、问题', { kind: 'part', id: 'problems' }),
    paragraph('1.', slot('a.1', '【问题：x】')),
  ]);

  it('at the end leaves one more empty paragraph behind the fragment', async () => {
    const host = open(para('甲'));
    await Word.run(async (context) => {
      const range = context.document.body.insertOoxml(fragment, 'End');
      range.load('text');
      await context.sync();
      expect(range.text).toBe('一、问题\r1.【问题：x】');
    });
    // The fragment ends with an empty paragraph of its own.
    expect(texts(host)).toEqual(['甲', '一、问题', '1.', '', '']);
    expect(host.paragraphs()[1]?.tag?.kind).toBe('part');
  });

  it('fills an empty last paragraph', async () => {
    const host = open(para('甲') + para(''));
    await doing((context) => context.document.body.insertOoxml(fragment, 'End'));
    expect(texts(host)).toEqual(['甲', '一、问题', '1.', '', '']);
  });

  it('merged: the last paragraph of the fragment runs into the one there', async () => {
    const host = open(para('甲', '<w:pStyle w:val="1"/>'), { ooxmlTail: 'merged' });
    await doing((context) => context.document.body.insertOoxml(fragment, 'End'));
    expect(texts(host)).toEqual(['甲', '一、问题', '1.', '']);
  });

  it('at the start and in place of everything', async () => {
    const host = open(para('甲'));
    await doing((context) => context.document.body.insertOoxml(fragment, 'Start'));
    expect(texts(host)).toEqual(['一、问题', '1.', '', '甲']);
    await doing((context) => context.document.body.insertOoxml(fragment, 'Replace'));
    expect(texts(host)).toEqual(['一、问题', '1.', '', '']);
  });

  it('lands in a control with which the document ends', async () => {
    const host = open(control('dz:1:text:x', para('乙')));
    await doing((context) => context.document.body.insertOoxml(fragment, 'End'));
    expect(host.paragraphs().every(({ controls }) => controls?.some(({ tag }) => tag.id === 'x'))).toBe(true);
  });

  it('can be told to refuse', async () => {
    const host = open(para('甲'), { ooxmlRefused: true });
    expect(
      await codeOf((context) => (context.document.body.insertOoxml(fragment, 'End'), context.sync())),
    ).toBe('GeneralException');
    expect(texts(host)).toEqual(['甲']);
  });

  it.each([
    '',
    'no xml',
    '<a/>',
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>',
  ])('refuses what is no package: %j', async (ooxml) => {
    open(para('甲'));
    expect(await codeOf((context) => (context.document.body.insertOoxml(ooxml, 'End'), context.sync()))).toBe(
      'GeneralException',
    );
  });
});

describe('Body.clear, getRange, insertBreak, insertContentControl', () => {
  it('clear leaves one empty paragraph', async () => {
    const host = open(para('甲') + table(['一']) + control('b', para('乙')));
    await doing((context) => context.document.body.clear());
    expect(texts(host)).toEqual(['']);
  });

  it('getRange knows start, end and whole', async () => {
    const host = open(para('甲') + para('乙'));
    await doing((context) => {
      context.document.body.getRange('Start').insertText('<', 'Start');
      context.document.body.getRange('End').insertText('>', 'End');
    });
    expect(texts(host)).toEqual(['<甲', '乙>']);
  });

  it('insertBreak puts a page break in a paragraph of its own, a line break into the text', async () => {
    const host = open(para('甲'));
    await doing((context) => {
      context.document.body.insertBreak('Line', 'End');
      context.document.body.insertBreak('Page', 'End');
    });
    expect(texts(host)).toEqual(['甲\u000b', '']);
    expect(host.documentXml()).toContain('<w:br w:type="page"/>');
  });

  it('insertContentControl wraps all paragraphs', async () => {
    const host = open(para('甲') + para('乙'));
    await Word.run(async (context) => {
      const made = context.document.body.insertContentControl();
      made.tag = 'dz:1:text:all';
      made.load('subtype,text');
      await context.sync();
      expect([made.subtype, made.text]).toEqual(['RichTextParagraphs', '甲\r乙']);
    });
    expect(host.paragraphs().map(({ tag }) => tag?.id)).toEqual(['all', 'all']);
  });
});
