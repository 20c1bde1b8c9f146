import { hasWordApi } from './capabilities';

/**
 * Change tracking around our own changes. With it on, insertOoxml marks unchanged text as deleted and inserted
 * (office-js#334), and a deleted control stays in the collection (#1299). WordApi 1.4; before that nothing is done and
 * `missing()` says so.
 */
export interface Tracking {
  /** Queues loading of the mode. */
  load(): void;
  /** Queues the switch-off. The mode must have been loaded. */
  pause(): void;
  /** Queues the mode that the person had; needed also after a failed batch, which left tracking off. */
  resume(): void;
}

export function trackingOf(context: Word.RequestContext): Tracking {
  const nothing = (): void => undefined;
  if (!hasWordApi('1.4')) return { load: nothing, pause: nothing, resume: nothing };
  const { document } = context;
  let paused: Word.Document['changeTrackingMode'] | undefined;
  return {
    load: () => void document.load('changeTrackingMode'),
    pause() {
      if (document.changeTrackingMode === 'Off') return;
      paused = document.changeTrackingMode;
      document.changeTrackingMode = 'Off';
    },
    resume() {
      if (paused !== undefined) document.changeTrackingMode = paused;
    },
  };
}
