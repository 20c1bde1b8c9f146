import { columnOf, type Draft, type Item } from '../../draft';
import { perItemOfCache } from '../per-item';
import type { CheckContext } from '../rule';

/** “（对应问题3）”, “针对第二个问题”, “问题一的整改措施”: the paper says itself which measure answers which problem. */
const REFERENCE =
  /对应(?:上述|以上|前述|的)?(?:问题|[（(]?[一二三四五六七八九十]{1,3}[）)]|第\s?[一二三四五六七八九十\d]{1,3})|(?:针对|对照|落实)(?:上述|以上|前述)?(?:查摆的)?(?:第\s?[一二三四五六七八九十\d]{1,3}\s?[个项条]?(?:方面的?)?问题|问题\s?[（(]?[一二三四五六七八九十\d①-⑳]{1,3})|问题\s?[一二三四五六七八九十\d]{1,3}\s?的?(?:整改)?措施|问题(?:编号|序号)/;

/** True when the measures name the problems they answer; then nobody has to guess. */
export function namesProblems(draft: Draft, measures: readonly Item[], context: CheckContext): boolean {
  const headings = draft.parts
    .filter(({ kind }) => kind === 'measures')
    .map(({ headingText }) => headingText);
  return (
    headings.some((text) => REFERENCE.test(text)) || measures.some((measure) => refers(measure, context))
  );
}
const refers = perItemOfCache((item) => wordsOf(item).some((text) => REFERENCE.test(text)));
const wordsOf = ({ text, row }: Item): string[] => [text, ...(row?.cells ?? []).map((cell) => cell.text)];

/** What stands in the columns of an item's row for a problem or a measure; undefined: no such column. */
export function cellWords({ row }: Item, role: 'problem' | 'measure'): string | undefined {
  const cells = row?.cells.filter(({ heading }) => columnOf(heading) === role) ?? [];
  return cells.length === 0
    ? undefined
    : cells
        .map(({ text }) => text.trim())
        .join('\n')
        .trim();
}

/** A measure that stands within the problem itself. */
const OWN_MEASURE = /(?:整改|改进)(?:措施|方向|打算)(?:是|为|：|:)|下一步(?:我|将|要|打算)/;
/** True when a problem carries its own measure: in its row, or in its words. */
export const answersItself = (problem: Item): boolean =>
  (cellWords(problem, 'measure') ?? '') !== '' || OWN_MEASURE.test(problem.text);
