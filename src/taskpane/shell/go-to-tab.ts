import { createContext, useContext } from 'react';
import type { TabId } from '../routes';

/** Set by the tab strip. */
export const GoToTabContext = createContext<(tab: TabId) => void>(() => undefined);

/** Goes to another tab. */
export const useGoToTab = (): ((tab: TabId) => void) => useContext(GoToTabContext);
