import * as word from '../word';
import type { PreferenceStore } from './preferences';
import { openPreferences } from './preferences';
import type { TabId } from './routes';
import { tabOf } from './routes';

export type { Capabilities, InsertResult, RefreshResult, FinaliseResult } from '../word';
export type ThemeKind = word.Theme;

/**
 * Everything the pane asks of the world outside: Word, the person's preferences, the clock. The pane gets it by React
 * context, so that tests hand in a document that lives in memory.
 */
export interface PaneServices {
  startup(): ReturnType<typeof word.startup>;
  /** The tab that the ribbon's button asked for. */
  initialTab(): TabId;
  theme: {
    current(): ThemeKind;
    /** Gives a function that stops it. */
    onChange(listener: (theme: ThemeKind) => void): () => void;
  };
  capabilities(): word.Capabilities;
  /** What this Word lacks, a sentence each. */
  missing(): string[];
  readDraft: typeof word.readDraft;
  insertPaper: typeof word.insertPaper;
  refreshPaper: typeof word.refreshPaper;
  finalise: typeof word.finalise;
  locate: typeof word.locate;
  /** JSON text under a settings key of this document. */
  loadSetting(key: string): string | undefined;
  /** Takes up what others saved into the settings since; never rejects. */
  refreshSettings(): Promise<void>;
  /** Sets or (undefined) removes, saves, and reads back; throws a WordError when anything fails. */
  saveSettings(entries: Record<string, string | undefined>): Promise<void>;
  openPreferences(): Promise<PreferenceStore>;
  /** The present moment in ISO 8601. */
  now(): string;
}

/** The services over Word itself. */
export const realServices: PaneServices = {
  startup: () => word.startup(),
  initialTab: () => tabOf(word.openedAt()),
  theme: { current: () => word.currentTheme(), onChange: (listener) => word.onThemeChange(listener) },
  capabilities: () => word.capabilities(),
  missing: () => word.missing(),
  readDraft: () => word.readDraft(),
  insertPaper: (blocks, where, options) => word.insertPaper(blocks, where, options),
  refreshPaper: (blocks, options) => word.refreshPaper(blocks, options),
  finalise: (plan) => word.finalise(plan),
  locate: (target) => word.locate(target),
  loadSetting: (key) => word.loadSetting(key),
  refreshSettings: () => word.refreshSettings(),
  saveSettings: (entries) => word.saveSettings(entries),
  openPreferences,
  now: () => new Date().toISOString(),
};
