import { readOutline, textToParagraphs } from '../draft';
import { packById, PACKS, type Member, type MemberFlag } from '../meeting';
import { check } from './check';
import type { Finding } from './finding';
import type { AnyRule, Example } from './rule';
import { draftOfItem } from './single-item';

/** What a rule says to one of its examples. */
export function runExample(rule: AnyRule, { as, text, setting }: Example): Finding[] {
  const pack = setting.pack === undefined ? undefined : packById(setting.pack);
  const author = setting.flags && memberNamed('示例', 'm1', setting.flags);
  const others = (setting.members ?? []).map((name, at) => memberNamed(name, `m${at + 2}`, []));
  const draft =
    as === 'draft'
      ? readOutline(textToParagraphs(text), {
          packs: PACKS,
          paper: setting.paper ?? 'auto',
          ...(pack ? { pack } : {}),
        })
      : draftOfItem(text, as, setting.scope ?? 'personal');
  return check(draft, { rules: [rule], pack, author, members: author ? [author, ...others] : others })
    .findings;
}

const memberNamed = (name: string, id: string, flags: MemberFlag[]): Member => ({
  id,
  name,
  position: '',
  role: 'teamMember',
  portfolioUnits: [],
  partyGroup: '',
  flags,
});
