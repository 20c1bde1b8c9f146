import { build } from '../../../src/document';
import { writeFlatOpc } from '../../../src/docx';
import { codeOf, control, doing, empty, open, para, run, table, texts } from './setup';

const first = (context: Word.RequestContext): Word.ContentControl =>
  context.document.contentControls.getFirst();

describe('finding controls', () => {
  const body =
    para(run('1.') + control('a', run('甲')) + empty('b')) +
    control('block', para(control('a', run('乙')))) +
    table(['x']);

  it('by tag, title, id, type, key, and one after another', async () => {
    open(body);
    await Word.run(async (context) => {
      const { contentControls } = context.document;
      const byTag = contentControls.getByTag('a');
      const byTitle = contentControls.getByTitle('b');
      const types = contentControls.getByTypes(['RichTextParagraphs' as Word.ContentControlType]);
      const none = contentControls.getByTag('nothing').getFirstOrNullObject();
      contentControls.load('items/tag,items/id');
      [byTag, byTitle, types].forEach((each) => each.load('items/text,items/tag'));
      none.load();
      await context.sync();
      expect(contentControls.items.map(({ tag }) => tag)).toEqual(['a', 'b', 'block', 'a']);
      expect(byTag.items.map(({ text }) => text)).toEqual(['甲', '乙']);
      expect(byTitle.items.map(({ text }) => text)).toEqual(['【问题：写一件事】']);
      expect(types.items.map(({ tag }) => tag)).toEqual(['block']);
      expect(none.isNullObject).toBe(true);
      const id = contentControls.items[1]?.id ?? 0;
      const same = [
        contentControls.getById(id),
        contentControls.getByIdOrNullObject(id),
        contentControls.getItem(id),
      ];
      same.forEach((each) => each.load('tag'));
      await context.sync();
      expect(same.map(({ tag }) => tag)).toEqual(['b', 'b', 'b']);
    });
  });

  it('knows the control around a control and those inside', async () => {
    open(body);
    await Word.run(async (context) => {
      const block = context.document.contentControls.getByTag('block').getFirst();
      const inner = block.contentControls.getFirst();
      const outer = inner.parentContentControl;
      const none = block.parentContentControlOrNullObject;
      inner.load('tag');
      outer.load('tag');
      none.load();
      block.paragraphs.load('items/text');
      await context.sync();
      expect([inner.tag, outer.tag, none.isNullObject, block.paragraphs.items.length]).toEqual([
        'a',
        'block',
        true,
        1,
      ]);
    });
  });

  it('text of an empty control is its placeholder unless the host is told otherwise', async () => {
    const text = (): Promise<string> =>
      Word.run(async (context) => {
        const control_ = context.document.contentControls.getByTag('b').getFirst();
        control_.load('text');
        await context.sync();
        return control_.text;
      });
    open(body);
    expect(await text()).toBe('【问题：写一件事】');
    open(body, { hidePlaceholderText: true });
    expect(await text()).toBe('');
  });
});

describe('locks', () => {
  it('cannotEdit refuses edits, cannotDelete deletion; both can be lifted in the same batch', async () => {
    const host = open(para(control('c', run('甲'))));
    await doing((context) => {
      first(context).cannotEdit = true;
      first(context).cannotDelete = true;
    });
    expect(host.documentXml()).toContain('<w:lock w:val="sdtContentLocked"/>');
    expect(await codeOf((context) => (first(context).insertText('x', 'Replace'), context.sync()))).toBe(
      'NotAllowed',
    );
    expect(await codeOf((context) => (first(context).clear(), context.sync()))).toBe('NotAllowed');
    expect(await codeOf((context) => (first(context).delete(false), context.sync()))).toBe('NotAllowed');
    await Word.run(async (context) => {
      const c = first(context);
      c.cannotEdit = false;
      c.insertText('乙', 'Replace');
      c.cannotEdit = true;
      c.load('cannotEdit,cannotDelete');
      await context.sync();
      expect([c.cannotEdit, c.cannotDelete]).toEqual([true, true]);
    });
    expect(texts(host)).toEqual(['乙']);
  });
});

describe('properties', () => {
  it('takes tag, title, appearance, colour; cuts long names', async () => {
    const host = open(para(control('c', run('甲'))));
    await Word.run(async (context) => {
      const c = first(context);
      c.tag = 't'.repeat(80);
      c.title = '题';
      c.appearance = 'Hidden';
      c.color = '#ff0000';
      c.removeWhenEdited = true;
      c.load();
      await context.sync();
      expect(c).toMatchObject({
        tag: 't'.repeat(64),
        title: '题',
        appearance: 'Hidden',
        color: '#FF0000',
        removeWhenEdited: true,
      });
    });
    expect(host.documentXml()).toContain('<w15:appearance w15:val="hidden"/>');
  });

  it('placeholderText is shown at once, and again after clearing', async () => {
    const host = open(para(control('dz:1:slot:x', run('甲')) + empty('dz:1:slot:y')));
    await Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.load('tag');
      await context.sync();
      for (const each of contentControls.items) each.placeholderText = '【请填写：x】';
      contentControls.items[0]?.clear();
      contentControls.load('placeholderText');
      await context.sync();
      expect(contentControls.items.map(({ placeholderText }) => placeholderText)).toEqual([
        '【请填写：x】',
        '【请填写：x】',
      ]);
    });
    expect(host.paragraphs()[0]?.controls?.map(({ placeholder }) => placeholder)).toEqual([
      '【请填写：x】',
      '【请填写：x】',
    ]);
  });
});

