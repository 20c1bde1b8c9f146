import { addMembers, attendance, EMPTY_ROSTER, type NewMember } from '../../src/meeting';
import { person, ROSTER } from '../papers/samples';

const away = (name: string): NewMember => person(name, { absent: { reason: '', delegate: '' } });
const team = (present: number, absent: number) =>
  addMembers(EMPTY_ROSTER, [
    ...Array.from({ length: present }, (_, index) => person(`到会${index}`)),
    ...Array.from({ length: absent }, (_, index) => away(`缺席${index}`)),
  ]);

it('counts the team alone', () => {
  const found = attendance(ROSTER, {});
  expect(found).toMatchObject({
    expected: 4,
    present: 3,
    expectedComputed: 4,
    presentComputed: 3,
    quorumMet: true,
  });
  expect(found.absent.map((member) => member.name)).toEqual(['陈立新']);
});

it.each([
  [0, 0, false],
  [1, 0, true],
  [2, 1, true],
  [1, 1, false],
  [4, 3, false],
  [5, 2, true],
  [6, 3, true],
  [5, 3, false],
  [14, 7, true],
  [13, 7, false],
])('%i present and %i absent: quorum %p', (present, absent, met) => {
  expect(attendance(team(present, absent), {}).quorumMet).toBe(met);
});

it('takes the meeting’s corrections and keeps the computed numbers beside them', () => {
  expect(attendance(team(5, 0), { expected: 27, present: 17 })).toMatchObject({
    expected: 27,
    present: 17,
    expectedComputed: 5,
    presentComputed: 5,
    quorumMet: false,
  });
  expect(attendance(team(5, 0), { present: 2 })).toMatchObject({ expected: 5, present: 2, quorumMet: false });
  expect(attendance(team(5, 0), { present: 0 })).toMatchObject({ present: 0 });
});
