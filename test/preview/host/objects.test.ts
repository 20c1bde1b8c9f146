import { writePackage, readPackage } from '../../../src/docx';
import { build } from '../../../src/document';
import { createHost } from '../../../src/preview/host';
import { codeOf, connect, control, doing, open, para, run, texts } from './setup';

describe('Font', () => {
  it('is read through styles and mixed values', async () => {
    open(
      para(
        run('甲', '<w:b/><w:color w:val="FF0000"/>') +
          run('乙', '<w:u w:val="single"/><w:highlight w:val="yellow"/>'),
      ) +
        para('丙', '<w:pStyle w:val="1"/>') +
        para('abc'),
    );
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/font');
      await context.sync();
      const [a, b, c] = paragraphs.items.map(({ font }) => font);
      expect(a).toMatchObject({
        bold: null,
        color: '',
        underline: 'Mixed',
        highlightColor: '',
        name: '宋体',
        size: 10.5,
        italic: false,
      });
      expect(b).toMatchObject({
        bold: true,
        size: 16,
        name: '宋体',
        underline: 'None',
        color: '#000000',
        highlightColor: null,
      });
      expect(c).toMatchObject({
        name: 'Calibri',
        subscript: false,
        superscript: false,
        strikeThrough: false,
      });
    });
  });

  it('is set on just the range, cutting runs', async () => {
    const host = open(para('甲乙丙'));
    await Word.run(async (context) => {
      const range = context.document.body.search('乙').getFirst();
      range.font.set({
        bold: true,
        size: 16,
        name: '黑体',
        color: '#C00000',
        highlightColor: '#FFFF00',
        underline: 'Single',
        italic: true,
        superscript: true,
      });
      range.font.load();
      const whole = context.document.body.font;
      whole.load('bold');
      await context.sync();
      expect(range.font).toMatchObject({
        bold: true,
        size: 16,
        name: '黑体',
        color: '#C00000',
        highlightColor: '#FFFF00',
        underline: 'Single',
        superscript: true,
      });
      expect(whole.bold).toBeNull();
      range.font.highlightColor = null as unknown as string;
      range.font.superscript = false;
      range.font.bold = false;
      await context.sync();
    });
    expect(host.documentXml()).toContain('w:eastAsia="黑体"');
    expect(host.documentXml()).not.toContain('w:highlight');
    expect(texts(host)).toEqual(['甲乙丙']);
  });

  it('of a control formats what will be typed into it', async () => {
    const host = open(
      para(
        control('dz:1:slot:x', run('【问题】', '<w:rStyle w:val="PlaceholderText"/>'), '<w:showingPlcHdr/>'),
      ),
    );
    await doing((context) => {
      const c = context.document.contentControls.getFirst();
      c.font.name = '仿宋_GB2312';
      c.insertText('甲', 'Replace');
    });
    expect(host.documentXml()).toMatch(/<w:r><w:rPr><w:rFonts[^>]*仿宋_GB2312/);
  });

  it('refuses what is no value', async () => {
    open(para('甲'));
    const set =
      (name: 'size' | 'color' | 'bold' | 'underline', value: unknown) => (context: Word.RequestContext) => {
        context.document.body.font[name] = value as never;
        return context.sync();
      };
    expect(await codeOf(set('size', -1))).toBe('InvalidArgument');
    expect(await codeOf(set('color', 'no colour'))).toBe('InvalidArgument');
    expect(await codeOf(set('bold', 'yes'))).toBe('InvalidArgument');
    expect(await codeOf(set('underline', 'Zigzag'))).toBe('InvalidArgument');
  });
});

