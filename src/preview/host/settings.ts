import type { AsyncCallback, AsyncResult, HostOptions, Settings } from './options';

/** Where the settings of the open document are kept: key → JSON text. */
export interface SettingsStore {
  load(): Record<string, string>;
  save(settings: Record<string, string>): void;
}

const FAILED = { code: 5001, name: 'Internal Error', message: 'The settings could not be saved.' };

/**
 * The Common API's settings: each add-in instance has its own copy, `saveAsync` writes the whole copy into the
 * document, `refreshAsync` reads it anew. Values go through JSON, as in Word.
 */
export function createSettings(store: SettingsStore, options: HostOptions): Settings {
  let copy = parse(store.load());
  const answer = (args: unknown[], result: Pick<AsyncResult, 'status' | 'value' | 'error'>): void => {
    const callback = args.find((arg): arg is AsyncCallback => typeof arg === 'function');
    const given = args.find(
      (arg): arg is { asyncContext?: unknown } => typeof arg === 'object' && arg !== null,
    );
    void Promise.resolve().then(() => callback?.({ ...result, asyncContext: given?.asyncContext }));
  };
  const settings: Settings = {
    get: (name) => (copy.has(name) ? structured(copy.get(name)) : null),
    set: (name, value) => {
      copy.set(name, structured(value));
    },
    remove: (name) => {
      copy.delete(name);
    },
    saveAsync: (...args) => {
      if (options.settingsFail === true) {
        answer(args, { status: 'failed', value: undefined, error: FAILED });
        return;
      }
      store.save(Object.fromEntries([...copy].map(([name, value]) => [name, JSON.stringify(value)])));
      answer(args, { status: 'succeeded', value: settings, error: undefined });
    },
    refreshAsync: (...args) => {
      copy = parse(store.load());
      answer(args, { status: 'succeeded', value: settings, error: undefined });
    },
  };
  return settings;
}

const structured = (value: unknown): unknown => {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? null : (JSON.parse(text) as unknown);
};

/** A value that is not JSON is given as the text that stands in the file. */
function parse(stored: Record<string, string>): Map<string, unknown> {
  return new Map(
    Object.entries(stored).map(([name, text]) => {
      try {
        return [name, JSON.parse(text) as unknown];
      } catch {
        return [name, text];
      }
    }),
  );
}
