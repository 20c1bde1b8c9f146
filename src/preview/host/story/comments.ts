import type { XmlElement } from '../../../docx';
import { HostError } from '../errors';
import { editRelated, related } from '../package/parts';
import {
  append,
  childrenNamed,
  descendants,
  detach,
  insertBefore,
  make,
  ownText,
  parentOf,
  takeChildren,
} from '../tree/tree';
import { insertInline } from './insert-text';
import { shiftForDelete, shiftForInsert } from './live-range';
import { edited, type Model, type Span } from './model';
import { isCollapsed, paragraphsOf } from './order';
import { cutRuns } from './cut-runs';
import { lengthOf, segmentsOf } from './segments';
import { positionOf } from './controls';

const MARKS = ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'];

const comments = (model: Model): XmlElement[] => {
  const root = related(model.parts, 'comments');
  return root ? childrenNamed(root, 'w:comment') : [];
};
export const findComment = (model: Model, id: string): XmlElement | undefined =>
  comments(model).find((each) => each.attributes['w:id'] === id);

/** Ids of the comments that a span carries, in document order. */
export function commentsIn(model: Model, span: Span): string[] {
  const ids = paragraphsOf(model, span)
    .flatMap((p) => descendants(p, 'w:commentReference'))
    .map((each) => each.attributes['w:id'] ?? '');
  return [...new Set(ids)].filter((id) => findComment(model, id));
}

/** Puts a comment on a span: marks around it, a reference behind it, the text into the comments part. */
export function addComment(model: Model, span: Span, text: string): string {
  if (isCollapsed(span)) throw new HostError('InvalidArgument', 'a comment needs a range that is not empty');
  const id = String(
    Math.max(-1, ...comments(model).map((each) => Number(each.attributes['w:id'] ?? -1))) + 1,
  );
  const stamp = model.stamp();
  append(
    editRelated(model.parts, 'comments'),
    make(
      'w:comment',
      { 'w:id': id, ...stamp, 'w:initials': stamp['w:author']?.slice(0, 1) ?? '' },
      lines(text),
    ),
  );
  const last = paragraphsOf(model, span).at(-1) ?? span.start.p;
  const finish = last === span.end.p ? span.end.at : lengthOf(last);
  cutRuns(last, finish);
  insertInline(segmentsOf(last), { ...(last === span.end.p ? span.end : {}), p: last, at: finish }, [
    make('w:commentRangeEnd', { 'w:id': id }),
    make('w:r', {}, [make('w:commentReference', { 'w:id': id })]),
  ]);
  shiftForInsert(model, last, finish, 1);
  cutRuns(span.start.p, span.start.at);
  insertStart(span, id);
  edited(model);
  return id;
}

/** The start mark goes right before the first run of the span. */
function insertStart(span: Span, id: string): void {
  const first = segmentsOf(span.start.p).find((each) => each.start >= span.start.at);
  const mark = make('w:commentRangeStart', { 'w:id': id });
  if (first) insertBefore(first.run, mark);
  else insertInline(segmentsOf(span.start.p), span.start, [mark]);
}

const lines = (text: string): XmlElement[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => make('w:p', {}, [make('w:r', {}, [make('w:t', { 'xml:space': 'preserve' }, [line])])]));

export const commentText = (comment: XmlElement): string =>
  descendants(comment, 'w:p')
    .map((p) => descendants(p, 'w:t').map(ownText).join(''))
    .join('\n');

export function setCommentText(model: Model, comment: XmlElement, text: string): void {
  editRelated(model.parts, 'comments');
  takeChildren(comment);
  append(comment, ...lines(text));
  edited(model);
}

/** The text that a comment stands on. */
export function commentSpan(model: Model, id: string): Span {
  const mark = (name: string): XmlElement | undefined =>
    descendants(model.body, name).find((each) => each.attributes['w:id'] === id);
  const from = mark('w:commentRangeStart') ?? mark('w:commentReference');
  const to = mark('w:commentRangeEnd') ?? from;
  const paragraph = (node: XmlElement | undefined): XmlElement => {
    let at = node;
    while (at && at.name !== 'w:p') at = parentOf(at);
    if (!at) throw new HostError('ItemNotFound');
    return at;
  };
  const [first, last] = [paragraph(from), paragraph(to)];
  return {
    start: { p: first, at: from ? positionOf(first, from) : 0 },
    end: { p: last, at: to ? positionOf(last, to) : 0 },
  };
}

/** Takes a comment away, its marks included. */
export function removeComment(model: Model, id: string): void {
  for (const name of MARKS) {
    for (const mark of descendants(model.body, name).filter((each) => each.attributes['w:id'] === id)) {
      removeMark(model, mark);
    }
  }
  const comment = findComment(model, id);
  if (comment) {
    editRelated(model.parts, 'comments');
    detach(comment);
  }
  edited(model);
}

/** Comments whose reference was deleted with the text go as well, as in Word, and marks that no comment is left for. */
export function pruneComments(model: Model): void {
  if (!related(model.parts, 'comments')) return;
  const idOf = (node: XmlElement): string => node.attributes['w:id'] ?? '';
  const all = marksIn(model.body);
  const referenced = new Set(all.filter(({ name }) => name === 'w:commentReference').map(idOf));
  const stale = comments(model).filter((comment) => !referenced.has(idOf(comment)));
  const marks = all.filter((mark) => !referenced.has(idOf(mark)));
  if (stale.length > 0) editRelated(model.parts, 'comments');
  for (const node of [...stale, ...marks]) detach(node);
}

/** Every mark of a comment; one walk, for this is done after each edit. */
function marksIn(node: XmlElement, found: XmlElement[] = []): XmlElement[] {
  for (const each of node.children) {
    if (typeof each === 'string') continue;
    if (MARKS.includes(each.name)) found.push(each);
    else if (each.children.length > 0) marksIn(each, found);
  }
  return found;
}

function removeMark(model: Model, mark: XmlElement): void {
  if (mark.name !== 'w:commentReference') {
    detach(mark);
    return;
  }
  const run = parentOf(mark);
  let p = run;
  while (p && p.name !== 'w:p') p = parentOf(p);
  if (p) {
    const at = positionOf(p, mark);
    shiftForDelete(model, p, at, at + 1);
  }
  detach(mark);
  if (run && run.children.every((each) => typeof each !== 'string' && each.name === 'w:rPr')) detach(run);
}
