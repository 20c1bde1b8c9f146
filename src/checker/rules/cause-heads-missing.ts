import type { Draft } from '../../draft';
import { CAUSE_HEAD_WORDS } from '../lexicons/cause-heads';
import { spansInItem } from '../place';
import { defineRule, example } from '../rule';

/** What a paper of any year is usually analysed by; a hint when no pack says what is asked. */
const USUAL: readonly string[] = ['思想', '政治', '组织', '作风', '纪律'];
const HEAD =
  '党史学习教育专题民主生活会个人发言提纲\n一、存在的问题\n（一）学习方面\n中心组学习请假4次。\n二、原因剖析\n';
const PACK = { pack: '2021-party-history' } as const;

/** 深刻剖析思想、政治、组织、作风、纪律上存在的问题. Seed B, step 5 (DOMAIN #85). */
export const causeHeadsMissing = defineRule({
  id: 'cause-heads-missing',
  family: 'concreteness',
  severity: 'warning',
  clause: 'B.5.cause',
  scope: 'draft',
  title: '原因剖析的方面不全',
  about:
    '通知要求从思想、政治、组织、作风、纪律上剖析原因的，原因部分没有触及其中某个方面。按用语判断，不要求照写标题；没有选定通知包的，或者通知包是按标题认出来的，只作提示；通知没有这项要求的不查，没有原因部分的由“缺少规定的部分”查。',
  mustFire: [
    example(
      'draft',
      `${HEAD}思想上放松了学习。政治上站位不高。作风上联系群众少，有时不守规矩。`,
      '二、原因剖析',
      PACK,
    ),
  ],
  mustNotFire: [
    example(
      'draft',
      `${HEAD}理论武装抓得松，政治站位不高，民主集中制坚持得不好，宗旨意识弱，对自己的纪律要求低。`,
      undefined,
      PACK,
    ),
    example('draft', `${HEAD}怕得罪人。`, undefined, { pack: '2017-annual' }),
    example(
      'draft',
      '个人发言提纲\n一、存在的问题\n（一）学习方面\n中心组学习请假4次。\n二、整改措施\n每周自学两小时。',
      undefined,
      PACK,
    ),
  ],
  *check(draft, { pack, packGiven }) {
    const heads = pack ? pack.causeHeads : USUAL;
    const text = causesOf(draft);
    if (heads.length === 0 || text.trim() === '') return;
    const missing = heads.filter((head) => !(CAUSE_HEAD_WORDS[head] ?? new RegExp(escape(head))).test(text));
    const at = placeOf(draft);
    if (missing.length === 0 || !at) return;
    yield {
      at,
      message: `原因剖析没有触及${missing.join('、')}${missing.length > 1 ? '这几个方面' : '方面'}`,
      question: `${missing.map((head) => `${head}上`).join('、')}有没有原因？`,
      ...(pack && packGiven ? {} : { severity: 'info' as const }),
      key: 'rootCause',
    };
  },
});

const escape = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const causesOf = (draft: Draft): string =>
  draft.items
    .filter(({ kind }) => kind === 'cause')
    .map(({ text }) => text)
    .join('\n');

/** The heading of the causes, or where a heading announces them together with something else, the first of them. */
function placeOf(draft: Draft) {
  const heading = draft.parts.find(({ kind }) => kind === 'rootCause')?.heading;
  if (heading) return heading;
  const first = draft.items.find(({ kind }) => kind === 'cause');
  return first && spansInItem(first, { start: 0, end: first.text.length })[0];
}
