import * as v from 'valibot';
import type { MemberFlag, MemberRole } from './member';
import { memberSchema } from './member';
import type { NewMember } from './roster';
import type { Columns } from './roster-columns';
import type { ColumnKind } from './roster-words';
import { cleanName, flagOf, roleOf, splitValues, yesOrNo } from './roster-words';

/** A person read from a row, or why not. */
export type RowResult = { member: NewMember } | { reason: string };

/** What the rows of one kind of cell say, in the order of the columns. */
type Cells = (kind: ColumnKind) => string[];

/** Reads one row of a pasted list. A list without a column for roles lists members of the team. */
export function readRow(cells: readonly string[], columns: Columns): RowResult {
  const of: Cells = (kind) => cells.filter((cell, index) => columns[index] === kind && cell !== '');
  const name = cleanName(of('name')[0] ?? '');
  if (name === '') return { reason: '没有姓名' };
  if (!/\p{L}/u.test(name) || /\d/.test(name)) return { reason: `“${name}”不像姓名` };
  const role = readRole(of, columns.includes('role'));
  if (role === undefined)
    return { reason: of('role')[0] === undefined ? '没有写明角色' : `不认识角色“${of('role').join('、')}”` };
  const flags = readFlags(cells, columns);
  if (typeof flags === 'string') return { reason: flags };
  const absent = readAbsence(of);
  const member: NewMember = {
    name,
    position: of('position')
      .join('、')
      .replace(/\s*\n\s*/g, '、'),
    role,
    portfolioUnits: [...new Set(of('portfolioUnits').flatMap(splitValues))],
    partyGroup: of('partyGroup').flatMap(splitValues).join('、'),
    flags,
    ...(absent ? { absent } : {}),
  };
  const checked = v.safeParse(v.omit(memberSchema, ['id']), member);
  return checked.success ? { member: checked.output } : { reason: lengthReason(checked.issues[0]) };
}

const FIELD_NAMES: Record<string, string> = {
  name: '姓名',
  position: '职务',
  portfolioUnits: '分管部门或科室',
  partyGroup: '党小组或支部',
  absent: '缺席情况',
};

function lengthReason(issue: v.BaseIssue<unknown>): string {
  const field = FIELD_NAMES[String(issue.path?.[0]?.key)] ?? '这一行';
  return `${field}：${issue.message.startsWith('Invalid') ? '内容太多' : issue.message}`;
}

function readRole(of: Cells, column: boolean): MemberRole | undefined {
  if (!column) return 'teamMember';
  const [cell] = of('role');
  return cell === undefined ? undefined : roleOf(cell);
}

function readFlags(cells: readonly string[], columns: Columns): MemberFlag[] | string {
  const flags = new Set<MemberFlag>();
  for (const [index, cell] of cells.entries()) {
    const kind = columns[index];
    if (kind === 'flags' || kind === 'remark') {
      for (const word of splitValues(cell)) {
        const flag = flagOf(word);
        if (flag) flags.add(flag);
        else if (kind === 'flags') return `不认识情况“${word}”`;
      }
    } else if (kind?.startsWith('flag:')) {
      const flag = kind.slice('flag:'.length) as MemberFlag;
      // A cell that tells what it was about says “yes” as well.
      if (yesOrNo(cell) ?? true) flags.add(flag);
    }
  }
  return [...flags];
}

const PRESENT = /^(?:出席|到会|参加|参会|按时到会|正常出席|在岗)$/;
const ABSENT = /^(?:缺席|请假|未到会?|不参加|不出席|不能到会)$/;

/** Absence as the columns tell it; undefined: present. */
function readAbsence(of: Cells): NewMember['absent'] {
  let away = false;
  let reason = '';
  const take = (cell: string, yes: boolean): void => {
    const answer = yesOrNo(cell);
    if (answer === !yes || PRESENT.test(cell)) return;
    away = true;
    if (answer === undefined && !ABSENT.test(cell))
      reason = cell.replace(/^(?:请假|缺席)[：:，,（(]\s*|[）)]$/g, '');
  };
  of('absence').forEach((cell) => take(cell, true));
  of('presence').forEach((cell) => take(cell, false));
  const [why = ''] = of('absentReason').filter((cell) => yesOrNo(cell) !== false && !PRESENT.test(cell));
  if (why !== '') {
    away = true;
    reason = why;
  }
  const [delegate = ''] = of('delegate').filter((cell) => yesOrNo(cell) !== false);
  if (!away && delegate === '') return undefined;
  return { reason, delegate: cleanName(delegate) };
}
