import { build, type Block } from '../../document';
import { deadlines, teamName, type DeadlineKind } from '../../meeting';
import { dateWords, asked } from '../pieces/fields';
import { listed } from '../pieces/basis';
import type { AgendaItem } from './agenda';
import { withPost, type Script } from './script';
import { asPrincipal } from './speakers';

/** The comments of the guidance group; no item where none of them is there, or none is to speak (DOMAIN §2.6 i). */
export function guideItem({ guide, guideGroup, options }: Script): AgendaItem[] {
  if (!guide || options.guidanceSpeech === 'none') return [];
  return [
    {
      key: 'comment',
      title: `${guideGroup}点评`,
      body: [
        build.unit(
          'cl.comment',
          '下面，请',
          asked('cl.comment.who', withPost(guide), '点评人'),
          '作点评讲话，大家欢迎！',
        ),
        build.unit(
          'cl.thanks',
          '（点评完毕）感谢',
          asked('cl.thanks.group', guideGroup, '督导指导组名称'),
          '的点评。对指出的问题，我们诚恳接受，逐条研究，认真整改。',
        ),
      ],
    },
  ];
}

/** The principal's closing words, the work after the meeting with its deadlines, the end (DOMAIN §2.6 j, k). */
export function closingItem(script: Script): AgendaItem {
  const { meeting, pack } = script;
  return {
    key: 'closing',
    title: '主要负责同志总结表态',
    body: [
      build.unit(
        'cl.call',
        '下面，',
        ...asPrincipal(script, 'cl.call'),
        '代表',
        asked('cl.call.team', teamName(meeting), '领导班子名称'),
        '作总结表态。',
      ),
      ...(script.chairIsPrincipal
        ? [
            build.unit(
              'cl.own',
              asked('cl.own.words', '', '总结表态的要点：这次会议查摆出哪些突出问题，班子和本人怎样带头整改'),
            ),
          ]
        : [build.unit('cl.done', '（讲话完毕）')]),
      build.unit('cl.after', `会后，我们要${pack.conduct.rectification}。`),
      report(script),
      build.unit('cl.end', '这次民主生活会到此结束。散会！'),
    ],
  };
}

function report(script: Script): Block {
  const { meeting, pack } = script;
  const reportBy = when(script, 'report');
  const circularBy = when(script, 'circular');
  return build.unit(
    'cl.report',
    '我们要',
    asked('cl.report.when', reportBy, '报告会议情况的时限'),
    '向',
    // The body that approved the plan is the unit's own; the pack's is that of the unit it was taken from.
    asked('cl.report.to', meeting.approvingBody || listed(pack.recipients.report), '报告对象'),
    '报告会议情况，',
    asked(
      'cl.report.circular',
      circularBy !== '' && circularBy === reportBy ? '并' : circularBy,
      '通报会议情况的时限',
    ),
    '在适当范围内通报。',
  );
}

/** “在会后15天以内，即2018年2月24日以前，”; without the date while the meeting has none, '' while the days are unknown. */
function when({ pack, meeting }: Script, kind: DeadlineKind): string {
  const found = deadlines(pack, meeting).find((deadline) => deadline.kind === kind);
  if (found?.days === undefined) return '';
  const day = found.day === undefined ? '' : `，即${dateWords(found.day)}以前，`;
  return `在会后${found.days}天以内${day}`;
}
