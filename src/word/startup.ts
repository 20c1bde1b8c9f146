/** How Office.js came up. `timeout`: it was blocked, or never answered. */
export type Startup =
  { state: 'ready'; platform: string; version: string } | { state: 'outside' } | { state: 'timeout' };

export const STARTUP_TIMEOUT_MS = 10_000;

/**
 * Waits for Office.js, at most `timeoutMs`. If office.js is blocked, `Office.onReady` never resolves and the global is
 * missing; outside Office it resolves with a null host. In another Office program the pane is outside as well.
 */
export async function startup(timeoutMs = STARTUP_TIMEOUT_MS): Promise<Startup> {
  if (typeof Office === 'undefined' || typeof Office.onReady !== 'function') return { state: 'timeout' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), timeoutMs);
  });
  try {
    const ready = await Promise.race([Office.onReady(), late]);
    if (!ready) return { state: 'timeout' };
    // The library's enumerations are strings at run time, whatever the type declarations say.
    if (String(ready.host) !== 'Word' || typeof Word === 'undefined') return { state: 'outside' };
    return {
      state: 'ready',
      platform: String(ready.platform ?? ''),
      version: Office.context.diagnostics?.version ?? '',
    };
  } catch {
    return { state: 'timeout' };
  } finally {
    clearTimeout(timer);
  }
}
