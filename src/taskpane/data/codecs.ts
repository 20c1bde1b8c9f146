import * as v from 'valibot';
import { STORED_WAIVERS } from '../../checker';
import type { Waiver } from '../../checker';
import { EMPTY_ROSTER, STORED, readStored, scriptOptionsSchema, writeStored } from '../../meeting';
import type { Meeting, Roster, StoredKind } from '../../meeting';
import type { Codec } from './stored-value';

function codecOf<T>(kind: StoredKind<T>, empty: T): Codec<T> {
  return {
    key: kind.key,
    empty,
    read(text) {
      const found = readStored(kind, text);
      if (found.state !== 'ok') return found;
      const { data, revision, savedAt } = found.value;
      return { state: 'ok', value: data, revision, savedAt };
    },
    write(value, revision, savedAt) {
      const written = writeStored(kind, value, { revision, savedAt });
      return written.state === 'ok' ? { text: written.text } : { refused: written.message };
    },
  };
}

/** Stands for no meeting at all. */
export const NO_MEETING: Meeting = {
  packId: '',
  unit: '',
  yearLabel: '',
  name: '',
  date: '',
  time: '',
  place: '',
  chairId: '',
  approvingBody: '',
  approvalDate: '',
  notices: [],
  script: v.parse(scriptOptionsSchema, {}),
};

export const rosterCodec: Codec<Roster> = codecOf(STORED.members, EMPTY_ROSTER);
export const meetingCodec: Codec<Meeting> = codecOf(STORED.meeting, NO_MEETING);
export const waiversCodec: Codec<readonly Waiver[]> = codecOf<readonly Waiver[]>(STORED_WAIVERS, []);
