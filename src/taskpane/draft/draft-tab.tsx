import { Body1, Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { memberById, PAPER_NAMES } from '../../meeting';
import { InsertIcon } from '../common/icons';
import { Section } from '../common/section';
import { useCommonStyles } from '../common/styles';
import { useRoster } from '../data/current';
import { usePreferences } from '../data/preferences-provider';
import { AlreadyThereDialog } from '../paper/already-there-dialog';
import { RefreshReport } from '../paper/refresh-report';
import { usePaperContext } from '../paper/use-paper-context';
import { usePaperFlow } from '../paper/use-paper-flow';
import { useGoToTab } from '../shell/go-to-tab';
import { useTasks } from '../shell/tasks';
import { ChoosePaper } from './choose-paper';
import { DimensionCards } from './dimension-cards';
import { FinaliseSection } from './finalise-section';
import { useDraftState } from './use-draft-state';

/** 起草: insert a paper or one dimension, see how each dimension stands, and hand in. */
export function DraftTab() {
  const styles = useCommonStyles();
  const { busy } = useTasks();
  const { preferences } = usePreferences();
  const { paper } = preferences;
  const roster = useRoster();
  const [authorId, setAuthorId] = useState('');
  const author = memberById(roster, authorId);
  const context = usePaperContext(paper === 'outline' ? author : undefined);
  const state = useDraftState(paper);
  const flow = usePaperFlow(() => void state.refresh());
  return (
    <div className={styles.sections}>
      <Section title="插入文稿">
        <ChoosePaper author={author} onAuthor={setAuthorId} />
        <div>
          <Button
            appearance="primary"
            icon={<InsertIcon />}
            disabledFocusable={busy}
            onClick={() => void flow.insert({ kind: paper, place: preferences.place, context })}
          >
            插入{PAPER_NAMES[paper]}
          </Button>
        </div>
        <RefreshReport flow={flow} />
        <AlreadyThereDialog flow={flow} />
      </Section>
      {paper === 'hostScript' ? <ScriptHint /> : <DimensionCards paper={paper} state={state} />}
      <FinaliseSection onChanged={() => void state.refresh()} />
    </div>
  );
}

/** A host script has no dimensions of its own. */
function ScriptHint() {
  const go = useGoToTab();
  return (
    <Body1>
      主持词按名单和会议信息填写，请到
      <Link inline onClick={() => go('meeting')}>
        会务
      </Link>
      填写名单、会议信息和会议程序，名单改动后也在那里刷新主持词。
    </Body1>
  );
}