describe('delete', () => {
  it('with and without its content', async () => {
    const host = open(
      para(run('甲') + control('c', run('乙')) + run('丙')) + control('b', para('丁')) + para('戊'),
    );
    await doing((context) => {
      context.document.contentControls.getByTag('c').getFirst().delete(true);
      context.document.contentControls.getByTag('b').getFirst().delete(true);
    });
    expect(texts(host)).toEqual(['甲乙丙', '丁', '戊']);
    expect(host.documentXml()).not.toContain('w:sdt');
    const second = open(
      para(run('甲') + control('c', run('乙')) + run('丙')) + control('b', para('丁')) + para('戊'),
    );
    await doing((context) => {
      context.document.contentControls.getByTag('c').getFirst().delete(false);
      context.document.contentControls.getByTag('b').getFirst().delete(false);
    });
    expect(texts(second)).toEqual(['甲丙', '戊']);
  });

  it('a placeholder is no content to keep', async () => {
    const host = open(para(run('甲') + empty('c')));
    await doing((context) => first(context).delete(true));
    expect(host.paragraphs()[0]).toEqual({ index: 0, text: '甲' });
  });

  it('the control that is all a body has leaves an empty paragraph', async () => {
    const host = open(control('b', para('甲') + para('乙')));
    await doing((context) => first(context).delete(false));
    expect(host.paragraphs()).toEqual([{ index: 0, text: '' }]);
  });
});

describe('ranges of a control', () => {
  it('start and end stand inside, before and after outside', async () => {
    const host = open(para(run('甲') + control('dz:1:field:x', run('乙')) + run('丙')));
    await doing((context) => {
      const c = first(context);
      c.getRange('Start').insertText('1', 'Start');
      c.getRange('End').insertText('2', 'End');
      c.getRange('Before').insertText('3', 'End');
      c.getRange('After').insertText('4', 'Start');
    });
    expect(host.paragraphs()[0]).toMatchObject({ text: '甲31乙24丙', controls: [{ start: 2, end: 5 }] });
  });

  it('of a control around paragraphs: after it comes the next paragraph', async () => {
    open(control('b', para('甲')) + para('乙'));
    await Word.run(async (context) => {
      const next = first(context).getRange('After').paragraphs.getFirst();
      next.load('text');
      await context.sync();
      expect(next.text).toBe('乙');
    });
  });

  it('selects itself', async () => {
    const host = open(para(run('甲') + control('c', run('乙丙'))));
    await doing((context) => first(context).select());
    expect(host.selection).toEqual({ paragraph: 0, start: 1, end: 3 });
  });
});

describe('insertParagraph and insertOoxml', () => {
  it('insertParagraph beside and within', async () => {
    const host = open(para(control('dz:1:text:x', run('甲'))));
    await doing((context) => {
      first(context).insertParagraph('前', 'Before');
      first(context).insertParagraph('后', 'After');
      first(context).insertParagraph('尾', 'End');
      first(context).insertParagraph('首', 'Start');
    });
    expect(host.paragraphs().map(({ text, tag }) => [text, tag?.id])).toEqual([
      ['前', undefined],
      ['首', 'x'],
      ['甲', 'x'],
      ['尾', 'x'],
      ['后', undefined],
    ]);
  });

  it('a paragraph beside a control around paragraphs stands outside it', async () => {
    const host = open(control('dz:1:text:x', para('甲')));
    await doing((context) => first(context).insertParagraph('后', 'After'));
    expect(host.paragraphs().map(({ tag }) => tag?.id)).toEqual(['x', undefined]);
  });

  it('refuses a paragraph in a control within a sentence', async () => {
    open(para(run('甲') + control('c', run('乙'))));
    expect(await codeOf((context) => (first(context).insertParagraph('x', 'End'), context.sync()))).toBe(
      'GeneralException',
    );
  });

  it('OOXML goes into it', async () => {
    const host = open(control('dz:1:text:x', para('甲')) + para('尾'));
    await doing((context) =>
      first(context).insertOoxml(writeFlatOpc([build.paragraph('一'), build.paragraph('二')]), 'Replace'),
    );
    expect(host.paragraphs().map(({ text, tag }) => [text, tag?.id])).toEqual([
      ['一', 'x'],
      ['二', 'x'],
      ['', 'x'],
      ['', 'x'],
      ['尾', undefined],
    ]);
  });

  it('OOXML of several paragraphs fails within a sentence', async () => {
    open(para(run('甲') + control('c', run('乙'))));
    const ooxml = writeFlatOpc([build.paragraph('一'), build.paragraph('二')]);
    expect(await codeOf((context) => (first(context).insertOoxml(ooxml, 'End'), context.sync()))).toBe(
      'GeneralException',
    );
  });
});

describe('controls around cells and rows', () => {
  const cell = `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${para('一')}</w:tc>`;
  const grid =
    '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>';

  it('are known for what they are, and rows are not replaced', async () => {
    open(
      `<w:tbl>${grid}<w:tr>${control('cell', cell)}</w:tr>${control('row', `<w:tr>${cell}</w:tr>`)}</w:tbl>` +
        control('table', `<w:tbl>${grid}<w:tr>${cell}</w:tr></w:tbl>`) +
        para(''),
    );
    await Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.load('items/subtype,items/text');
      await context.sync();
      expect(contentControls.items.map(({ subtype, text }) => [subtype, text])).toEqual([
        ['RichTextTableCell', '一'],
        ['RichTextTableRow', '一'],
        ['RichTextTable', '一'],
      ]);
    });
    const replace = (tag: string) => (context: Word.RequestContext) => {
      context.document.contentControls.getByTag(tag).getFirst().insertText('x', 'Replace');
      return context.sync();
    };
    expect(await codeOf(replace('row'))).toBe('InvalidArgument');
    expect(await codeOf(replace('table'))).toBe('InvalidArgument');
    await Word.run(replace('cell'));
  });
});
