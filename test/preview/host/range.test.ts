import { build } from '../../../src/document';
import { writeFlatOpc } from '../../../src/docx';
import { codeOf, control, doing, empty, open, para, run, table, texts } from './setup';

const find = (context: Word.RequestContext, text: string): Word.Range =>
  context.document.body.search(text, { matchCase: true }).getFirst();

describe('Range.insertText', () => {
  it.each([
    ['Replace', '甲新丙', '新'],
    ['Start', '甲新乙丙', '新乙'],
    ['End', '甲乙新丙', '乙新'],
    ['Before', '甲新乙丙', '乙'],
    ['After', '甲乙新丙', '乙'],
  ] as const)('at %s', async (where, wanted, after) => {
    const host = open(para('甲乙丙'));
    await Word.run(async (context) => {
      const range = find(context, '乙');
      const inserted = range.insertText('新', where);
      range.load('text');
      inserted.load('text');
      await context.sync();
      expect([inserted.text, range.text]).toEqual(['新', after]);
    });
    expect(texts(host)).toEqual([wanted]);
  });

  it('replaces over runs and controls with the formatting of the first character', async () => {
    const host = open(
      para(run('甲') + run('乙', '<w:b/>') + control('dz:1:field:x', run('丙丁')) + run('戊')),
    );
    await doing((context) => find(context, '乙丙').insertText('新', 'Replace'));
    expect(host.paragraphs()[0]).toMatchObject({ text: '甲新丁戊', controls: [{ start: 2, end: 3 }] });
    expect(host.documentXml()).toMatch(/<w:b\/><\/w:rPr><w:t xml:space="preserve">新<\/w:t>/);
  });

  it('stays in a control whose whole text it replaces', async () => {
    const host = open(para(run('甲') + control('dz:1:field:x', run('乙')) + run('丙')));
    await doing((context) => find(context, '乙').insertText('新的', 'Replace'));
    expect(host.paragraphs()[0]).toMatchObject({
      text: '甲新的丙',
      controls: [{ start: 1, end: 3, empty: false }],
    });
  });

  it('follows edits elsewhere', async () => {
    const host = open(para('甲乙丙') + para('丁'));
    await Word.run(async (context) => {
      const range = find(context, '丙');
      range.load('text');
      await context.sync();
      context.document.body.paragraphs.getFirst().insertText('前前', 'Start');
      find(context, '乙').insertText('\n', 'Before');
      await context.sync();
      range.insertText('新', 'Replace');
      range.load('text');
      await context.sync();
      expect(range.text).toBe('新');
    });
    expect(texts(host)).toEqual(['前前甲', '乙新', '丁']);
  });

  it('joins paragraphs when it replaces over their end', async () => {
    const host = open(para('甲乙', '<w:jc w:val="center"/>') + para('中') + para('丙丁'));
    await doing((context) => find(context, '乙').expandTo(find(context, '丙')).insertText('新', 'Replace'));
    expect(texts(host)).toEqual(['甲新丁']);
    expect(host.documentXml()).toContain('<w:jc w:val="center"/>');
  });
});

describe('Range.delete and clear', () => {
  it('deletes text, whole paragraphs and whole tables', async () => {
    const host = open(para('甲') + table(['一', '二']) + para('乙') + para('丙'));
    await doing((context) => find(context, '甲').expandTo(find(context, '乙')).delete());
    expect(texts(host)).toEqual(['', '丙']);
    const second = open(
      para('甲') + para('乙', '<w:jc w:val="center"/>') + para('丙', '<w:jc w:val="right"/>'),
    );
    await doing((context) =>
      context.document.body.paragraphs.getFirst().getNext().getRange('Whole').delete(),
    );
    expect(texts(second)).toEqual(['甲', '丙']);
    expect(second.documentXml()).toContain('<w:jc w:val="right"/>');
  });

  it('empties cells and keeps the table when it covers parts of it', async () => {
    const host = open(table(['一', '二'], ['三', '四']) + para('尾'));
    await doing((context) => find(context, '二').expandTo(find(context, '三')).delete());
    expect(texts(host)).toEqual(['一', '', '', '四', '尾']);
    await doing((context) => find(context, '四').expandTo(find(context, '尾')).delete());
    expect(texts(host)).toEqual(['一', '', '', '', '']);
  });

  it('takes a control that lies inside, and leaves one that it empties', async () => {
    const host = open(para(run('甲') + control('dz:1:field:x', run('乙')) + run('丙')));
    await doing((context) => find(context, '乙').clear());
    expect(host.paragraphs()[0]).toMatchObject({
      text: '甲丙',
      controls: [{ start: 1, end: 1, empty: true }],
    });
    await doing((context) => find(context, '甲').expandTo(find(context, '丙')).delete());
    expect(host.paragraphs()[0]).toEqual({ index: 0, text: '' });
  });

  it('changes nothing when a lock forbids part of it', async () => {
    const host = open(
      para('甲') + para(control('c', run('锁'), '<w:lock w:val="sdtContentLocked"/>')) + para('乙'),
    );
    const before = host.documentXml();
    expect(
      await codeOf((context) => (find(context, '甲').expandTo(find(context, '乙')).delete(), context.sync())),
    ).toBe('NotAllowed');
    expect(
      await codeOf(
        (context) => (
          find(context, '甲').expandTo(find(context, '乙')).insertText('x', 'Replace'),
          context.sync()
        ),
      ),
    ).toBe('NotAllowed');
    expect(host.documentXml()).toBe(before);
  });

  it('a range dies with its paragraphs', async () => {
    open(para('甲') + para('乙'));
    expect(
      await codeOf(async (context) => {
        const range = find(context, '甲');
        range.load('text');
        await context.sync();
        context.document.body.paragraphs.getFirst().delete();
        range.load('text');
        await context.sync();
      }),
    ).toBe('ItemNotFound');
  });
});

