import { codeOf, control, doing, empty, open, para, run, table, texts } from './setup';

const first = (context: Word.RequestContext): Word.Paragraph => context.document.body.paragraphs.getFirst();

describe('what a paragraph is', () => {
  it('knows its formatting through its style', async () => {
    open(
      para('甲', '<w:pStyle w:val="dz"/>') +
        para(
          '乙',
          '<w:spacing w:before="120" w:after="60" w:line="360" w:lineRule="auto"/><w:ind w:left="420" w:right="210" w:hanging="210"/><w:jc w:val="center"/><w:outlineLvl w:val="2"/>',
        ),
    );
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items');
      await context.sync();
      const [a, b] = paragraphs.items;
      expect(a).toMatchObject({
        alignment: 'Justified',
        firstLineIndent: 32,
        lineSpacing: 28.95,
        outlineLevel: 10,
        style: '正文公文',
        styleBuiltIn: 'Other',
      });
      expect(b).toMatchObject({
        alignment: 'Centered',
        firstLineIndent: -10.5,
        leftIndent: 21,
        rightIndent: 10.5,
        lineSpacing: 18,
        spaceBefore: 6,
        spaceAfter: 3,
        outlineLevel: 3,
      });
      expect([a?.isLastParagraph, b?.isLastParagraph, b?.isListItem, b?.tableNestingLevel]).toEqual([
        false,
        true,
        false,
        0,
      ]);
    });
  });

  it('takes the same properties', async () => {
    const host = open(para('甲', '<w:ind w:firstLineChars="200"/>'));
    await doing((context) => {
      const p = first(context);
      p.alignment = 'Right';
      p.firstLineIndent = 21;
      p.leftIndent = 10.5;
      p.lineSpacing = 18;
      p.spaceAfter = 6;
      p.spaceBefore = 3;
      p.outlineLevel = 2;
      p.lineUnitAfter = 1;
    });
    await Word.run(async (context) => {
      const p = first(context);
      p.load('items');
      p.load();
      await context.sync();
      expect(p).toMatchObject({
        alignment: 'Right',
        firstLineIndent: 21,
        leftIndent: 10.5,
        lineSpacing: 18,
        spaceAfter: 6,
        spaceBefore: 3,
        outlineLevel: 2,
        lineUnitAfter: 1,
      });
    });
    expect(host.paragraphs()[0]?.outlineLevel).toBe(2);
  });

  it('takes styles by name and by built-in name, adding the latter', async () => {
    const host = open(para('甲') + para('乙'));
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.getFirst().style = '正文公文';
      paragraphs.getLast().styleBuiltIn = 'Heading2';
      paragraphs.load('items/style,items/styleBuiltIn');
      await context.sync();
      expect(paragraphs.items.map((p) => [p.style, p.styleBuiltIn])).toEqual([
        ['正文公文', 'Other'],
        ['Heading 2', 'Heading2'],
      ]);
    });
    expect(host.paragraphs()[1]?.outlineLevel).toBe(2);
    expect(await codeOf((context) => ((first(context).style = '没有'), context.sync()))).toBe('ItemNotFound');
    expect(
      await codeOf((context) => ((first(context).styleBuiltIn = 'Nope' as 'Title'), context.sync())),
    ).toBe('InvalidArgument');
  });

  it('refuses values of the wrong kind', async () => {
    open(para('甲'));
    expect(await codeOf((context) => ((first(context).alignment = 'Middle' as 'Left'), context.sync()))).toBe(
      'InvalidArgument',
    );
    expect(await codeOf((context) => ((first(context).outlineLevel = 11), context.sync()))).toBe(
      'InvalidArgument',
    );
    expect(
      await codeOf((context) => ((first(context).spaceAfter = 'x' as unknown as number), context.sync())),
    ).toBe('InvalidArgument');
  });

  it('knows its list number', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const host = open(para('甲', item) + para('乙') + para('丙', item), {}, { numbering });
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/isListItem');
      await context.sync();
      const items = paragraphs.items.map((p) => p.listItemOrNullObject);
      items.forEach((item_) => item_.load('listString,level,siblingIndex'));
      await context.sync();
      expect(paragraphs.items.map((p) => p.isListItem)).toEqual([true, false, true]);
      expect(
        items.map((one) => (one.isNullObject ? null : [one.listString, one.level, one.siblingIndex])),
      ).toEqual([['1.', 0, 0], null, ['2.', 0, 1]]);
      paragraphs.items[2]?.detachFromList();
      await context.sync();
    });
    expect(host.paragraphs().map(({ listLabel }) => listLabel)).toEqual(['1.', undefined, undefined]);
    expect(
      await codeOf(
        (context) => (context.document.body.paragraphs.getLast().listItem.load('level'), context.sync()),
      ),
    ).toBe('ItemNotFound');
  });
});

