import type { PartKind } from '../meeting';
import { CRITICISM_HEADS } from './enumeration';
import { wordsOf, type Line } from './line';
import type { BodyLine, PartDraft } from './sections';

/** Shorter paragraphs greet, lead over or take leave. */
const SHORTEST = 25;
/** A paper of fewer paragraphs is a note. */
const FEWEST = 3;
const COURTESY =
  /^(?:各位|同志们|尊敬的)|^(?:以上|我就(?:讲|说|汇报)|我的(?:发言|汇报))[^。]{0,30}[。，]|(?:批评指正|批评帮助|帮助指正|请大家批评|谢谢大家)[^。]{0,10}。?$/;
const isLong = (line: Line): boolean => wordsOf(line).length >= SHORTEST;
/** What one did before the meeting, and what the paper is about to do. */
const OPENING =
  /^(?:按照|根据|遵照|会前|这次会前|为开好|下面|现将|围绕|对照[^。]{0,40}(?:要求|安排)|接到通知|县里|市里|组织上|(?:这份?|今天的?)?(?:稿子|发言稿|材料)(?:都?是|由)?我?(?:自己|亲自|亲手)(?:动手)?(?:写|起草))/;
/** What became of last year's measures. */
const PRIOR =
  /^(?:先|首先)?(?:交|说|讲|报|还|晒)[一个下]*(?:个|下)?(?:旧账|老账|去年的账|去年)|^(?:去年|上年|上次)(?:年底|年初)?的?(?:民主生活会|组织生活会|会)上?[，,]?我?(?:查摆|承诺|答应|认领|认了|列了|列出)/;
const CAUSES =
  /^(?:为什么|究其原因|[说讲谈][到起]原因|原因|产生|根子|根源|剖析|分析起来|反思|想来想去|说到底|问题出在|之所以)/;
const MEASURES =
  /^(?:下一步|下步|今后|往后|以后|接下来|整改|改的办法|怎么改|打算|(?:毛病|问题)(?:讲|说|摆)完|针对(?:以上|上述|这些))/;

/**
 * A self-review without any heading, as one speaks it: what stands in its paragraphs by how they begin. What became of last
 * year's measures, its problems, then causes, then measures; undefined for a paper too short to be one.
 */
export function partsWithoutHeadings(body: readonly BodyLine[]): PartDraft[] | undefined {
  const said = body.filter(({ line }) => !line.cell && !COURTESY.test(wordsOf(line)));
  const opened = said.findIndex(({ line }) => isLong(line) && !OPENING.test(wordsOf(line)));
  const told = opened < 0 ? [] : said.slice(opened);
  if (told.filter(({ line }) => isLong(line)).length < FEWEST) return undefined;
  const parts: PartDraft[] = [];
  let kind: PartKind = 'problems';
  for (const one of told) {
    const words = wordsOf(one.line);
    if ((words.match(CRITICISM_HEADS)?.length ?? 0) >= 2) kind = 'criticism';
    else if (kind !== 'criticism' && MEASURES.test(words)) kind = 'measures';
    else if (CAUSES.test(words) && kind === 'problems') kind = 'rootCause';
    else if (kind === 'problems' && parts.length === 0 && PRIOR.test(words)) {
      parts.push({ kind: 'priorRectification', also: [], dimensions: [], body: [one] });
      continue;
    }
    // “今后我打算这样改：” says what comes, and is none of it.
    if (!isLong(one.line) && !one.line.label) continue;
    let part = parts[parts.length - 1];
    if (part?.kind !== kind) parts.push((part = { kind, also: [], dimensions: [], body: [] }));
    part.body.push(one);
  }
  return parts;
}
