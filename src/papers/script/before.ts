import { build, type Block } from '../../document';
import { asked } from '../pieces/fields';
import { listed } from '../pieces/basis';
import type { AgendaItem } from './agenda';
import { withPost, type Script } from './script';

/** What the meeting is told: its own list, else the pack's. */
const noticesOf = ({ meeting, pack }: Script): readonly string[] => {
  const own = meeting.notices.filter((notice) => notice !== '');
  return own.length > 0 ? own : pack.notices;
};

/** Items that may stand before the self-review: study, the guidance group's opening words, notices. */
export function itemsBefore(script: Script): AgendaItem[] {
  const { options, guide, guideGroup } = script;
  const items: AgendaItem[] = [];
  if (options.openingStudy) items.push({ key: 'study', title: '集体学习', body: study() });
  if (options.guidanceSpeech === 'startAndEnd' && guide)
    items.push({
      key: 'guide',
      title: `${guideGroup}讲话`,
      body: [
        build.unit(
          'ag.guide-call',
          '下面，请',
          asked('ag.guide-call.who', withPost(guide), '讲话人'),
          '讲话，大家欢迎！',
        ),
        build.unit('ag.guide-done', '（讲话完毕）'),
      ],
    });
  const notices = noticesOf(script);
  if (options.noticeMode === 'aloud' && notices.length > 0)
    items.push({ key: 'notices', title: '通报有关情况', body: notices.map(notice) });
  return items;
}

const study = (): Block[] => [
  build.unit(
    'ag.study-text',
    '今天集体学习',
    asked('ag.study-text.reading', '', '学习篇目'),
    '，由',
    asked('ag.study-text.reader', '', '领学人'),
    '同志领学。',
  ),
];

function notice(words: string, index: number): Block {
  const unit = `ag.nt${index + 1}`;
  return build.unit(
    unit,
    index === 0 ? '首先，通报' : '接下来，通报',
    asked(`${unit}.name`, words, '通报事项'),
    '。（宣读通报材料）',
  );
}

/** Where the notices were handed out: said once, and no item of the agenda. */
export function writtenNotices(script: Script): Block[] {
  const notices = noticesOf(script);
  if (script.options.noticeMode !== 'written' || notices.length === 0) return [];
  return [
    build.unit(
      'ag.written',
      asked('ag.written.list', listed(notices), '通报事项'),
      '，已经书面印发，请同志们审阅，会上不再宣读。',
    ),
  ];
}
