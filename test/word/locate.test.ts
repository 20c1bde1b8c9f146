import { build, type Span } from '../../src/document';
import { locate } from '../../src/word';
import { searchWindows } from '../../src/word/locate';
import { openWord, type Desk } from './harness';

const TEXT = '在一次会议上，我没有发言；在另一次会议上，我也没有发言。';
const LONG = Array.from({ length: 60 }, (_, i) => `第${i}次检查没有到现场。`).join('');
const open = (): Desk =>
  openWord([
    build.paragraph('开头'),
    build.paragraph(TEXT),
    build.paragraph('比例为50%^p，用^号'),
    build.paragraph(LONG),
    build.paragraph('1.', build.slot('d1.1.problem', '【问题】'), '没有发言'),
  ]);
const selected = (word: Desk): string => {
  const { paragraph, start, end } = word.host.selection;
  return word.texts()[paragraph]?.slice(start, end) ?? '';
};
const target = (paragraph: number, start: number, quote: string): { span: Span; quote: string } => ({
  span: { paragraph, start, end: start + quote.length },
  quote,
});

describe('locate', () => {
  it('selects the very occurrence', async () => {
    const word = open();
    const second = TEXT.lastIndexOf('没有发言');
    expect(await locate(target(1, second, '没有发言'))).toBe('selected');
    expect(word.host.selection).toMatchObject({ paragraph: 1, start: second, end: second + 4 });
    expect(await locate(target(1, TEXT.indexOf('没有发言'), '没有发言'))).toBe('selected');
    expect(word.host.selection.start).toBe(TEXT.indexOf('没有发言'));
    expect(word.client.syncs()).toBeLessThanOrEqual(6);
  });

  it('selects words with the signs that mean something in a search', async () => {
    const word = open();
    expect(await locate(target(2, 3, '50%^p，用^号'))).toBe('selected');
    expect(selected(word)).toBe('50%^p，用^号');
  });

  it('selects words that are longer than a search may be', async () => {
    const word = open();
    const quote = LONG.slice(7, 500);
    expect(await locate(target(3, 7, quote))).toBe('selected');
    expect(selected(word)).toBe(quote);
  });

  it('finds words that moved to another paragraph, the nearest first', async () => {
    const word = open();
    word.host.replaceText(0, 0, 2, '开头\n插入的一段');
    expect(await locate(target(1, 0, TEXT))).toBe('moved');
    expect(selected(word)).toBe(TEXT);
    expect(await locate(target(6, 0, '没有发言'))).toBe('moved');
    expect(word.host.selection.paragraph).toBe(5);
  });

  it('says that words are gone, and leaves the selection alone', async () => {
    const word = open();
    word.host.setSelection({ paragraph: 0, start: 1, end: 1 });
    expect(await locate(target(1, 0, '没有这句话'))).toBe('gone');
    expect(word.host.selection).toMatchObject({ paragraph: 0, start: 1, end: 1 });
  });

  describe('in a document that was edited since it was read', () => {
    const at = (paragraph: number, quote: string, text: string) => ({
      ...target(paragraph, text.indexOf(quote), quote),
      text,
    });

    it('never takes the same short words of another place for those that are gone', async () => {
      const word = openWord([build.paragraph('***局的对照检查材料'), build.paragraph('***书记主持会议。')]);
      word.host.replaceText(0, 0, 3, '云溪县水务');
      word.host.setSelection({ paragraph: 1, start: 9, end: 9 });
      expect(await locate(at(0, '***', '***局的对照检查材料'))).toBe('gone');
      expect(word.host.selection).toMatchObject({ paragraph: 1, start: 9, end: 9 });
      expect(await locate(at(1, '***', '***书记主持会议。'))).toBe('selected');
      expect(selected(word)).toBe('***');
    });

    it('keeps to the words that were meant where the paragraph holds them twice', async () => {
      const word = open();
      const second = { ...target(1, TEXT.lastIndexOf('没有发言'), '没有发言'), text: TEXT };
      const first = at(1, '没有发言', TEXT);
      word.host.replaceText(1, 0, TEXT.indexOf('；') + 1, '');
      // Only the second clause is left, where the words of the first stood nearly.
      expect(await locate(second)).toBe('moved');
      expect(selected(word)).toBe('没有发言');
      expect(await locate(first)).toBe('gone');
    });

    it('says so when the words stand and the rest of their paragraph was changed', async () => {
      const word = open();
      word.host.replaceText(1, 0, 1, '我们在');
      expect(await locate(at(1, '也没有发言', TEXT))).toBe('moved');
      expect(selected(word)).toBe('也没有发言');
    });

    it('finds a paragraph that moved and reads as it did', async () => {
      const word = open();
      word.host.replaceText(0, 0, 2, '开头\n在一次会议上，我没有发言。');
      expect(await locate(at(1, '没有发言', TEXT))).toBe('moved');
      expect(word.host.selection).toMatchObject({ paragraph: 2, start: TEXT.indexOf('没有发言') });
    });
  });

  it('selects the paragraph for an empty quote', async () => {
    const word = open();
    expect(await locate(target(1, 0, ''))).toBe('selected');
    expect(word.host.selection.paragraph).toBe(1);
    expect(await locate(target(99, 0, ''))).toBe('moved');
  });

  it('counts characters of a search after escaping', () => {
    const { first, last } = searchWindows('^'.repeat(300));
    expect(first.length).toBe(100);
    expect(last?.length).toBe(100);
    expect(searchWindows('短')).toEqual({ first: '短' });
    expect(searchWindows('上\u000b下')).toEqual({ first: '上', last: '下' });
    expect([...searchWindows('𠮷'.repeat(150)).first].every((character) => character === '𠮷')).toBe(true);
  });
});
