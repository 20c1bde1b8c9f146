import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDialogStyles } from './styles';
import { useFocusBack } from './use-focus-back';

interface Choice {
  label: string;
  onClick(): void;
  primary?: boolean;
  disabled?: boolean;
}

interface Props {
  title: string;
  children: ReactNode;
  choices: readonly Choice[];
  /** Escape, the backdrop, or 取消. */
  onCancel(): void;
  cancelLabel?: string;
  /** The words may be longer than the pane and hold nothing to focus: they can be scrolled by keyboard. */
  long?: boolean;
}

/** A question with its answers; mounted while it is asked. Escape cancels. */
export function ChoiceDialog({
  title,
  children,
  choices,
  onCancel,
  cancelLabel = '取消',
  long = false,
}: Props) {
  const styles = useDialogStyles();
  useFocusBack();
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle as="h2">{title}</DialogTitle>
          <DialogContent className={styles.content} tabIndex={long ? 0 : undefined}>
            {children}
          </DialogContent>
          <DialogActions className={styles.actions} fluid>
            {choices.map(({ label, onClick, primary, disabled }) => (
              <Button
                key={label}
                appearance={primary ? 'primary' : 'secondary'}
                disabled={disabled}
                onClick={onClick}
              >
                {label}
              </Button>
            ))}
            <Button appearance={choices.length > 0 ? 'subtle' : 'primary'} onClick={onCancel}>
              {cancelLabel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
