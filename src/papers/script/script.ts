import { build, type Inline } from '../../document';
import {
  attendance,
  byRole,
  displayName,
  memberById,
  principalOf,
  teamOf,
  type Attendance,
  type Meeting,
  type Member,
  type Pack,
  type Roster,
  type ScriptOptions,
} from '../../meeting';
import { asked } from '../pieces/fields';
import type { PaperContext } from '../paper';

/** What every section of the host script needs. */
export interface Script {
  pack: Pack;
  meeting: Meeting;
  roster: Roster;
  options: ScriptOptions;
  /** In speaking order, those absent included: their statements are read for them. */
  team: Member[];
  principal?: Member;
  /** Who speaks the script; undefined while nobody can be told. */
  chair?: Member;
  /** The chair speaks as the principal. So it is too while no principal is in the list and no other chair is named. */
  chairIsPrincipal: boolean;
  /** Who speaks for the guidance group; absent when none of them comes. */
  guide?: Member;
  /** “市委第三调研指导组”: the group's name, from the post of whoever speaks for it. */
  guideGroup: string;
  attendance: Attendance;
}

export const isPresent = (member: Member): boolean => member.absent === undefined;

/** Reads the meeting for the script. A chair who left the list or cannot come counts as not named. */
export function scriptOf({ pack, meeting, roster }: PaperContext): Script {
  const principal = principalOf(roster);
  const named = memberById(roster, meeting.chairId);
  const chair = [named, principal].find((member) => member !== undefined && isPresent(member));
  const guide = byRole(roster, 'guidanceGroup').find(isPresent);
  return {
    pack,
    meeting,
    roster,
    options: meeting.script,
    team: teamOf(roster),
    ...(principal ? { principal } : {}),
    ...(chair ? { chair } : {}),
    chairIsPrincipal: chair === principal && (principal === undefined || isPresent(principal)),
    ...(guide ? { guide } : {}),
    guideGroup: /^.*?组(?=组长|副组长|成员|联络员|$)/.exec(guide?.position ?? '')?.[0] ?? '督导指导组',
    attendance: attendance(roster, meeting),
  };
}

export const nameOf = (script: Script, member: Member): string => displayName(member, script.roster);
export const isChair = (script: Script, member: Member): boolean => script.chair?.id === member.id;

/** “市委调研指导组组长陈国栋同志”: post and name, as people are welcomed. */
export const withPost = (member: Member): string => `${member.position}${member.name}同志`;

/** Who reads for an absent member: “请陈立新同志代”, or “由我代” when it is the chair; a gap while nobody is named. */
function delegateWords(script: Script, absent: NonNullable<Member['absent']>): string {
  const { delegate } = absent;
  if (delegate === '') return '请【请填写受委托人】代';
  return delegate === script.chair?.name ? '由我代' : `请${delegate}同志代`;
}

/** “请李文博同志”, or “请陈立新同志代李文博同志” for one who is absent. Not for the chair. */
export function addressed(script: Script, unit: string, member: Member): Inline[] {
  return [
    asked(`${unit}.lead`, member.absent ? delegateWords(script, member.absent) : '请', '请谁发言'),
    asked(`${unit}.name`, nameOf(script, member), '姓名'),
    build.text('同志'),
  ];
}

/**
 * The words that call a member to do something, as inlines of one unit. What depends on absence stands in fields, so that
 * a refresh on the morning of the meeting puts it right without new paragraphs. The chair speaks in the first person,
 * which is another sentence.
 * @param present what the member does, “作个人对照检查”
 * @param absent what is done in the member's place, “宣读个人对照检查材料”
 */
export function call(
  script: Script,
  unit: string,
  member: Member,
  present: string,
  absent: string,
): Inline[] {
  if (isChair(script, member)) return [build.text('由我'), asked(`${unit}.act`, present, '发言内容')];
  return [
    ...addressed(script, unit, member),
    asked(`${unit}.act`, isPresent(member) ? present : absent, '发言内容'),
  ];
}
