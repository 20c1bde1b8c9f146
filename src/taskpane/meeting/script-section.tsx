import { Body1, Button } from '@fluentui/react-components';
import { InsertIcon, SyncIcon } from '../common/icons';
import { Section } from '../common/section';
import { useCommonStyles } from '../common/styles';
import { useMeeting, useRoster } from '../data/current';
import { usePreferences } from '../data/preferences-provider';
import { AlreadyThereDialog } from '../paper/already-there-dialog';
import { PlaceField } from '../paper/place-field';
import { RefreshReport } from '../paper/refresh-report';
import { usePaperContext } from '../paper/use-paper-context';
import { usePaperFlow } from '../paper/use-paper-flow';
import { useTasks } from '../shell/tasks';
import { ScriptSettings } from './script-settings';

/** The host script: how the meeting runs, insert, and bring up to date after the list changed. */
export function ScriptSection() {
  const styles = useCommonStyles();
  const { busy } = useTasks();
  const { preferences } = usePreferences();
  const context = usePaperContext();
  const flow = usePaperFlow();
  const missing = useMissing();
  const order = { kind: 'hostScript' as const, place: preferences.place, context };
  return (
    <Section title="主持词">
      <ScriptSettings />
      {missing.length > 0 && (
        <Body1 className={styles.note}>尚缺{missing.join('、')}，主持词中会留空位，补填后再刷新即可。</Body1>
      )}
      <PlaceField />
      <div className={styles.row}>
        <Button
          appearance="primary"
          icon={<InsertIcon />}
          disabledFocusable={busy}
          onClick={() => void flow.insert(order)}
        >
          插入主持词
        </Button>
        <Button icon={<SyncIcon />} disabledFocusable={busy} onClick={() => void flow.refresh(order)}>
          刷新主持词
        </Button>
      </div>
      <RefreshReport flow={flow} />
      <AlreadyThereDialog flow={flow} />
    </Section>
  );
}

/** What the script would leave open, in the words of the form. */
function useMissing(): string[] {
  const meeting = useMeeting();
  const { members } = useRoster();
  return [
    members.length === 0 && '名单',
    meeting.unit === '' && '单位',
    meeting.date === '' && '日期',
    meeting.place === '' && '地点',
  ].filter((word) => word !== false);
}
