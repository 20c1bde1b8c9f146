import {
  addMembers,
  displayName,
  moveMember,
  removeMember,
  restoreMember,
  updateMember,
} from '../../meeting';
import type { Member, Roster } from '../../meeting';
import { useDocumentData } from '../data/document-data';
import { useMessages } from '../shell/messages';
import type { MemberFields } from './member-form';

export interface RosterEditing {
  add(members: readonly MemberFields[]): void;
  update(id: string, fields: MemberFields): void;
  move(id: string, to: number): void;
  remove(member: Member): void;
  /** Takes another list in place of this one. */
  replace(next: Roster): void;
}

/** What a person does to the member list; every step is saved, and losing people can be undone. */
export function useRosterEditing(): RosterEditing {
  const { roster } = useDocumentData();
  const { show } = useMessages();
  // The list as it is at the moment of the step, not as it was when the screen was drawn.
  const now = (): Roster => roster.get().value;
  return {
    add(members) {
      roster.change(addMembers(now(), members));
    },
    update(id, fields) {
      roster.change(updateMember(now(), id, fields));
    },
    move(id, to) {
      roster.change(moveMember(now(), id, to));
    },
    remove(member) {
      const name = displayName(member, now());
      const { roster: next, removed, at } = removeMember(now(), member.id);
      if (!removed) return;
      roster.change(next);
      show({
        key: `removed.${member.id}`,
        intent: 'info',
        text: `已从名单中删除${name}。`,
        actions: [{ label: '撤销', onClick: () => roster.change(restoreMember(now(), removed, at)) }],
      });
    },
    replace(next) {
      const before = now();
      roster.change(next);
      show({
        key: 'replaced',
        intent: 'info',
        text: `名单已换成文件中的 ${next.members.length} 人。`,
        actions: [{ label: '撤销', onClick: () => roster.change(before) }],
      });
    },
  };
}
