import { Button, Field, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { errorSentence } from '../common/errors';
import { useMessages } from './messages';

/** Something that takes time. `writes`: it changes the document, so cancelling cannot promise that nothing happened. */
export interface TaskSpec {
  label: string;
  writes?: boolean;
}

export interface Tasks {
  busy: boolean;
  /**
   * Runs one task at a time. Gives its result, or undefined when it failed, was cancelled, or another was running;
   * the person has then been told why.
   */
  run<T>(spec: TaskSpec, work: () => Promise<T>): Promise<{ value: T } | undefined>;
}

interface Running {
  id: number;
  spec: TaskSpec;
  cancel(): void;
}

/** The bar appears before a second has passed, but not for what is over in a moment. */
const SHOW_AFTER_MS = 500;
const MESSAGE_KEY = 'task';

const TasksContext = createContext<Tasks | undefined>(undefined);
const RunningContext = createContext<Running | undefined>(undefined);

/** Runs the pane's tasks, shows their progress and reports how they ended. */
export function TasksProvider({ children }: { children: ReactNode }) {
  const { show, dismiss } = useMessages();
  const [running, setRunning] = useState<Running>();
  const current = useRef<Running>(undefined);
  const lastId = useRef(0);

  const run = useCallback(
    async <T,>(spec: TaskSpec, work: () => Promise<T>): Promise<{ value: T } | undefined> => {
      if (current.current) {
        show({
          key: MESSAGE_KEY,
          intent: 'info',
          text: `正在${current.current.spec.label}，请等它完成后再试。`,
        });
        return undefined;
      }
      dismiss(MESSAGE_KEY);
      const id = (lastId.current += 1);
      const mine = (): boolean => current.current?.id === id;
      const finish = (): void => {
        if (!mine()) return;
        current.current = undefined;
        setRunning(undefined);
      };
      const cancelled = new Promise<undefined>((resolve) => {
        const cancel = (): void => {
          finish();
          show(cancelMessage(spec));
          resolve(undefined);
        };
        current.current = { id, spec, cancel };
        setRunning(current.current);
      });
      const done = work().then(
        (value) => {
          if (mine()) return { value };
          if (spec.writes)
            show({
              key: MESSAGE_KEY,
              intent: 'info',
              text: `刚才取消的“${spec.label}”已由 Word 做完，请核对文档。`,
            });
          return undefined;
        },
        (error: unknown) => {
          if (mine() || spec.writes) show({ key: MESSAGE_KEY, intent: 'error', text: errorSentence(error) });
          return undefined;
        },
      );
      const outcome = await Promise.race([done, cancelled]);
      finish();
      return outcome;
    },
    [show, dismiss],
  );

  const tasks = useMemo(() => ({ busy: running !== undefined, run }), [running, run]);
  return (
    <TasksContext.Provider value={tasks}>
      <RunningContext.Provider value={running}>{children}</RunningContext.Provider>
    </TasksContext.Provider>
  );
}

function cancelMessage(spec: TaskSpec) {
  return spec.writes
    ? {
        key: MESSAGE_KEY,
        intent: 'warning' as const,
        text: `已停止等待。Word 可能仍在${spec.label}，请先核对文档；不需要的改动可按 Ctrl+Z 撤销。`,
      }
    : { key: MESSAGE_KEY, intent: 'info' as const, text: `已取消${spec.label}，文档没有改动。` };
}

/** The pane's task runner. */
export function useTasks(): Tasks {
  const tasks = useContext(TasksContext);
  if (!tasks) throw new Error('useTasks outside TasksProvider');
  return tasks;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  field: { flexGrow: 1 },
});

/** The progress bar with its cancel button. */
export function TaskProgress() {
  const styles = useStyles();
  const running = useContext(RunningContext);
  const [shown, setShown] = useState<number>();
  const id = running?.id;
  useEffect(() => {
    if (id === undefined) return undefined;
    const timer = setTimeout(() => setShown(id), SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, [id]);
  if (!running || shown !== running.id) return null;
  return (
    <div className={styles.bar} role="status">
      <Field className={styles.field} label={`正在${running.spec.label}…`} size="small">
        <ProgressBar />
      </Field>
      <Button size="small" onClick={running.cancel}>
        取消
      </Button>
    </div>
  );
}
