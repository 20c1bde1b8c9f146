import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { STORED_WAIVERS } from '../../checker';
import type { Waiver } from '../../checker';
import { ChoiceDialog } from '../common/choice-dialog';
import { ExportDialog } from '../common/export-dialog';
import { DeleteIcon, ExportIcon } from '../common/icons';
import { useCommonStyles } from '../common/styles';
import { useDocumentData, useSnapshot } from '../data/document-data';
import type { Snapshot } from '../data/stored-value';
import { useServices } from '../services-context';
import { useTasks } from '../shell/tasks';

/** Export and removal of what the checks of this document leave out. */
export function StoredWaivers() {
  const styles = useCommonStyles();
  const services = useServices();
  const tasks = useTasks();
  const { waivers } = useDocumentData();
  const snapshot = useSnapshot(waivers);
  const [exporting, setExporting] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const none = snapshot.raw === undefined;
  const remove = async () => {
    setDeleting(false);
    const done = await tasks.run({ label: '从本文档删除忽略项', writes: true }, () =>
      services.saveSettings({ [STORED_WAIVERS.key]: undefined }),
    );
    if (done) waivers.reload();
  };
  return (
    <div className={styles.row}>
      <Button size="small" icon={<ExportIcon />} disabled={none} onClick={() => setExporting(true)}>
        导出忽略项
      </Button>
      <Button
        size="small"
        icon={<DeleteIcon />}
        disabled={none || tasks.busy}
        onClick={() => setDeleting(true)}
      >
        从本文档删除忽略项
      </Button>
      {exporting && (
        <ExportDialog
          title="导出忽略项"
          note="这个文件可以作为终端检查命令的配置（--config）。内容含文稿的词句和忽略的理由，请按单位的保密要求保管。"
          fileName="检查的忽略项.json"
          text={textToTake(snapshot)}
          onClose={() => setExporting(false)}
        />
      )}
      {deleting && (
        <ChoiceDialog
          title="从本文档删除忽略项"
          choices={[{ label: '删除', primary: true, onClick: () => void remove() }]}
          onCancel={() => setDeleting(false)}
        >
          <Body1>将从本文档中删除全部忽略项和理由，正文不变。删除后不能撤销，已忽略的问题会重新列出。</Body1>
          <Body1>删除后请保存文档（Ctrl+S），文件中才不再含有忽略项。</Body1>
        </ChoiceDialog>
      )}
    </div>
  );
}

/** A configuration of the terminal's check; the raw text as it stands in the document where it cannot be read. */
function textToTake({ reading, value, raw = '' }: Snapshot<readonly Waiver[]>): string {
  return reading === 'ok' ? `${JSON.stringify({ waivers: value }, null, 2)}\n` : raw;
}
