import * as v from 'valibot';
import { exportRosterJson, importRosterJson, meetingSchema } from '../../meeting';
import type { Meeting, Result, Roster } from '../../meeting';

/** What a file that was exported holds. */
export interface Exchange {
  roster: Roster;
  /** Absent: the file was exported from the list alone. */
  meeting?: Meeting;
}

/** The list and, if given, the meeting as one file, which 会务 → 导入 takes back. */
export function exportText({ roster, meeting }: Exchange): string {
  const list = exportRosterJson(roster);
  return meeting ? `${JSON.stringify({ ...(JSON.parse(list) as object), meeting }, null, 2)}\n` : list;
}

/** Reads such a file. The list must be right; a meeting that this version cannot read is left out. */
export function importText(text: string): Result<Exchange> {
  const roster = importRosterJson(text);
  if (!roster.ok) return roster;
  const meeting = v.safeParse(v.object({ meeting: meetingSchema }), JSON.parse(text.replace(/^\uFEFF/, '')));
  return {
    ok: true,
    value: { roster: roster.value, ...(meeting.success ? { meeting: meeting.output.meeting } : {}) },
  };
}
