import fc from 'fast-check';
import { textSum, type InlineControl, type Paragraph } from '../../src/document';
import { writePackage } from '../../src/docx';
import { refreshPaper } from '../../src/word';
import { outside, outsideOffsets } from '../document/model';
import { HE, LI, QIN, SAMPLE, script, ZHOU, type ScriptSample } from '../document/script-sample';
import { openWord, type Desk } from './harness';

const FILE = writePackage(script(SAMPLE));
const sample: fc.Arbitrary<ScriptSample> = fc.record({
  unit: fc.constantFrom('临川市水务局', '临川市城管局'),
  place: fc.constantFrom('', '三楼会议室'),
  people: fc.shuffledSubarray([ZHOU, LI, { ...QIN, name: '秦若岚' }, HE], { minLength: 1 }),
  responses: fc.boolean(),
  notices: fc.subarray(SAMPLE.notices),
  afterAll: fc.boolean(),
});
/** Someone types: in a paragraph outside the controls, in a control, or a new paragraph below one. */
const deed = fc.record({
  kind: fc.constantFrom('beside', 'inside', 'below'),
  paragraph: fc.nat(),
  where: fc.nat(),
  words: fc.constantFrom('（休息）', '补充说明', '同志们，'),
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

function act({ host }: Desk, { kind, paragraph: n, where, words }: Deed): void {
  const paragraphs = host.paragraphs();
  const paragraph = paragraphs[n % paragraphs.length];
  if (!paragraph) return;
  const { index, text } = paragraph;
  if (kind === 'below') {
    host.splitParagraph(index, text.length);
    host.replaceText(index + 1, 0, 0, words);
    return;
  }
  const control = paragraph.controls?.[where % paragraph.controls.length];
  if (kind === 'inside' && control) {
    host.replaceText(index, control.start, control.end, words);
    return;
  }
  const inner = outsideOffsets(paragraph).filter((offset) => isClear(paragraph, offset));
  const offset = inner[where % inner.length];
  if (offset !== undefined) host.replaceText(index, offset, offset, words);
}

/** At a control's very edge it is up to Word whether typed words go into it. */
const isClear = ({ controls }: Paragraph, offset: number): boolean =>
  (controls ?? []).every(({ start, end }) => offset !== start && offset !== end);

const typed = (paragraph: Paragraph, { start, end, tag }: InlineControl): boolean =>
  start < end && tag.sum !== textSum(paragraph.text.slice(start, end));
const wordsOf = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.map(outside).filter((text) => text.trim() !== '');
const handOf = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.flatMap((one) =>
    (one.controls ?? [])
      .filter((control) => typed(one, control))
      .map(({ start, end }) => one.text.slice(start, end)),
  );

/** True when `part` comes in `whole` in order, with other things between. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let next = 0;
  for (const one of whole) if (next < part.length && one === part[next]) next += 1;
  return next === part.length;
}

describe.each([{}, { wordApi: '1.3' as const }, { ooxmlRefused: true }])(
  'refreshPaper, whatever was typed (%p)',
  (options) => {
    it('leaves every character outside the controls as it was, and every control that a person filled', async () => {
      await fc.assert(
        fc.asyncProperty(sample, fc.array(deed, { maxLength: 5 }), async (now, deeds) => {
          const word = openWord(FILE, options);
          deeds.forEach((one) => act(word, one));
          const before = word.host.paragraphs();
          const result = await refreshPaper(script(now));
          const after = word.host.paragraphs();
          expect(isWithin(wordsOf(before), wordsOf(after))).toBe(true);
          expect(isWithin(handOf(before), handOf(after))).toBe(true);
          expect(result.failed).toEqual([]);
          expect(word.client.syncs()).toBeLessThanOrEqual(4);

          // Nothing but what came in is new, no empty paragraph is left behind, and a second refresh finds nothing.
          const blanks = (paragraphs: readonly Paragraph[]): number =>
            paragraphs.filter(({ text, controls }) => text === '' && !controls).length;
          expect(blanks(after)).toBe(blanks(before));
          expect(after.length).toBe(before.length + result.added + result.marked);
          word.client.reset();
          expect(await refreshPaper(script(now))).toMatchObject({
            rewritten: 0,
            added: 0,
            marked: 0,
            unmarked: 0,
          });
        }),
        { numRuns: 25 },
      );
    }, 120_000);
  },
);
