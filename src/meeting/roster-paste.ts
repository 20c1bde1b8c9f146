import type { Roster } from './member';
import { EMPTY_ROSTER, MAX_MEMBERS, ROLE_NAMES } from './member';
import { byRole } from './people';
import type { NewMember } from './roster';
import { layoutOf } from './roster-columns';
import { readRow } from './roster-row';
import type { TextRow } from './table-text';
import { readTable } from './table-text';

/** What a pasted list holds. Nothing is imported by reading it. */
export interface RosterPaste {
  rows: { line: number; member: NewMember }[];
  /** Rows that cannot be taken; `line` counts the lines of the pasted text from 1. */
  problems: { line: number; text: string; reason: string }[];
  /** Rows (also in `rows`) with the name and post of another: the person decides whether it is somebody else. */
  duplicates: { line: number; name: string; position: string; reason: string }[];
  /** What was taken for granted, each a sentence. */
  notes: string[];
  /** Whether a header row was found. */
  header: boolean;
}

const MAX_TEXT = 120;
const shorten = (text: string): string => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}……` : text);

/**
 * Reads a list pasted from a spreadsheet (TSV) or as CSV, with or without a header row, its columns in any order, several
 * values of a cell separated by ，；、｜ or line breaks.
 * @param roster the present list, with which duplicates are looked for
 */
export function parseRoster(text: string, roster: Roster = EMPTY_ROSTER): RosterPaste {
  const table = readTable(text);
  const { columns, skip, header, unknown } = layoutOf(table);
  const paste: RosterPaste = { rows: [], problems: [], duplicates: [], notes: [], header };
  const refuse = (row: TextRow, reason: string): void => {
    paste.problems.push({ line: row.line, text: shorten(row.text), reason });
  };
  table.slice(0, Math.max(0, skip - 1)).forEach((row) => refuse(row, '在表头之前，没有当作成员'));
  for (const row of table.slice(skip)) {
    const result = row.fault === undefined ? readRow(row.cells, columns) : { reason: row.fault };
    if ('reason' in result) refuse(row, result.reason);
    else if (roster.members.length + paste.rows.length >= MAX_MEMBERS)
      refuse(row, `名单最多 ${MAX_MEMBERS} 人`);
    else paste.rows.push({ line: row.line, member: result.member });
  }
  paste.duplicates = findDuplicates(paste.rows, roster);
  paste.notes = notesOn(paste.rows, roster, columns.includes('role'), unknown);
  return paste;
}

const identity = (member: Pick<NewMember, 'name' | 'position'>): string =>
  `${member.name}\n${member.position}`;

function findDuplicates(rows: RosterPaste['rows'], roster: Roster): RosterPaste['duplicates'] {
  const known = new Map(roster.members.map((member) => [identity(member), '现有名单里已有']));
  return rows.flatMap(({ line, member }) => {
    const { name, position } = member;
    const where = known.get(identity(member));
    if (where === undefined) known.set(identity(member), `与第${line}行重复，同为`);
    if (where === undefined) return [];
    return [
      {
        line,
        name,
        position,
        reason: `${where}“${name}${position === '' ? '' : `（${position}）`}”，请确认是不是同一个人`,
      },
    ];
  });
}

function notesOn(
  rows: RosterPaste['rows'],
  roster: Roster,
  roleColumn: boolean,
  unknown: string[],
): string[] {
  const notes: string[] = [];
  if (rows.length > 0 && !roleColumn)
    notes.push(`没有“角色”一列，全部按“${ROLE_NAMES.teamMember}”读入，请核对。`);
  const principals =
    byRole(roster, 'principal').length + rows.filter(({ member }) => member.role === 'principal').length;
  if (principals > 1)
    notes.push(
      `连同现有名单共有${principals}名“${ROLE_NAMES.principal}”，主持词只以排在最前的一名为准，请核对。`,
    );
  if (unknown.length > 0) notes.push(`没有读入这些列：${unknown.join('、')}。`);
  return notes;
}
