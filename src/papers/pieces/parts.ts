import { build, placeholder, type Block, type Inline } from '../../document';
import type { Pack, PaperKind, PartRequirement, Roster } from '../../meeting';
import { displayName, teamOf, type Member } from '../../meeting';
import { headingNumber } from './numerals';

/** What the sections of a self-review need beside the pack's own words on the part. */
export interface PartContext {
  pack: Pack;
  kind: PaperKind;
  part: PartRequirement;
  slots: number;
  roster: Roster;
  author?: Member;
}

const rowNumbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** How many rows the table of last year's measures offers. */
const PRIOR_ROWS = 3;
/** How many causes are asked for where the notice names no heads. */
const CAUSE_SLOTS = 3;

/** 上年度问题 | 整改措施 | 落实情况 | 佐证, item by item (DOMAIN #111). */
export function priorRectification(): Block[] {
  const row = (n: number): Inline[][] => [
    [build.slot(`priorRectification.${n}.problem`, placeholder('问题：上年度查摆的问题'))],
    [build.slot(`priorRectification.${n}.measure`, placeholder('措施：当时定的整改措施'))],
    [build.slot(`priorRectification.${n}.state`, placeholder('请填写落实情况：已完成、正在推进或者未完成'))],
    [build.slot(`priorRectification.${n}.evidence`, placeholder('请填写佐证；未完成的写明原因'))],
  ];
  return [
    build.table(
      [28, 28, 18, 26],
      ['上年度问题', '整改措施', '落实情况', '佐证（未完成的写明原因）'],
      rowNumbers(PRIOR_ROWS).map(row),
    ),
  ];
}

/** The causes: under the notice's heads where it names them (seed B: 思想、政治、组织、作风、纪律), else numbered. */
export function rootCause(pack: Pack): Block[] {
  const slot = (n: number, words: string): Inline => build.slot(`rootCause.${n}`, placeholder(words));
  if (pack.causeHeads.length > 0)
    return pack.causeHeads.flatMap((head, index): Block[] => [
      build.heading(2, `${headingNumber(2, index + 1)}${head}方面`, {
        kind: 'heading',
        id: `rootCause.${index + 1}`,
      }),
      build.paragraph(slot(index + 1, `原因：联系上面查摆的问题，写${head}方面的根源`)),
    ]);
  return rowNumbers(CAUSE_SLOTS).map((n) =>
    build.paragraph(`${n}.`, slot(n, '原因：联系上面查摆的问题，从党性上找根源')),
  );
}

/** 问题 | 措施 | 责任人 | 完成时限 | 可检验的结果: a row for each problem slot, so that none goes without (DOMAIN #101). */
export function measures(pack: Pack, slots: number): Block[] {
  const problems = pack.dimensions.flatMap((_, index) =>
    rowNumbers(slots).map((n) => `问题：对应${headingNumber(2, index + 1)}第${n}个问题`),
  );
  const rows = problems.map((problem, index): Inline[][] => {
    const cell = (column: string, words: string): Inline[] => [
      build.slot(`measures.${index + 1}.${column}`, placeholder(words)),
    ];
    return [
      cell('problem', problem),
      cell('measure', '措施：做什么、做到什么程度'),
      cell('owner', '责任人'),
      cell('deadline', '完成时限'),
      cell('result', '可检验的结果'),
    ];
  });
  return [build.table([26, 32, 12, 13, 17], ['问题', '措施', '责任人', '完成时限', '可检验的结果'], rows)];
}

/** A line for each colleague, for meetings where everybody criticises in the own speech. */
export function criticism({ pack, roster, author }: PartContext): Block[] {
  const others = teamOf(roster).filter((member) => member.id !== author?.id);
  const improvement = (id: string): Inline[] =>
    pack.criticismNeedsImprovement ? [build.slot(`${id}.advice`, placeholder('请填写改进意见'))] : [];
  const problem = '问题：哪一次、什么事没有做好，造成什么后果';
  if (others.length === 0)
    return [
      build.paragraph(
        '对',
        build.slot('criticism.1.name', placeholder('请填写姓名')),
        '同志：',
        build.slot('criticism.1.problem', placeholder(problem)),
        ...improvement('criticism.1'),
      ),
    ];
  return others.map((member) => {
    // The member's own number, not the place in the list: what was written must never come to stand under another name.
    const id = `criticism.${member.id.slice(1)}`;
    return build.paragraph(
      '对',
      build.field(`${id}.name`, displayName(member, roster), placeholder('请填写姓名')),
      '同志：',
      build.slot(`${id}.problem`, placeholder(problem)),
      ...improvement(id),
    );
  });
}

/** A part of plain slots: the pack says what each asks for. Where “无” is allowed, the placeholder says so. */
export function plainSlots(part: PartRequirement): Block[] {
  const asks = part.asks.length > 0 ? part.asks : [part.requirement.replace(/。$/, '')];
  return asks.map((ask, index) => {
    const words = part.noneAllowed ? `无则写“无”；有则${ask}` : `请填写${ask}`;
    const slot = build.slot(`${part.part}.${index + 1}`, placeholder(words));
    return asks.length > 1 ? build.paragraph(`${index + 1}.`, slot) : build.paragraph(slot);
  });
}
