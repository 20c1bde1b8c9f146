import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { useState } from 'react';
import { CheckTab } from '../check/check-tab';
import { useCommonStyles } from '../common/styles';
import { DraftTab } from '../draft/draft-tab';
import { MeetingTab } from '../meeting/meeting-tab';
import { ReviewTab } from '../review/review-tab';
import { INSERTED_KEY } from '../paper/inserted-message';
import type { TabId } from '../routes';
import { TAB_IDS, TAB_NAMES, tabOf } from '../routes';
import { useServices } from '../services-context';
import { SettingsTab } from '../settings/settings-tab';
import { ErrorBoundary } from './error-boundary';
import { GoToTabContext } from './go-to-tab';
import { MessageArea, useMessages } from './messages';
import { OldHostNotice } from './old-host-notice';
import { TaskProgress } from './tasks';

const PANELS: Record<TabId, ComponentType> = {
  draft: DraftTab,
  check: CheckTab,
  meeting: MeetingTab,
  review: ReviewTab,
  settings: SettingsTab,
};

const useStyles = makeStyles({
  top: {
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  strip: { justifyContent: 'space-between' },
  tab: { paddingInline: tokens.spacingHorizontalM },
  // Words in the way of the work in a low pane scroll by themselves.
  messages: { maxHeight: '40vh', overflowY: 'auto' },
  // Each panel scrolls by itself: it keeps its place, and nothing focused is under the strip.
  main: { flexGrow: 1, minHeight: 0 },
  panel: { height: '100%', boxSizing: 'border-box', overflowY: 'auto', padding: tokens.spacingHorizontalM },
});

const tabId = (tab: TabId): string => `tab-${tab}`;
const panelId = (tab: TabId): string => `panel-${tab}`;

/** The five tabs. A tab once opened stays in the page, so that what was typed or found there is still there. */
export function TabPanels() {
  const styles = useStyles();
  const common = useCommonStyles();
  const { initialTab } = useServices();
  const [tab, setTab] = useState<TabId>(() => initialTab());
  const [opened, setOpened] = useState<readonly TabId[]>([tab]);
  const { dismiss } = useMessages();
  const go = (next: TabId) => {
    // A success belongs to the tab that it was reached in; troubles stay until they are put away.
    dismiss(INSERTED_KEY);
    setTab(next);
    setOpened((before) => (before.includes(next) ? before : [...before, next]));
  };
  return (
    <GoToTabContext.Provider value={go}>
      <header className={styles.top}>
        <h1 className={common.heard}>对照检查助手</h1>
        <nav aria-label="功能">
          <TabList
            className={styles.strip}
            selectedValue={tab}
            selectTabOnFocus={false}
            onTabSelect={(_, { value }) => go(tabOf(String(value)))}
          >
            {TAB_IDS.map((one) => (
              <Tab key={one} className={styles.tab} value={one} id={tabId(one)} aria-controls={panelId(one)}>
                {TAB_NAMES[one]}
              </Tab>
            ))}
          </TabList>
        </nav>
        <TaskProgress />
        <div className={styles.messages}>
          <OldHostNotice />
          <MessageArea />
        </div>
      </header>
      <main className={styles.main}>
        {TAB_IDS.map((one) => {
          const Panel = PANELS[one];
          return (
            <div
              key={one}
              className={styles.panel}
              role="tabpanel"
              id={panelId(one)}
              aria-labelledby={tabId(one)}
              hidden={one !== tab}
            >
              {opened.includes(one) && (
                <ErrorBoundary name={TAB_NAMES[one]}>
                  <Panel />
                </ErrorBoundary>
              )}
            </div>
          );
        })}
      </main>
    </GoToTabContext.Provider>
  );
}
