import type { Block } from '../../document';
import { SETTINGS_KEYS } from '../../meeting';
import type { Member, PaperKind } from '../../meeting';
import { paperOf } from '../../papers';
import type { PaperContext } from '../../papers';
import { useMeeting, usePack, useRoster } from '../data/current';
import { useDocumentData } from '../data/document-data';

/** What papers are made of, as it stands now. */
export function usePaperContext(author?: Member): PaperContext {
  const { pack } = usePack();
  const meeting = useMeeting();
  const roster = useRoster();
  return author ? { pack, meeting, roster, author } : { pack, meeting, roster };
}

/** A paper's blocks. */
export const blocksOf = (kind: PaperKind, context: PaperContext): Block[] => paperOf(kind).blocks(context);

/** The list and the meeting as a new document takes them along. */
export function useSettingsToTake(): () => Record<string, string> {
  const { roster, meeting } = useDocumentData();
  return () => {
    const taken: Record<string, string> = {};
    const list = roster.text();
    const data = meeting.text();
    if (list !== undefined) taken[SETTINGS_KEYS.members] = list;
    if (data !== undefined) taken[SETTINGS_KEYS.meeting] = data;
    return taken;
  };
}
