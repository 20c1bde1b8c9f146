import { codeOf, connect, control, doing, empty, open, para, texts, theClient } from './setup';
import { createHost } from '../../../src/preview/host';
import { docxOf } from '../../support/docx-package';

describe('loading through the genuine client', () => {
  it('answers plain properties, navigation and collections', async () => {
    open(para('甲乙') + para('丙', '<w:pStyle w:val="1"/>'));
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text,items/outlineLevel,items/font/size');
      await context.sync();
      expect(paragraphs.items.map((p) => [p.text, p.outlineLevel, p.font.size])).toEqual([
        ['甲乙', 10, 10.5],
        ['丙', 1, 16],
      ]);
    });
  });

  it('loads all plain properties when none is named, and of the items named `items`', async () => {
    open(para('甲' + '') + para(control('dz:1:field:x', '<w:r><w:t>乙</w:t></w:r>')));
    await Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.load('items');
      const first = context.document.body.paragraphs.getFirst();
      first.load();
      await context.sync();
      expect(first.text).toBe('甲');
      expect(first.styleBuiltIn).toBe('Normal');
      expect(
        contentControls.items.map(({ tag, title, type, subtype }) => [tag, title, type, subtype]),
      ).toEqual([['dz:1:field:x', 'dz:1:field:x', 'RichText', 'RichTextInline']]);
    });
  });

  it('takes $top and $skip', async () => {
    open(['一', '二', '三', '四'].map((each) => para(each)).join(''));
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load({ text: true, $top: 2, $skip: 1 });
      await context.sync();
      expect(paragraphs.items.map((p) => p.text)).toEqual(['二', '三']);
    });
  });

  it('gives null objects for what is missing under a name with OrNullObject, else ItemNotFound', async () => {
    open(para('甲'));
    await Word.run(async (context) => {
      const none = context.document.contentControls.getByIdOrNullObject(77);
      const deep = none.paragraphs.getFirstOrNullObject();
      none.load('tag');
      deep.load('text');
      await context.sync();
      expect([none.isNullObject, deep.isNullObject]).toEqual([true, true]);
    });
    expect(await codeOf((context) => (context.document.contentControls.getById(77), context.sync()))).toBe(
      'ItemNotFound',
    );
    expect(
      await codeOf((context) => {
        context.document.contentControls.getByIdOrNullObject(77).tag = 'x';
        return context.sync();
      }),
    ).toBe('ItemNotFound');
  });

  it('leaves the errors of wrong use to the client', async () => {
    open(para('甲'));
    expect(await codeOf(async (context) => context.document.body.text)).toBe('PropertyNotLoaded');
    expect(await codeOf(async (context) => context.document.body.getOoxml().value)).toBe('ValueNotLoaded');
  });

  it('keeps objects between syncs, and forgets them after the run', async () => {
    const host = open(para('甲') + para('乙'));
    await Word.run(async (context) => {
      const second = context.document.body.paragraphs.getFirst().getNext();
      second.load('text');
      await context.sync();
      context.document.body.paragraphs.getFirst().insertParagraph('前', 'Before');
      await context.sync();
      second.insertText('丙', 'End');
      await context.sync();
    });
    expect(texts(host)).toEqual(['前', '甲', '乙丙']);
  });

  it('answers ItemNotFound for an object that was deleted', async () => {
    open(para('甲') + para('乙'));
    expect(
      await codeOf(async (context) => {
        const first = context.document.body.paragraphs.getFirst();
        first.load('text');
        await context.sync();
        first.delete();
        await context.sync();
        first.load('text');
        await context.sync();
      }),
    ).toBe('ItemNotFound');
  });

  it('counts our syncs only', async () => {
    open(para('甲'));
    await Word.run(async (context) => {
      context.document.body.load('text');
      await context.sync();
      await context.sync();
    });
    expect(theClient().syncs()).toBe(2);
  });
});

describe('members that the host does not know', () => {
  it.each<[string, (context: Word.RequestContext) => unknown]>([
    ['a method', (context) => context.document.body.insertHtml('<p>x</p>', 'End')],
    ['a method with a result', (context) => context.document.body.getHtml()],
    ['a property', (context) => context.document.body.inlinePictures.load('items')],
    ['a member of a class that it does not have', (context) => context.document.sections.load('items')],
    ['a property of a known class', (context) => context.document.properties.load('company')],
    ['a kind of break', (context) => context.document.body.insertBreak('SectionNext', 'End')],
    ['replies', (context) => context.document.body.getComments().getFirst().replies.load('items')],
  ])('NotImplemented: %s', async (_, use) => {
    const host = open(para('甲'));
    await doing((context) =>
      context.document.body.paragraphs.getFirst().getRange('Content').insertComment('批注'),
    );
    const before = host.documentXml();
    expect(await codeOf((context) => (use(context), context.sync()))).toBe('NotImplemented');
    expect(host.documentXml()).toBe(before);
  });

  it('refuses arguments that the documentation does not allow', async () => {
    open(para('甲'));
    const wrong = (context: Word.RequestContext, where: string): unknown =>
      context.document.body.insertText('x', where as 'End');
    expect(await codeOf((context) => (wrong(context, 'Before'), context.sync()))).toBe('InvalidArgument');
  });
});

