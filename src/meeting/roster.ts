import type { Member, Roster } from './member';

/** Everything about a person but the id, which the roster gives. */
export type NewMember = Omit<Member, 'id'>;

/** What removing a person gives back, so that it can be undone. */
export interface Removed {
  roster: Roster;
  /** Undefined when nobody has that id. */
  removed?: Member;
  /** Where the person stood in the list. */
  at: number;
}

const clamp = (index: number, length: number): number => Math.max(0, Math.min(index, length));

/** A roster with one more person, at the end of the list. */
export function addMember(roster: Roster, member: NewMember): Roster {
  return { nextId: roster.nextId + 1, members: [...roster.members, { ...member, id: `m${roster.nextId}` }] };
}

/** The same for several, in their order. */
export function addMembers(roster: Roster, members: readonly NewMember[]): Roster {
  return members.reduce(addMember, roster);
}

/**
 * Changes some of a person's data; the id and the place stay. A key that is present with `undefined` is taken out
 * (`{ absent: undefined }`: the person comes after all). An unknown id changes nothing.
 */
export function updateMember(roster: Roster, id: string, changes: Partial<NewMember>): Roster {
  const members = roster.members.map((member) => {
    if (member.id !== id) return member;
    const { absent, ...rest } = { ...member, ...changes };
    return absent === undefined ? rest : { ...rest, absent };
  });
  return { ...roster, members };
}

/** Takes a person out and says where they stood; `restoreMember` puts them back. */
export function removeMember(roster: Roster, id: string): Removed {
  const at = roster.members.findIndex((member) => member.id === id);
  const removed = roster.members[at];
  if (!removed) return { roster, at };
  return { roster: { ...roster, members: roster.members.filter((member) => member.id !== id) }, removed, at };
}

/** Puts a removed person back with the old id; does nothing when that id is in the list. */
export function restoreMember(roster: Roster, removed: Member, at: number): Roster {
  if (roster.members.some((member) => member.id === removed.id)) return roster;
  const members = [...roster.members];
  members.splice(clamp(at, members.length), 0, removed);
  return { nextId: Math.max(roster.nextId, Number(removed.id.slice(1)) + 1), members };
}

/** Moves a person to a place in the list (0: first), which is the order of speaking. An unknown id changes nothing. */
export function moveMember(roster: Roster, id: string, toIndex: number): Roster {
  const { roster: rest, removed } = removeMember(roster, id);
  return removed ? restoreMember(rest, removed, toIndex) : roster;
}