describe('what lies around a paragraph', () => {
  it('finds neighbours, table, cell and control', async () => {
    open(
      para('前') + table(['一', '二']) + control('block', para('内')) + para(control('inline', run('全'))),
    );
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text,items/tableNestingLevel');
      await context.sync();
      const at = (text: string): Word.Paragraph =>
        paragraphs.items.find((p) => p.text === text) as Word.Paragraph;
      const cell = at('二').parentTableCellOrNullObject;
      cell.load('rowIndex,cellIndex');
      const none = at('前').parentTableOrNullObject;
      const around = at('内').parentContentControlOrNullObject;
      const inline = at('全').parentContentControlOrNullObject;
      const body = at('二').parentBody;
      const next = at('前').getNext();
      const end = at('全').getNextOrNullObject();
      const start = at('前').getPreviousOrNullObject();
      [none, inline, end, start].forEach((each) => each.load());
      around.load('tag');
      body.load('type');
      next.load('text');
      await context.sync();
      expect(paragraphs.items.map((p) => p.tableNestingLevel)).toEqual([0, 1, 1, 0, 0]);
      expect([cell.rowIndex, cell.cellIndex, around.tag, body.type, next.text]).toEqual([
        0,
        1,
        'block',
        'TableCell',
        '一',
      ]);
      // The paragraph has its mark beside the control, so it does not lie in it.
      expect([none, inline, end, start].map((each) => each.isNullObject)).toEqual([true, true, true, true]);
    });
  });

  it('lists the controls in it', async () => {
    open(para(run('1.') + empty('a') + run('和') + control('b', run('乙'))) + para(empty('c')));
    await Word.run(async (context) => {
      const controls = first(context).contentControls;
      controls.load('items/tag,items/text');
      await context.sync();
      expect(controls.items.map(({ tag, text }) => [tag, text])).toEqual([
        ['a', '【问题：写一件事】'],
        ['b', '乙'],
      ]);
    });
  });
});

describe('editing a paragraph', () => {
  it.each([
    ['Start', '新甲乙丙'],
    ['End', '甲乙丙新'],
    ['Replace', '新'],
  ] as const)('insertText at %s', async (where, wanted) => {
    const host = open(para(run('甲', '<w:b/>') + control('c', run('乙')) + run('丙')));
    await doing((context) => first(context).insertText('新', where));
    expect(texts(host)).toEqual([wanted]);
  });

  it('insertText takes the formatting of its neighbour', async () => {
    const host = open(para(run('甲', '<w:b/>') + run('乙')));
    await doing((context) => first(context).insertText('新', 'Start'));
    expect(host.paragraphs()[0]).toMatchObject({ text: '新甲乙', boldLead: 2 });
  });

  it('insertParagraph, delete, clear', async () => {
    const host = open(para('甲') + para('乙') + para('丙'));
    await doing((context) => {
      const p = first(context);
      p.insertParagraph('一', 'Before');
      p.insertParagraph('二\n三', 'After');
      p.getNext().getNext().getNext().delete();
      p.clear();
    });
    expect(texts(host)).toEqual(['一', '', '二', '三', '丙']);
  });

  it('the last paragraph of body and cell keeps its mark', async () => {
    const host = open(table(['一']) + para('甲') + para('乙'));
    await doing((context) => {
      context.document.body.paragraphs.getFirst().delete();
      context.document.body.paragraphs.getLast().delete();
    });
    expect(texts(host)).toEqual(['', '甲', '']);
  });

  it('a control around one paragraph shows its placeholder when that is deleted', async () => {
    const host = open(control('dz:1:text:x', para('甲')) + para('乙'));
    await doing((context) => first(context).delete());
    expect(host.paragraphs()[0]).toMatchObject({ text: '', controls: [{ empty: true }] });
  });

  it('a locked control keeps its paragraph', async () => {
    const host = open(para(control('c', run('甲'), '<w:lock w:val="sdtLocked"/>')) + para('乙'));
    expect(await codeOf((context) => (first(context).delete(), context.sync()))).toBe('NotAllowed');
    expect(await codeOf((context) => (first(context).insertText('x', 'Replace'), context.sync()))).toBe(
      'NotAllowed',
    );
    expect(texts(host)).toEqual(['甲', '乙']);
  });

  it('insertContentControl goes around the paragraph, of its content range into it', async () => {
    const host = open(para('甲') + para('乙'));
    await Word.run(async (context) => {
      const block = first(context).insertContentControl();
      const inline = context.document.body.paragraphs.getLast().getRange('Content').insertContentControl();
      block.load('subtype');
      inline.load('subtype,id');
      await context.sync();
      expect([block.subtype, inline.subtype]).toEqual(['RichTextParagraphs', 'RichTextInline']);
    });
    expect(texts(host)).toEqual(['甲', '乙']);
  });

  it('insertBreak', async () => {
    const host = open(para('甲'));
    await doing((context) => {
      first(context).insertBreak('Page', 'Before');
      context.document.body.paragraphs.getLast().insertBreak('Line', 'After');
    });
    expect(texts(host)).toEqual(['', '甲\u000b']);
  });

  it('getRange', async () => {
    const host = open(para('甲') + para('乙'));
    await Word.run(async (context) => {
      const p = first(context);
      p.getRange('Start').insertText('1', 'Start');
      p.getRange('End').insertText('2', 'End');
      p.getRange('After').insertText('3', 'Start');
      const whole = p.getRange('Whole');
      const content = p.getRange('Content');
      const relation = whole.compareLocationWith(content);
      await context.sync();
      expect(relation.value).toBe('ContainsStart');
    });
    expect(texts(host)).toEqual(['1甲2', '3乙']);
  });

  it('selects itself and its ends', async () => {
    const host = open(para('甲乙') + para('丙'));
    const select = async (mode?: 'Select' | 'Start' | 'End'): Promise<unknown> => {
      await doing((context) => first(context).select(mode));
      return host.selection;
    };
    expect(await select()).toEqual({ paragraph: 0, start: 0, end: 2 });
    expect(await select('Start')).toEqual({ paragraph: 0, start: 0, end: 0 });
    expect(await select('End')).toEqual({ paragraph: 0, start: 2, end: 2 });
  });
});
