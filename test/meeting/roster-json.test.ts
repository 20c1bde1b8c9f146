import fc from 'fast-check';
import {
  addMembers,
  EMPTY_ROSTER,
  exportRosterJson,
  importRosterJson,
  MEMBER_FLAGS,
  MEMBER_ROLES,
  type NewMember,
} from '../../src/meeting';
import { person, ROSTER } from '../papers/samples';

const word = fc.string({ unit: 'grapheme', maxLength: 10 }).map((text) => text.trim());
const member: fc.Arbitrary<NewMember> = fc
  .record({
    name: word.filter((name) => name !== ''),
    position: word,
    role: fc.constantFrom(...MEMBER_ROLES),
    portfolioUnits: fc.array(word, { maxLength: 3 }),
    partyGroup: word,
    absent: fc.option(fc.record({ reason: word, delegate: word }), { nil: undefined }),
    flags: fc.uniqueArray(fc.constantFrom(...MEMBER_FLAGS)),
  })
  .map(({ absent, ...rest }) => (absent ? { ...rest, absent } : rest));

it('gives back the list that was exported', () => {
  fc.assert(
    fc.property(fc.array(member, { maxLength: 8 }), (people) => {
      const roster = addMembers(EMPTY_ROSTER, people);
      expect(importRosterJson(exportRosterJson(roster))).toEqual({ ok: true, value: roster });
    }),
  );
});

const file = (change: (roster: { nextId: number; members: Record<string, unknown>[] }) => void): string => {
  const roster = structuredClone(ROSTER) as unknown as { nextId: number; members: Record<string, unknown>[] };
  change(roster);
  return JSON.stringify({ format: 'duizhao.roster', version: 1, roster });
};
const set = (at: number, more: Record<string, unknown>) =>
  file(({ members }) => {
    members[at] = { ...members[at], ...more };
  });

it.each([
  ['no JSON', '{"format":', '文件不是有效的 JSON，可能不完整或者选错了文件。'],
  ['another file', '{"members":[]}', '这不是对照检查助手导出的成员名单。'],
  ['a list', '[]', '这不是对照检查助手导出的成员名单。'],
  [
    'a newer file',
    '{"format":"duizhao.roster","version":2}',
    '这份名单由更新的版本导出（格式 2），请先更新加载项再导入。',
  ],
  ['no members', '{"format":"duizhao.roster","version":1,"roster":{"nextId":1}}', '名单：缺少这一项'],
  ['an empty name', set(2, { name: ' ' }), '第3人的姓名：姓名不能为空'],
  ['an unknown role', set(0, { role: 'boss' }), '第1人的角色：不是可用的值，现在是 "boss"'],
  ['an unknown flag', set(1, { flags: ['late'] }), '第2人的标记：不是可用的值，现在是 "late"'],
  ['a number for a post', set(1, { position: 7 }), '第2人的职务：应为文字，现在是 7'],
  ['an id twice', set(1, { id: 'm1' }), '名单：成员编号重复'],
  [
    'an id that is to come',
    file((roster) => (roster.nextId = 3)),
    '（整个文件）：下一个成员编号（nextId）与已有编号重复',
  ],
  ['an odd id', set(0, { id: 'x' }), '第1人的编号：写法不对'],
])('refuses %s in a sentence', (_, text, error) => {
  const found = importRosterJson(text);
  expect(found.ok).toBe(false);
  if (!found.ok) expect(found.errors).toContain(error);
});

it('takes a file with a byte order mark', () => {
  expect(importRosterJson(`\uFEFF${exportRosterJson(ROSTER)}`)).toEqual({ ok: true, value: ROSTER });
});

it('refuses nothing that an add of a plain person makes', () => {
  expect(importRosterJson(exportRosterJson(addMembers(EMPTY_ROSTER, [person('周明远')]))).ok).toBe(true);
});
