import fc from 'fast-check';
import { linesOf, textToParagraphs, type Line } from '../../../src/draft';
import {
  dashes,
  doubledMarks,
  halfWidthMarks,
  straightQuotes,
  straySpaces,
  SUSPECT,
  suspectsOf,
  unpairedMarks,
} from '../../../src/checker/terms';

const lineOf = (text: string): Line => {
  const [line] = linesOf(textToParagraphs(text), () => false);
  if (!line) throw new Error(`no line: ${text}`);
  return line;
};
const has = (text: string, what: keyof typeof SUSPECT): boolean =>
  (suspectsOf(lineOf(text)) & SUSPECT[what]) !== 0;

test.each<[string, keyof typeof SUSPECT]>([
  ['学习不够,深入', 'halfWidth'],
  ['班子 成员', 'space'],
  ['班子　成员', 'space'],
  ['团结－批评', 'dash'],
  ['“学用结合', 'quotation'],
  ['《条例', 'title'],
  ['"学用"结合', 'straightQuote'],
  ['学习了，，没有', 'marksTogether'],
  ['学习了。；没有', 'marksTogether'],
  ['班子班子成员', 'doubled'],
  ['民主生活会方案民主生活会方案', 'doubled'],
  ['甲乙丙丁戊己庚辛甲乙丙丁戊己庚辛', 'doubled'],
])('“%s” may be wrong: %s', (text, what) => {
  expect(has(text, what)).toBe(true);
});

test('a plain sentence is under no suspicion', () => {
  expect(suspectsOf(lineOf('去年汛期我没有到泵站看过，值班表是照抄的。'))).toBe(0);
});

test('lines do not cast suspicion on each other', () => {
  suspectsOf(lineOf('班子'));
  expect(has('班子成员都到了', 'doubled')).toBe(false);
});

test('a word said twice is always seen, whatever stands around it', () => {
  const letters = fc.array(fc.constantFrom(...'学习会议班子'), { minLength: 0, maxLength: 6 });
  fc.assert(
    fc.property(
      letters,
      fc.array(fc.constantFrom(...'甲乙丙丁'), { minLength: 2, maxLength: 8 }),
      letters,
      (before, word, after) => {
        const twice = word.join('').repeat(2);
        expect(has(`${before.join('')}${twice}${after.join('')}`, 'doubled')).toBe(true);
      },
    ),
    { seed: 5, numRuns: 500 },
  );
});

test('no fault of marks or spaces stands in a line that is under no suspicion of it', () => {
  const characters = fc.constantFrom(...'学习，、；。:,!?“”《》" 　-—－一ー团结批评会', '团结', '批评', '——');
  let found = 0;
  fc.assert(
    fc.property(fc.array(characters, { minLength: 1, maxLength: 24 }), (words) => {
      const text = words.join('');
      if (text.trim() === '') return;
      const line = lineOf(text);
      const suspects = suspectsOf(line);
      const faults: [keyof typeof SUSPECT, number][] = [
        ['halfWidth', halfWidthMarks(line).length],
        ['marksTogether', doubledMarks(line).length],
        ['space', straySpaces([line]).length],
        ['straightQuote', straightQuotes([line]).length],
        ['dash', text.includes('团结一') ? 0 : dashes([line]).length],
      ];
      for (const [what, count] of faults) {
        found += count;
        if (count > 0)
          expect({ text, what, bit: suspects & SUSPECT[what] }).toEqual({ text, what, bit: SUSPECT[what] });
      }
      if (unpairedMarks(line, undefined).length > 0)
        expect(suspects & (SUSPECT.quotation | SUSPECT.title)).not.toBe(0);
    }),
    { seed: 9, numRuns: 2000 },
  );
  expect(found).toBeGreaterThan(500);
});
