import { readOutline, textToParagraphs } from '../draft';
import { packById, PACKS, type Member } from '../meeting';
import { check } from './check';
import type { Finding } from './finding';
import type { AnyRule, Example } from './rule';
import { draftOfItem } from './single-item';

/** What a rule says to one of its examples. */
export function runExample(rule: AnyRule, { as, text, setting }: Example): Finding[] {
  const pack = setting.pack === undefined ? undefined : packById(setting.pack);
  const author: Member | undefined = setting.flags && {
    id: 'm1',
    name: '示例',
    position: '',
    role: 'teamMember',
    portfolioUnits: [],
    partyGroup: '',
    flags: setting.flags,
  };
  const draft =
    as === 'draft'
      ? readOutline(textToParagraphs(text), {
          packs: PACKS,
          paper: setting.paper ?? 'auto',
          ...(pack ? { pack } : {}),
        })
      : draftOfItem(text, as, setting.scope ?? 'personal');
  return check(draft, { rules: [rule], pack, author, members: author ? [author] : [] }).findings;
}
