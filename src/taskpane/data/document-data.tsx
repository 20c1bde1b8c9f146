import type { ReactNode } from 'react';
import { createContext, useContext, useState, useSyncExternalStore } from 'react';
import type { Waiver } from '../../checker';
import type { Meeting, Roster } from '../../meeting';
import { useServices } from '../services-context';
import { meetingCodec, rosterCodec, waiversCodec } from './codecs';
import type { Snapshot, StoredValue } from './stored-value';
import { openStored } from './stored-value';

export interface DocumentData {
  roster: StoredValue<Roster>;
  meeting: StoredValue<Meeting>;
  waivers: StoredValue<readonly Waiver[]>;
}

const Context = createContext<DocumentData | undefined>(undefined);

/** Opens the document's member list, meeting data and waivers once for the whole pane. */
export function DocumentDataProvider({ children }: { children: ReactNode }) {
  const services = useServices();
  const [data] = useState<DocumentData>(() => ({
    roster: openStored(rosterCodec, services),
    meeting: openStored(meetingCodec, services),
    waivers: openStored(waiversCodec, services),
  }));
  return <Context.Provider value={data}>{children}</Context.Provider>;
}

/** The document's data, to change and save. */
export function useDocumentData(): DocumentData {
  const data = useContext(Context);
  if (!data) throw new Error('useDocumentData outside DocumentDataProvider');
  return data;
}

/** A value as it stands now; the component is drawn again when it changes. */
export function useSnapshot<T>(stored: StoredValue<T>): Snapshot<T> {
  return useSyncExternalStore(stored.subscribe, stored.get);
}

/** Whether a value can be read, and so edited. */
export function useReadable<T>(stored: StoredValue<T>): boolean {
  const { reading } = useSnapshot(stored);
  return reading === 'ok' || reading === 'absent';
}
