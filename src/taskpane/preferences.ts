import type { PaperKind } from '../meeting';
import { PAPER_KINDS } from '../meeting';

/** Where a paper is inserted. */
export const PLACES = ['end', 'cursor', 'newDocument'] as const;
export type Place = (typeof PLACES)[number];

/** What one person likes, on this computer; never anything about a meeting or a member. */
export interface Preferences {
  packId: string;
  paper: PaperKind;
  place: Place;
  /** Requirements on the dimension cards are open from the start. */
  openRequirements: boolean;
  /** 检查 shows 提示 (info) findings as well. */
  showInfo: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  packId: '',
  paper: 'outline',
  place: 'end',
  openRequirements: false,
  showInfo: true,
};

/** A place to keep preferences. `kept` says whether they outlive the pane. */
export interface PreferenceStore {
  kept: boolean;
  load(): Preferences;
  save(preferences: Preferences): void;
}

const CONTAINER = 'duizhao';
const KEY = 'preferences';

/** Preferences out of whatever was stored: unknown or damaged fields take their default. */
export function readPreferences(stored: unknown): Preferences {
  const found: Partial<Record<keyof Preferences, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {};
  const flag = (value: unknown, otherwise: boolean): boolean =>
    typeof value === 'boolean' ? value : otherwise;
  return {
    packId: typeof found.packId === 'string' ? found.packId : DEFAULT_PREFERENCES.packId,
    paper: PAPER_KINDS.find((kind) => kind === found.paper) ?? DEFAULT_PREFERENCES.paper,
    place: PLACES.find((place) => place === found.place) ?? DEFAULT_PREFERENCES.place,
    openRequirements: flag(found.openRequirements, DEFAULT_PREFERENCES.openRequirements),
    showInfo: flag(found.showInfo, DEFAULT_PREFERENCES.showInfo),
  };
}

/** Preferences that last as long as the pane: when the webview refuses local storage. */
export function memoryStore(initial: Preferences = DEFAULT_PREFERENCES): PreferenceStore {
  let preferences = initial;
  return {
    kept: false,
    load: () => preferences,
    save: (next) => {
      preferences = next;
    },
  };
}

/**
 * The person's own store: office-js-helpers' `Storage` over local storage, fetched as a chunk of its own. Falls back
 * to memory when the chunk or local storage is refused (private windows, blocked third-party storage in Word on the web).
 */
export async function openPreferences(): Promise<PreferenceStore> {
  try {
    const { Storage } = await import('@microsoft/office-js-helpers');
    const storage = new Storage<Preferences>(CONTAINER);
    const first = readPreferences(storage.get(KEY));
    // A store that cannot be written is no store: found out now, not at the first change.
    storage.set(KEY, first);
    return {
      kept: true,
      load: () => readPreferences(storage.get(KEY)),
      save: (preferences) => {
        storage.set(KEY, preferences);
      },
    };
  } catch {
    return memoryStore();
  }
}
