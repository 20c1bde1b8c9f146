import fc from 'fast-check';
import { formatTag, parseTag, TAG_KINDS, textSum, type Tag } from '../../src/document';

const tag: fc.Arbitrary<Tag> = fc
  .tuple(
    fc.constantFrom(...TAG_KINDS),
    fc.stringMatching(/^[A-Za-z0-9._-]{1,40}$/),
    fc.option(fc.string().map(textSum), { nil: undefined }),
  )
  .map(([kind, id, sum]) => (sum === undefined ? { kind, id } : { kind, id, sum }));

describe('tags', () => {
  it('read back as they were written, in ASCII and at most 64 characters', () => {
    fc.assert(
      fc.property(tag, (one) => {
        const text = formatTag(one);
        expect(parseTag(text)).toEqual(one);
        expect(text).toMatch(/^dz:1:[ -~]{1,59}$/);
      }),
    );
  });

  it('are refused when the id is empty, not ASCII or too long', () => {
    for (const id of ['', '问题', 'a b', 'a:b', 'a~b', 'x'.repeat(60)])
      expect(() => formatTag({ kind: 'slot', id })).toThrow(RangeError);
    expect(formatTag({ kind: 'slot', id: 'x'.repeat(54) })).toHaveLength(64);
    expect(() => formatTag({ kind: 'slot', id: 'x'.repeat(55) })).toThrow(RangeError);
    expect(() => formatTag({ kind: 'slot', id: 'a', sum: 'xyz' })).toThrow(RangeError);
  });

  it.each([
    '',
    'dz:1:slot',
    'dz:1:slot:',
    'dz:2:slot:a',
    'dz:1:other:a',
    'dz:1:slot:a~12345',
    'dz:1:slot:a~12345G',
    'dz:1:slot:a~123456~1',
    'someone-else',
    ' dz:1:slot:a',
    `dz:1:slot:${'x'.repeat(60)}`,
  ])('of another kind, version or shape are not ours: %p', (text) => {
    expect(parseTag(text)).toBeUndefined();
  });

  it('never throw on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseTag(text)));
  });
});

describe('textSum', () => {
  it('is six hex digits, the same for the same text and different for a changed one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textSum(text)).toMatch(/^[0-9a-f]{6}$/);
        expect(textSum(text)).toBe(textSum(`${text}`));
      }),
    );
    const sums = ['', '周明远', '周明遠', '周明远 ', '远明周'].map(textSum);
    expect(new Set(sums).size).toBe(sums.length);
  });
});
