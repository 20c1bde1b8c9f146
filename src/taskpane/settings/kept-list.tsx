import { Body1, Body1Strong, Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import { ChoiceDialog } from '../common/choice-dialog';
import { ExportDialog } from '../common/export-dialog';
import { useCommonStyles } from '../common/styles';
import type { Kept } from '../data/kept';
import { useServices } from '../services-context';
import { useTasks } from '../shell/tasks';
import { sizeText } from './texts';

interface Props {
  kept: readonly Kept[];
  onChanged(): void;
}

type Open = { action: 'export' | 'delete'; kept: Kept } | undefined;

/** Raw data that could not be read and was kept: seen, exported, and removed when no longer needed. */
export function KeptList({ kept, onChanged }: Props) {
  const styles = useCommonStyles();
  const services = useServices();
  const tasks = useTasks();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const remove = async (key: string) => {
    close();
    const done = await tasks.run({ label: '删除另存的原文', writes: true }, () =>
      services.saveSettings({ [key]: undefined }),
    );
    if (done) onChanged();
  };
  if (kept.length === 0) return <Body1 className={styles.note}>没有另存的原文。</Body1>;
  return (
    <div className={styles.tight}>
      <Body1Strong>另存的原文</Body1Strong>
      <ul className={styles.plainList} aria-label="另存的原文">
        {kept.map((one) => (
          <li key={one.key} className={styles.tight}>
            <Body1>
              {one.key}，{sizeText(one.raw)}
            </Body1>
            {one.reason !== '' && <Caption1 className={styles.note}>{one.reason}</Caption1>}
            <div className={styles.row}>
              <Button size="small" onClick={() => setOpen({ action: 'export', kept: one })}>
                查看并导出
              </Button>
              <Button
                size="small"
                disabled={tasks.busy}
                onClick={() => setOpen({ action: 'delete', kept: one })}
              >
                删除
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {open?.action === 'export' && (
        <ExportDialog
          title="另存的原文"
          note="这是文档中原来保存的内容，请交给维护人员处理。"
          fileName={`${open.kept.key}.txt`}
          text={open.kept.raw}
          onClose={close}
        />
      )}
      {open?.action === 'delete' && (
        <ChoiceDialog
          title="删除另存的原文"
          choices={[{ label: '删除', primary: true, onClick: () => void remove(open.kept.key) }]}
          onCancel={close}
        >
          <Body1>删除后不能恢复，请确认已经导出或不再需要。</Body1>
        </ChoiceDialog>
      )}
    </div>
  );
}
