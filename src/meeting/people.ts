import type { Member, MemberRole, Roster } from './member';

/** The people of one role, in the order of the list. */
export function byRole(roster: Roster, role: MemberRole): Member[] {
  return roster.members.filter((member) => member.role === role);
}

/** The principal: the first in the list with that role. */
export function principalOf(roster: Roster): Member | undefined {
  return byRole(roster, 'principal')[0];
}

/**
 * The leadership team in the order of speaking: the principal first, then the others in the order of the list
 * (DOMAIN §2.6). Only they give a self-check, criticise and are criticised.
 */
export function teamOf(roster: Roster): Member[] {
  const principal = principalOf(roster);
  const others = roster.members.filter(
    (member) => member !== principal && (member.role === 'teamMember' || member.role === 'principal'),
  );
  return principal ? [principal, ...others] : others;
}

/** The person with that id. */
export function memberById(roster: Roster, id: string): Member | undefined {
  return roster.members.find((member) => member.id === id);
}

const QUALIFIERS: readonly ((member: Member) => string)[] = [
  (member) => member.position,
  (member) => member.portfolioUnits.join('、'),
  (member) => member.partyGroup,
];

/**
 * The name by which a list tells people apart: “张伟”, and “张伟（副局长）” when another has the same name; where the
 * posts are equal too, by unit, by party group, and at last by the place among them: “张伟（2）”.
 */
export function displayName(member: Member, roster: Roster): string {
  const same = roster.members.filter((other) => other.name === member.name);
  if (same.length < 2) return member.name;
  const telling = QUALIFIERS.find((of) => {
    const own = of(member);
    return own !== '' && same.every((other) => other.id === member.id || of(other) !== own);
  });
  const mark = telling ? telling(member) : String(same.findIndex((other) => other.id === member.id) + 1);
  return `${member.name}（${mark}）`;
}
