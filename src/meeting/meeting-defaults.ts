import type { Meeting } from './meeting';
import type { Pack } from './pack';

/** A meeting about which nothing is known but its pack. */
export function newMeeting(pack: Pack): Meeting {
  return {
    packId: pack.id,
    unit: '',
    yearLabel: pack.yearLabel,
    name: `${pack.meetingTitle}民主生活会`,
    date: '',
    time: '',
    place: '',
    chairId: '',
    approvingBody: pack.recipients.plan.length === 1 ? (pack.recipients.plan[0] ?? '') : '',
    approvalDate: '',
    notices: [...pack.notices],
    script: {
      criticismMode: 'afterEach',
      noticeMode: 'aloud',
      responseSlot: true,
      guidanceSpeech: 'end',
      openingStudy: false,
    },
  };
}

/** “2017年度民主生活会”: the meeting's own name, else the pack's. */
export function meetingName(pack: Pack, meeting: Pick<Meeting, 'name'>): string {
  return meeting.name === '' ? `${pack.meetingTitle}民主生活会` : meeting.name;
}

/** “××局领导班子”; '' while the unit is unknown. A unit that already names its team keeps its name (市委常委班子). */
export function teamName(meeting: Pick<Meeting, 'unit'>): string {
  if (meeting.unit === '') return '';
  return /班子$/.test(meeting.unit) ? meeting.unit : `${meeting.unit}领导班子`;
}
