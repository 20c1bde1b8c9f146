import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { requirementOf, supportedMembers } from '../../../src/preview/host';

const source = readFileSync(createRequire(__filename).resolve('@types/office-js/index.d.ts'), 'utf8');
const words = source.slice(source.indexOf('declare namespace Word {'));

/** Member → set, from the notes of one class; members of other sets than WordApi are left out. */
function documented(type: string): Map<string, string> {
  const body =
    new RegExp(
      `\\n    class ${type} extends OfficeExtension\\.ClientObject \\{([\\s\\S]*?)\\n    \\}\\n`,
    ).exec(words)?.[1] ?? '';
  const members = new Map<string, string>();
  for (const [, note = '', name = ''] of body.matchAll(
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:readonly )?(\w+)(?:\??\(|\??:)/g,
  )) {
    const version = /\[Api set: WordApi ([\d.]+)\]/.exec(note)?.[1];
    const member = name.charAt(0).toUpperCase() + name.slice(1);
    if (version !== undefined && !members.has(member)) members.set(member, version);
  }
  return members;
}

const cases = [...supportedMembers()].flatMap(([type, members]) =>
  members.map((member) => [type, member] as const),
);

it.each([...new Set(cases.map(([type]) => type))])(
  '%s: every member is a documented one, in the documented set',
  (type) => {
    const notes = documented(type);
    for (const [, member] of cases.filter(([each]) => each === type)) {
      expect([member, notes.get(member)]).toEqual([member, requirementOf(type, member)]);
    }
  },
);

it('knows the set of every documented member of its classes up to 1.8', () => {
  for (const type of supportedMembers().keys()) {
    for (const [member, version] of documented(type)) {
      if (Number(version.split('.')[1]) > 8 || member.startsWith('On')) continue;
      expect([type, member, requirementOf(type, member)]).toEqual([type, member, version]);
    }
  }
});
