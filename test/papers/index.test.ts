import { readdirSync } from 'node:fs';
import path from 'node:path';
import { PAPER_KINDS, PAPER_NAMES } from '../../src/meeting';
import { dimensionBlocks, paperOf, PAPERS } from '../../src/papers';
import { ANNUAL, HISTORY, meetingOf, ROSTER } from './samples';

const kebab = (text: string): string => text.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

it('lists every paper file of the folder, and every kind of paper', () => {
  const files = readdirSync(path.join(__dirname, '../../src/papers'), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !['index.ts', 'paper.ts'].includes(entry.name))
    .map((entry) => entry.name);
  expect(PAPERS.map((paper) => `${kebab(paper.kind)}.ts`).sort()).toEqual(files.sort());
  expect(PAPERS.map((paper) => paper.kind).sort()).toEqual([...PAPER_KINDS].sort());
});

it.each(PAPER_KINDS)('finds the paper %s by its kind, under its name', (kind) => {
  expect(paperOf(kind)).toMatchObject({ kind, name: PAPER_NAMES[kind] });
});

it('refuses a kind that it does not have', () => {
  expect(() => paperOf('poem' as 'outline')).toThrow('no paper poem');
});

describe('one dimension at the cursor', () => {
  it.each(
    [ANNUAL, HISTORY].flatMap((pack) => pack.dimensions.map((one) => [pack.id, one.id, pack] as const)),
  )('%s %s is the section of the whole paper', (_, id, pack) => {
    for (const kind of ['teamReview', 'outline'] as const) {
      const whole = paperOf(kind).blocks({ pack, meeting: meetingOf(pack), roster: ROSTER, slots: 3 });
      const section = dimensionBlocks(pack, id, kind, 3);
      const at = whole.findIndex((block) => block.type === 'heading' && block.tag?.id === id);
      expect(whole.slice(at, at + section.length)).toEqual(section);
    }
  });
  it('refuses a dimension that the pack does not have', () => {
    expect(() => dimensionBlocks(ANNUAL, 'mission', 'outline')).toThrow(RangeError);
  });
});
