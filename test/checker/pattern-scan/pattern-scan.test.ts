import { patternScan } from '../../../src/checker/pattern-scan';
import { parsePattern } from '../../../src/checker/pattern-scan/parse-pattern';
import { SIGNALS } from '../../../src/checker/concreteness/signals';
import { makeDraft } from '../../bench/make-draft';
import { randomOf } from '../../bench/random';
import { PACK } from '../../bench/setting';

const places = (text: string, pattern: RegExp): { start: number; end: number }[] =>
  Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ start: index, end: index + words.length }));

/** What matchAll finds, pattern by pattern: the scan must find the same. */
function expectSame(patterns: readonly RegExp[], texts: readonly string[]): void {
  const scan = patternScan(patterns);
  let matches = 0;
  for (const text of texts) {
    const found = patterns.map((): { start: number; end: number }[] => []);
    scan(text, (pattern, start, end) => found[pattern]?.push({ start, end }));
    patterns.forEach((pattern, at) => {
      const wanted = places(text, pattern);
      matches += wanted.length;
      if (JSON.stringify(found[at]) !== JSON.stringify(wanted))
        expect({ text, pattern, places: found[at] }).toEqual({ text, pattern, places: wanted });
    });
  }
  expect(matches).toBeGreaterThan(0);
}

/** Texts put together from the words of the patterns and from single characters, so that matches abut and overlap. */
function mixedTexts(patterns: readonly RegExp[], count: number, seed: number): string[] {
  const random = randomOf(seed);
  const words = patterns.flatMap(({ source }) => source.match(/[\u4e00-\u9fff“”0-9a-c，。]{1,4}/g) ?? []);
  const oneOf = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const characters = [...'的一是了我不在，。；“”《》0123456789月日年村没有 \n\ud83d'];
  return Array.from({ length: count }, () =>
    Array.from({ length: Math.floor(random() * 60) }, () =>
      random() < 0.6 ? oneOf(words) : oneOf(characters),
    ).join(''),
  );
}

test('every signal: the same places as by matchAll, in a draft and in mixed texts', () => {
  const patterns = SIGNALS.map(({ pattern }) => pattern);
  expectSame(patterns, [...makeDraft(20_000, PACK).split('\n'), ...mixedTexts(patterns, 1500, 5), '']);
});

test('what may be empty behind a run says nothing of where the run ends', () => {
  expectSame([/[一二]{1,3}(?:多)?/g, /[ab]{2,4}c*/g], ['他一', '一二三', 'ab', 'xaabb', 'abab，abc']);
});

test.each([/甲/, /甲/gi, /^甲/gm, /甲/gu])('a pattern with other flags than g is refused: %s', (pattern) => {
  expect(() => patternScan([pattern])('甲', () => undefined)).toThrow(SyntaxError);
});

test('every kind of syntax: choices, classes, repetitions, leads, assertions', () => {
  const patterns = [
    /ab|a|bc*|c{2,3}?a/g,
    /[^，。]{2,5}(?:ab|c，)|^a|c$/g,
    /(?<![ab])c(?=a)|(?:a|bc)?(?:b|ca)+c|a{0,2}c/g,
    /\d{1,3}(?:[.,]\d)?a|[a-c\d]{2}\s|\u4e00[\x61b]|\.|[\]\-b]c/g,
    /[ab]{1,3}(?:c|[^c]c)|(?:(?:a|b)|(?:c[ab]))c/g,
    /.c\n|\S\W|[^\S]b|\bab\B/g,
  ];
  const random = randomOf(9);
  const letters = [...'aabbcc，。1.,- \n\u4e00]'];
  const texts = Array.from({ length: 3000 }, () =>
    Array.from({ length: 24 }, () => letters[Math.floor(random() * letters.length)]).join(''),
  );
  expectSame(patterns, texts);
});

test.each(['(?<name>a)', '(a)\\1', '[ab', '(a', 'a)'])('what cannot be read is refused: %s', (source) => {
  expect(() => parsePattern(source)).toThrow(SyntaxError);
});
