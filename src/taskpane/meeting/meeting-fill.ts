import { newMeeting } from '../../meeting';
import type { Meeting, Pack } from '../../meeting';

/** What a pack says of the meeting by itself; what a person filled in besides stays. */
export function meetingDefaults(
  pack: Pack,
  present: Meeting,
): Partial<Meeting> & Pick<Meeting, 'name' | 'yearLabel'> {
  const { packId, yearLabel, name, notices, approvingBody } = newMeeting(pack);
  return {
    packId,
    yearLabel,
    name,
    notices,
    approvingBody: present.approvingBody === '' ? approvingBody : present.approvingBody,
  };
}
