import { floorScores, FLOOR_PATTERNS, onePass } from './floor';
import { makeDraft } from './make-draft';
import { median, ratioOf } from './rounds';
import { outlineOf } from './contest';
import { PACK } from './setting';

test.each([3_000, 20_000, 20_001, 100_000])('a draft of %i characters has exactly so many', (length) => {
  expect(makeDraft(length, PACK)).toHaveLength(length);
});

test('the same seed writes the same draft, another one another', () => {
  expect(makeDraft(20_000, PACK, 1)).toBe(makeDraft(20_000, PACK, 1));
  expect(makeDraft(20_000, PACK, 2)).not.toBe(makeDraft(20_000, PACK, 1));
});

test('no draft that its headings alone would fill', () => {
  expect(() => makeDraft(100, PACK)).toThrow(RangeError);
});

test('a draft is read as a review: every dimension with problems, then causes and measures', () => {
  const { parts, items } = outlineOf(makeDraft(20_000, PACK));
  const sections = parts.flatMap((part) => part.dimensions);
  expect(sections.map(({ dimension }) => dimension)).toEqual(PACK.dimensions.map(({ id }) => id));
  expect(sections.every((section) => section.items.length > 2)).toBe(true);
  for (const kind of ['problem', 'cause', 'measure'])
    expect(items.filter((item) => item.kind === kind).length).toBeGreaterThan(10);
});

test('its sentences vary: hardly one stands there twice', () => {
  const sentences = makeDraft(100_000, PACK).match(/[^。\n]{12,}。/g) ?? [];
  expect(new Set(sentences).size).toBeGreaterThan(sentences.length * 0.8);
});

test('the floor: twenty patterns, a chance for every sentence, higher for a fact', () => {
  expect(FLOOR_PATTERNS).toBe(20);
  const [fact = NaN, vague = NaN, ...more] = floorScores(
    '3月12日北关社区停水，我没有去现场。\n政治站位不够高，服务意识有待加强。',
  );
  expect(more).toEqual([]);
  expect(fact).toBeGreaterThan(0.8);
  expect(vague).toBeLessThan(0.2);
});

test('a pass counts the Chinese characters', () => {
  expect(onePass('3月，a水。')).toBe(2);
});

test('medians and ratios of rounds', () => {
  expect(median([5, 1, 9])).toBe(5);
  expect(median([4, 1])).toBe(1);
  expect(ratioOf([10, 30, 20], [5, 10, 20])).toBe(2);
});
