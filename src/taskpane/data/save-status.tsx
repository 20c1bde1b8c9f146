import { Button, Caption1, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useCommonStyles } from '../common/styles';
import { useDocumentData, useSnapshot } from './document-data';
import type { StoredValue } from './stored-value';

const SAVED = '已存入本文档，请再保存文档（Ctrl+S）；名单会随文件一起传出。';

/** How saving the list and the meeting stands; a failure stays here with its remedy until it is mended. */
export function SaveStatus() {
  const { roster, meeting } = useDocumentData();
  const styles = useCommonStyles();
  const savings = [useSnapshot(roster).saving.state, useSnapshot(meeting).saving.state];
  return (
    <div className={styles.tight} role="status">
      <Trouble name="名单" stored={roster} />
      <Trouble name="会议信息" stored={meeting} />
      {savings.includes('saving') && <Caption1 className={styles.note}>正在存入本文档…</Caption1>}
      {!savings.includes('saving') && savings.includes('saved') && (
        <Caption1 className={styles.note}>{SAVED}</Caption1>
      )}
    </div>
  );
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
