import fc from 'fast-check';
import { readOutline, textToParagraphs, type Draft } from '../../src/draft';
import { PACKS } from '../../src/meeting';
import { byIndex, quoteOf } from '../../src/checker/place';

const pieces = fc.constantFrom(
  '一、存在的问题',
  '（一）廉洁自律方面',
  '（二）对党忠诚老实方面。',
  '1.没有到场。',
  '一是请假4次。二是没有补课。',
  '**二、原因剖析**',
  '三、整改措施：每月走访。',
  '对周明远同志的批评意见',
  '（1）会多（2）文多',
  '**',
  '# ',
  '①',
  '。',
  '\n',
  '　',
  '𠮷',
  '\u000b',
);
const drafts = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(''));
const read = (text: string): Draft => readOutline(textToParagraphs(text), { packs: PACKS, paper: 'outline' });

test('whatever the text, items are the words at their spans, in document order, and none covers another', () => {
  fc.assert(
    fc.property(drafts, (text) => {
      const draft = read(text);
      const paragraphs = byIndex(draft.paragraphs);
      let last = { paragraph: -1, end: 0 };
      for (const item of draft.items) {
        let words = '';
        let previous: number | undefined;
        for (const span of item.spans) {
          if (previous !== undefined && previous !== span.paragraph) words += '\n';
          words += quoteOf(paragraphs, span);
          previous = span.paragraph;
          expect(span.paragraph > last.paragraph || span.start >= last.end).toBe(true);
          expect(span.start).toBeLessThan(span.end);
          last = span;
        }
        expect(words).toBe(item.text);
      }
      expect(new Set(draft.items.map(({ id }) => id)).size).toBe(draft.items.length);
    }),
  );
});

test('reading is the same every time, and every item is in its part or dimension', () => {
  fc.assert(
    fc.property(drafts, (text) => {
      const draft = read(text);
      expect(read(text)).toEqual(draft);
      const placed = draft.parts.flatMap((part) => [
        ...part.items,
        ...part.dimensions.flatMap(({ items }) => items),
      ]);
      expect(new Set(placed)).toEqual(new Set(draft.items));
      expect(draft.paragraphs).toHaveLength(textToParagraphs(text).length);
    }),
  );
});

test('lines before the paper shift its spans and nothing else', () => {
  fc.assert(
    fc.property(drafts, fc.integer({ min: 1, max: 3 }), (text, shift) => {
      const moved = read(`${'\n'.repeat(shift)}${text}`);
      const bare = (item: Draft['items'][number]): unknown => ({ ...item, spans: undefined });
      const here = read(text);
      expect(moved.items.map(bare)).toEqual(here.items.map(bare));
      expect(moved.items.flatMap(({ spans }) => spans)).toEqual(
        here.items.flatMap(({ spans }) =>
          spans.map((span) => ({ ...span, paragraph: span.paragraph + shift })),
        ),
      );
    }),
  );
});
