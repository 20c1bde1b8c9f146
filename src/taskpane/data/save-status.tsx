import { Button, Caption1, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { useCommonStyles } from '../common/styles';
import { useSnapshot } from './document-data';
import type { StoredValue } from './stored-value';

interface Props {
  /** The values that are edited here, each with what the person knows it as. */
  values: readonly { name: string; stored: StoredValue<unknown> }[];
  /** What leaves with the file: “名单”. */
  leaves: string;
}

/** How saving stands; a failure stays here with its remedy until it is mended. */
export function SaveStatus({ values, leaves }: Props) {
  const styles = useCommonStyles();
  const savings = useSavings(values.map(({ stored }) => stored));
  return (
    <div className={styles.tight} role="status">
      {values.map(({ name, stored }) => (
        <Trouble key={name} name={name} stored={stored} />
      ))}
      {savings.includes('saving') && <Caption1 className={styles.note}>正在存入本文档…</Caption1>}
      {!savings.includes('saving') && savings.includes('saved') && (
        <Caption1 className={styles.note}>
          已存入本文档，请再保存文档（Ctrl+S）；{leaves}会随文件一起传出。
        </Caption1>
      )}
    </div>
  );
}

/** How the saving of each value stands. */
function useSavings(values: readonly StoredValue<unknown>[]): string[] {
  const subscribe = (listener: () => void) => {
    const stops = values.map((stored) => stored.subscribe(listener));
    return () => stops.forEach((stop) => stop());
  };
  const states = () => values.map((stored) => stored.get().saving.state).join(' ');
  return useSyncExternalStore(subscribe, states).split(' ');
}

function Trouble<T>({ name, stored }: { name: string; stored: StoredValue<T> }) {
  const { saving } = useSnapshot(stored);
  if (saving.state === 'failed')
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          {name}没有保存。{saving.reason}保存之前请不要关闭窗格。
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={stored.retry}>
            重试保存
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  if (saving.state === 'conflict')
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          文档中的{name}已在别处改动，刚才的修改还没有存入。请选择留下哪一份，另一份将不再保留。
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={stored.keepMine}>
            用窗格中的
          </Button>
          <Button size="small" onClick={stored.reload}>
            用文档中的
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  return null;
}
