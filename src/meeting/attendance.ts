import type { Member, Roster } from './member';
import type { Meeting } from './meeting';
import { teamOf } from './people';

/** Who is there. Numbers are of the leadership team: only its members are expected to attend (应到). */
export interface Attendance {
  /** The numbers to be spoken: the meeting's corrections, else the computed ones. */
  expected: number;
  present: number;
  /** Members of the team marked as absent, in speaking order. */
  absent: Member[];
  /** At least two thirds of those expected are present; false while nobody is expected. */
  quorumMet: boolean;
  expectedComputed: number;
  presentComputed: number;
}

/** Counts the team and says whether the meeting has its quorum of two thirds (DOMAIN §3.2). */
export function attendance(roster: Roster, meeting: Pick<Meeting, 'expected' | 'present'>): Attendance {
  const team = teamOf(roster);
  const absent = team.filter((member) => member.absent !== undefined);
  const expectedComputed = team.length;
  const presentComputed = team.length - absent.length;
  const expected = meeting.expected ?? expectedComputed;
  const present = meeting.present ?? presentComputed;
  // Whole numbers on both sides: 2/3 of 7 has no exact fraction.
  const quorumMet = expected > 0 && present * 3 >= expected * 2;
  return { expected, present, absent, quorumMet, expectedComputed, presentComputed };
}
