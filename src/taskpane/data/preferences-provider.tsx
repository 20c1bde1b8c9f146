import type { ReactNode } from 'react';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { PreferenceStore, Preferences } from '../preferences';
import { DEFAULT_PREFERENCES } from '../preferences';
import { useServices } from '../services-context';

interface PreferencesAccess {
  preferences: Preferences;
  /** False while not yet read, and where they only last as long as the pane. */
  kept: boolean;
  change(change: Partial<Preferences>): void;
}

const Context = createContext<PreferencesAccess | undefined>(undefined);

/** Reads the person's preferences once and keeps them; what is changed before they are read wins. */
export function PreferencesProvider({ children }: { children: ReactNode }) {
  const { openPreferences } = useServices();
  const [preferences, setPreferences] = useState(DEFAULT_PREFERENCES);
  const [kept, setKept] = useState(false);
  const store = useRef<PreferenceStore>(undefined);
  const changed = useRef<Partial<Preferences>>({});

  const write = useCallback((next: Preferences) => {
    try {
      store.current?.save(next);
    } catch {
      // Full or refused since: the pane goes on with what it has, and 设置 says that it is not kept.
      setKept(false);
    }
  }, []);

  useEffect(() => {
    let stale = false;
    void openPreferences().then((opened) => {
      if (stale) return;
      store.current = opened;
      setKept(opened.kept);
      const next = { ...opened.load(), ...changed.current };
      setPreferences(next);
      if (Object.keys(changed.current).length > 0) write(next);
    });
    return () => {
      stale = true;
    };
  }, [openPreferences, write]);

  const change = useCallback(
    (part: Partial<Preferences>) => {
      changed.current = { ...changed.current, ...part };
      setPreferences((before) => ({ ...before, ...part }));
      if (store.current) write({ ...store.current.load(), ...part });
    },
    [write],
  );

  const access = useMemo(() => ({ preferences, kept, change }), [preferences, kept, change]);
  return <Context.Provider value={access}>{children}</Context.Provider>;
}

/** The person's preferences and a way to change them. */
export function usePreferences(): PreferencesAccess {
  const access = useContext(Context);
  if (!access) throw new Error('usePreferences outside PreferencesProvider');
  return access;
}
