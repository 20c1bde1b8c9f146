import { DndContext, PointerSensor, closestCenter, useSensor, useSensors } from '@dnd-kit/core';
import type { Announcements, DragEndEvent } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import { displayName } from '../../meeting';
import type { Member, Roster } from '../../meeting';
import { useCommonStyles } from '../common/styles';
import { MemberRow } from './member-row';
import type { RowControl } from './member-row';

interface Props {
  roster: Roster;
  /** Zero-based place that the member is to take. */
  onMove(id: string, to: number): void;
  onEdit(member: Member): void;
  onDelete(member: Member): void;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** The library speaks English by itself; here it keeps silent, and the list says in Chinese where a person went. */
const SILENT: Announcements = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};
const INSTRUCTIONS = { draggable: '用上移、下移按钮，或在按钮上按 Alt+↑、Alt+↓ 调整次序。' };

/**
 * The members in the order of speaking. Rows are moved by pointer events, not by HTML drag and drop: Word takes an
 * HTML drag that leaves the pane as text to drop into the document.
 */
export function MemberList({ roster, onMove, onEdit, onDelete }: Props) {
  const styles = useStyles();
  const common = useCommonStyles();
  const [heard, setHeard] = useState('');
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const refocus = useRef<string>(undefined);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const { members } = roster;

  // Moving a focused row in the page takes its focus away.
  useLayoutEffect(() => {
    if (refocus.current === undefined) return;
    buttons.current.get(refocus.current)?.focus();
    refocus.current = undefined;
  }, [members]);

  const move = (member: Member, to: number) => {
    if (to < 0 || to >= members.length) return;
    onMove(member.id, to);
    setHeard(`${displayName(member, roster)}已移到第${to + 1}位，共${members.length}人`);
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    const member = members.find(({ id }) => id === active.id);
    const to = members.findIndex(({ id }) => id === over?.id);
    if (member && to >= 0 && over?.id !== active.id) move(member, to);
  };
  const onStep = (member: Member, at: number) => (step: -1 | 1, control: RowControl) => {
    refocus.current = `${member.id}.${control}`;
    move(member, at + step);
  };
  const buttonRef = (id: string) => (control: RowControl, element: HTMLButtonElement | null) => {
    if (element) buttons.current.set(`${id}.${control}`, element);
    else buttons.current.delete(`${id}.${control}`);
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
      accessibility={{ announcements: SILENT, screenReaderInstructions: INSTRUCTIONS }}
    >
      <SortableContext items={members.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ol className={styles.list} aria-label="名单">
          {members.map((member, at) => (
            <MemberRow
              key={member.id}
              member={member}
              name={displayName(member, roster)}
              place={at + 1}
              count={members.length}
              onMove={onStep(member, at)}
              onEdit={() => onEdit(member)}
              onDelete={() => onDelete(member)}
              buttonRef={buttonRef(member.id)}
            />
          ))}
        </ol>
      </SortableContext>
      <div className={common.heard} role="status">
        {heard}
      </div>
    </DndContext>
  );
}
