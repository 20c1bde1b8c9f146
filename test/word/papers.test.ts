import { planFinalise, planRefresh } from '../../src/document';
import { dimensionBlocks, PAPERS } from '../../src/papers';
import { finalise, insertPaper, readDraft, refreshPaper } from '../../src/word';
import { ANNUAL, HISTORY, meetingOf, ROSTER } from '../papers/samples';
import { itValidates, validateDocx } from '../support/validate-docx';
import { asWritten, dump, openWord, tagCounts } from './harness';

const CASES = [ANNUAL, HISTORY].flatMap((pack) =>
  PAPERS.map((paper) => {
    const author = ROSTER.members[1];
    const blocks = paper.blocks({
      pack,
      meeting: meetingOf(pack),
      roster: ROSTER,
      ...(author ? { author } : {}),
    });
    return [`${pack.id} ${paper.name}`, blocks] as const;
  }),
);

describe.each(CASES)('%s', (_name, blocks) => {
  it('goes in by OOXML, reads back as written, and needs no refresh', async () => {
    const word = openWord([]);
    expect(await insertPaper(blocks, 'end')).toMatchObject({ state: 'inserted', road: 'ooxml', missing: [] });
    expect(dump(await readDraft()).trim()).toBe(dump(asWritten(blocks)).trim());
    word.client.reset();
    expect(await refreshPaper(blocks)).toMatchObject({ rewritten: 0, added: 0, marked: 0, failed: [] });
    expect(word.client.syncs()).toBe(1);
  });

  itValidates(
    'is finalised into a valid document',
    async () => {
      const word = openWord([]);
      await insertPaper(blocks, 'end');
      const result = await finalise(planFinalise(word.host.paragraphs()));
      expect(result.failed).toEqual([]);
      expect(
        word.host
          .paragraphs()
          .flatMap(({ controls }) => controls ?? [])
          .map(({ tag }) => tag.kind),
      ).not.toContain('guidance');
      expect(validateDocx(word.host.save())).toEqual([]);
    },
    30_000,
  );
});

// Slow on the simulated Word, and one pack is like the other.
it.each(CASES.filter(([name]) => name.startsWith(ANNUAL.id)))(
  '%s goes in by Word’s own objects with every control, and needs no refresh',
  async (_name, blocks) => {
    const word = openWord([], { wordApi: '1.3', ooxmlRefused: true });
    expect(await insertPaper(blocks, 'end')).toMatchObject({
      state: 'inserted',
      road: 'native',
      missing: [],
    });
    expect(word.client.syncs()).toBeLessThanOrEqual(4);
    const read = word.host.paragraphs();
    expect(tagCounts(read)).toEqual(tagCounts(asWritten(blocks)));
    expect(planRefresh(read, blocks)).toMatchObject({
      rewrites: [],
      insertions: [],
      marks: [],
      keptByHand: [],
    });
  },
);

it('one dimension goes in at the cursor, between what stands there', async () => {
  const [first] = ANNUAL.dimensions;
  if (!first) throw new Error('no dimension');
  const blocks = dimensionBlocks(ANNUAL, first.id, 'outline');
  const word = openWord([{ type: 'paragraph', inlines: [{ type: 'text', text: '前文' }] }]);
  word.host.setSelection({ paragraph: 0, start: 2, end: 2 });
  expect(await insertPaper(blocks, 'cursor')).toMatchObject({ state: 'inserted', missing: [] });
  expect(dump(word.saved()).trim()).toBe(`前文\n${dump(asWritten(blocks))}`);
});
