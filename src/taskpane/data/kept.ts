import { STORED_WAIVERS } from '../../checker';
import { STORED, keptKey, readStored } from '../../meeting';
import type { StoredKind, StoredRead } from '../../meeting';
import type { PaneServices } from '../services';

/** Raw text that could not be read and was put under a key of its own. */
export interface Kept {
  key: string;
  raw: string;
  /** Why it could not be read, in a sentence; '' when this version can read it. */
  reason: string;
}

/** Every value that the document's settings hold, as readers of raw text. */
const KINDS: readonly { key: string; read(raw: string): StoredRead<unknown> }[] = [
  readerOf(STORED.members),
  readerOf(STORED.meeting),
  readerOf(STORED_WAIVERS),
];
function readerOf<T>(kind: StoredKind<T>) {
  return { key: kind.key, read: (raw: string) => readStored(kind, raw) };
}

type Needs = Pick<PaneServices, 'loadSetting' | 'saveSettings'>;

/** Word's settings cannot be listed, so the keys are tried one by one, up to so many for each value. */
const MOST = 20;

/** What has been kept aside in this document. */
export function keptIn(services: Pick<Needs, 'loadSetting'>): Kept[] {
  return KINDS.flatMap((kind) => {
    const taken: string[] = [];
    return Array.from({ length: MOST }).flatMap((): Kept[] => {
      const key = keptKey(kind.key, taken);
      taken.push(key);
      const raw = services.loadSetting(key);
      if (raw === undefined) return [];
      const read = kind.read(raw);
      return [{ key, raw, reason: 'reason' in read ? read.reason : '' }];
    });
  });
}

/**
 * Moves a value's raw text under a key of its own, in one save: afterwards the value is absent and can be begun anew.
 * Throws a WordError when saving fails; nothing has been changed then.
 */
export async function keepAside(services: Needs, key: string, raw: string): Promise<void> {
  const taken = keptIn(services).map((kept) => kept.key);
  await services.saveSettings({ [keptKey(key, taken)]: raw, [key]: undefined });
}
