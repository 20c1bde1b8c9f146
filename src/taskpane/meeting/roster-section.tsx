import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import { exportRosterJson } from '../../meeting';
import type { Member } from '../../meeting';
import { ExportDialog } from '../common/export-dialog';
import { AddIcon, ExportIcon, PasteIcon } from '../common/icons';
import { Section } from '../common/section';
import { useCommonStyles } from '../common/styles';
import { useRoster } from '../data/current';
import { ImportRoster } from './import-roster';
import { MemberForm } from './member-form';
import { MemberList } from './member-list';
import { PasteDialog } from './paste-dialog';
import { useRosterEditing } from './use-roster-editing';

type Open = { dialog: 'add' | 'paste' | 'export' } | { dialog: 'edit'; member: Member } | undefined;

/** The member list and everything that can be done to it. */
export function RosterSection() {
  const styles = useCommonStyles();
  const roster = useRoster();
  const editing = useRosterEditing();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const { members } = roster;
  return (
    <Section title={members.length > 0 ? `名单（${members.length} 人）` : '名单'}>
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          icon={<AddIcon />}
          onClick={() => setOpen({ dialog: 'add' })}
        >
          添加
        </Button>
        <Button size="small" icon={<PasteIcon />} onClick={() => setOpen({ dialog: 'paste' })}>
          从 Excel 粘贴
        </Button>
        <ImportRoster count={members.length} onImport={editing.replace} />
        <Button
          size="small"
          icon={<ExportIcon />}
          disabled={members.length === 0}
          onClick={() => setOpen({ dialog: 'export' })}
        >
          导出
        </Button>
      </div>
      {members.length === 0 ? (
        <Body1 className={styles.note}>还没有人员。请逐个添加，或从 Excel 粘贴。名单只存在本文档中。</Body1>
      ) : (
        <>
          <Caption1 className={styles.note}>
            名单的先后就是发言的先后。拖动左侧的点，或用箭头、Alt+↑、Alt+↓ 调整。
          </Caption1>
          <MemberList
            roster={roster}
            onMove={editing.move}
            onEdit={(member) => setOpen({ dialog: 'edit', member })}
            onDelete={editing.remove}
          />
        </>
      )}
      {open?.dialog === 'add' && (
        <MemberForm
          onCancel={close}
          onSave={(fields) => {
            editing.add([fields]);
            close();
          }}
        />
      )}
      {open?.dialog === 'edit' && (
        <MemberForm
          member={open.member}
          onCancel={close}
          onSave={(fields) => {
            editing.update(open.member.id, fields);
            close();
          }}
        />
      )}
      {open?.dialog === 'paste' && (
        <PasteDialog
          roster={roster}
          onCancel={close}
          onImport={(found) => {
            editing.add(found);
            close();
          }}
        />
      )}
      {open?.dialog === 'export' && (
        <ExportDialog
          title="导出名单"
          note="名单含姓名和问责等情况，请按单位的保密要求保管。"
          fileName="民主生活会名单.json"
          text={exportRosterJson(roster)}
          onClose={close}
        />
      )}
    </Section>
  );
}
