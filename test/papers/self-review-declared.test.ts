import type { Block } from '../../src/document';
import { EMPTY_ROSTER, type Member, type ScriptOptions } from '../../src/meeting';
import { paperOf, type PaperContext } from '../../src/papers';
import { print } from './print';
import { headings, rosterOf, slots, under } from './read-blocks';
import { ANNUAL, HISTORY, meetingOf, person, ROSTER } from './samples';

const INSIDE: ScriptOptions = {
  criticismMode: 'insideOwnSpeech',
  noticeMode: 'aloud',
  responseSlot: true,
  guidanceSpeech: 'end',
  openingStudy: false,
};
const author = ROSTER.members[1] as Member;
const context = (pack = ANNUAL, more: Partial<PaperContext> = {}): PaperContext => ({
  pack,
  meeting: meetingOf(pack),
  roster: ROSTER,
  author,
  ...more,
});
const team = (...args: Parameters<typeof context>): Block[] => paperOf('teamReview').blocks(context(...args));
const own = (...args: Parameters<typeof context>): Block[] => paperOf('outline').blocks(context(...args));

describe('what is to be declared', () => {
  it.each(['personalMatters', 'inspectionFeedback', 'orgInquiry', 'massFeedback', 'accountability'])(
    '%s takes “无”',
    (part) => {
      for (const pack of [ANNUAL, HISTORY]) {
        const [slot] = slots(under(own(pack), part));
        expect(slot).toMatchObject({
          id: `${part}.1`,
          placeholder: expect.stringMatching(/^【无则写“无”；有则/) as string,
        });
      }
    },
  );

  it('says of a part that the notice does not ask for that it may go, and of the others not', () => {
    expect(print(under(own(ANNUAL), 'massFeedback'))).toContain('连同标题一起删去');
    expect(print(under(own(HISTORY), 'massFeedback'))).not.toContain('连同标题一起删去');
    expect(print(under(own(HISTORY), 'priorRectification'))).toContain('连同标题一起删去');
  });

  it.each([
    ['nobody', undefined, '没有的，写“无”'],
    ['a member without flags', { ...author, flags: [] }, '没有的，写“无”'],
    [
      'a member with the flag',
      { ...author, flags: ['fourWinds'] } satisfies Member,
      '名单中标明有这类情况，必须写明',
    ],
  ])('accountability is offered to %s', (_, who, words) => {
    const base = { pack: ANNUAL, meeting: meetingOf(ANNUAL), roster: ROSTER };
    const blocks = paperOf('outline').blocks(who ? { ...base, author: who } : base);
    expect(print(under(blocks, 'accountability'))).toContain(words);
  });
});

describe('criticism in the own speech', () => {
  const inside = (pack = ANNUAL, roster = ROSTER, who: Member | undefined = author): string => {
    const base = { pack, roster, meeting: meetingOf(pack, { script: INSIDE }) };
    return print(
      under(paperOf('outline').blocks(who ? { ...base, author: who } : base), 'criticism').slice(1),
    );
  };
  it('has a line for each colleague and none for oneself or others', () => {
    expect(inside()).toBe(
      ['周明远', '陈立新', '何静宜']
        .map((name) => `对${name}同志：【问题：哪一次、什么事没有做好，造成什么后果】`)
        .join('\n'),
    );
  });
  it('asks for an improvement where the notice wants one', () => {
    expect(inside(HISTORY).split('\n')[0]).toBe(
      '对周明远同志：【问题：哪一次、什么事没有做好，造成什么后果】【请填写改进意见】',
    );
  });
  it('keeps what was written under the name it was written for when the list changes', () => {
    const roster = rosterOf(person('甲一'), person('乙二'), person('丙三'));
    const ids = (one: typeof roster): string[] =>
      slots(
        under(
          paperOf('outline').blocks({
            pack: ANNUAL,
            roster: one,
            meeting: meetingOf(ANNUAL, { script: INSIDE }),
          }),
          'criticism',
        ),
      ).map((slot) => slot.id);
    expect(ids(roster)).toEqual(['criticism.1.problem', 'criticism.2.problem', 'criticism.3.problem']);
    expect(ids({ ...roster, members: roster.members.slice(1) })).toEqual([
      'criticism.2.problem',
      'criticism.3.problem',
    ]);
  });
  it('has a line to be filled while nobody is in the list', () => {
    expect(inside(ANNUAL, EMPTY_ROSTER, undefined)).toBe(
      '对【请填写姓名】同志：【问题：哪一次、什么事没有做好，造成什么后果】',
    );
  });
  it('is no part of the paper in the other modes', () => {
    expect(headings(own()).join()).not.toContain('批评意见');
    expect(headings(team(ANNUAL, { meeting: meetingOf(ANNUAL, { script: INSIDE }) })).join()).not.toContain(
      '批评意见',
    );
  });
});
