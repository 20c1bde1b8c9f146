import fc from 'fast-check';
import {
  addMember,
  addMembers,
  EMPTY_ROSTER,
  MEMBER_ROLES,
  moveMember,
  removeMember,
  restoreMember,
  updateMember,
  type NewMember,
  type Roster,
} from '../../src/meeting';
import { person } from '../papers/samples';

const names = (roster: Roster): string[] => roster.members.map((member) => member.name);
const THREE = addMembers(EMPTY_ROSTER, [person('周明远'), person('李文博'), person('陈立新')]);

it('adds at the end and gives each an id of its own', () => {
  expect(THREE.members.map(({ id, name }) => [id, name])).toEqual([
    ['m1', '周明远'],
    ['m2', '李文博'],
    ['m3', '陈立新'],
  ]);
  expect(THREE.nextId).toBe(4);
});

it('never gives an id again', () => {
  const { roster } = removeMember(THREE, 'm3');
  expect(addMember(roster, person('何静宜')).members[2]?.id).toBe('m4');
});

it('changes what is named and nothing else', () => {
  const changed = updateMember(THREE, 'm2', {
    position: '副局长',
    absent: { reason: '出差', delegate: '周明远' },
  });
  expect(changed.members[1]).toEqual({
    ...THREE.members[1],
    position: '副局长',
    absent: { reason: '出差', delegate: '周明远' },
  });
  expect(changed.members[0]).toBe(THREE.members[0]);
  const back = updateMember(changed, 'm2', { absent: undefined });
  expect(back.members[1]).toEqual({ ...THREE.members[1], position: '副局长' });
  expect(back.members[1]).not.toHaveProperty('absent');
  expect(updateMember(THREE, 'm9', { position: 'x' })).toEqual(THREE);
});

it.each([
  ['m1', 2, ['李文博', '陈立新', '周明远']],
  ['m3', 0, ['陈立新', '周明远', '李文博']],
  ['m2', 1, ['周明远', '李文博', '陈立新']],
  ['m1', 99, ['李文博', '陈立新', '周明远']],
  ['m3', -5, ['陈立新', '周明远', '李文博']],
  ['m9', 0, ['周明远', '李文博', '陈立新']],
])('moves %s to place %i', (id, to, wanted) => {
  expect(names(moveMember(THREE, id, to))).toEqual(wanted);
});

it('removes, says where, and puts back', () => {
  const { roster, removed, at } = removeMember(THREE, 'm2');
  expect([names(roster), removed?.name, at]).toEqual([['周明远', '陈立新'], '李文博', 1]);
  expect(removed && restoreMember(roster, removed, at)).toEqual(THREE);
  expect(removeMember(THREE, 'm9')).toEqual({ roster: THREE, at: -1 });
});

it('does not put back somebody who is there, and keeps ids apart in a list from elsewhere', () => {
  const first = THREE.members[0];
  if (!first) throw new Error('no member');
  expect(restoreMember(THREE, first, 0)).toBe(THREE);
  expect(restoreMember(EMPTY_ROSTER, { ...first, id: 'm7' }, 3).nextId).toBe(8);
});

const newMember: fc.Arbitrary<NewMember> = fc
  .record({ name: fc.constantFrom('张伟', '李娜', '王强'), role: fc.constantFrom(...MEMBER_ROLES) })
  .map(({ name, role }) => person(name, { role }));
type Step =
  | { kind: 'add'; member: NewMember }
  | { kind: 'remove' | 'undo'; at: number }
  | { kind: 'move'; at: number; to: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  newMember.map((member) => ({ kind: 'add' as const, member })),
  fc.record({ kind: fc.constantFrom('remove' as const, 'undo' as const), at: fc.nat(9) }),
  fc.record({ kind: fc.constant('move' as const), at: fc.nat(9), to: fc.integer({ min: -2, max: 12 }) }),
);

it('keeps ids unique and below nextId, loses nobody, and undoes every removal', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let roster: Roster = EMPTY_ROSTER;
      const given = new Set<string>();
      for (const one of steps) {
        const before = roster;
        const id = 'at' in one ? (before.members[one.at]?.id ?? 'm999') : '';
        if (one.kind === 'add') {
          roster = addMember(before, one.member);
          const last = roster.members[roster.members.length - 1];
          expect(given.has(last?.id ?? '')).toBe(false);
          given.add(last?.id ?? '');
        } else if (one.kind === 'move') {
          roster = moveMember(before, id, one.to);
          expect(new Set(roster.members)).toEqual(new Set(before.members));
        } else {
          const { roster: rest, removed, at } = removeMember(before, id);
          if (removed) expect(restoreMember(rest, removed, at)).toEqual(before);
          roster = one.kind === 'undo' ? before : rest;
        }
        const ids = roster.members.map((member) => member.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const own of ids) expect(Number(own.slice(1))).toBeLessThan(roster.nextId);
      }
    }),
  );
});
