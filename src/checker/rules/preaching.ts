import type { ItemKind } from '../../draft';
import { defineRule, example } from '../rule';
import { inShort } from '../speech/reading';
import { stanceOf } from '../speech/stance';

const JUDGED: readonly ItemKind[] = ['problem', 'cause'];
/** “众所周知” is nothing to ask about. */
const MIN_QUOTE = 8;

/** 以讲道理代替摆问题. Seed B, step 6 (DOMAIN #105). */
export const preaching = defineRule({
  id: 'preaching',
  family: 'substitution',
  severity: 'warning',
  clause: 'B.6.substitution',
  scope: 'item',
  title: '以讲道理代替摆问题',
  about:
    '整条讲重要性、讲要求，或者讲人人都该怎样，没有一处说自己（或班子）差在哪里，也没有一件事实。先讲道理、后面点了问题的不算，问题点得空泛的也不算；原因剖析可以说理，通篇说理的只作提示。',
  supersedes: ['item-abstract', 'boilerplate'],
  mustFire: [
    example(
      'problem',
      '作风问题无小事。党员干部的一言一行都代表着党的形象，必须慎之又慎、严之又严。',
      '作风问题无小事。党员干部的一言一行都代表着党的形象，必须慎之又慎、严之又严。',
    ),
    example(
      'problem',
      '群众在我们心里的分量有多重，我们在群众心里的分量就有多重，这是朴素而深刻的道理。',
      '群众在我们心里的分量有多重，我们在群众心里的分量就有多重，这是朴素而深刻的道理。',
    ),
    example(
      'problem',
      '如果放松了学习，思想就会滑坡，工作就会迷失方向，所以任何时候都要把理论学习摆在首位。',
      '如果放松了学习，思想就会滑坡，工作就会迷失方向，所以任何时候都要把理论学习摆在首位。',
    ),
    example(
      'problem',
      '安全责任重于泰山，各级班子都要绷紧这根弦。',
      '安全责任重于泰山，各级班子都要绷紧这根弦。',
      { scope: 'team' },
    ),
    example(
      'cause',
      '世界观、人生观、价值观是总开关，领导干部必须时时拧紧，才能做到心中有戒。',
      '世界观、人生观、价值观是总开关，领导干部必须时时拧紧，才能做到心中有戒。',
    ),
  ],
  mustNotFire: [
    example('problem', '学习是终身的事，本来应当抓紧，可我在这方面抓得不紧，常常以忙为由放松要求。'),
    example('problem', '安全生产责任重于泰山。5月那次检查我只看了台账，没有进车间。'),
    example('problem', '服务群众的意识不强，必须引起重视。'),
    example('problem', '有的干部把制度挂在墙上，必须严肃处理。'),
    example('problem', '我始终坚持原则，从未收受礼品。'),
    example('cause', '党性修养必须常抓不懈，而自己在这方面放松了要求。'),
    example('criticism', '批评和自我批评是有力武器，要经常使用。'),
    example('measure', '必须把学习摆在首位，每周读书两小时。'),
  ],
  *check(item, context) {
    if (!JUDGED.includes(item.kind)) return;
    const { lecture, clauses } = stanceOf(item, context);
    if (!lecture) return;
    const said =
      lecture.lecturing.find(({ text }) => text.length >= MIN_QUOTE) ?? lecture.lecturing[0] ?? clauses[0];
    const words = inShort(said?.text ?? '');
    const who = context.scope === 'team' ? '班子' : '本人';
    yield {
      at: { start: 0, end: item.text.length },
      message:
        item.kind === 'cause' ? '讲的是道理，没有说到自己的思想根源' : '讲的是道理和要求，没有摆出问题',
      question:
        item.kind === 'cause'
          ? `“${words}”，${who}当时是怎么想的，在哪件事上没有做到？`
          : `“${words}”，对照这个道理，${who}在哪件事上没有做到？`,
      ...(item.kind === 'cause' ? { severity: 'info' as const } : {}),
      // A lecture states no fact: for the matrix this finding stands for item-abstract's.
      evidence: { lecture: Math.round(lecture.share * 100) / 100, abstract: 1 },
    };
  },
});
