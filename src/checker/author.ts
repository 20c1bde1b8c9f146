import type { Draft } from '../draft';
import type { Member } from '../meeting';

/** Lines at the start in which the author's name stands. */
const HEAD_PARAGRAPHS = 6;
const MAX_HEAD_LINE = 60;

/** The member whose paper it is: the one whose name stands in the title or byline; undefined when none or several do. */
export function authorOf(draft: Draft, members: readonly Member[]): Member | undefined {
  if (draft.scope !== 'personal' || members.length === 0) return undefined;
  const head = draft.paragraphs
    .filter(({ text }) => text.trim() !== '' && text.length <= MAX_HEAD_LINE)
    .slice(0, HEAD_PARAGRAPHS)
    .map(({ text }) => text.replace(/\s/g, ''))
    .join('\n');
  const named = members.filter(({ name }) => name !== '' && head.includes(name.replace(/\s/g, '')));
  return named.length === 1 ? named[0] : undefined;
}
