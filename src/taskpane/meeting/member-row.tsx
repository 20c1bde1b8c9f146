import { useSortable } from '@dnd-kit/sortable';
import {
  Badge,
  Body1Strong,
  Button,
  Caption1,
  Tooltip,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { FLAG_NAMES, ROLE_NAMES } from '../../meeting';
import type { Member } from '../../meeting';
import { DeleteIcon, DownIcon, EditIcon, GripIcon, UpIcon } from '../common/icons';

export type RowControl = 'up' | 'down' | 'edit' | 'delete';

interface Props {
  member: Member;
  name: string;
  /** One-based. */
  place: number;
  count: number;
  onMove(step: -1 | 1, from: RowControl): void;
  onEdit(): void;
  onDelete(): void;
  /** Registers a button, so that focus can follow a moved row. */
  buttonRef(control: RowControl, element: HTMLButtonElement | null): void;
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  lifted: { position: 'relative', zIndex: 1, boxShadow: tokens.shadow8 },
  grip: {
    cursor: 'grab',
    touchAction: 'none',
    display: 'flex',
    color: tokens.colorNeutralForeground3,
    padding: '4px 0',
  },
  words: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS },
  note: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexShrink: 0 },
  button: { minWidth: '24px', width: '24px', height: '24px', padding: 0 },
});

/** One person in the list: drag by the grip, Alt+↑/↓ on any of its buttons, or the two arrows. */
export function MemberRow({ member, name, place, count, onMove, onEdit, onDelete, buttonRef }: Props) {
  const styles = useStyles();
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id: member.id,
  });
  const onKeyDown = (control: RowControl) => (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1, control);
  };
  const button = (control: RowControl) => ({
    appearance: 'subtle' as const,
    size: 'small' as const,
    className: styles.button,
    'aria-keyshortcuts': 'Alt+ArrowUp Alt+ArrowDown',
    onKeyDown: onKeyDown(control),
    ref: (element: HTMLButtonElement | null) => buttonRef(control, element),
  });
  return (
    <li
      ref={setNodeRef}
      className={mergeClasses(styles.row, isDragging && styles.lifted)}
      style={{ transform: transform ? `translate3d(0, ${transform.y}px, 0)` : undefined, transition }}
    >
      <span
        ref={setActivatorNodeRef}
        className={styles.grip}
        aria-hidden="true"
        title="拖动调整次序"
        {...listeners}
      >
        <GripIcon />
      </span>
      <span className={styles.words}>
        <Body1Strong>
          {place}. {name}
        </Body1Strong>
        <Caption1 className={styles.note}>{summary(member)}</Caption1>
        <Badges member={member} />
      </span>
      <span className={styles.buttons}>
        <Tooltip content="上移（Alt+↑）" relationship="description">
          <Button
            {...button('up')}
            icon={<UpIcon />}
            aria-label={`上移 ${name}`}
            disabledFocusable={place === 1}
            onClick={() => onMove(-1, 'up')}
          />
        </Tooltip>
        <Tooltip content="下移（Alt+↓）" relationship="description">
          <Button
            {...button('down')}
            icon={<DownIcon />}
            aria-label={`下移 ${name}`}
            disabledFocusable={place === count}
            onClick={() => onMove(1, 'down')}
          />
        </Tooltip>
        <Button {...button('edit')} icon={<EditIcon />} aria-label={`编辑 ${name}`} onClick={onEdit} />
        <Button {...button('delete')} icon={<DeleteIcon />} aria-label={`删除 ${name}`} onClick={onDelete} />
      </span>
    </li>
  );
}

/** Post, role, units and group in one line; what is unknown is left out. */
function summary(member: Member): string {
  return [member.position, ROLE_NAMES[member.role], member.portfolioUnits.join('、'), member.partyGroup]
    .filter((part) => part !== '')
    .join('，');
}

function Badges({ member }: { member: Member }) {
  const styles = useStyles();
  if (!member.absent && member.flags.length === 0) return null;
  return (
    <span className={styles.badges}>
      {member.absent && (
        <Badge appearance="tint" color="warning" size="small">
          缺席{member.absent.delegate === '' ? '' : `，由${member.absent.delegate}代读`}
        </Badge>
      )}
      {member.flags.map((flag) => (
        <Badge key={flag} appearance="outline" color="informative" size="small">
          {FLAG_NAMES[flag]}
        </Badge>
      ))}
    </span>
  );
}