describe('comments', () => {
  it('are written into a comments part with author and time, read, changed and deleted', async () => {
    const host = open(para('甲乙丙') + para('丁'), { author: '审阅人', now: () => '2026-01-02T03:04:05Z' });
    await Word.run(async (context) => {
      const comment = context.document.body.search('乙').getFirst().insertComment('哪一次会议？\n谁负责？');
      comment.load();
      await context.sync();
      expect(comment).toMatchObject({ content: '哪一次会议？\n谁负责？', authorName: '审阅人' });
      const range = comment.getRange();
      range.load('text');
      comment.content = '改过';
      comment.load('content');
      await context.sync();
      expect([range.text, comment.content]).toEqual(['乙', '改过']);
    });
    expect(texts(host)).toEqual(['甲乙丙', '丁']);
    expect(texts(createHost(host.save()))).toEqual(['甲乙丙', '丁']);
    await Word.run(async (context) => {
      const comments = context.document.body.getComments();
      const none = context.document.body.paragraphs.getLast().getComments();
      comments.load('items/content');
      none.load('items');
      await context.sync();
      expect([comments.items.map(({ content }) => content), none.items]).toEqual([['改过'], []]);
      comments.items[0]?.delete();
      await context.sync();
    });
    expect(host.documentXml()).not.toContain('omment');
  });

  it('over paragraphs, twice on the same words, gone with the words', async () => {
    const host = open(para('甲乙') + para('丙丁'));
    await doing((context) => {
      const { body } = context.document;
      const range = body.search('乙').getFirst().expandTo(body.search('丙').getFirst());
      range.insertComment('一');
      range.insertComment('二');
    });
    expect(host.documentXml().match(/commentReference/g)).toHaveLength(2);
    await doing((context) => context.document.body.paragraphs.getLast().insertText('新', 'Replace'));
    expect(host.documentXml()).not.toContain('omment');
    expect(texts(host)).toEqual(['甲乙', '新']);
  });

  it('need words', async () => {
    open(para('甲'));
    expect(
      await codeOf((context) => (context.document.body.getRange('Start').insertComment('x'), context.sync())),
    ).toBe('InvalidArgument');
  });
});

describe('Document', () => {
  it('reads and writes core properties', async () => {
    const host = open(para('甲'));
    await Word.run(async (context) => {
      const { properties } = context.document;
      properties.title = '题';
      properties.author = '作者';
      properties.load('title,author,subject,lastAuthor,security');
      await context.sync();
      expect(properties).toMatchObject({
        title: '题',
        author: '作者',
        subject: '',
        lastAuthor: '',
        security: 0,
      });
    });
    connect(createHost(host.save()));
    await Word.run(async (context) => {
      context.document.properties.load('title');
      await context.sync();
      expect(context.document.properties.title).toBe('题');
    });
  });

  it('the selection follows the page, and the page the selection', async () => {
    const selects: number[] = [];
    const host = open(para('甲乙') + para('丙丁'), { onSelect: () => selects.push(1) });
    host.setSelection({ paragraph: 1, start: 1, end: 2 });
    await Word.run(async (context) => {
      const selection = context.document.getSelection();
      selection.load('text');
      context.document.body.paragraphs.getFirst().insertParagraph('前', 'Before');
      await context.sync();
      expect(selection.text).toBe('丁');
      selection.insertText('新', 'Replace');
      await context.sync();
    });
    expect(texts(host)).toEqual(['前', '甲乙', '丙新']);
    await doing((context) => context.document.body.search('甲').getFirst().select());
    expect([host.selection, selects.length]).toEqual([{ paragraph: 1, start: 0, end: 1 }, 1]);
  });

  it('makes new documents and hands them over when they are opened', async () => {
    const made: Uint8Array[] = [];
    open(para('甲'), { onNewDocument: (bytes) => made.push(bytes) });
    const base64 = Buffer.from(writePackage([build.paragraph('新')])).toString('base64');
    await doing((context) => {
      context.application.createDocument(base64).open();
      context.application.createDocument().open();
      context.application.createDocument(base64);
    });
    expect(made.map((bytes) => readPackage(bytes).paragraphs.map(({ text }) => text))).toEqual([
      ['新'],
      [''],
    ]);
    expect(
      await codeOf((context) => (context.application.createDocument('eA==').open(), context.sync())),
    ).toBe('InvalidArgument');
    expect(
      await codeOf((context) => (context.application.createDocument('***').open(), context.sync())),
    ).toBe('InvalidArgument');
  });
});
