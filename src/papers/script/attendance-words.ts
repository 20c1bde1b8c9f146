import { placeholder } from '../../document';
import type { Member } from '../../meeting';
import { nameOf, type Script } from './script';

/** “因公出差请假”, “请病假”, “请假”. */
function leave(reason: string): string {
  const words = reason.replace(/[。；，\s]+$/, '');
  if (words === '') return '请假';
  if (/假$/.test(words)) return /^(?:请|因|休)/.test(words) ? words : `请${words}`;
  return `${words.startsWith('因') ? words : `因${words}`}请假`;
}

function absentee(script: Script, member: Member): string {
  const delegate = member.absent?.delegate ?? '';
  const named = delegate === script.chair?.name ? '我' : `${delegate}同志`;
  const reader = delegate === '' ? placeholder('请填写受委托人') : named;
  return `${nameOf(script, member)}同志${leave(member.absent?.reason ?? '')}，委托${reader}代为宣读书面发言`;
}

/** Whether anything is known of who comes: a list, or numbers given by hand. */
const isKnown = ({ team, meeting }: Script): boolean =>
  team.length > 0 || (meeting.expected !== undefined && meeting.present !== undefined);

/** The numbers of the attendance paragraph; '' while unknown. */
export function attendanceNumbers(script: Script): { expected: string; present: string } {
  const { team, meeting, attendance } = script;
  const known = (correction: number | undefined, value: number): string =>
    team.length > 0 || correction !== undefined ? String(value) : '';
  return {
    expected: known(meeting.expected, attendance.expected),
    present: known(meeting.present, attendance.present),
  };
}

/** “全部到会”, or how many are absent, who, why, and who reads for them. '' while unknown. */
export function absenceWords(script: Script): string {
  if (!isKnown(script)) return '';
  const { expected, present, absent } = script.attendance;
  const missing = expected - present;
  if (missing === 0 && absent.length === 0) return '全部到会';
  const list = absent.map((member) => absentee(script, member)).join('；');
  if (missing === absent.length) return `缺席${missing}人：${list}`;
  // The numbers were corrected by hand and the list was not.
  const told = list === '' ? '' : `：${list}`;
  return `缺席${Math.max(0, missing)}人${told}${placeholder(`请填写：缺席人数与名单不符，名单中标为缺席的有${absent.length}人`)}`;
}

/** The quorum sentence when two thirds are there; otherwise plain words to the chair, never the sentence. '' while unknown. */
export function quorumWords(script: Script): string {
  if (!isKnown(script)) return '';
  const { expected, present, quorumMet } = script.attendance;
  if (present > expected)
    return placeholder(`提示主持人：实到${present}人，多于应到${expected}人，请核对人数`);
  if (quorumMet) return '实到人数达到应到人数的三分之二以上，符合规定，可以开会。';
  return placeholder(
    `提示主持人：应到${expected}人，实到${present}人，不足应到人数的三分之二，不符合规定人数，会议应当改期`,
  );
}
