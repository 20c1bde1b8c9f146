import { Body1, Button, Field, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { ExportDialog } from '../common/export-dialog';
import { useCommonStyles } from '../common/styles';
import { useServices } from '../services-context';
import { useTasks } from '../shell/tasks';
import { keepAside } from './kept';
import { useSnapshot } from './document-data';
import type { StoredValue } from './stored-value';

interface Props<T> {
  /** “名单” */
  name: string;
  /** The settings key it stands under. */
  storedKey: string;
  stored: StoredValue<T>;
}

/** A value of the document that this version cannot read: shown as it is, kept, and never written over. */
export function Unreadable<T>({ name, storedKey, stored }: Props<T>) {
  const styles = useCommonStyles();
  const services = useServices();
  const tasks = useTasks();
  const { raw = '', reason } = useSnapshot(stored);
  const [exporting, setExporting] = useState(false);
  const startOver = async () => {
    const done = await tasks.run({ label: `另存${name}的原文`, writes: true }, () =>
      keepAside(services, storedKey, raw),
    );
    if (done) stored.reload();
  };
  return (
    <div className={styles.column}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{reason}</MessageBarBody>
      </MessageBar>
      <Field label={`${name}的原文`}>
        <Textarea readOnly rows={6} value={raw} textarea={{ className: styles.raw }} />
      </Field>
      <Body1>
        可以先导出原文，再把原文另存在文档中，从空白的{name}重新开始。另存的原文在“设置”中可以查看。
      </Body1>
      <div className={styles.row}>
        <Button onClick={() => setExporting(true)}>导出原文</Button>
        <Button disabled={tasks.busy} onClick={() => void startOver()}>
          另存原文，重新开始
        </Button>
      </div>
      {exporting && (
        <ExportDialog
          title={`导出${name}的原文`}
          note="这是文档中保存的原文，请交给维护人员处理。"
          fileName={`${storedKey}.txt`}
          text={raw}
          onClose={() => setExporting(false)}
        />
      )}
    </div>
  );
}
