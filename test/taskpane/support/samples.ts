import { STORED_WAIVERS } from '../../../src/checker';
import type { Waiver } from '../../../src/checker';
import { SETTINGS_KEYS } from '../../../src/meeting';
import type { Member, Roster } from '../../../src/meeting';
import type { FakeWord } from './fake-word';

const member = (id: string, name: string, position: string, role: Member['role']): Member => ({
  id,
  name,
  position,
  role,
  portfolioUnits: [],
  partyGroup: '',
  flags: [],
});

export const MEMBERS: readonly Member[] = [
  member('m1', '周明远', '局长', 'principal'),
  member('m2', '李文博', '副局长', 'teamMember'),
  member('m3', '陈思源', '副局长', 'teamMember'),
];
export const ROSTER: Roster = { nextId: 4, members: [...MEMBERS] };

/** Puts a list into the document's settings, as an earlier session saved it. */
export function storeRoster(word: FakeWord, roster: Roster = ROSTER): void {
  const stored = { version: 1, revision: 2, savedAt: '2018-01-05T08:00:00.000Z', data: roster };
  word.settings.set(SETTINGS_KEYS.members, JSON.stringify(stored));
}

/** Puts waivers into the document's settings, as an earlier session or another person saved them. */
export function storeWaivers(word: FakeWord, waivers: readonly Waiver[]): void {
  const stored = { version: 1, revision: 3, savedAt: '2018-01-06T08:00:00.000Z', data: waivers };
  word.settings.set(STORED_WAIVERS.key, JSON.stringify(stored));
}
