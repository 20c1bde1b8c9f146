import type { Paragraph } from '../../src/document';
import { onePaper } from '../../src/draft';

/** `*kind` is a title of ours; anything else is a line of text. */
const paragraphs = (...lines: string[]): Paragraph[] =>
  lines.map((line, index) => {
    if (!line.startsWith('*')) return { index, text: line };
    const tag = { kind: 'title' as const, id: line.slice(1) };
    return { index, text: '标题', tag, controls: [{ tag, start: 0, end: 2, empty: false }] };
  });
const indexes = (found: readonly Paragraph[]): number[] => found.map(({ index }) => index);
const BOTH = paragraphs('手写', '*outline', '问题', '*hostScript', '同志们', '*teamReview', '问题');

test('a document without our titles stays whole', () => {
  const plain = paragraphs('个人发言提纲', '一、问题');
  expect(onePaper(plain, 'auto')).toEqual(plain);
  expect(onePaper(plain, 'teamReview')).toEqual(plain);
});

test('unless it is asked for, the host script is no part of a self-review', () => {
  expect(indexes(onePaper(BOTH, 'auto'))).toEqual([0, 1, 2, 5, 6]);
});

test('a named paper that stands there with our title is read by itself', () => {
  expect(indexes(onePaper(BOTH, 'outline'))).toEqual([1, 2]);
  expect(indexes(onePaper(BOTH, 'hostScript'))).toEqual([3, 4]);
});

test('a named paper without our title is what no other title claims', () => {
  expect(indexes(onePaper(BOTH, 'criticisms'))).toEqual([0]);
});

test('when nothing would be left the document is read as it is', () => {
  const script = paragraphs('*hostScript', '同志们');
  expect(onePaper(script, 'auto')).toEqual(script);
  expect(onePaper(script, 'outline')).toEqual(script);
});
