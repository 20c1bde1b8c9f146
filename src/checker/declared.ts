import { columnOf, type Draft, type Item, type ItemKind } from '../draft';
import type { PartKind } from '../meeting';
import { byIndex, quoteOf } from './place';

/** Words by which a sentence speaks of a part that has no heading of its own (“本人没有受到问责”). */
const WORDS: Partial<Record<PartKind, RegExp>> = {
  priorRectification:
    /(?:上(?:一)?(?:年度|年|次)|去年|20\d\d年度?)[^。；]{0,30}(?:民主生活会|查摆|检视|列出)[^。；]{0,60}(?:整改|完成|落实|销号|办结)|整改[^。；]{0,10}(?:上年度|去年)[^。；]{0,10}民主生活会/,
  personalMatters: /个人(?:有关|重大)*事项|重大事项|家庭[^。；]{0,6}事项/,
  inspectionFeedback: /巡视|巡察/,
  orgInquiry: /约谈|函询/,
  massFeedback: /群众(?:来信|举报|反映)|信访举报/,
  accountability: /问责|(?:党纪|政务)处分|受到?处分|被查处/,
  caseAnalysis: /案例|反面典型|以案(?:为鉴|促改)|警示教育/,
  rootCause: /究其(?:原因|根源)|(?:原因|根源)(?:是|在于|主要)|根子在|剖析(?:原因|根源)/,
  measures: /(?:整改|改进)措施|下一?步[^。；]{0,10}(?:整改|改进|努力)/,
};

/** Items of these kinds are the part, in a table without headings too. */
const ITEM_OF: Partial<Record<PartKind, ItemKind>> = {
  problems: 'problem',
  rootCause: 'cause',
  measures: 'measure',
};
const hasCauseCell = ({ row }: Item): boolean =>
  row?.cells.some(({ heading, text }) => columnOf(heading) === 'cause' && text.trim() !== '') ?? false;

/**
 * Whether the paper speaks of a part without giving it a heading: in the opening, in another report, in a closing
 * word. “无” declared counts; problems and criticisms that merely touch on the word do not.
 */
export function isDeclared(draft: Draft, kind: PartKind): boolean {
  if (draft.parts.some((part) => part.kind === kind || part.also?.includes(kind))) return true;
  const itemOf = ITEM_OF[kind];
  if (itemOf && draft.items.some((item) => item.kind === itemOf)) return true;
  if (kind === 'problems') return draft.parts.some((part) => part.dimensions.length > 0);
  if (kind === 'rootCause' && draft.items.some(hasCauseCell)) return true;
  const pattern = WORDS[kind];
  if (!pattern) return false;
  const texts = byIndex(draft.paragraphs);
  const spoken = draft.parts
    .filter((part) => !['problems', 'measures', 'criticism'].includes(part.kind) || kind === 'rootCause')
    .flatMap((part) => [
      ...part.body,
      ...(kind === 'rootCause' ? part.dimensions.flatMap(({ body }) => body) : []),
    ])
    .map(({ paragraph, start, end }) => quoteOf(texts, { paragraph, start, end }));
  return spoken.some((text) => pattern.test(text));
}
