import { codeOf, control, doing, open, para, run, texts } from './setup';

const first = (context: Word.RequestContext): Word.ContentControl =>
  context.document.contentControls.getFirst();
const DEFAULT_PROMPT = '单击或点击此处输入文字。';

describe('insertText', () => {
  it.each([
    ['Replace', '1.新丙'],
    ['Start', '1.新甲丙'],
    ['End', '1.甲新丙'],
  ] as const)('at %s', async (where, wanted) => {
    const host = open(para(run('1.') + control('dz:1:slot:x', run('甲')) + run('丙')));
    await Word.run(async (context) => {
      const range = first(context).insertText('新', where);
      range.load('text');
      await context.sync();
      expect(range.text).toBe('新');
    });
    const [p] = host.paragraphs();
    expect(p?.text).toBe(wanted);
    expect(p?.controls?.[0]).toMatchObject({ start: 2, end: wanted.length - 1, empty: false });
  });

  it.each(['Replace', 'Start', 'End'] as const)(
    'at %s of an empty control takes the placeholder away',
    async (where) => {
      const look = '<w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/></w:rPr>';
      const host = open(
        para(
          control('dz:1:slot:x', run('【问题：x】'), `<w:showingPlcHdr/>`).replace(
            '<w:sdtPr>',
            `<w:sdtPr>${look}`,
          ),
        ),
      );
      await doing((context) => first(context).insertText('新的\t一', where));
      expect(host.paragraphs()[0]).toMatchObject({
        text: '新的\t一',
        controls: [{ start: 0, end: 4, empty: false }],
      });
      expect(host.documentXml()).not.toContain('showingPlcHdr');
      expect(host.documentXml()).toContain('<w:r><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/></w:rPr><w:t');
    },
  );

  it('replaced by nothing, the control shows the prompt of Word, for the package has no placeholder of its own', async () => {
    const host = open(para(control('dz:1:slot:x', run('甲'))));
    await doing((context) => first(context).insertText('', 'Replace'));
    expect(host.paragraphs()[0]?.controls?.[0]).toMatchObject({ empty: true, placeholder: DEFAULT_PROMPT });
  });

  it('keeps the formatting of the words it replaces', async () => {
    const host = open(para(control('dz:1:field:x', run('甲', '<w:b/>') + run('乙'))));
    await doing((context) => first(context).insertText('丙', 'Replace'));
    expect(host.paragraphs()[0]).toMatchObject({ text: '丙', boldLead: 1 });
  });

  it('with a line end makes the control one around paragraphs, where it is all the paragraph has', async () => {
    const host = open(para(control('dz:1:slot:x', run('甲'))) + para('尾'));
    await doing((context) => first(context).insertText('一\n二', 'Replace'));
    expect(host.paragraphs().map(({ text, tag }) => [text, tag?.id])).toEqual([
      ['一', 'x'],
      ['二', 'x'],
      ['尾', undefined],
    ]);
  });

  it('takes line ends in a plain text control only where it has several lines', async () => {
    open(para(control('dz:1:slot:x', run('甲'), '<w:text/>')));
    expect(await codeOf((context) => (first(context).insertText('一\n二', 'Replace'), context.sync()))).toBe(
      'InvalidArgument',
    );
    const host = open(para(control('dz:1:slot:x', run('甲'), '<w:text w:multiLine="1"/>')));
    await doing((context) => first(context).insertText('一\n二', 'Replace'));
    expect(texts(host)).toEqual(['一\u000b二']);
  });

  it('drops comments on the words it replaces, as Word does', async () => {
    open(para(control('dz:1:field:x', run('甲'))));
    await Word.run(async (context) => {
      first(context).getRange('Content').insertComment('批注');
      const comments = context.document.body.getComments();
      comments.load('items');
      await context.sync();
      expect(comments.items).toHaveLength(1);
      first(context).insertText('乙', 'Replace');
      await context.sync();
      comments.load('items');
      await context.sync();
      expect(comments.items).toHaveLength(0);
    });
  });

  it('works on a control around paragraphs', async () => {
    const host = open(control('dz:1:text:x', para('甲') + para('乙')) + para('尾'));
    await doing((context) => first(context).insertText('前', 'Start'));
    await doing((context) => first(context).insertText('后', 'End'));
    expect(texts(host)).toEqual(['前甲', '乙后', '尾']);
    await doing((context) => first(context).insertText('新', 'Replace'));
    expect(texts(host)).toEqual(['新', '尾']);
    await doing((context) => first(context).insertText('', 'Replace'));
    expect(host.paragraphs()[0]?.controls?.[0]?.empty).toBe(true);
  });
});