describe('an older Word', () => {
  const newer: [string, (context: Word.RequestContext) => unknown][] = [
    ['1.4 getReviewedText', (context) => context.document.body.getReviewedText('Current')],
    ['1.4 insertComment', (context) => context.document.getSelection().insertComment('x')],
    ['1.4 changeTrackingMode', (context) => context.document.load('changeTrackingMode')],
    ['1.4 getComments', (context) => context.document.body.getComments().load('items')],
  ];
  it.each(newer)('1.3 does not have %s', async (_, use) => {
    open(para('甲'), { wordApi: '1.3' });
    expect(await codeOf((context) => (use(context), context.sync()))).toBe('ApiNotFound');
  });

  it('1.1 lacks what came with 1.3, and loads only what it has', async () => {
    open(para('甲'), { wordApi: '1.1' });
    expect(await codeOf((context) => (context.document.body.paragraphs.getFirst(), context.sync()))).toBe(
      'ApiNotFound',
    );
    await Word.run(async (context) => {
      context.document.body.load();
      await context.sync();
      expect(context.document.body.text).toBe('甲');
      expect(() => context.document.body.styleBuiltIn).toThrow(
        expect.objectContaining({ code: 'PropertyNotLoaded' }),
      );
    });
  });

  it('says so by isSetSupported, with strings and through Office', () => {
    const host = open(para('甲'), { wordApi: '1.3' });
    const supported = (version: string): boolean =>
      Office.context.requirements.isSetSupported('WordApi', version);
    expect([supported('1.1'), supported('1.3'), supported('1.4'), supported('2.0')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(host.isSetSupported('WordApiDesktop', '1.1')).toBe(false);
    expect(host.isSetSupported('Settings', '1.1')).toBe(true);
    host.setWordApi('1.8');
    expect([supported('1.8'), supported('1.9')]).toEqual([true, false]);
    expect(createHost(docxOf({})).isSetSupported('WordApi', '1.6')).toBe(true);
    expect(createHost(docxOf({})).isSetSupported('WordApi', '1.7')).toBe(false);
  });

  it('lists plain text controls from 1.5 on only', async () => {
    const body = para(control('plain', '<w:r><w:t>甲</w:t></w:r>', '<w:text/>') + empty('rich'));
    const tags = async (): Promise<string[]> =>
      Word.run(async (context) => {
        const { contentControls } = context.document;
        contentControls.load('tag');
        await context.sync();
        return contentControls.items.map((each) => each.tag);
      });
    open(body, { wordApi: '1.3' });
    expect(await tags()).toEqual(['rich']);
    open(body, { wordApi: '1.5' });
    expect(await tags()).toEqual(['plain', 'rich']);
  });
});

describe('failures on demand', () => {
  it('fails at the n-th action, once, and keeps what was done before', async () => {
    const host = open(para('甲'));
    host.failAt(3, 'GeneralException');
    const insert = async (context: Word.RequestContext): Promise<void> => {
      for (const text of ['一', '二', '三', '四']) context.document.body.insertParagraph(text, 'End');
      await context.sync();
    };
    expect(await codeOf(insert)).toBe('GeneralException');
    expect(texts(host)).toEqual(['甲', '一', '二']);
    await Word.run(insert);
    expect(texts(host)).toEqual(['甲', '一', '二', '一', '二', '三', '四']);
  });

  it('does not count bookkeeping, and takes any code', async () => {
    const host = connect(
      createHost(docxOf({ body: para('甲') }), { failAt: { action: 1, code: 'AccessDenied' } }),
    );
    expect(await codeOf((context) => (context.document.body.load('text'), context.sync()))).toBe(
      'AccessDenied',
    );
    expect(host.log.actions.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['query Body']);
  });

  it('names where it failed', async () => {
    open(para('甲'));
    const error = await Word.run(async (context) => {
      context.document.contentControls.getById(5).load('tag');
      await context.sync();
    }).catch((reason: OfficeExtension.Error) => reason);
    expect((error as OfficeExtension.Error).debugInfo.errorLocation).toBe('ContentControlCollection.getById');
  });

  it('refuses every change to a protected document, and lets it be read', async () => {
    const host = open(para('甲'), { readOnly: true });
    expect(await codeOf((context) => (context.document.body.insertText('乙', 'End'), context.sync()))).toBe(
      'NotAllowed',
    );
    expect(
      await codeOf((context) => {
        context.document.body.paragraphs.getFirst().alignment = 'Right';
        return context.sync();
      }),
    ).toBe('NotAllowed');
    expect(() => host.replaceText(0, 0, 0, '乙')).toThrow(expect.objectContaining({ code: 'NotAllowed' }));
    await Word.run(async (context) => {
      const { properties } = context.document;
      properties.load('security');
      const found = context.document.body.search('甲', { matchCase: true });
      found.load('text');
      await context.sync();
      expect(properties.security).toBe(8);
      expect(found.items).toHaveLength(1);
    });
    expect(texts(host)).toEqual(['甲']);
  });
});
