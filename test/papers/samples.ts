import {
  addMembers,
  EMPTY_ROSTER,
  newMeeting,
  packById,
  type Meeting,
  type NewMember,
  type Pack,
  type Roster,
} from '../../src/meeting';

export const required = (id: string): Pack => {
  const pack = packById(id);
  if (!pack) throw new Error(`no pack ${id}`);
  return pack;
};
export const ANNUAL = required('2017-annual');
export const HISTORY = required('2021-party-history');

/** Somebody with the least that a member needs. */
export const person = (name: string, more: Partial<NewMember> = {}): NewMember => ({
  name,
  position: '',
  role: 'teamMember',
  portfolioUnits: [],
  partyGroup: '',
  flags: [],
  ...more,
});

export const PEOPLE: NewMember[] = [
  person('周明远', { position: '党组书记、局长', role: 'principal' }),
  person('李文博', { position: '党组成员、副局长', portfolioUnits: ['办公室', '人事科'] }),
  person('陈立新', { position: '党组成员、副局长', absent: { reason: '因公出差', delegate: '李文博' } }),
  person('何静宜', { position: '党组成员、机关党委书记' }),
  person('孙启明', { position: '办公室主任', role: 'unitHead' }),
  person('钱慧敏', { position: '', role: 'memberRep' }),
  person('郑国梁', { position: '市委第三调研指导组组长', role: 'guidanceGroup' }),
  person('吴晓岚', { position: '市纪委干部', role: 'liaison' }),
  person('冯远志', { position: '二级调研员', role: 'attendee' }),
  person('蒋雨桐', { position: '办公室科员', role: 'recorder' }),
  person('韩小松', { role: 'staff' }),
];
export const ROSTER: Roster = addMembers(EMPTY_ROSTER, PEOPLE);

export const meetingOf = (pack: Pack, more: Partial<Meeting> = {}): Meeting => ({
  ...newMeeting(pack),
  unit: '青石县水务局',
  date: '2018-02-09',
  time: '9:00',
  place: '局三楼会议室',
  approvingBody: '县直机关工委',
  approvalDate: '2018-01-28',
  ...more,
});
