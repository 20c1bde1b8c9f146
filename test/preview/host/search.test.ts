import { codeOf, control, doing, open, para, run } from './setup';

const find = (context: Word.RequestContext, text: string): Word.Range =>
  context.document.body.search(text, { matchCase: true }).getFirst();

describe('search', () => {
  const hits = async (
    body: string,
    text: string,
    options: Partial<Word.SearchOptions> = {},
  ): Promise<string[]> => {
    open(body);
    return Word.run(async (context) => {
      const found = context.document.body.search(text, options as Word.SearchOptions);
      found.load('items/text');
      await context.sync();
      return found.items.map((each) => each.text);
    });
  };

  it('finds within paragraphs, over runs and controls', async () => {
    expect(
      await hits(para(run('对照') + control('c', run('检')) + run('查')) + para('检查'), '检查'),
    ).toEqual(['检查', '检查']);
    expect(await hits(para('甲') + para('乙'), '甲乙')).toEqual([]);
  });

  it('takes letter case, whole words, prefix and suffix into account', async () => {
    expect(await hits(para('Word word'), 'word')).toEqual(['Word', 'word']);
    expect(await hits(para('Word word'), 'word', { matchCase: true })).toEqual(['word']);
    expect(await hits(para('a1 a'), 'a', { matchWholeWord: true })).toHaveLength(1);
    expect(await hits(para('abc cab'), 'a', { matchPrefix: true })).toHaveLength(1);
    expect(await hits(para('abc cba'), 'a', { matchSuffix: true })).toHaveLength(1);
  });

  it('ignores punctuation and spaces when told', async () => {
    expect(await hits(para('一，二 三'), '一二三', { ignorePunct: true, ignoreSpace: true })).toEqual([
      '一，二 三',
    ]);
    expect(await hits(para('一，二'), '一二')).toEqual([]);
  });

  it('reads ^ as the beginning of a code', async () => {
    expect(await hits(para('a^b'), 'a^^b')).toEqual(['a^b']);
    expect(await hits(para('<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>'), '甲^t乙')).toEqual(['甲\t乙']);
    expect(await hits(para('第3次'), '第^#次')).toEqual(['第3次']);
    expect(await hits(para('(a+b)'), '(a+b)')).toEqual(['(a+b)']);
  });

  it('refuses what Word refuses, and what is not simulated', async () => {
    open(para('甲'));
    const searching =
      (text: string, options?: Partial<Word.SearchOptions>) => (context: Word.RequestContext) => {
        context.document.body.search(text, options as Word.SearchOptions).load('items');
        return context.sync();
      };
    expect(await codeOf(searching('甲'.repeat(256)))).toBe('SearchStringInvalidOrTooLong');
    expect(await codeOf(searching(''))).toBe('SearchStringInvalidOrTooLong');
    expect(await codeOf(searching('甲*', { matchWildcards: true }))).toBe('NotImplemented');
    expect(await codeOf(searching('甲^p'))).toBe('NotImplemented');
    await doing((context) => context.document.body.search('甲'.repeat(255)).load('items'));
  });

  it('knows scopes: paragraph, control, range', async () => {
    open(para('甲甲') + para(control('c', run('甲'))));
    await Word.run(async (context) => {
      const { body, contentControls } = context.document;
      const counts = [
        body.paragraphs.getFirst().search('甲'),
        contentControls.getFirst().search('甲'),
        find(context, '甲甲').search('甲'),
      ];
      counts.forEach((each) => each.load('items'));
      const none = body.search('乙').getFirstOrNullObject();
      none.load();
      await context.sync();
      expect(counts.map((each) => each.items.length)).toEqual([2, 1, 2]);
      expect(none.isNullObject).toBe(true);
    });
    expect(await codeOf((context) => (find(context, '乙').load('text'), context.sync()))).toBe(
      'ItemNotFound',
    );
  });
});
