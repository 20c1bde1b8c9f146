import fc from 'fast-check';
import { planRefresh, type Block, type Paragraph } from '../../src/document';
import { readPackage, writePackage } from '../../src/docx';
import {
  addMember,
  moveMember,
  removeMember,
  updateMember,
  type Meeting,
  type Roster,
} from '../../src/meeting';
import { PAPERS, paperOf } from '../../src/papers';
import { ANNUAL, HISTORY, meetingOf, person, ROSTER } from './samples';

const blocks = (roster: Roster = ROSTER, meeting: Meeting = meetingOf(ANNUAL)): Block[] =>
  paperOf('hostScript').blocks({ pack: ANNUAL, meeting, roster });
const written = (list: readonly Block[]): Paragraph[] => readPackage(writePackage([...list])).paragraphs;
const SCRIPT = written(blocks());
const refresh = (wanted: readonly Block[]) => planRefresh(SCRIPT, wanted);

it.each(
  [ANNUAL, HISTORY].flatMap((pack) => PAPERS.map((paper) => [pack.id, paper.kind, pack, paper] as const)),
)('a paper just inserted needs nothing: %s %s', (_, __, pack, paper) => {
  const list = paper.blocks({
    pack,
    meeting: meetingOf(pack),
    roster: ROSTER,
    ...(ROSTER.members[1] ? { author: ROSTER.members[1] } : {}),
  });
  expect(planRefresh(written(list), list)).toMatchObject({
    present: true,
    rewrites: [],
    insertions: [],
    marks: [],
    removals: [],
    keptByHand: [],
    outOfOrder: [],
  });
});

it('a new name is written wherever the old one stood, and nothing else', () => {
  const plan = refresh(blocks(updateMember(ROSTER, 'm4', { name: '何静怡' })));
  expect(plan).toMatchObject({ insertions: [], marks: [], removals: [], keptByHand: [], outOfOrder: [] });
  expect(plan.rewrites.length).toBeGreaterThan(0);
  expect(new Set(plan.rewrites.map(({ found, wanted }) => `${found}→${wanted}`))).toEqual(
    new Set(['何静宜→何静怡']),
  );
  expect(plan.rewrites).toHaveLength(SCRIPT.filter((paragraph) => paragraph.text.includes('何静宜')).length);
});

it('an absence on the morning of the meeting changes fields alone', () => {
  const plan = refresh(
    blocks(updateMember(ROSTER, 'm4', { absent: { reason: '发烧', delegate: '李文博' } })),
  );
  expect(plan).toMatchObject({ insertions: [], marks: [], removals: [], keptByHand: [], outOfOrder: [] });
  expect(plan.rewrites.map(({ wanted }) => wanted)).toContain('请李文博同志代');
});

it('other numbers, another day, another place change fields alone', () => {
  const plan = refresh(
    blocks(
      ROSTER,
      meetingOf(ANNUAL, { date: '2018-02-11', place: '二楼会议室', time: '14:30', expected: 5, present: 3 }),
    ),
  );
  expect(plan).toMatchObject({ insertions: [], marks: [], removals: [], keptByHand: [] });
  expect(plan.rewrites.map(({ wanted }) => wanted)).toEqual(
    expect.arrayContaining(['2018年2月11日', '14:30', '二楼会议室', '在会后15天以内，即2018年2月26日以前，']),
  );
});

it('a new member comes in with all the cues, and nobody else’s paragraphs move', () => {
  const plan = refresh(blocks(addMember(ROSTER, person('沈若冰'))));
  expect(plan).toMatchObject({ marks: [], removals: [], keptByHand: [], outOfOrder: [] });
  const texts = plan.insertions.flatMap((insertion) => insertion.texts);
  // Own check, invitation, four critics and the answer; and one cue with each of the four colleagues.
  expect(texts).toHaveLength(1 + 1 + 4 + 1 + 4);
});

it('a member who left is noted by name', () => {
  const plan = refresh(blocks(removeMember(ROSTER, 'm4').roster));
  expect(plan.insertions).toEqual([]);
  expect(plan.marks.length).toBeGreaterThan(0);
  for (const mark of plan.marks) expect(mark.text).toContain('何静宜');
});

it('another order of speaking is reported, not carried out unasked', () => {
  const plan = refresh(blocks(moveMember(ROSTER, 'm4', 0)));
  expect(plan).toMatchObject({ insertions: [], marks: [], removals: [] });
  expect(plan.outOfOrder.length).toBeGreaterThan(0);
});

it.each<[string, Partial<Meeting['script']>]>([
  ['notices in writing', { noticeMode: 'written' }],
  ['criticism in the own speech', { criticismMode: 'insideOwnSpeech' }],
  ['no answers', { responseSlot: false }],
  ['no words of the guidance group', { guidanceSpeech: 'none' }],
])('what a changed setting no longer wants is noted, never left unsaid: %s', (_, script) => {
  const wanted = blocks(ROSTER, meetingOf(ANNUAL, { script: { ...meetingOf(ANNUAL).script, ...script } }));
  const tracked = (list: readonly Block[]): string[] =>
    list.flatMap((block) =>
      block.type === 'paragraph' && block.unit !== undefined
        ? [block.unit]
        : block.type === 'heading'
          ? [block.tag?.id ?? '']
          : [],
    );
  const left = tracked(blocks()).filter((id) => !tracked(wanted).includes(id));
  const noted = refresh(wanted).marks.map(({ text }) =>
    /下面(?:一段|这一部分)/.test(text) ? 1 : Number(/下面(\d+)段/.exec(text)?.[1]),
  );
  expect(left.length).toBeGreaterThan(0);
  expect(noted.reduce((sum, count) => sum + count, 0)).toBe(left.length);
});

it('who takes the chair speaks in the first person: other sentences, and the old ones noted', () => {
  const plan = refresh(blocks(ROSTER, meetingOf(ANNUAL, { chairId: 'm2' })));
  const texts = plan.insertions.flatMap((insertion) => insertion.texts);
  expect(texts).toEqual(
    expect.arrayContaining(['下面，由我作个人对照检查。', '下面，请周明远同志作个人对照检查。']),
  );
  expect(plan.marks.length).toBeGreaterThan(0);
});

it('words that a person polished stay, whatever changes in the list', () => {
  fc.assert(
    fc.property(fc.nat(SCRIPT.length - 1), fc.constantFrom('请大家安静。', '（停顿）'), (at, typed) => {
      const paragraph = SCRIPT[at];
      if (!paragraph) return;
      const edited = SCRIPT.map((one) => (one === paragraph ? { ...one, text: one.text + typed } : one));
      const plan = planRefresh(
        edited,
        blocks(updateMember(ROSTER, 'm2', { name: '李文渊', absent: { reason: '病假', delegate: '' } })),
      );
      expect(plan.removals).toEqual([]);
      expect(plan.rewrites.every(({ found }) => !found.includes(typed))).toBe(true);
    }),
    { numRuns: 20 },
  );
});
