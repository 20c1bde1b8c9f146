import fc from 'fast-check';
import { withEvenMarks } from '../../src/draft';

test.each([
  ['会多,文多;人少.', '会多，文多；人少.'],
  ['３月１０日前,补齐20份', '3月10日前，补齐20份'],
  ['“不变”,第二天', '“不变”，第二天'],
  ['来得急,11月底', '来得急，11月底'],
  ['10:30开会,共3,000元', '10:30开会，共3,000元'],
  ['Word, Excel; 1.5万元', 'Word, Excel; 1.5万元'],
])('%s', (written, even) => {
  expect(withEvenMarks(written)).toBe(even);
});

test('offsets stay, and what is even stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const even = withEvenMarks(text);
      expect(even).toHaveLength(text.length);
      expect(withEvenMarks(even)).toBe(even);
    }),
  );
});