describe('Range.insertContentControl', () => {
  it('wraps runs, cut where the range begins and ends', async () => {
    const host = open(para(run('甲乙丙丁', '<w:b/>')));
    await Word.run(async (context) => {
      const made = find(context, '乙丙').insertContentControl();
      made.tag = 'dz:1:field:x';
      made.title = '姓名';
      made.load('text,subtype,font/bold');
      await context.sync();
      expect([made.text, made.subtype, made.font.bold]).toEqual(['乙丙', 'RichTextInline', true]);
    });
    expect(host.paragraphs()[0]).toMatchObject({ text: '甲乙丙丁', controls: [{ start: 1, end: 3 }] });
  });

  it('gives ids that no other control has', async () => {
    open(para(control('c', run('乙'))) + para('甲丙'));
    await Word.run(async (context) => {
      find(context, '甲').insertContentControl();
      find(context, '丙').insertContentControl();
      const { contentControls } = context.document;
      contentControls.load('id');
      await context.sync();
      expect(new Set(contentControls.items.map(({ id }) => id)).size).toBe(3);
    });
  });

  it('around nothing shows a placeholder', async () => {
    const host = open(para('甲乙'));
    await doing((context) => {
      find(context, '乙').getRange('Start').insertContentControl().tag = 'dz:1:slot:x';
    });
    expect(host.paragraphs()[0]).toMatchObject({
      text: '甲乙',
      controls: [{ start: 1, end: 1, empty: true }],
    });
  });

  it('goes around a whole control, and refuses to cut one', async () => {
    const host = open(para(run('甲') + control('dz:1:field:x', run('乙丙')) + run('丁')));
    const wrap = (from: string, to: string) => (context: Word.RequestContext) => {
      find(context, from).expandTo(find(context, to)).insertContentControl().tag = 'dz:1:text:outer';
      return context.sync();
    };
    expect(await codeOf(wrap('甲', '乙'))).toBe('NotAllowed');
    await Word.run(wrap('甲', '丁'));
    expect(host.paragraphs()[0]).toMatchObject({ text: '甲乙丙丁', tag: { id: 'outer' } });
  });

  it('refuses parts of several paragraphs', async () => {
    open(para('甲乙') + para('丙丁'));
    expect(
      await codeOf(
        (context) => (
          find(context, '乙').expandTo(find(context, '丙')).insertContentControl(),
          context.sync()
        ),
      ),
    ).toBe('NotAllowed');
  });
});

describe('the rest of Range', () => {
  it('insertParagraph, insertBreak, getRange, paragraphs, tables', async () => {
    const host = open(para('甲乙') + table(['一']) + para('丙'));
    await Word.run(async (context) => {
      const range = find(context, '乙').expandTo(find(context, '丙'));
      range.paragraphs.load('items/text');
      range.tables.load('items/rowCount');
      await context.sync();
      expect(range.paragraphs.items.map(({ text }) => text)).toEqual(['甲乙', '一', '丙']);
      expect(range.tables.items.map(({ rowCount }) => rowCount)).toEqual([1]);
      range.insertParagraph('前', 'Before');
      range.insertParagraph('后', 'After');
      find(context, '乙').insertBreak('Line', 'Before');
      find(context, '乙').getRange('End').insertText('!', 'End');
      await context.sync();
    });
    expect(texts(host)).toEqual(['前', '甲\u000b乙!', '一', '丙', '后']);
  });

  it('insertOoxml in the middle: one paragraph goes into the text, more cut it', async () => {
    const host = open(para('甲乙', '<w:jc w:val="center"/>'));
    const one = writeFlatOpc([build.paragraph('新')]).replace('<w:p/></w:body>', '</w:body>');
    await doing((context) => find(context, '乙').insertOoxml(one, 'Start'));
    expect(texts(host)).toEqual(['甲新乙']);
    await doing((context) =>
      find(context, '新').insertOoxml(
        writeFlatOpc([build.paragraph('一'), build.paragraph('二')]),
        'Replace',
      ),
    );
    expect(texts(host)).toEqual(['甲一', '二', '', '乙']);
  });

  it('takes the parent control of a selection, also when that stands in an empty control', async () => {
    const host = open(para(run('1.') + empty('dz:1:slot:x')) + para('甲'));
    const parent = (): Promise<string | null> =>
      Word.run(async (context) => {
        const around = context.document.getSelection().parentContentControlOrNullObject;
        around.load('tag');
        await context.sync();
        return around.isNullObject ? null : around.tag;
      });
    host.setSelection({ paragraph: 0, start: 2, end: 2 });
    expect(await parent()).toBe('dz:1:slot:x');
    host.setSelection({ paragraph: 0, start: 1, end: 1 });
    expect(await parent()).toBeNull();
    host.setSelection({ paragraph: 1, start: 0, end: 1 });
    expect(await parent()).toBeNull();
  });
});
