import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { PaneServices } from '../services';
import { useServices } from '../services-context';
import { OutsideScreen, StartingScreen, TimeoutScreen } from './start-screens';

type Stage = 'starting' | Awaited<ReturnType<PaneServices['startup']>>['state'];

/** Lets the pane in once Word answers; says what to do when it does not. */
export function StartGate({ children }: { children: ReactNode }) {
  const { startup } = useServices();
  const [stage, setStage] = useState<Stage>('starting');
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let stale = false;
    const settle = (next: Stage) => {
      if (!stale) setStage(next);
    };
    startup().then(
      ({ state }) => settle(state),
      () => settle('timeout'),
    );
    return () => {
      stale = true;
    };
  }, [startup, attempt]);
  const retry = () => {
    setStage('starting');
    setAttempt((count) => count + 1);
  };
  switch (stage) {
    case 'starting':
      return <StartingScreen />;
    case 'outside':
      return <OutsideScreen />;
    case 'timeout':
      return <TimeoutScreen onRetry={retry} />;
    case 'ready':
      return children;
  }
}
