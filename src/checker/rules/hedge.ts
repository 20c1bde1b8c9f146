import type { ItemKind } from '../../draft';
import { judgementOf } from '../concreteness/judgement-of';
import { defineRule, example } from '../rule';
import { isWrong } from '../speech/fault';
import { MARK, wordsWith } from '../speech/marks';
import { clausesIn, has } from '../speech/reading';

const JUDGED: readonly ItemKind[] = ['problem', 'criticism'];
/** From so many on they are a way of writing, no slip. */
const DENSE = 2;

/** 不遮遮掩掩、避重就轻：words that soften a fault away. Seed A, step 5 (DOMAIN #87); seed B, step 6. */
export const hedge = defineRule({
  id: 'hedge',
  family: 'concreteness',
  severity: 'warning',
  clause: 'A.5.concrete',
  scope: 'item',
  title: '用语遮掩',
  about:
    '“有时”“一定程度上”“不同程度”“有所”“还不够”之类的词把问题说轻了，整条又没有一件事实。有两处以上的是警告，一处的只作提示；写明了事实的不算，不在说问题的句子里的也不算。',
  mustFire: [
    example('problem', '有时工作标准不高，一定程度上存在应付思想。', '有时'),
    example('problem', '宗旨意识有所淡化，服务群众还不够主动。', '有所'),
    example('criticism', '偶尔有急躁情绪，批评方法不太恰当。', '偶尔'),
  ],
  mustNotFire: [
    example('problem', '有时值班脱岗，6月就有两次，调度电话打到家里我才去。'),
    example('problem', '理论学习不深不透，联系实际不紧。'),
    example('problem', '有些群众来信我看过就放下，5月那封反映水渠的信至今没有回。'),
    example('cause', '宗旨意识有所淡化，一定程度上放松了要求。'),
    example('measure', '有时间就多读书，努力有所收获。'),
  ],
  *check(item, context) {
    if (!JUDGED.includes(item.kind)) return;
    const softened = clausesIn(item, context).filter((clause) => has(clause, MARK.soften) && isWrong(clause));
    if (softened.length === 0 || !judgementOf(item, context).isVague) return;
    const words = softened.flatMap(({ start, end }) => wordsWith(item.text, start, end, MARK.soften));
    const [first, ...more] = words;
    if (!first) return;
    const said = [...new Set(words.map(({ start, end }) => item.text.slice(start, end)))];
    const dense = words.length >= DENSE;
    yield {
      at: { start: first.start, end: first.end },
      related: more.map(({ start, end }) => ({ start, end })),
      message: `“${said.join('”“')}”把问题说轻了，又没有事实`,
      question: asks(said[0] ?? ''),
      ...(dense ? {} : { severity: 'info' as const }),
      evidence: { count: words.length },
    };
  },
});

const asks = (word: string): string =>
  /时|偶|间或/.test(word) ? `“${word}”是哪几次，都是什么事？` : `“${word}”差在哪件事上，到什么程度？`;
