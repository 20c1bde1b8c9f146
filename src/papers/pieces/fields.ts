import { build, placeholder, type FieldInline, type TitleBlock } from '../../document';
import {
  chineseDate,
  meetingName,
  teamName,
  type Meeting,
  type Member,
  type Pack,
  type PaperKind,
} from '../../meeting';

/** “2018年2月9日”; '' while the day is unknown. */
export const dateWords = (day: string): string => (day === '' ? '' : chineseDate(day));

/** A field that says in its placeholder what is missing: 【请填写会议日期】. */
export const asked = (id: string, value: string, what: string): FieldInline =>
  build.field(id, value, placeholder(`请填写${what}`));

export const teamField = (meeting: Meeting): FieldInline =>
  asked('meeting.team', teamName(meeting), '领导班子名称');
export const dateField = (meeting: Meeting): FieldInline =>
  asked('meeting.date', dateWords(meeting.date), '会议日期');
export const authorFields = (author: Member | undefined): [position: FieldInline, name: FieldInline] => [
  asked('author.position', author?.position ?? '', '职务'),
  asked('author.name', author?.name ?? '', '姓名'),
];

const known = (value: string, what: string): string => (value === '' ? placeholder(`请填写${what}`) : value);

/**
 * A paper's title: whose, which meeting, which paper. One control holds the whole of it (controls are never nested), so
 * it is plain words, and refresh rewrites it as a whole.
 */
export function paperTitle(
  kind: PaperKind,
  whose: 'team' | 'unit',
  pack: Pack,
  meeting: Meeting,
  what: string,
): TitleBlock {
  const owner = whose === 'team' ? known(teamName(meeting), '领导班子名称') : known(meeting.unit, '单位名称');
  return { ...build.title(`${owner}${meetingName(pack, meeting)}${what}`), id: kind };
}
