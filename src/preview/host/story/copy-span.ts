import type { XmlElement } from '../../../docx';
import { append, copy, descendants, detach, elementsOf, isWithin, make, parentOf } from '../tree/tree';
import type { Model, Span } from './model';
import { allParagraphs, paragraphsOf } from './order';
import { cutRuns } from './cut-runs';
import { end, lengthOf, segmentsOf } from './segments';

/**
 * Copies of the blocks that a span touches, cut to it, as `getOoxml` returns them: a table in which it lies comes
 * with its grid and the rows touched. The span of the whole body brings the section along.
 */
export function copyOfSpan(model: Model, span: Span): XmlElement[] {
  const touched = paragraphsOf(model, span);
  const whole = touched.length === allParagraphs(model).length;
  const last = touched.at(-1);
  const kept = new Set(touched);
  const copies = new Map<XmlElement, XmlElement>();
  const blocks = elementsOf(model.body)
    .filter((block) => (block.name === 'w:sectPr' ? whole : touched.some((p) => isWithin(p, block))))
    .map((block) => copyOf(block, kept, copies));
  const first = copies.get(span.start.p);
  const finish = last && copies.get(last);
  if (last && finish && last === span.end.p) cutBehind(finish, span.end.at);
  if (first) cutBefore(first, span.start.at);
  return blocks;
}

/** A copy without the rows, controls and paragraphs that have nothing of the span. */
function copyOf(
  node: XmlElement,
  kept: ReadonlySet<XmlElement>,
  copies: Map<XmlElement, XmlElement>,
): XmlElement {
  if (node.name === 'w:p') {
    const own = copy(node);
    copies.set(node, own);
    return own;
  }
  if (!/^w:(tbl|tr|tc|sdt|sdtContent|customXml|ins|del|moveTo|moveFrom)$/.test(node.name)) return copy(node);
  const own = make(node.name, { ...node.attributes });
  for (const each of elementsOf(node)) {
    const holder = /^w:(p|tbl|tr|sdt|sdtContent|customXml|ins|del|moveTo|moveFrom)$/.test(each.name);
    const paragraphs = each.name === 'w:p' ? [each] : descendants(each, 'w:p');
    // A touched row is kept with all its cells: a row must have them.
    if (holder && node.name !== 'w:tc' && !paragraphs.some((p) => kept.has(p))) continue;
    append(own, copyOf(each, kept, copies));
  }
  return own;
}

function cutBehind(p: XmlElement, at: number): void {
  if (at >= lengthOf(p)) return;
  cutRuns(p, at);
  drop(
    p,
    segmentsOf(p)
      .filter((each) => each.start >= at)
      .map((each) => each.run),
  );
}

function cutBefore(p: XmlElement, at: number): void {
  if (at <= 0) return;
  cutRuns(p, at);
  drop(
    p,
    segmentsOf(p)
      .filter((each) => end(each) <= at)
      .map((each) => each.run),
  );
}

/** Removes runs, and the controls and links that then have none. */
function drop(p: XmlElement, runs: XmlElement[]): void {
  for (const run of new Set(runs)) {
    let at: XmlElement | undefined = run;
    while (at && at !== p) {
      const up: XmlElement | undefined = parentOf(at);
      detach(at);
      if (!up || up === p) break;
      if (descendants(up, 'w:r').length > 0) break;
      at = up;
    }
  }
}
