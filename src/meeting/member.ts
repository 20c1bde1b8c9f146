import * as v from 'valibot';

/** Roles at a meeting; the order is the order in which lists name them. */
export const MEMBER_ROLES = [
  'principal',
  'teamMember',
  'unitHead',
  'memberRep',
  'attendee',
  'guidanceGroup',
  'liaison',
  'recorder',
  'staff',
] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

export const ROLE_NAMES: Record<MemberRole, string> = {
  principal: '主要负责同志',
  teamMember: '班子成员',
  unitHead: '科室负责同志',
  memberRep: '党员代表',
  attendee: '列席',
  guidanceGroup: '督导指导组',
  liaison: '联系指导（纪委、组织部）',
  recorder: '记录人',
  staff: '工作人员',
};

export const MEMBER_FLAGS = ['accountability', 'inspection', 'inquiry', 'massReport', 'fourWinds'] as const;
export type MemberFlag = (typeof MEMBER_FLAGS)[number];

export const FLAG_NAMES: Record<MemberFlag, string> = {
  accountability: '受到问责',
  inspection: '巡视巡察反馈',
  inquiry: '约谈函询',
  massReport: '群众反映',
  fourWinds: '因“四风”问题被查处',
};

const short = v.pipe(v.string(), v.trim(), v.maxLength(60, '最多 60 个字'));

export const memberSchema = v.object({
  /** ASCII, given once and never given again to another person: it stands in the tags of the host script. */
  id: v.pipe(v.string(), v.regex(/^m[0-9]{1,6}$/)),
  name: v.pipe(short, v.nonEmpty('姓名不能为空')),
  position: short,
  role: v.picklist(MEMBER_ROLES),
  /** 分管部门 of a team member, or the person's own 科室. */
  portfolioUnits: v.pipe(v.array(short), v.maxLength(40)),
  /** 党小组 or 支部. */
  partyGroup: short,
  absent: v.optional(v.object({ reason: short, /** Who reads the statement; a name. */ delegate: short })),
  flags: v.array(v.picklist(MEMBER_FLAGS)),
});
export type Member = v.InferOutput<typeof memberSchema>;

export const MAX_MEMBERS = 500;

/** The list in the order of the roster: the order in the array is the order of speaking and of lists. */
export const rosterSchema = v.pipe(
  v.object({
    /** The number that the next member's id takes; never goes down. */
    nextId: v.pipe(v.number(), v.integer(), v.minValue(1)),
    members: v.pipe(
      v.array(memberSchema),
      v.maxLength(MAX_MEMBERS, `最多 ${MAX_MEMBERS} 人`),
      v.check(
        (members) => new Set(members.map((member) => member.id)).size === members.length,
        '成员编号重复',
      ),
    ),
  }),
  v.check(
    ({ nextId, members }) => members.every((member) => Number(member.id.slice(1)) < nextId),
    '下一个成员编号（nextId）与已有编号重复',
  ),
);
export type Roster = v.InferOutput<typeof rosterSchema>;

export const EMPTY_ROSTER: Roster = { nextId: 1, members: [] };
