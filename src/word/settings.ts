import { WordError } from './errors';

/** The host calls back or never; longer than this counts as never. */
const TIMEOUT_MS = 10_000;

const settings = (): Office.Settings => Office.context.document.settings;

const refused = (detail: string): WordError =>
  new WordError(
    'host',
    detail,
    '没有存入文档，改动还留在窗格里。请确认文档没有设为只读、可以保存，再点一次保存；也可以先导出文件备份。',
  );

/** One of Word's callback functions as a promise; a failed status rejects with the code and name. */
function called(start: (callback: (result: Office.AsyncResult<unknown>) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(refused('time-out')), TIMEOUT_MS);
    start((result) => {
      clearTimeout(timer);
      if (String(result.status) === 'succeeded') resolve();
      else reject(refused(`${result.error?.code ?? ''} ${result.error?.name ?? ''}`.trim()));
    });
  });
}

/** JSON text under a key of the document's settings, as this pane last saw them. */
export function loadSetting(key: string): string | undefined {
  const value: unknown = settings().get(key);
  // Older savings, or other hosts, may hand out the value itself. A stored null is no value (Settings.remove).
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Takes up what a co-author or another pane has saved since. Never rejects: a host without co-authoring may refuse. */
export async function refreshSettings(): Promise<void> {
  await called((done) => settings().refreshAsync(done)).catch(() => undefined);
}

/**
 * Sets (or, with undefined, removes) values and saves them into the open document; the file changes when the person
 * saves it. All or nothing: when anything fails, the pane's copy is as it was and a WordError says so.
 *
 * Each pane works on its own copy and writes all of it, so the copy is refreshed first, and after saving it is
 * refreshed again and compared: beyond a size, saveAsync succeeds and the value is gone (office-js#6304).
 */
export async function saveSettings(entries: Record<string, string | undefined>): Promise<void> {
  const bag = settings();
  // Hosts without co-authoring may refuse to refresh; then there is nothing newer to lose.
  await called((done) => bag.refreshAsync(done)).catch(() => undefined);
  const before = Object.keys(entries).map((key) => [key, bag.get(key) as unknown] as const);
  try {
    for (const [key, value] of Object.entries(entries)) put(bag, key, value);
    await called((done) => bag.saveAsync(done));
    await called((done) => bag.refreshAsync(done)).catch(() => undefined);
    const lost = Object.entries(entries).filter(([key, value]) => loadSetting(key) !== value);
    if (lost.length === 0) return;
    restore(bag, before);
    await called((done) => bag.saveAsync(done)).catch(() => undefined);
    throw refused(`read back differs: ${lost.map(([key]) => key).join()}`);
  } catch (error) {
    restore(bag, before);
    throw error instanceof WordError ? error : refused(String(error));
  }
}

function restore(bag: Office.Settings, before: readonly (readonly [string, unknown])[]): void {
  for (const [key, value] of before) put(bag, key, value);
}

function put(bag: Office.Settings, key: string, value: unknown): void {
  // set(null) would store null, which is a value.
  if (value === undefined || value === null) bag.remove(key);
  else bag.set(key, value);
}
