import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentDataProvider } from '../data/document-data';
import { PreferencesProvider } from '../data/preferences-provider';
import type { PaneServices } from '../services';
import { ServicesProvider } from '../services-context';
import { ErrorBoundary } from './error-boundary';
import { MessagesProvider } from './messages';
import { usePaneTheme } from './pane-theme';
import { StartGate } from './start-gate';
import { TabPanels } from './tab-panels';
import { TasksProvider } from './tasks';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The whole pane over the services it is given. */
export function App({ services }: { services: PaneServices }) {
  return (
    <ServicesProvider value={services}>
      <Themed />
    </ServicesProvider>
  );
}

function Themed() {
  const styles = useStyles();
  const theme = usePaneTheme();
  return (
    <FluentProvider theme={theme}>
      {/* Not on the provider: it hands its class on to every portal, which would then cover the pane. */}
      <div className={styles.root}>
        <ErrorBoundary name="对照检查助手">
          <StartGate>
            <PreferencesProvider>
              <MessagesProvider>
                <TasksProvider>
                  <DocumentDataProvider>
                    <TabPanels />
                  </DocumentDataProvider>
                </TasksProvider>
              </MessagesProvider>
            </PreferencesProvider>
          </StartGate>
        </ErrorBoundary>
      </div>
    </FluentProvider>
  );
}
