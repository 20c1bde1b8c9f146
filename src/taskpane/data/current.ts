import type { Waiver } from '../../checker';
import { PACKS, newMeeting, packById } from '../../meeting';
import type { Meeting, Pack, Roster } from '../../meeting';
import { NO_MEETING } from './codecs';
import { useDocumentData, useSnapshot } from './document-data';
import { usePreferences } from './preferences-provider';

/**
 * The pack that papers are written and refreshed by: the document's own when its meeting names one, else what the
 * person chose last, else the first. Choosing one is remembered, and kept with the meeting where there is one.
 */
export function usePack(): { pack: Pack; choose(id: string): void } {
  const { preferences, change } = usePreferences();
  const { meeting } = useDocumentData();
  const { packId } = useSnapshot(meeting).value;
  const pack = packById(packId) ?? packById(preferences.packId) ?? firstPack();
  return {
    pack,
    choose(id) {
      change({ packId: id });
      const { value } = meeting.get();
      if (value !== NO_MEETING && value.packId !== id) meeting.change({ ...value, packId: id });
    },
  };
}

/** There is always a pack: a build without one does not pass its tests. */
function firstPack(): Pack {
  const [pack] = PACKS;
  if (!pack) throw new Error('no pack');
  return pack;
}

/** The member list as it stands. */
export const useRoster = (): Roster => useSnapshot(useDocumentData().roster).value;

/** What is to be left out of a check, as it stands. */
export const useWaivers = (): readonly Waiver[] => useSnapshot(useDocumentData().waivers).value;

/** The meeting as it stands; in a document that has none yet, what the pack says of it. */
export function useMeeting(): Meeting {
  const { meeting } = useDocumentData();
  const { pack } = usePack();
  const { value } = useSnapshot(meeting);
  return value === NO_MEETING ? newMeeting(pack) : value;
}
