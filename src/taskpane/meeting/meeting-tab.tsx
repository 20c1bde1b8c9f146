import { Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import { SETTINGS_KEYS } from '../../meeting';
import { useCommonStyles } from '../common/styles';
import { useDocumentData, useReadable } from '../data/document-data';
import { SaveStatus } from '../data/save-status';
import { Unreadable } from '../data/unreadable';
import { MeetingSection } from './meeting-section';
import { RosterSection } from './roster-section';
import { ScriptSection } from './script-section';

const PARTS = { roster: '名单', meeting: '会议信息', script: '主持词' } as const;
type PartId = keyof typeof PARTS;

/** 会务: members, the meeting, the host script. */
export function MeetingTab() {
  const styles = useCommonStyles();
  const { roster, meeting } = useDocumentData();
  const [part, setPart] = useState<PartId>('roster');
  const rosterOpen = useReadable(roster);
  const meetingOpen = useReadable(meeting);
  return (
    <div className={styles.column}>
      <TabList
        size="small"
        appearance="subtle"
        aria-label="会务的内容"
        selectedValue={part}
        onTabSelect={(_, { value }) => setPart(value as PartId)}
      >
        {Object.entries(PARTS).map(([id, name]) => (
          <Tab key={id} value={id}>
            {name}
          </Tab>
        ))}
      </TabList>
      <SaveStatus
        leaves="名单"
        values={[
          { name: '名单', stored: roster },
          { name: '会议信息', stored: meeting },
        ]}
      />
      {!rosterOpen && part !== 'meeting' && (
        <Unreadable name="名单" storedKey={SETTINGS_KEYS.members} stored={roster} />
      )}
      {!meetingOpen && part !== 'roster' && (
        <Unreadable name="会议信息" storedKey={SETTINGS_KEYS.meeting} stored={meeting} />
      )}
      {part === 'roster' && rosterOpen && <RosterSection />}
      {part === 'meeting' && meetingOpen && <MeetingSection />}
      {part === 'script' && rosterOpen && meetingOpen && <ScriptSection />}
    </div>
  );
}
