import type { XmlElement } from '../../../docx';
import { HostError } from '../errors';
import { detach, elementsOf, ownText, parentOf } from '../tree/tree';
import { assertEditable, controlLocked, controlSpan, restorePlaceholder } from './controls';
import { setText } from './text-nodes';
import { shiftForDelete } from './live-range';
import { edited, restructured, type Model } from './model';
import { cutRuns } from './cut-runs';
import { end, segmentsOf, type Segment } from './segments';
import { isInsertedRun, isTracking, markRunsDeleted } from './tracking';

/**
 * Deletes positions `[from, to)` of one paragraph. A control that lies wholly inside and does not fill the span goes
 * with its content; one that the span merely empties stays and shows its placeholder again (`emptied: 'keep'`) or goes
 * as well (`'drop'`). A shown placeholder, text that is deleted already, and the marks of a field that is only partly
 * covered are left. Throws NotAllowed before anything is changed.
 */
export function deleteText(
  model: Model,
  p: XmlElement,
  from: number,
  to: number,
  emptied: 'keep' | 'drop' = 'keep',
): void {
  if (to <= from) return;
  const { gone, swallowed } = planDeletion(p, from, to, emptied);
  if (isTracking(model)) {
    deleteTracked(model, p, gone, from, to);
    return;
  }
  for (const segment of [...gone].reverse()) {
    const first = Math.max(from, segment.start);
    const last = Math.min(to, end(segment));
    removePart(segment, first - segment.start, last - segment.start);
    shiftForDelete(model, p, first, last);
  }
  for (const sdt of swallowed) detach(sdt);
  if (swallowed.length > 0) restructured(model);
  else edited(model);
  for (const segment of gone) prune(segment.run, p);
  for (const sdt of new Set(gone.flatMap((each) => each.controls))) {
    if (!swallowed.includes(sdt) && parentOf(sdt)) restorePlaceholder(model, sdt);
  }
}

/** With tracking on, only what tracking put in goes away; the rest is marked, and its controls stay around it. */
function deleteTracked(model: Model, p: XmlElement, gone: Segment[], from: number, to: number): void {
  for (const segment of [...gone].reverse()) {
    const first = Math.max(from, segment.start);
    const last = Math.min(to, end(segment));
    if (isInsertedRun(segment.run)) {
      removePart(segment, first - segment.start, last - segment.start);
      shiftForDelete(model, p, first, last);
      prune(segment.run, p);
    } else if (segment.node.name !== 'w:commentReference') {
      cutRuns(p, last);
      cutRuns(p, first);
      const runs = segmentsOf(p).filter((each) => first <= each.start && end(each) <= last && !each.deleted);
      markRunsDeleted(model, new Set(runs.map((each) => each.run)));
    }
    edited(model);
  }
  for (const sdt of new Set(gone.flatMap((each) => each.controls))) {
    if (parentOf(sdt)) restorePlaceholder(model, sdt);
  }
}

/** What a deletion takes: throws NotAllowed when a lock forbids it, and changes nothing. */
export function planDeletion(
  p: XmlElement,
  from: number,
  to: number,
  emptied: 'keep' | 'drop' = 'keep',
): { gone: Segment[]; swallowed: XmlElement[] } {
  const touched = segmentsOf(p).filter((each) => each.start < to && end(each) > from);
  const swallowed = swallowedControls(touched, from, to, emptied);
  const gone = touched.filter((each) => deletable(each, touched, swallowed));
  assertEditable(gone.flatMap((each) => each.controls));
  if (swallowed.some(controlLocked))
    throw new HostError('NotAllowed', 'the content control cannot be deleted');
  return { gone, swallowed };
}

/** Controls whose whole content the span covers, and (to be kept when just emptied) more than that. */
function swallowedControls(
  touched: Segment[],
  from: number,
  to: number,
  emptied: 'keep' | 'drop',
): XmlElement[] {
  const controls = new Set(touched.flatMap((each) => each.controls));
  return [...controls].filter((sdt) => {
    const span = controlSpan(sdt);
    const covered = from <= span.start.at && span.end.at <= to;
    return covered && (emptied === 'drop' || from < span.start.at || span.end.at < to);
  });
}

function deletable(segment: Segment, touched: Segment[], swallowed: XmlElement[]): boolean {
  if (segment.controls.some((sdt) => swallowed.includes(sdt))) return true;
  if (segment.placeholder || segment.deleted) return false;
  return segment.kind !== 'fieldMark' || wholeField(touched);
}

/** Field marks may go only when every field that begins in the span also ends there. */
function wholeField(touched: Segment[]): boolean {
  let open = 0;
  for (const { node } of touched) {
    const type = node.attributes['w:fldCharType'];
    if (type === 'begin') open += 1;
    if (type === 'end') open -= 1;
    if (type === 'separate' && open === 0) return false;
    if (open < 0) return false;
  }
  return open === 0;
}

function removePart(segment: Segment, from: number, to: number): void {
  if (segment.kind !== 'text' || (from === 0 && to === segment.length)) {
    detach(segment.node);
    return;
  }
  const text = ownText(segment.node);
  setText(segment.node, text.slice(0, from) + text.slice(to));
}

/** Removes a run that has nothing left, and the wrapper that has no run left; controls stay. */
function prune(run: XmlElement, p: XmlElement): void {
  let at: XmlElement | undefined = run;
  while (at && at !== p && at.name !== 'w:sdtContent' && at.name !== 'w:sdt') {
    const up: XmlElement | undefined = parentOf(at);
    const left = elementsOf(at).filter(
      (each) => each.name !== 'w:rPr' && each.name !== 'w:lastRenderedPageBreak',
    );
    if (left.length > 0) return;
    detach(at);
    at = up;
  }
}
