import fc from 'fast-check';
import { addMember, principalOf, teamOf } from '../../src/meeting';
import { context, present } from './arbitraries';
import { print } from './print';
import { fields, hostScript, read, statics, unitsOf, type Unit } from './read-blocks';

it('never says that there is a quorum when there is none', () => {
  fc.assert(
    fc.property(context, (one) => {
      const quorum = unitsOf(hostScript(one)).find(({ id }) => id === 'op.quorum');
      const said = quorum !== undefined && read(quorum).includes('可以开会');
      const team = teamOf(one.roster);
      const expected = one.meeting.expected ?? team.length;
      const there = one.meeting.present ?? team.filter((member) => !member.absent).length;
      if (said) expect(expected > 0 && there <= expected && there * 3 >= expected * 2).toBe(true);
    }),
  );
});

it('only adds units when a member is added, and leaves the order and the words outside fields of the others', () => {
  fc.assert(
    fc.property(context, present, (one, member) => {
      // An id is given once: nobody can have been named by one that is still to come.
      fc.pre(one.meeting.chairId !== `m${one.roster.nextId}`);
      const before = unitsOf(hostScript(one));
      const after = unitsOf(hostScript({ ...one, roster: addMember(one.roster, member) }));
      const stay = after.filter(({ id }) => before.some((unit) => unit.id === id));
      expect(stay.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      // A principal who joins takes the chair that nobody had been named for.
      if (member.role === 'principal' && !principalOf(one.roster)) return;
      expect(stay.map(statics)).toEqual(before.map(statics));
    }),
  );
});

const names = ({ inlines }: Unit): string =>
  fields(inlines)
    .map((field) => field.id)
    .join();

it('changes words outside fields only together with the fields of the unit, so that a refresh sees it', () => {
  fc.assert(
    fc.property(context, context, (one, other) => {
      const known = new Map(unitsOf(hostScript(one)).map((unit) => [unit.id, unit]));
      for (const unit of unitsOf(hostScript(other))) {
        const twin = known.get(unit.id);
        if (!twin || names(unit) === '' || names(unit) !== names(twin)) continue;
        if (statics(unit) !== statics(twin)) expect(statics(unit)).toBe(statics(twin));
      }
    }),
    { numRuns: 300 },
  );
});

it('speaks in the first person only of who is in the chair', () => {
  fc.assert(
    fc.property(context, (one) => {
      const { roster: list, meeting: at } = one;
      const named = list.members.find((member) => member.id === at.chairId && !member.absent);
      const principal = principalOf(list);
      const chair = named ?? (principal && !principal.absent ? principal : undefined);
      for (const { id, inlines } of unitsOf(hostScript(one))) {
        const match = /^(sp|rs|ci)\.(m\d+)$/.exec(id);
        if (!match || list.members.find((member) => member.id === match[2])?.absent) continue;
        const first = /我/.test(
          inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join(''),
        );
        expect([id, first]).toEqual([id, match[2] === chair?.id]);
      }
    }),
  );
});

it('leaves no half-written words behind', () => {
  fc.assert(
    fc.property(context, (one) => {
      const text = print(hostScript(one));
      expect(text).not.toMatch(/undefined|null|NaN|\[object|，，|。。|、、|；；|，。|（）|“”|同志同志|请请/);
    }),
  );
});
