import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { STORED_WAIVERS } from '../../checker';
import { SETTINGS_KEYS } from '../../meeting';
import type { Meeting, Roster } from '../../meeting';
import { ExportDialog } from '../common/export-dialog';
import { DeleteIcon, ExportIcon } from '../common/icons';
import { Section } from '../common/section';
import { useCommonStyles } from '../common/styles';
import { exportText } from '../data/exchange';
import { keptIn } from '../data/kept';
import { useDocumentData, useSnapshot } from '../data/document-data';
import type { Snapshot } from '../data/stored-value';
import { useServices } from '../services-context';
import { useTasks } from '../shell/tasks';
import { DeleteStored } from './delete-stored';
import { KeptList } from './kept-list';
import { StoredEntry } from './stored-entry';
import { StoredWaivers } from './stored-waivers';

/** What the add-in keeps in this document, with export and removal. */
export function StoredSection() {
  const styles = useCommonStyles();
  const services = useServices();
  const tasks = useTasks();
  const data = useDocumentData();
  const roster = useSnapshot(data.roster);
  const meeting = useSnapshot(data.meeting);
  const waivers = useSnapshot(data.waivers);
  const [kept, setKept] = useState(() => keptIn(services));
  const [exporting, setExporting] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const any = roster.raw !== undefined || meeting.raw !== undefined;
  const remove = async () => {
    setDeleting(false);
    const entries = { [SETTINGS_KEYS.members]: undefined, [SETTINGS_KEYS.meeting]: undefined };
    const done = await tasks.run({ label: '从本文档删除名单和会议信息', writes: true }, () =>
      services.saveSettings(entries),
    );
    if (!done) return;
    data.roster.reload();
    data.meeting.reload();
  };
  const exportDialog = (
    <ExportDialog
      title="导出名单和会议信息"
      note="可在“会务”的名单中导入。内容含姓名和问责等情况，请按单位的保密要求保管。"
      fileName="民主生活会名单和会议信息.json"
      text={textToTake(roster, meeting)}
      onClose={() => setExporting(false)}
    />
  );
  return (
    <Section title="本文档中保存的内容">
      <dl className={styles.plainList}>
        <StoredEntry name="名单" storedKey={SETTINGS_KEYS.members} snapshot={roster} />
        <StoredEntry name="会议信息" storedKey={SETTINGS_KEYS.meeting} snapshot={meeting} />
        <StoredEntry name="忽略项" storedKey={STORED_WAIVERS.key} snapshot={waivers} />
      </dl>
      <div className={styles.row}>
        <Button size="small" icon={<ExportIcon />} disabled={!any} onClick={() => setExporting(true)}>
          导出
        </Button>
        <Button
          size="small"
          icon={<DeleteIcon />}
          disabled={!any || tasks.busy}
          onClick={() => setDeleting(true)}
        >
          从本文档删除名单
        </Button>
      </div>
      <StoredWaivers />
      <KeptList kept={kept} onChanged={() => setKept(keptIn(services))} />
      {exporting && !deleting && exportDialog}
      {deleting && (
        <DeleteStored
          onExport={() => setExporting(true)}
          onDelete={() => void remove()}
          onCancel={() => setDeleting(false)}
        >
          {exporting && exportDialog}
        </DeleteStored>
      )}
    </Section>
  );
}

/** A file that 会务 takes back; where something cannot be read, the raw texts as they stand in the document. */
function textToTake(roster: Snapshot<Roster>, meeting: Snapshot<Meeting>): string {
  const readable = (reading: Snapshot<unknown>['reading']): boolean =>
    reading === 'ok' || reading === 'absent';
  if (readable(roster.reading) && readable(meeting.reading))
    return exportText({
      roster: roster.value,
      ...(meeting.reading === 'ok' ? { meeting: meeting.value } : {}),
    });
  return JSON.stringify(
    { [SETTINGS_KEYS.members]: roster.raw, [SETTINGS_KEYS.meeting]: meeting.raw },
    null,
    2,
  );
}
