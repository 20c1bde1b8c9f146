import type { Host } from './options';

/** What the add-in may ask about the Word around it. */
export interface CommonApiOptions {
  theme?: unknown;
  displayLanguage?: string;
  platform?: string;
}

/**
 * `Office` for a page that loaded the genuine Word client alone: that file's own object, with the members of the Common
 * API that it lacks over it. `Office.context` of that file is fixed and empty, so a new object inherits from it.
 */
export function commonApi<O extends object>(base: O, host: Host, options: CommonApiOptions = {}): O {
  const platform = options.platform ?? 'PC';
  const info = { host: 'Word', platform };
  const context = {
    document: { settings: host.settings, addHandlerAsync: unsupported, removeHandlerAsync: unsupported },
    requirements: {
      isSetSupported: (set: string, version?: string | number) => host.isSetSupported(set, version),
    },
    displayLanguage: options.displayLanguage ?? 'zh-CN',
    contentLanguage: options.displayLanguage ?? 'zh-CN',
    officeTheme: options.theme,
    diagnostics: { ...info, version: '16.0.0.0' },
    host: info.host,
    platform,
  };
  const onReady = (callback?: (ready: typeof info) => unknown): Promise<typeof info> =>
    Promise.resolve(info).then((ready) => {
      callback?.(ready);
      return ready;
    });
  return Object.create(base, {
    context: { value: context, enumerable: true },
    onReady: { value: onReady, enumerable: true },
    EventType: {
      value: { OfficeThemeChanged: 'officeThemeChanged', SettingsChanged: 'settingsChanged' },
      enumerable: true,
    },
    AsyncResultStatus: { value: { Succeeded: 'succeeded', Failed: 'failed' }, enumerable: true },
    HostType: { value: { Word: 'Word' }, enumerable: true },
    PlatformType: { value: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' }, enumerable: true },
  }) as O;
}

/** Events are not simulated: asking for one fails, as in a Word that does not know it. */
function unsupported(...args: unknown[]): void {
  // The last function is the callback; one before it is the handler.
  const callback = args.filter((arg): arg is (result: unknown) => void => typeof arg === 'function').at(-1);
  const error = { code: 5014, name: 'Not supported', message: 'The simulated Word has no events.' };
  void Promise.resolve().then(() =>
    callback?.({ status: 'failed', value: undefined, error, asyncContext: undefined }),
  );
}
