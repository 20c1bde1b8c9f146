import fc from 'fast-check';
import { build, planFinalise, textSum, type Block, type Paragraph } from '../../src/document';
import { controlText, isUnfilled } from '../../src/document/tracked';
import {
  applyFinalise,
  outside,
  outsideOffsets,
  renumbered,
  setControl,
  typeAt,
  written,
  type Loose,
} from './model';

const paper = (items: number): Block[] => [
  { ...build.title('班子对照检查材料'), id: 'teamReview' },
  ...['d1', 'd2'].flatMap((id): Block[] => [
    build.heading(2, `${id}方面`, { kind: 'dimension', id }),
    build.guidance(`${id}.req`, '要求：见人见事。'),
    ...Array.from({ length: items }, (_, i) => [
      build.paragraph(`${i + 1}.`, build.slot(`${id}.${i + 1}.problem`, '【问题】')),
      build.paragraph(build.slot(`${id}.${i + 1}.cause`, '【原因】')),
    ]).flat(),
  ]),
  build.heading(1, '整改措施', { kind: 'part', id: 'measures' }),
  build.table(
    [1, 1],
    ['问题', '措施'],
    [1, 2, 3].map((row) => [
      [build.slot(`measures.${row}.problem`, '【问题】')],
      [build.slot(`measures.${row}.measure`, '【措施】')],
    ]),
  ),
];

const deed = fc.record({
  kind: fc.constantFrom('insert', 'type', 'fill', 'fill'),
  at: fc.nat(),
  where: fc.nat(),
  words: fc.constantFrom('补', '５月', '一、', '（附）', '3月12日未到场。'),
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

function act(paragraphs: Loose[], { kind, at, where, words }: Deed): Loose[] {
  const index = at % paragraphs.length;
  const paragraph = paragraphs[index] ?? { text: '' };
  if (kind === 'insert') return [...paragraphs.slice(0, index), { text: words }, ...paragraphs.slice(index)];
  const offsets = outsideOffsets(paragraph);
  const changed =
    kind === 'fill'
      ? setControl(paragraph, where % (paragraph.controls?.length || 1), words)
      : typeAt(paragraph, offsets[where % offsets.length] ?? 0, words);
  return paragraphs.map((one, i) => (i === index ? changed : one));
}

/** Words of a paragraph that are neither a literal number nor the tool's own. */
const typedWords = (paragraph: Paragraph): string =>
  outside(paragraph).replace(/^\s*\d{1,3}[.．、]/, '') +
  (paragraph.controls ?? [])
    .filter((one) => !isUnfilled(paragraph, one) && one.tag.sum !== textSum(controlText(paragraph, one)))
    .map((one) => controlText(paragraph, one))
    .join('');

describe('planFinalise, whatever people wrote', () => {
  it('loses nothing that a person typed and leaves nothing that would print as a placeholder', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.array(deed, { maxLength: 12 }), (items, deeds) => {
        const existing = renumbered(deeds.reduce(act, written(paper(items))));
        const plan = planFinalise(existing);
        const after = applyFinalise(existing, plan);
        existing.forEach((before, index) => {
          const left = after[index];
          const header = before.cell?.row === 0;
          if (!left)
            expect([typedWords(before).trim(), header]).toEqual(
              header ? [expect.anything(), true] : ['', false],
            );
          else expect(typedWords(left)).toBe(typedWords(before));
        });
        const rest = renumbered(after.filter((paragraph): paragraph is Paragraph => paragraph !== undefined));
        for (const paragraph of rest)
          for (const control of paragraph.controls ?? [])
            if (control.tag.kind === 'slot') expect(isUnfilled(paragraph, control)).toBe(false);
        expect(planFinalise(rest).steps).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
