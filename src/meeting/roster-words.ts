import type { MemberFlag, MemberRole } from './member';
import { FLAG_NAMES, ROLE_NAMES } from './member';

/** What a column of a pasted list holds. */
export type ColumnKind =
  | 'name'
  | 'position'
  | 'role'
  | 'portfolioUnits'
  | 'partyGroup'
  | 'absence'
  | 'presence'
  | 'absentReason'
  | 'delegate'
  | 'flags'
  | 'remark'
  | 'ignored'
  | `flag:${MemberFlag}`;

/** Spaces and marks by which people dress up the same word. */
const bare = (text: string): string => text.replace(/[\s\u3000*＊：:“”"（）()[\]【】、，,/／]/g, '');

const HEADERS: readonly [RegExp, ColumnKind][] = [
  [/^(?:成员|人员|同志|参会人员|与会人员|班子成员|干部)?(?:姓名|名字)$/, 'name'],
  [/^(?:序号|编号|排序|顺序|次序|No\.?)$/i, 'ignored'],
  [/委托|代读|代为|受托|代发言/, 'delegate'],
  [/(?:缺席|请假|未到会?).*(?:原因|事由|理由)/, 'absentReason'],
  [/缺席|请假|未到/, 'absence'],
  [/^(?:是否)?(?:出席|到会|参会|参加)(?:会议)?(?:情况|状态|与否)?$/, 'presence'],
  [/角色|身份|类别|类型/, 'role'],
  [/职务|职位|岗位|职级|职称/, 'position'],
  [/党小组|支部/, 'partyGroup'],
  [/分管|联系(?:部门|科室|单位)|科室|处室|股室|部门/, 'portfolioUnits'],
  [/问责/, 'flag:accountability'],
  [/四风/, 'flag:fourWinds'],
  [/巡视|巡察/, 'flag:inspection'],
  [/约谈|函询/, 'flag:inquiry'],
  [/群众反映|信访/, 'flag:massReport'],
  [/备注|附注/, 'remark'],
  [/标记|有关情况|需.*说明.*情况|说明事项/, 'flags'],
];

/** Names a column as well, but only in a row of nothing but headings (“成员” may be anything). */
const LOOSE_NAMES = /^(?:成员|人员|同志|班子成员|参会人员|与会人员)$/;

/** What a header cell names; undefined when it is no known heading. */
export function headerKind(cell: string): ColumnKind | undefined {
  const word = bare(cell);
  if (word === '' || word.length > 16) return undefined;
  return (
    HEADERS.find(([pattern]) => pattern.test(word))?.[1] ?? (LOOSE_NAMES.test(word) ? 'name' : undefined)
  );
}

/** A heading that nothing but a column of names has. */
export const isNameHeading = (cell: string): boolean =>
  /姓名|名字/.test(bare(cell)) && headerKind(cell) === 'name';

const ROLE_WORDS: Record<MemberRole, readonly string[]> = {
  principal: [
    '主要负责人',
    '班子主要负责同志',
    '班子主要负责人',
    '班子负责同志',
    '领导班子主要负责同志',
    '主要领导',
    '主要领导同志',
    '一把手',
    '班长',
  ],
  teamMember: [
    '成员',
    '领导班子成员',
    '班子',
    '领导班子',
    '党组成员',
    '党委委员',
    '党委成员',
    '常委',
    '班子其他成员',
    '班子副职',
    '副职',
  ],
  unitHead: [
    '科室负责人',
    '科室主要负责同志',
    '部门负责同志',
    '部门负责人',
    '部门主要负责同志',
    '处室负责同志',
    '处室负责人',
    '科长',
    '科室长',
    '中层',
    '中层干部',
    '中层正职',
  ],
  memberRep: ['党小组代表', '党小组党员代表', '支部代表', '支部党员代表', '党员'],
  attendee: ['列席人员', '列席同志', '列席会议', '列席人'],
  guidanceGroup: [
    '督导组',
    '指导组',
    '督导指导组成员',
    '调研指导组',
    '督导组成员',
    '指导组成员',
    '调研指导组成员',
    '督导组组长',
    '指导组组长',
    '调研指导组组长',
    '督导组副组长',
    '指导组副组长',
    '督导',
    '指导',
    '上级督导组',
    '上级指导组',
  ],
  liaison: [
    '联系指导',
    '联系指导同志',
    '联系指导人员',
    '纪委组织部',
    '纪委',
    '组织部',
    '纪检监察',
    '纪委监委',
  ],
  recorder: ['记录', '记录员', '记录人员', '会议记录', '会议记录人'],
  staff: ['会务', '会务人员', '会议工作人员', '服务人员', '工作组', '会务组'],
};

const ROLES = new Map<string, MemberRole>(
  (Object.keys(ROLE_NAMES) as MemberRole[]).flatMap((role) =>
    [role, ROLE_NAMES[role], ...ROLE_WORDS[role]].map((word) => [bare(word), role] as const),
  ),
);

/** The role that a cell names in one of the common wordings. */
export function roleOf(cell: string): MemberRole | undefined {
  return ROLES.get(bare(cell));
}

const FLAG_WORDS: readonly [RegExp, MemberFlag][] = [
  [/四风|八项规定/, 'fourWinds'],
  [/问责/, 'accountability'],
  [/巡视|巡察/, 'inspection'],
  [/约谈|函询/, 'inquiry'],
  [/群众反映|群众举报|信访/, 'massReport'],
];

/** The flag that a word names; a word of some length about something else names none. */
export function flagOf(word: string): MemberFlag | undefined {
  const text = bare(word);
  const exact = (Object.keys(FLAG_NAMES) as MemberFlag[]).find(
    (flag) => flag === word || bare(FLAG_NAMES[flag]) === text,
  );
  if (exact) return exact;
  return text.length <= 12 ? FLAG_WORDS.find(([pattern]) => pattern.test(text))?.[1] : undefined;
}

const YES = new Set(['是', '有', '√', '✓', '✔', '☑', '1', 'y', 'yes', 'true', '对']);
const NO = new Set([
  '',
  '否',
  '无',
  '没有',
  '×',
  'x',
  '✗',
  '✘',
  '☐',
  '0',
  'n',
  'no',
  'false',
  '-',
  '—',
  '——',
  '/',
]);

/** 是 or 否 in the signs that people put into a table; undefined for other words. */
export function yesOrNo(cell: string): boolean | undefined {
  const word = cell.trim().toLowerCase();
  if (NO.has(word)) return false;
  return YES.has(word) ? true : undefined;
}

/** The values of a cell that lists several, by any of the full-width or half-width separators and by line breaks. */
export function splitValues(cell: string): string[] {
  const values = cell.split(/[，,；;、｜|\n]/).map((value) => value.trim());
  return [...new Set(values.filter((value) => value !== '' && yesOrNo(value) !== false))];
}

/** A name without padding between its characters (“张　伟”) and without “同志” after it. */
export function cleanName(cell: string): string {
  // No look-behind: older WebKit refuses the whole script for it.
  const name = cell.replace(/([\u3400-\u9fff])[\s\u3000]+(?=[\u3400-\u9fff])/g, '$1').trim();
  return name.length > 3 ? name.replace(/同志$/, '') : name;
}
