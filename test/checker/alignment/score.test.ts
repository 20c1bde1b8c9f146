import { contentOf } from '../../../src/checker/alignment/content';
import fc from 'fast-check';
import {
  count,
  noFrequencies,
  noScoresYet,
  numbered,
  pieceNumbers,
  scoresOf,
  weightsOf,
  type NumberedContent,
  type PieceNumbers,
  type Scores,
} from '../../../src/checker/alignment/score';

const PROBLEMS = [
  '老街停水那天我没有到场，抢修队等了半天。',
  '西坝小学的操场款压了四十天才签字。',
  '儿子订婚收了下属的礼金。',
];
const MEASURES = ['停水先到老街，抢修队的表贴在门口。', '操场款三天内签完。', '每周读书。'];

const numbers = pieceNumbers();
const read = (texts: readonly string[]): ReturnType<typeof numbered>[] =>
  texts.map((text) => numbered(contentOf(text), numbers));
/** Scores of one list against another in a paper of these items. */
function scored(
  left: readonly NumberedContent[],
  right: readonly NumberedContent[],
  paper: readonly NumberedContent[],
  of: PieceNumbers = numbers,
): Scores[] {
  const frequencies = noFrequencies(of);
  count(frequencies, paper);
  return scoresOf(left, right, weightsOf(of, frequencies), 0);
}
const [problems, measures] = [read(PROBLEMS), read(MEASURES)];
const scores = scored(problems, measures, [...problems, ...measures]);
const scoreOf = ({ at, score }: Scores, item: number): number => score[at.indexOf(item)] ?? 0;

test('a measure on the same matter scores highest, one on another nothing', () => {
  const [street, school, gift] = scores;
  if (!street || !school || !gift) throw new Error('a score for every problem');
  expect(scoreOf(street, 0)).toBeGreaterThan(1);
  expect(scoreOf(school, 1)).toBeGreaterThan(1);
  expect([scoreOf(street, 1), scoreOf(street, 2), scoreOf(school, 0)]).toEqual([0, 0, 0]);
  expect(gift.at).toEqual([]);
});

test('what one problem scored leaves nothing behind for the next', () => {
  const twice = [...problems, ...problems];
  const again = scored(twice, measures, [...problems, ...measures]);
  expect(again).toEqual([...scores, ...scores]);
});

test('what every item says tells nothing', () => {
  const alike = read(['泵站坏了', '泵站坏了', '泵站坏了', '泵站坏了']);
  const [first] = scored(alike, alike, alike);
  const [rare] = scored(alike.slice(0, 1), alike.slice(1, 2), [...alike.slice(0, 2), ...read(MEASURES)]);
  expect(scoreOf(first ?? { at: [], score: [], top: 0 }, 1)).toBeLessThan(
    scoreOf(rare ?? { at: [], score: [], top: 0 }, 0),
  );
});

test('the same piece keeps its number, in whatever order the items are read', () => {
  const fresh = pieceNumbers();
  const again = [...MEASURES, ...PROBLEMS].map((text) => numbered(contentOf(text), fresh));
  const [left, right] = [again.slice(3), again.slice(0, 3)];
  expect(scored(left, right, again, fresh)).toEqual(scores);
});

test('items counted in two goes weigh as all at once', () => {
  const frequencies = noFrequencies(numbers);
  count(frequencies, problems);
  count(frequencies, measures);
  expect(scoresOf(problems, measures, weightsOf(numbers, frequencies), 0)).toEqual(scores);
});

test('scores below the least are not told, the best is', () => {
  const frequencies = noFrequencies(numbers);
  count(frequencies, [...problems, ...measures]);
  const least = Math.max(...scores.map(({ top }) => top));
  const told = scoresOf(problems, measures, weightsOf(numbers, frequencies), least);
  told.forEach((row, at) => {
    const all = scores[at] ?? { at: [], score: [], top: 0 };
    expect(row.top).toBe(Math.max(0, ...all.score));
    expect(row.score).toEqual(all.score.filter((score) => score >= least));
    expect(row.at).toEqual(all.at.filter((_, place) => (all.score[place] ?? 0) >= least));
  });
  expect(told.flatMap(({ at }) => at).length).toBeLessThan(scores.flatMap(({ at }) => at).length);
});

const words = [
  '老街停水',
  '抢修队等',
  '操场款压',
  '签字画押',
  '收礼金',
  '到场看',
  '表贴门口',
  '水压低',
  '井盖响',
];
const textOfWords = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
  .map((some) => some.join('，'));

/** Scores papers one after the other with what was kept of the last; returns how many rows with a score were kept. */
function expectKeptLikeFresh(papers: readonly (readonly (readonly string[])[])[]): number {
  const own = pieceNumbers();
  // The same words are the same item, as a cache gives them back.
  const known = new Map<string, NumberedContent>();
  const contentOfText = (text: string): NumberedContent => {
    const content = known.get(text) ?? numbered(contentOf(text), own);
    known.set(text, content);
    return content;
  };
  const kept = noScoresYet();
  let reused = 0;
  for (const [left = [], right = []] of papers.map((sides) => sides.map((side) => side.map(contentOfText)))) {
    const frequencies = noFrequencies(own);
    count(frequencies, [...left, ...right]);
    const weights = weightsOf(own, frequencies);
    const before = new Set(kept.rows.values());
    const rows = scoresOf(left, right, weights, 0.2, kept);
    expect(rows).toEqual(scoresOf(left, right, weights, 0.2));
    reused += rows.filter((row) => row.at.length > 0 && before.has(row)).length;
  }
  return reused;
}

test('scores found again after edits of single items are those scored anew', () => {
  const side = fc.array(textOfWords, { minLength: 3, maxLength: 8 });
  const edit = fc.tuple(fc.nat(1), fc.nat(7), textOfWords);
  let reused = 0;
  fc.assert(
    fc.property(fc.tuple(side, side), fc.array(edit, { minLength: 1, maxLength: 5 }), (first, edits) => {
      const papers: string[][][] = [first];
      for (const [at, place, text] of edits) {
        const last = papers[papers.length - 1] ?? [];
        papers.push(
          last.map((own, one) =>
            own.map((old, nth) => (one === at && nth === place % own.length ? text : old)),
          ),
        );
      }
      reused += expectKeptLikeFresh(papers);
    }),
    { seed: 5, numRuns: 200 },
  );
  expect(reused).toBeGreaterThan(200);
});

test('the same after whole lists were exchanged', () => {
  const side = fc.array(textOfWords, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(fc.tuple(side, side), { minLength: 2, maxLength: 5 }), (papers) => {
      expectKeptLikeFresh(papers);
    }),
    { seed: 5, numRuns: 200 },
  );
});
