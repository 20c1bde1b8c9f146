import fc from 'fast-check';
import {
  addMembers,
  CRITICISM_MODES,
  EMPTY_ROSTER,
  GUIDANCE_SPEECHES,
  MEMBER_ROLES,
  newMeeting,
  NOTICE_MODES,
  type Meeting,
  type NewMember,
  type Pack,
  type Roster,
} from '../../src/meeting';
import type { PaperContext } from '../../src/papers';
import { ANNUAL, HISTORY, person } from './samples';

const words = fc.constantFrom(
  '',
  '甲一',
  '乙二',
  '因公出差',
  '病假',
  '青石县水务局',
  '市委第三调研指导组组长',
  'a',
  '😀',
);
/** Anybody who comes. */
export const present: fc.Arbitrary<NewMember> = fc
  .record({
    name: fc.constantFrom('张伟', '李娜', '王强', '赵敏', '周明远'),
    role: fc.constantFrom(...MEMBER_ROLES),
    position: words,
  })
  .map(({ name, ...more }) => person(name, more));
const anybody: fc.Arbitrary<NewMember> = fc
  .tuple(present, fc.option(fc.record({ reason: words, delegate: words }), { nil: undefined, freq: 3 }))
  .map(([one, absent]) => (absent ? { ...one, absent } : one));
/** Every other list begins at m1, so that two lists often have ids in common. */
const roster: fc.Arbitrary<Roster> = fc
  .tuple(fc.array(anybody, { maxLength: 7 }), fc.oneof(fc.constant(0), fc.nat(999_000)))
  .map(([people, first]) => addMembers({ ...EMPTY_ROSTER, nextId: first + 1 }, people));
const count = fc.option(fc.nat(40), { nil: undefined, freq: 4 });
const meeting = (pack: Pack): fc.Arbitrary<Meeting> =>
  fc
    .record({
      unit: words,
      date: fc.constantFrom('', '2018-02-09', '2022-01-28'),
      time: fc.constantFrom('', '9:00'),
      place: words,
      chair: fc.nat(12),
      approvingBody: words,
      approvalDate: fc.constantFrom('', '2018-01-28'),
      notices: fc.array(words, { maxLength: 3 }),
      expected: count,
      present: count,
      script: fc.record({
        criticismMode: fc.constantFrom(...CRITICISM_MODES),
        noticeMode: fc.constantFrom(...NOTICE_MODES),
        responseSlot: fc.boolean(),
        guidanceSpeech: fc.constantFrom(...GUIDANCE_SPEECHES),
        openingStudy: fc.boolean(),
      }),
    })
    .map(({ chair, expected, present: there, ...more }) => ({
      ...newMeeting(pack),
      ...more,
      chairId: `m${chair}`,
      ...(expected === undefined ? {} : { expected }),
      ...(there === undefined ? {} : { present: there }),
    }));
/** Any meeting of any people, with any settings. */
export const context: fc.Arbitrary<PaperContext> = fc.constantFrom(ANNUAL, HISTORY).chain((pack) =>
  fc.tuple(meeting(pack), roster, fc.nat(9)).map(([one, list, chair]) => ({
    pack,
    roster: list,
    // Often somebody who is really in the list.
    meeting: { ...one, chairId: list.members[chair]?.id ?? one.chairId },
  })),
);
