import { build, type Block, type ParagraphBlock } from '../../document';
import { byRole, meetingName, teamName, type MemberRole } from '../../meeting';
import { basisWords } from '../pieces/basis';
import { asked, dateWords } from '../pieces/fields';
import { absenceWords, attendanceNumbers, quorumWords } from './attendance-words';
import { isPresent, nameOf, withPost, type Script } from './script';

/** Parts a to c of DOMAIN §2.6: the opening, who is there, the welcome. */
export function openingSection(script: Script): Block[] {
  const { pack } = script;
  return [
    { ...build.unit('op.hello', '同志们：'), indent: false },
    build.unit('op.start', '现在开会。'),
    basis(script),
    build.unit('op.theme', `这次民主生活会的主题是：${pack.theme}。`),
    ...pack.significance.map((words, index) => build.unit(`op.meaning${index + 1}`, words)),
    ...whoIsThere(script),
    ...welcome(script),
  ];
}

/** The lines under the title: when and where, and who speaks. */
export function bylines(script: Script): Block[] {
  const { meeting, chair } = script;
  const name = chair ? nameOf(script, chair) : '';
  return [
    build.byline(
      '（',
      asked('meeting.date', dateWords(meeting.date), '会议日期'),
      '　',
      asked('meeting.time', meeting.time, '时间'),
      '　',
      asked('meeting.place', meeting.place, '地点'),
      '）',
    ),
    build.byline(
      '主持人：',
      asked('chair.position', chair?.position ?? '', '主持人职务'),
      '　',
      asked('chair.name', name, '主持人姓名'),
    ),
  ];
}

function basis({ pack, meeting }: Script): Block {
  // A document's number is not read aloud.
  const words = basisWords(pack)
    .map((inline) => (inline.type === 'text' ? inline.text : ''))
    .join('');
  const { approvingBody, approvalDate } = meeting;
  const approval = approvingBody === '' ? '' : `${approvingBody}${dateWords(approvalDate)}审核同意`;
  return build.unit(
    'op.basis',
    '按照',
    asked('op.basis.notice', words, '依据的通知'),
    '要求，经',
    asked('op.basis.approval', approval, '审核同意的上级党组织和日期'),
    '，今天我们召开',
    asked('op.basis.team', teamName(meeting), '领导班子名称'),
    asked('op.basis.meeting', meetingName(pack, meeting), '会议名称'),
    '。',
  );
}

function whoIsThere(script: Script): Block[] {
  const { expected, present } = attendanceNumbers(script);
  return [
    build.unit(
      'op.count',
      '会议应到',
      asked('op.count.expected', expected, '应到人数'),
      '人，实到',
      asked('op.count.present', present, '实到人数'),
      '人，',
      asked('op.count.absent', absenceWords(script), '缺席人员、原因和受委托人'),
      '。',
    ),
    build.unit(
      'op.quorum',
      asked('op.quorum.words', quorumWords(script), '人数后核对是否达到应到人数的三分之二'),
    ),
  ];
}

/** Everybody of a role who comes, with post and name; no paragraph where nobody does. */
function people(
  script: Script,
  unit: string,
  role: MemberRole,
  before: string,
  after: string,
): ParagraphBlock[] {
  const list = byRole(script.roster, role).filter(isPresent).map(withPost);
  if (list.length === 0) return [];
  return [build.unit(unit, before, asked(`${unit}.list`, list.join('、'), '人员'), after)];
}

function welcome(script: Script): Block[] {
  return [
    ...people(script, 'op.guidance', 'guidanceGroup', '今天，', '到会指导，让我们以热烈的掌声表示欢迎！'),
    ...people(script, 'op.liaison', 'liaison', '联系指导这次民主生活会的', '也到会指导，让我们表示欢迎！'),
    ...people(script, 'op.attendee', 'attendee', '列席今天会议的有', '。'),
    ...people(script, 'op.recorder', 'recorder', '今天的会议由', '记录。'),
  ];
}
