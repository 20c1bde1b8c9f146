import {
  addMembers,
  byRole,
  displayName,
  EMPTY_ROSTER,
  memberById,
  principalOf,
  teamOf,
  type NewMember,
} from '../../src/meeting';
import { person } from '../papers/samples';

const rosterOf = (...people: NewMember[]) => addMembers(EMPTY_ROSTER, people);

describe('speaking order', () => {
  const roster = rosterOf(
    person('李文博'),
    person('孙启明', { role: 'unitHead' }),
    person('周明远', { role: 'principal' }),
    person('冯远志', { role: 'attendee' }),
    person('陈立新'),
  );
  it('puts the principal first, then the members in the order of the list', () => {
    expect(teamOf(roster).map((member) => member.name)).toEqual(['周明远', '李文博', '陈立新']);
    expect(principalOf(roster)?.id).toBe('m3');
  });
  it('is the members alone while there is no principal', () => {
    expect(
      teamOf(rosterOf(person('李文博'), person('孙启明', { role: 'staff' }))).map((one) => one.name),
    ).toEqual(['李文博']);
    expect(principalOf(EMPTY_ROSTER)).toBeUndefined();
  });
  it('takes the first of two principals, and the other as a member', () => {
    const two = rosterOf(
      person('甲一', { role: 'principal' }),
      person('乙二'),
      person('丙三', { role: 'principal' }),
    );
    expect(teamOf(two).map((one) => one.name)).toEqual(['甲一', '乙二', '丙三']);
  });
  it('lists a role in the order of the list', () => {
    expect(byRole(roster, 'teamMember').map((one) => one.name)).toEqual(['李文博', '陈立新']);
    expect(memberById(roster, 'm2')?.name).toBe('孙启明');
    expect(memberById(roster, '')).toBeUndefined();
  });
});

const zhang = (more: Partial<NewMember>): NewMember => person('张伟', more);
it.each<[string, NewMember[], string[]]>([
  ['one of the name', [zhang({ position: '局长' }), person('李娜')], ['张伟', '李娜']],
  [
    'two posts',
    [zhang({ position: '局长' }), zhang({ position: '副局长' })],
    ['张伟（局长）', '张伟（副局长）'],
  ],
  ['a post and none', [zhang({ position: '局长' }), zhang({})], ['张伟（局长）', '张伟（2）']],
  [
    'one post, two units',
    [
      zhang({ position: '科长', portfolioUnits: ['人事科'] }),
      zhang({ position: '科长', portfolioUnits: ['财务科', '审计科'] }),
    ],
    ['张伟（人事科）', '张伟（财务科、审计科）'],
  ],
  [
    'party groups',
    [zhang({ partyGroup: '一组' }), zhang({ partyGroup: '二组' })],
    ['张伟（一组）', '张伟（二组）'],
  ],
  [
    'nothing to tell them by',
    [zhang({}), zhang({}), zhang({ position: '局长' })],
    ['张伟（1）', '张伟（2）', '张伟（局长）'],
  ],
])('tells people of one name apart: %s', (_, people, wanted) => {
  const roster = rosterOf(...people);
  expect(roster.members.map((member) => displayName(member, roster))).toEqual(wanted);
});
