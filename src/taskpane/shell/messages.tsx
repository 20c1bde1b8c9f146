import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import { CloseIcon } from '../common/icons';

export interface MessageAction {
  label: string;
  onClick(): void;
}

/** One notice above the tabs' content. A message with the same key takes the place of the one before. */
export interface Message {
  key: string;
  intent: 'success' | 'info' | 'warning' | 'error';
  text: string;
  actions?: MessageAction[];
}

interface Messages {
  show(message: Message): void;
  dismiss(key: string): void;
}

/** So many at most: an older one leaves when a newer comes. */
const LIMIT = 3;

const SendContext = createContext<Messages | undefined>(undefined);
const ListContext = createContext<Message[]>([]);

/** Keeps the messages of the pane. */
export function MessagesProvider({ children }: { children: ReactNode }) {
  const [list, setList] = useState<Message[]>([]);
  const show = useCallback((message: Message) => {
    setList((before) => [...before.filter(({ key }) => key !== message.key), message].slice(-LIMIT));
  }, []);
  const dismiss = useCallback((key: string) => {
    setList((before) =>
      before.some((one) => one.key === key) ? before.filter((one) => one.key !== key) : before,
    );
  }, []);
  const messages = useMemo(() => ({ show, dismiss }), [show, dismiss]);
  return (
    <SendContext.Provider value={messages}>
      <ListContext.Provider value={list}>{children}</ListContext.Provider>
    </SendContext.Provider>
  );
}

/** Shows and takes away messages. */
export function useMessages(): Messages {
  const messages = useContext(SendContext);
  if (!messages) throw new Error('useMessages outside MessagesProvider');
  return messages;
}

const useStyles = makeStyles({
  area: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  filled: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  text: { overflowWrap: 'anywhere' },
});

/** The message area: always in the page, so that a screen reader hears what is put in it. */
export function MessageArea() {
  const styles = useStyles();
  const list = useContext(ListContext);
  const { dismiss } = useMessages();
  return (
    <div
      className={list.length > 0 ? `${styles.area} ${styles.filled}` : styles.area}
      role="region"
      aria-label="消息"
      aria-live="polite"
    >
      {list.map((message) => (
        <MessageBar key={message.key} intent={message.intent} layout="multiline" politeness="polite">
          <MessageBarBody className={styles.text}>{message.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<CloseIcon />}
                aria-label="关闭这条消息"
                onClick={() => dismiss(message.key)}
              />
            }
          >
            {message.actions?.map(({ label, onClick }) => (
              <Button
                key={label}
                size="small"
                onClick={() => {
                  dismiss(message.key);
                  onClick();
                }}
              >
                {label}
              </Button>
            ))}
          </MessageBarActions>
        </MessageBar>
      ))}
    </div>
  );
}
