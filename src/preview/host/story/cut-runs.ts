import type { XmlElement } from '../../../docx';
import { child, copy, detach, indexIn, insertAfter, isElement, make, ownText } from '../tree/tree';
import { end, segmentsOf } from './segments';
import { textNode } from './text-nodes';

/** Makes a run boundary at a position. */
export function cutRuns(p: XmlElement, at: number): void {
  const segment = segmentsOf(p).find((each) => each.start < at && at < end(each));
  if (segment) {
    const text = ownText(segment.node);
    const offset = at - segment.start;
    const rest =
      segment.node.name === 'w:delText'
        ? make('w:delText', { 'xml:space': 'preserve' }, [text.slice(offset)])
        : textNode(text.slice(offset));
    segment.node.children.splice(0, segment.node.children.length, text.slice(0, offset));
    segment.node.attributes['xml:space'] = 'preserve';
    insertAfter(segment.node, rest);
  }
  const last = segmentsOf(p)
    .filter((each) => end(each) <= at)
    .at(-1);
  const next = segmentsOf(p).find((each) => each.start >= at);
  if (!last || !next || last.run !== next.run) return;
  const { run } = next;
  const properties = child(run, 'w:rPr');
  const from = indexIn(run, next.node);
  const moved = run.children.slice(from).filter(isElement);
  for (const node of moved) detach(node);
  insertAfter(run, make('w:r', { ...run.attributes }, [...(properties ? [copy(properties)] : []), ...moved]));
}
