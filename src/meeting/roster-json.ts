import * as v from 'valibot';
import { explainIssues } from './explain';
import type { Roster } from './member';
import { rosterSchema } from './member';
import type { Result } from './result';

const FORMAT = 'duizhao.roster';
const VERSION = 1;

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  roster: v.optional(v.unknown()),
});

/** The list as a file: JSON with its format and version, two spaces, a final line break. */
export function exportRosterJson(roster: Roster): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, roster }, undefined, 2)}\n`;
}

/** Field names of the file as the pane calls them, and places as a person counts them. */
function inWords(error: string): string {
  const names: [RegExp, string][] = [
    [/members\[(\d+)\]/, ''],
    [/\.name\b/, '的姓名'],
    [/\.position\b/, '的职务'],
    [/\.role\b/, '的角色'],
    [/\.portfolioUnits(\[\d+\])?/, '的分管部门或科室'],
    [/\.partyGroup\b/, '的党小组或支部'],
    [/\.absent(\.\w+)?/, '的缺席情况'],
    [/\.flags(\[\d+\])?/, '的标记'],
    [/\.id\b/, '的编号'],
    [/^members：/, '名单：'],
    [/^nextId\b/, '下一个编号（nextId）'],
  ];
  return names.reduce(
    (text, [pattern, name]) =>
      text.replace(pattern, (...found) => (name === '' ? `第${Number(found[1]) + 1}人` : name)),
    error,
  );
}

/** Reads a list that `exportRosterJson` wrote. Errors are sentences; nothing of a faulty file is taken. */
export function importRosterJson(text: string): Result<Roster> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, errors: ['文件不是有效的 JSON，可能不完整或者选错了文件。'] };
  }
  const file = v.safeParse(fileSchema, json);
  if (!file.success) return { ok: false, errors: ['这不是对照检查助手导出的成员名单。'] };
  if (file.output.version > VERSION)
    return {
      ok: false,
      errors: [`这份名单由更新的版本导出（格式 ${file.output.version}），请先更新加载项再导入。`],
    };
  const roster = v.safeParse(rosterSchema, file.output.roster);
  if (roster.success) return { ok: true, value: roster.output };
  return { ok: false, errors: explainIssues(roster.issues).map(inWords) };
}
