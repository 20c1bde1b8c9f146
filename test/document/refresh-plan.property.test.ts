import fc from 'fast-check';
import { planRefresh, textSum, type Paragraph } from '../../src/document';
import { controlText, expectedItems, foundItems, inlineText } from '../../src/document/tracked';
import {
  applyRefresh,
  outside,
  outsideOffsets,
  renumbered,
  setControl,
  typeAt,
  written,
  type Loose,
} from './model';
import { HE, LI, QIN, SAMPLE, script, ZHOU, type ScriptSample } from './script-sample';

const sample: fc.Arbitrary<ScriptSample> = fc.record({
  unit: fc.constantFrom('临川市水务局', '临川市城管局'),
  place: fc.constantFrom('', '三楼会议室'),
  people: fc
    .shuffledSubarray([ZHOU, LI, QIN, HE], { minLength: 1 })
    .chain((people) =>
      fc.tuple(
        ...people.map((person) =>
          fc.record({ ...constants(person), name: fc.constantFrom(person.name, `${person.name}同`) }),
        ),
      ),
    ),
  responses: fc.boolean(),
  notices: fc.subarray(SAMPLE.notices),
  afterAll: fc.boolean(),
});
const constants = (person: typeof ZHOU) => ({
  id: fc.constant(person.id),
  position: fc.constant(person.position),
  delegate: fc.constantFrom(undefined, undefined, '邵一鸣'),
});

/** What people do to a script: type between, beside and inside, delete paragraphs, paste controls' words elsewhere. */
type Deed = {
  kind: 'insert' | 'type' | 'fill' | 'delete' | 'double';
  at: number;
  where: number;
  words: string;
};
const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom('insert', 'insert', 'type', 'type', 'fill', 'delete', 'double'),
  at: fc.nat(),
  where: fc.nat(),
  words: fc.constantFrom('（休息）', '补充', '１．', ' ', '【请填写】'),
});

function act(paragraphs: Loose[], { kind, at, where, words }: Deed): Loose[] {
  const index = at % (paragraphs.length + (kind === 'insert' ? 1 : 0) || 1);
  const paragraph = paragraphs[index];
  const put = (...instead: Loose[]): Loose[] => [
    ...paragraphs.slice(0, index),
    ...instead,
    ...paragraphs.slice(index + 1),
  ];
  if (kind === 'insert') return [...paragraphs.slice(0, index), { text: words }, ...paragraphs.slice(index)];
  if (!paragraph) return paragraphs;
  if (kind === 'delete') return put();
  if (kind === 'double') return put(paragraph, paragraph);
  if (kind === 'fill') return put(setControl(paragraph, where % (paragraph.controls?.length || 1), words));
  const offsets = outsideOffsets(paragraph);
  return put(typeAt(paragraph, offsets[where % offsets.length] ?? 0, words));
}

const isOwn = (paragraph: Paragraph): boolean =>
  (paragraph.controls ?? []).every(
    (one) => one.empty || one.tag.sum === textSum(controlText(paragraph, one)),
  );

describe('planRefresh, whatever people did to the script', () => {
  it('leaves every character outside its controls, and every hand-filled control, as it was', () => {
    fc.assert(
      fc.property(
        sample,
        sample,
        fc.array(deed, { maxLength: 8 }),
        fc.boolean(),
        (old, now, deeds, reorder) => {
          const existing = renumbered(deeds.reduce(act, written(script(old))));
          const plan = planRefresh(existing, script(now), { reorder });
          const { paragraphs, origin } = applyRefresh(existing, plan);
          const at = new Map(origin.map((index, place) => [index, paragraphs[place]]));
          for (const before of existing) {
            const after = at.get(before.index);
            if (!after) {
              // Only the tool's own words ever go: its notes, and paragraphs written again elsewhere.
              expect(isOwn(before)).toBe(true);
              expect(before.controls?.length).toBeGreaterThan(0);
              if (before.tag?.kind !== 'mark') expect(reorder).toBe(true);
              continue;
            }
            expect(outside(after)).toBe(outside(before));
            before.controls?.forEach((control, i) => {
              const text = controlText(before, control);
              if (text === '' || control.tag.sum === textSum(text)) return;
              expect([after.controls?.[i]?.tag, controlText(after, after.controls?.[i] ?? control)]).toEqual([
                control.tag,
                text,
              ]);
            });
          }
          const kept = origin.filter((index) => index !== undefined);
          expect(kept).toEqual([...kept].sort((a, b) => a - b));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('plans nothing the second time, and then has every paragraph that the list wants', () => {
    fc.assert(
      fc.property(
        sample,
        sample,
        fc.array(deed, { maxLength: 6 }),
        fc.boolean(),
        (old, now, deeds, reorder) => {
          const existing = renumbered(deeds.reduce(act, written(script(old))));
          const first = planRefresh(existing, script(now), { reorder });
          const { paragraphs } = applyRefresh(existing, first);
          const second = planRefresh(paragraphs, script(now), { reorder });
          expect(second).toMatchObject({ rewrites: [], insertions: [], marks: [], removals: [] });
          if (!first.present) return;
          const keys = new Set(
            paragraphs.flatMap((paragraph, index) => foundItems(paragraph, index)).map((one) => one.key),
          );
          const texts = new Set(paragraphs.map((paragraph) => paragraph.text.trim()));
          for (const item of expectedItems(script(now)))
            if (!item.key.startsWith('title:'))
              expect(keys.has(item.key) || texts.has(inlineText(item.inlines).trim())).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives an untouched script of one list the words and the order of another when asked to reorder', () => {
    fc.assert(
      fc.property(sample, sample, (old, now) => {
        const existing = renumbered(written(script(old)));
        const { paragraphs } = applyRefresh(existing, planRefresh(existing, script(now), { reorder: true }));
        const plan = planRefresh(paragraphs, script(now));
        expect(plan.outOfOrder).toEqual([]);
        const wanted = written(script(now)).map((paragraph) => paragraph.text);
        let next = 0;
        for (const paragraph of paragraphs) if (paragraph.text === wanted[next]) next += 1;
        expect(wanted[next]).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });
});
