import {
  addMembers,
  displayName,
  moveMember,
  removeMember,
  restoreMember,
  updateMember,
} from '../../meeting';
import type { Member, Roster } from '../../meeting';
import { NO_MEETING } from '../data/codecs';
import { useDocumentData } from '../data/document-data';
import type { Exchange } from '../data/exchange';
import { useMessages } from '../shell/messages';
import type { MemberFields } from './member-form';

export interface RosterEditing {
  add(members: readonly MemberFields[]): void;
  update(id: string, fields: MemberFields): void;
  move(id: string, to: number): void;
  remove(member: Member): void;
  /** Takes another list in place of this one, and its meeting if it has one. */
  replace(next: Exchange): void;
}

/** What a person does to the member list; every step is saved, and losing people can be undone. */
export function useRosterEditing(): RosterEditing {
  const { roster, meeting } = useDocumentData();
  const { show, dismiss } = useMessages();
  // The list as it is at the moment of the step, not as it was when the screen was drawn.
  const now = (): Roster => roster.get().value;
  const change = (next: Roster): void => {
    // Taking back the exchange of the whole list would take this step back as well, unasked.
    dismiss('replaced');
    roster.change(next);
  };
  return {
    add(members) {
      change(addMembers(now(), members));
    },
    update(id, fields) {
      change(updateMember(now(), id, fields));
    },
    move(id, to) {
      change(moveMember(now(), id, to));
    },
    remove(member) {
      const name = displayName(member, now());
      const { roster: next, removed, at } = removeMember(now(), member.id);
      if (!removed) return;
      change(next);
      show({
        key: `removed.${member.id}`,
        intent: 'info',
        text: `已从名单中删除${name}。`,
        actions: [{ label: '撤销', onClick: () => change(restoreMember(now(), removed, at)) }],
      });
    },
    replace(next) {
      const list = now();
      const { value } = meeting.get();
      roster.change(next.roster);
      if (next.meeting) meeting.change(next.meeting);
      const undo = () => {
        roster.change(list);
        if (next.meeting && value !== NO_MEETING) meeting.change(value);
      };
      show({
        key: 'replaced',
        intent: 'info',
        text: `名单已换成文件中的 ${next.roster.members.length} 人${next.meeting ? '，会议信息一并导入' : ''}。`,
        actions: [{ label: '撤销', onClick: undo }],
      });
    },
  };
}
