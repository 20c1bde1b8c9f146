import fc from 'fast-check';
import { smallestChange } from '../../../src/preview/page/smallest-change';

const apply = (before: string, after: string): string => {
  const change = smallestChange(before, after);
  return change ? before.slice(0, change.start) + change.text + before.slice(change.end) : before;
};

describe('smallestChange', () => {
  it.each([
    ['', '空', { start: 0, end: 0, text: '空' }],
    ['没有到现场', '没有一次到现场', { start: 2, end: 2, text: '一次' }],
    ['班子班子', '班子', { start: 2, end: 4, text: '' }],
    ['拖了三天', '拖了十天', { start: 2, end: 3, text: '十' }],
    ['😀', '😁', { start: 0, end: 2, text: '😁' }],
  ])('%s → %s', (before, after, change) => {
    expect(smallestChange(before, after)).toEqual(change);
  });

  it('is nothing for equal texts', () => {
    expect(smallestChange('整改', '整改')).toBeUndefined();
  });

  it('always leads to the new text and never cuts a surrogate pair', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 12 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(apply(before, after)).toBe(after);
        const change = smallestChange(before, after);
        const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
        expect(change?.text ?? '').not.toMatch(lone);
        expect(change ? before.slice(change.start, change.end) : '').not.toMatch(lone);
      }),
    );
  });
});
