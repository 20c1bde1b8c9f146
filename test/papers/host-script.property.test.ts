import fc from 'fast-check';
import { formatTag, textSum, type ParagraphBlock } from '../../src/document';
import { teamOf } from '../../src/meeting';
import { context } from './arbitraries';
import { fields, headings, hostScript, read, unitsOf } from './read-blocks';
import type { PaperContext } from '../../src/papers';

const ids = (one: PaperContext): string[] => unitsOf(hostScript(one)).map((unit) => unit.id);

it('tracks every paragraph: titles, bylines and headings aside, each is a unit of its own', () => {
  fc.assert(
    fc.property(context, (one) => {
      const blocks = hostScript(one);
      expect(blocks.map((block) => block.type).join(' ')).toMatch(
        /^title byline byline (?:paragraph ?|heading ?)+$/,
      );
      const paragraphs = blocks.filter((block): block is ParagraphBlock => block.type === 'paragraph');
      expect(unitsOf(blocks)).toHaveLength(paragraphs.length);
      const strays = unitsOf(blocks).flatMap(({ id, inlines }) =>
        inlines.filter(
          (inline) =>
            inline.type === 'slot' ||
            (inline.type === 'field' &&
              !(inline.id.startsWith(`${id}.`) && /^[a-z]+$/.test(inline.id.slice(id.length + 1)))),
        ),
      );
      expect(strays).toEqual([]);
    }),
  );
});

it('names no unit, heading or field twice, and every name fits into a tag', () => {
  fc.assert(
    fc.property(context, (one) => {
      const blocks = hostScript(one);
      const names = [
        ...ids(one),
        ...blocks.flatMap((block) => (block.type === 'heading' ? [block.tag?.id ?? ''] : [])),
        ...unitsOf(blocks).flatMap(({ inlines }) => fields(inlines).map((field) => field.id)),
      ];
      expect(new Set(names).size).toBe(names.length);
      for (const { id, inlines } of unitsOf(blocks)) {
        formatTag({ kind: 'text', id, sum: textSum(id) });
        formatTag({ kind: 'mark', id, sum: textSum(id) });
        for (const field of fields(inlines))
          formatTag({ kind: 'field', id: field.id, sum: textSum(field.value) });
      }
      for (const block of blocks)
        if (block.type === 'heading' && block.tag) formatTag({ ...block.tag, sum: textSum(block.text) });
    }),
  );
});

it('lets every member of the team speak once, in order, and nobody else', () => {
  fc.assert(
    fc.property(context, (one) => {
      const speakers = ids(one).filter((id) => /^sp\.m\d+$/.test(id));
      expect(speakers).toEqual(teamOf(one.roster).map((member) => `sp.${member.id}`));
    }),
  );
});

it('calls every critic for every colleague once: n(n−1) cues, or none where criticism is in the own speech', () => {
  fc.assert(
    fc.property(context, (one) => {
      const team = teamOf(one.roster);
      const pairs = team.flatMap((member) =>
        team.filter((other) => other !== member).map((other) => `cr.${member.id}.${other.id}`),
      );
      const cues = ids(one).filter((id) => id.startsWith('cr.'));
      expect(cues).toEqual(one.meeting.script.criticismMode === 'insideOwnSpeech' ? [] : pairs);
      const answers = ids(one).filter((id) => id.startsWith('rs.'));
      const answering =
        one.meeting.script.responseSlot &&
        (team.length > 1 || one.meeting.script.criticismMode === 'insideOwnSpeech');
      expect(answers).toEqual(answering ? team.map((member) => `rs.${member.id}`) : []);
    }),
  );
});

it('puts criticism right after each speaker, or after all of them', () => {
  fc.assert(
    fc.property(context, (one) => {
      const order = ids(one);
      const speaks = order.flatMap((id, at) => (/^sp\.m/.test(id) ? [at] : []));
      const criticised = order.flatMap((id, at) =>
        id.startsWith('cr.') ? [{ at, member: id.split('.')[1] ?? '' }] : [],
      );
      for (const { at, member } of criticised) {
        const own = order.indexOf(`sp.${member}`);
        const next = speaks.find((speak) => speak > own) ?? Infinity;
        const right =
          one.meeting.script.criticismMode === 'afterEach' ? at > own && at < next : at > Math.max(...speaks);
        if (!right) expect(order).toBe('another order');
      }
    }),
  );
});

it('counts the agenda as it lists it and as it goes', () => {
  const NUMBERS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  fc.assert(
    fc.property(context, (one) => {
      const blocks = hostScript(one);
      const units = unitsOf(blocks);
      const titles = headings(blocks);
      const listed = units.filter(
        ({ id, inlines }) =>
          /^ag\.[a-z]+$/.test(id) && fields(inlines).some((field) => field.id === `${id}.no`),
      );
      const begun = units.filter(({ id }) => id.endsWith('-begin'));
      const count = units.find(({ id }) => id === 'ag.count');
      expect(count && read(count)).toBe(`今天的会议共有${NUMBERS[titles.length] ?? ''}项议程。`);
      expect(listed.map(read)).toEqual(
        titles.map(
          (heading, index) =>
            `第${heading.replace('、', '项，')}${index + 1 === titles.length ? '。' : '；'}`,
        ),
      );
      expect(titles.map((heading) => heading.split('、')[0])).toEqual(NUMBERS.slice(1, titles.length + 1));
      expect(begun.map(read)).toEqual(
        titles.map((heading) => `现在进行第${heading.replace('、', '项议程：')}。`),
      );
    }),
  );
});

it('asks nobody outside the team for a self-check or a criticism', () => {
  fc.assert(
    fc.property(context, (one) => {
      const team = new Set(teamOf(one.roster).map((member) => member.id));
      const named = ids(one).flatMap((id) => id.split('.').filter((piece) => /^m\d+$/.test(piece)));
      expect(named.filter((id) => !team.has(id))).toEqual([]);
    }),
  );
});

it('has comments of the guidance group only where one of them comes', () => {
  fc.assert(
    fc.property(context, (one) => {
      const there = one.roster.members.some((member) => member.role === 'guidanceGroup' && !member.absent);
      const speech = one.meeting.script.guidanceSpeech;
      expect(ids(one).includes('cl.comment')).toBe(there && speech !== 'none');
      expect(ids(one).includes('ag.guide-call')).toBe(there && speech === 'startAndEnd');
      expect(ids(one).includes('op.guidance')).toBe(there);
    }),
  );
});
