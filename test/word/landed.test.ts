import type { Paragraph } from '../../src/document';
import { imprintOf, incoming, landedControls, surplus, type Snapshot } from '../../src/word/landed';
import { strayParagraphs } from '../../src/word/strays';

const snapshot = (texts: string[], tags: string[] = [], nesting = texts.map(() => 0)): Snapshot => ({
  texts,
  nesting,
  tags,
});
const paragraph = (text: string, id?: string): Paragraph => ({
  index: 0,
  text,
  ...(id === undefined
    ? {}
    : { controls: [{ tag: { kind: 'slot', id }, start: 0, end: text.length, empty: text === '' }] }),
});
const PAPER = imprintOf([paragraph('标题'), paragraph('', 'd1.1.problem'), paragraph('')]);

describe('what landed', () => {
  it('is counted by tag, beside what was there before', () => {
    const tag = 'dz:1:slot:d1.1.problem';
    expect(landedControls(PAPER, snapshot([], [tag]), snapshot([], [tag, tag]))).toEqual({
      landed: 1,
      missing: [],
    });
    expect(landedControls(PAPER, snapshot([], [tag]), snapshot([], [tag, 'other']))).toEqual({
      landed: 0,
      missing: ['填写处'],
    });
  });

  it('is the stretch that was not there', () => {
    expect(incoming(snapshot(['a', 'b']), snapshot(['a', 'x', 'y', 'b']))).toEqual({ from: 1, to: 3 });
    expect(incoming(snapshot(['a', 'b']), snapshot(['a', 'b', 'x']))).toEqual({ from: 2, to: 3 });
    expect(incoming(snapshot(['a', 'b']), snapshot(['z', 'x', 'b']))).toBeUndefined();
    expect(incoming(snapshot(['a', 'b']), snapshot(['a']))).toBeUndefined();
  });

  it('leaves as surplus only empty paragraphs at its end, not the paper’s, the person’s, a table’s or the last', () => {
    const before = snapshot(['a', '', 'b']);
    expect(surplus(PAPER, before, snapshot(['a', '标题', '【问题】', '', '', '', 'b']))).toEqual([3, 4]);
    expect(surplus(PAPER, before, snapshot(['a', '标题', '', '', '', 'b']))).toEqual([3]);
    expect(surplus(PAPER, before, snapshot(['a', '标题', '【问题】', '', 'b']))).toEqual([]);
    expect(surplus(PAPER, before, snapshot(['a', '标题', '', '', '', 'b'], [], [0, 0, 0, 1, 0, 0]))).toEqual(
      [],
    );
    expect(surplus(PAPER, snapshot(['a']), snapshot(['a', '标题', '【问题】', '', '']))).toEqual([3]);
  });
});

describe('strayParagraphs', () => {
  const old = [paragraph('a'), paragraph('旧名', 'sp.m1'), paragraph(''), paragraph('b')];
  it('are the empty ones that came in, whatever was rewritten or added', () => {
    const now = [
      paragraph('a'),
      paragraph('新名', 'sp.m1'),
      paragraph('进来的', 'sp.m2'),
      paragraph(''),
      paragraph(''),
      paragraph(''),
      paragraph('b'),
    ];
    expect(strayParagraphs(old, now, new Set())).toEqual([4, 3]);
    expect(strayParagraphs(old, old, new Set())).toEqual([]);
  });
  it('are none when the documents do not fit together', () => {
    expect(strayParagraphs(old, [paragraph('别的'), paragraph(''), paragraph('b')], new Set())).toEqual([]);
    expect(strayParagraphs(old, [paragraph('a'), paragraph(''), paragraph('b')], new Set([1]))).toEqual([]);
  });
});
