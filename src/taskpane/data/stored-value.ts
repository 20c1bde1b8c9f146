import { errorSentence } from '../common/errors';
import type { PaneServices } from '../services';

/** How one value is read from and written to the document's settings. */
export interface Codec<T> {
  key: string;
  /** What stands in for a value that is absent. */
  empty: T;
  read(text: string | undefined): Reading<T>;
  /** JSON text, or why it cannot be stored. */
  write(value: T, revision: number, savedAt: string): { text: string } | { refused: string };
}

/** What stood in the document. */
export type Reading<T> =
  | { state: 'absent' }
  | { state: 'ok'; value: T; revision: number; savedAt: string }
  | { state: 'corrupt' | 'newer'; raw: string; reason: string };

/** How saving stands. `conflict`: the document's value was changed from elsewhere since it was read. */
export type Saving =
  { state: 'idle' | 'saving' | 'saved' | 'conflict' } | { state: 'failed'; reason: string };

export interface Snapshot<T> {
  /** `corrupt` and `newer` values are shown and kept, and cannot be edited. */
  reading: Reading<T>['state'];
  value: T;
  revision: number;
  savedAt: string;
  /** UTF-8 text as it stands in the document. */
  raw: string | undefined;
  /** Why it could not be read. */
  reason: string;
  saving: Saving;
}

/**
 * One value of the document's settings while the pane edits it. An edit is kept here whether or not it could be
 * saved; saves follow each other, and the last edit wins. A value that could not be read is never written over.
 */
export interface StoredValue<T> {
  subscribe(listener: () => void): () => void;
  get(): Snapshot<T>;
  /** Takes an edit and saves it. Nothing happens while the document's value cannot be read. */
  change(next: T): void;
  /** Saves again after a failure. */
  retry(): void;
  /** Conflict: writes the pane's value over the document's. */
  keepMine(): void;
  /** Conflict, or the document changed: reads the document's value again; an unsaved edit is lost. */
  reload(): void;
  /** JSON text of the present value, to go into a new document; undefined when there is nothing to take along. */
  text(): string | undefined;
}

type Needs = Pick<PaneServices, 'loadSetting' | 'refreshSettings' | 'saveSettings' | 'now'>;

/** Opens a value of the document's settings. */
export function openStored<T>(codec: Codec<T>, services: Needs): StoredValue<T> {
  const listeners = new Set<() => void>();
  let seen = services.loadSetting(codec.key);
  let snapshot = snapshotOf(codec, seen);
  let running = false;
  let again = false;

  const set = (change: Partial<Snapshot<T>>): void => {
    snapshot = { ...snapshot, ...change };
    listeners.forEach((listener) => listener());
  };

  const saveOnce = async (): Promise<void> => {
    await services.refreshSettings();
    if (services.loadSetting(codec.key) !== seen) {
      set({ saving: { state: 'conflict' } });
      return;
    }
    const revision = snapshot.revision + 1;
    const savedAt = services.now();
    const written = codec.write(snapshot.value, revision, savedAt);
    if ('refused' in written) {
      set({ saving: { state: 'failed', reason: written.refused } });
      return;
    }
    await services.saveSettings({ [codec.key]: written.text });
    seen = written.text;
    set({ reading: 'ok', revision, savedAt, raw: written.text, saving: { state: 'saved' } });
  };

  const save = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      set({ saving: { state: 'saving' } });
      try {
        await saveOnce();
      } catch (error) {
        set({ saving: { state: 'failed', reason: errorSentence(error) } });
      }
    } while (again);
    running = false;
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get: () => snapshot,
    change(next) {
      if (snapshot.reading === 'corrupt' || snapshot.reading === 'newer') return;
      set({ value: next });
      void save();
    },
    retry() {
      void save();
    },
    keepMine() {
      seen = services.loadSetting(codec.key);
      void save();
    },
    reload() {
      seen = services.loadSetting(codec.key);
      set(snapshotOf(codec, seen));
    },
    text() {
      const untouched = snapshot.reading === 'absent' && snapshot.value === codec.empty;
      if (untouched || snapshot.reading === 'corrupt' || snapshot.reading === 'newer') return undefined;
      const written = codec.write(snapshot.value, snapshot.revision, snapshot.savedAt);
      return 'text' in written ? written.text : undefined;
    },
  };
}

function snapshotOf<T>(codec: Codec<T>, raw: string | undefined): Snapshot<T> {
  const reading = codec.read(raw);
  const base = {
    reading: reading.state,
    value: codec.empty,
    revision: 0,
    savedAt: '',
    raw,
    reason: '',
    saving: { state: 'idle' as const },
  };
  if (reading.state === 'ok')
    return { ...base, value: reading.value, revision: reading.revision, savedAt: reading.savedAt };
  if (reading.state === 'absent') return base;
  return { ...base, raw: reading.raw, reason: reading.reason };
}
