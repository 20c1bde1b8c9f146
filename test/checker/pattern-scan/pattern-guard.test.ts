import { patternGuard } from '../../../src/checker/pattern-scan';
import { makeDraft } from '../../bench/make-draft';
import { randomOf } from '../../bench/random';
import { PACK } from '../../bench/setting';

/** Which of the patterns the guard lets through in a stretch. */
function asked(patterns: readonly RegExp[]): (text: string, start: number, end: number) => boolean[] {
  const { words, read, places } = patternGuard(patterns);
  return (text, start, end) => {
    const answers = new Int32Array(words * 2);
    // The entry is not at the beginning: answers on many stretches stand side by side.
    read(text, start, end, answers, words);
    expect([...answers.slice(0, words)]).toEqual(new Array(words).fill(0));
    return places.map(({ word, bits }) => ((answers[words + word] ?? 0) & bits) !== 0);
  };
}

test('never no where a pattern matches, in any stretch of any text', () => {
  const patterns = [
    /ab|a|bc*|c{2,3}?a/,
    /[^，。]{2,5}(?:ab|c，)|^a|c$/,
    /(?<![ab])c(?=a)|(?:a|bc)?(?:b|ca)+c/,
    /a?b?/,
    /[^a]/,
    /c$/,
    /^，/,
  ];
  const random = randomOf(3);
  const letters = [...'aabbcc，。1 '];
  const ask = asked(patterns);
  let matches = 0;
  for (let round = 0; round < 3000; round += 1) {
    const text = Array.from({ length: 20 }, () => letters[Math.floor(random() * letters.length)]).join('');
    const start = Math.floor(random() * 20);
    const end = start + Math.floor(random() * (21 - start));
    const stretch = text.slice(start, end);
    const may = ask(text, start, end);
    patterns.forEach((pattern, at) => {
      if (!pattern.test(stretch) || stretch === '') return;
      matches += 1;
      if (!may[at]) expect({ text, start, end, pattern, may: may[at] }).toMatchObject({ may: true });
    });
  }
  expect(matches).toBeGreaterThan(1000);
});

test('it keeps most patterns out of most sentences', () => {
  const patterns = [/《[^《》]{2,60}》/, /第[一二三]届/, /(?:不|没)(?:够|有)/, /百分之[一二三四五]/];
  const ask = asked(patterns);
  const sentences = makeDraft(20_000, PACK).split(/[。\n]/);
  const tried = sentences.flatMap((sentence) => ask(sentence, 0, sentence.length)).filter(Boolean).length;
  expect(tried).toBeGreaterThan(0);
  expect(tried).toBeLessThan((sentences.length * patterns.length) / 4);
});

test('a pattern for the beginning is let through at the start of a stretch alone, and not without what it needs', () => {
  const ask = asked([/^(?:也|却)没有/, /[一二三四五六七八九十\d]{1,3}个?工作日/, /^没|^也/]);
  const text = '他也没有来，等了三个月';
  expect(ask(text, 0, text.length)).toEqual([false, false, false]);
  expect(ask(text, 1, text.length)).toEqual([true, false, true]);
  expect(ask(text, 2, text.length)).toEqual([false, false, true]);
  expect(ask('三个工作日', 0, 5)).toEqual([false, true, false]);
});

test.each([/^a/m, /a/i, /a/s])(
  'flags that change where or what a pattern reads are refused: %s',
  (pattern) => {
    expect(() => patternGuard([pattern])).toThrow(SyntaxError);
  },
);

test('more patterns than one number has bits', () => {
  const words = Array.from({ length: 70 }, (_, at) => String.fromCharCode(0x4e00 + at * 3));
  const ask = asked(words.map((word) => new RegExp(`${word}呢`)));
  words.forEach((word, at) => {
    const may = ask(`好${word}呢`, 0, 3);
    expect(may.filter(Boolean)).toHaveLength(1);
    expect(may[at]).toBe(true);
  });
});

test('a pattern with too many ways to begin is refused', () => {
  const branches = Array.from({ length: 40 }, (_, at) => `[ab]{1,${at + 2}}c`);
  expect(() => patternGuard([new RegExp(branches.join('|'))])).toThrow(RangeError);
});
