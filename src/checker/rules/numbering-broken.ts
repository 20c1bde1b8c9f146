import { spanOf } from '../../draft';
import { firstClause, paperLines } from '../lines';
import { agendaFaults, numberingFaults, rowFaults, type NumberingFault } from '../numbering';
import { isSelfReview } from '../papers';
import { defineRule, example } from '../rule';

/** 编号逐级连贯：一、→（一）→1.→（1）. GB/T 9704; seeds A and B want problems one by one (DOMAIN #65, #83). */
export const numberingBroken = defineRule({
  id: 'numbering-broken',
  family: 'structure',
  severity: 'info',
  clause: 'GB.levels',
  scope: 'draft',
  title: '编号不连贯',
  about:
    '“一、（一）1.（1）”各层的编号要从一开始、不跳号、不重号，同一层用一种编号；“一是、二是”也一样。Word 自动编号照看到的算。每个上级标题下重新从一开始，或者全文一贯到底，都可以。',
  mustFire: [
    example(
      'draft',
      '个人发言提纲\n一、存在的问题\n（一）作风方面\n到联系村只去过2次。\n（三）纪律方面\n私事用过2次公车。',
      '（三）纪律方面',
    ),
    example('draft', '一、原因剖析\n怕得罪人。\n三、整改措施\n每月10日走访一天。', '三、整改措施'),
    example('draft', '一、整改措施\n1.每周一接访。\n2.每月10日走访。\n2.每季度报账。', '2.每季度报账'),
    example('draft', '一、整改措施\n1.每周一接访。\n2.每月10日走访。\n1.每季度报账。', '1.每季度报账'),
    example(
      'draft',
      '一、学习方面\n请假4次。\n二、作风方面\n只去过2次。\n（三）纪律方面\n用过2次公车。',
      '（三）纪律方面',
    ),
    example('draft', '原因有三条：一是怕得罪人，二是图省事，四是不懂财务。', '四是不懂财务'),
    example('draft', '一是三月的表没有核。\n三是六月的会没有开。', '三是六月的会没有开'),
  ],
  mustNotFire: [
    example(
      'draft',
      '一、存在的问题\n（一）作风方面\n1.会多。\n2.下去少。\n（二）纪律方面\n1.用过2次公车。\n二、整改措施\n1.每月10日走访。\n2.公车钥匙交办公室。',
    ),
    example('draft', '一、问题清单\n（一）学习\n1.请假4次。\n2.没有补课。\n（二）作风\n3.下去少。\n4.会多。'),
    example('draft', '说一不二的脾气要改：一是一，二是二，账要算清。\n3、4月份请假两次。'),
    example('draft', '思想方面：\n1.读书少。\n2.笔记是抄的。\n作风方面：\n1.下去少。\n2.会多。'),
    example('draft', '一是审批慢，原因有两条：一是材料压在我这里，二是我不熟悉。\n二是接访少。'),
  ],
  *check(draft, context) {
    const { pack } = context;
    const sections = isSelfReview(draft.paper) && !pack ? draft.parts.flatMap((part) => part.dimensions) : [];
    const headings = new Set(sections.map(({ heading }) => heading.paragraph));
    const lines = paperLines(draft, context);
    const cues = draft.paper === 'hostScript' ? agendaFaults(lines) : [];
    for (const fault of [...numberingFaults(lines, context), ...rowFaults(lines), ...cues]) {
      const { line, start } = fault;
      const words = firstClause(line, start);
      // A whole aspect may be missing, and no pack tells.
      const isAspect = fault.kind === 'gap' && start === line.start && headings.has(line.paragraph.index);
      yield {
        at: spanOf(line.content, words.start, words.end),
        ...wordsFor(fault),
        evidence: { kind: fault.kind },
        ...(isAspect ? { severity: 'warning' } : {}),
      };
    }
  },
});

function wordsFor({ kind, own, previous = '', missing, swapped }: NumberingFault): {
  message: string;
  question: string;
} {
  const left =
    missing.length > 3 ? `${missing[0] ?? ''}至${missing[missing.length - 1] ?? ''}` : missing.join('、');
  switch (kind) {
    case 'gap':
      return swapped === undefined
        ? {
            message: `编号由“${previous}”跳到“${own}”，缺“${left}”`,
            question: `是漏写了“${left}”，还是“${own}”写错了？`,
          }
        : { message: `“${own}”排在“${swapped}”前面`, question: '是顺序排错了，还是编号写错了？' };
    case 'first':
      return swapped === undefined
        ? { message: `编号从“${own}”开始，前面缺“${left}”`, question: `“${left}”写在哪里？` }
        : { message: `“${own}”排在“${swapped}”前面`, question: '是顺序排错了，还是编号写错了？' };
    case 'repeat':
      return { message: `编号“${own}”前面已经用过`, question: `“${own}”是否应当往下顺延？` };
    case 'restart':
      return {
        message: `前面已经写到“${previous}”，这里又从“${own}”开始`,
        question: '是接着往下编，还是漏了一个上级标题？',
      };
    case 'mixed':
      return {
        message: `前面是“${previous}”，这里是“${own}”，同一层用了两种编号`,
        question: `这一层统一用哪一种编号？`,
      };
    case 'twice':
      return { message: `自动编号“${previous}”之外又写了一个“${own}”`, question: '是否删去手写的编号？' };
  }
}
