import { HostError } from '../errors';
import { addComment } from '../story/comments';
import { deleteSpan, insertLines } from '../story/edit';
import { insertBlocks } from '../story/insert-blocks';
import { track } from '../story/live-range';
import type { LiveRange, Position, Span } from '../story/model';
import { compare, earlier, isCollapsed, later, paragraphAt, indexOf, paragraphsOf } from '../story/order';
import { insertPageBreak, insertParagraphBeside, replaceSpan } from '../story/operations';
import { lengthOf } from '../story/segments';
import { newTable, placeTable } from '../story/tables';
import { wrapSpan } from '../story/wrap';
import {
  numberArgument,
  objectArgument,
  textArgument,
  valuesArgument,
  wordArgument,
} from '../wire/arguments';
import type { Environment } from '../wire/environment';
import { defineClass, edits, reads, type Argument } from '../wire/host-object';
import { controlKind, fragmentBlocks, tailOf } from './insertion';
import { parentNavigations, spanMethods, spanNavigations, spanScalars, type SpanOf } from './span-members';
import { tablesInSpan } from './table-lists';

const PLACES = ['Replace', 'Start', 'End', 'Before', 'After'] as const;
const spanOf: SpanOf<LiveRange> = (range) => range;
const copy = (span: Span): Span => ({ start: { ...span.start }, end: { ...span.end } });
const at = (place: Position): Span => ({ start: { ...place }, end: { ...place } });
const other = (args: Argument[]): LiveRange => objectArgument(args, 0, ['Range']).target as LiveRange;

/** Makes a range be another span; used where Word lets the range grow with what was put into it. */
function become(range: LiveRange, span: Span): void {
  range.start = { ...span.start };
  range.end = { ...span.end };
}

/** Word.Range: a stretch of the document that follows edits. */
export const rangeClass = defineClass<LiveRange>('Range', {
  alive: (range, env) => range.dead !== true && indexOf(env.model, range.start.p) >= 0,
  scalars: {
    ...spanScalars(spanOf),
    IsEmpty: { get: (range) => isCollapsed(range) },
  },
  navigations: {
    ...spanNavigations(spanOf, true),
    ...parentNavigations(spanOf),
    Tables: { go: (range, env) => env.make.tables(() => tablesInSpan(env.model, range)) },
  },
  methods: {
    ...spanMethods(spanOf),
    Clear: edits((range, _args, env) => deleteSpan(env.model, range)),
    Delete: edits((range, _args, env) => deleteSpan(env.model, range)),
    GetRange: reads((range, args, env) => {
      const where = wordArgument(args, 0, ['Whole', 'Start', 'End', 'After', 'Content'], 'Whole');
      if (where === 'Start') return env.make.range(at(range.start));
      if (where === 'End' || where === 'After') return env.make.range(at(range.end));
      return env.make.range(where === 'Content' ? withoutLastMark(range, env) : copy(range));
    }),
    CompareLocationWith: reads((range, args, env) => relation(range, other(args), env)),
    ExpandTo: reads((range, args, env) => {
      const { start, end } = other(args);
      return env.make.range({
        start: earlier(env.model, range.start, start),
        end: later(env.model, range.end, end),
      });
    }),
    IntersectWith: reads((range, args, env) => {
      const { start, end } = other(args);
      const common = { start: later(env.model, range.start, start), end: earlier(env.model, range.end, end) };
      return compare(env.model, common.start, common.end) <= 0 ? env.make.range(copy(common)) : null;
    }),
    InsertText: edits((range, args, env) => {
      const text = textArgument(args, 0);
      const where = wordArgument(args, 1, PLACES);
      const inserted = track(env.model, insertTextAt(range, where, text, env));
      if (where === 'Replace') become(range, inserted);
      if (where === 'Start') range.start = { ...inserted.start };
      if (where === 'End') range.end = { ...inserted.end };
      return env.make.range(inserted);
    }),
    InsertParagraph: edits((range, args, env) => {
      const where = wordArgument(args, 1, ['Before', 'After']);
      const paragraphs = paragraphsOf(env.model, range);
      const p = (where === 'Before' ? paragraphs[0] : paragraphs.at(-1)) ?? range.start.p;
      return env.make.paragraph(insertParagraphBeside(env.model, p, where, textArgument(args, 0)));
    }),
    InsertOoxml: edits((range, args, env) => {
      const where = wordArgument(args, 1, PLACES);
      const blocks = fragmentBlocks(textArgument(args, 0), env);
      if (where === 'Replace') deleteSpan(env.model, range);
      const place = where === 'Start' || where === 'Before' || where === 'Replace' ? range.start : range.end;
      return env.make.range(insertBlocks(env.model, { ...place }, blocks, tailOf(env)));
    }),
    InsertContentControl: edits((range, args, env) => {
      const sdt = wrapSpan(env.model, copy(range), controlKind(args, 0, env), false);
      return env.make.control(sdt);
    }),
    InsertBreak: edits((range, args, env) => {
      const kind = breakKind(args);
      const where = wordArgument(args, 1, ['Before', 'After']);
      const place = where === 'Before' ? range.start : range.end;
      if (kind === 'Line')
        insertLines(env.model, { ...place }, '\u000b', where === 'Before' ? 'after' : 'before');
      else insertPageBreak(env.model, { ...place });
    }),
    InsertTable: edits((range, args, env) => {
      const where = wordArgument(args, 2, ['Before', 'After']);
      const values = valuesArgument(args[3]);
      const table = newTable(env.model, numberArgument(args, 0), numberArgument(args, 1), values);
      const paragraphs = paragraphsOf(env.model, range);
      const p = (where === 'Before' ? paragraphs[0] : paragraphs.at(-1)) ?? range.start.p;
      placeTable(env.model, table, p, where);
      return env.make.table(table);
    }),
    InsertComment: edits((range, args, env) =>
      env.make.comment(addComment(env.model, copy(range), textArgument(args, 0))),
    ),
  },
});

/** The kinds of break that the host knows; section breaks are not among them. */
export function breakKind(args: Argument[]): 'Page' | 'Line' {
  const kind = wordArgument(args, 0, [
    'Page',
    'Next',
    'SectionNext',
    'SectionContinuous',
    'SectionEven',
    'SectionOdd',
    'Line',
  ]);
  if (kind !== 'Page' && kind !== 'Line') throw new HostError('NotImplemented', `${kind} break`);
  return kind;
}

function insertTextAt(
  range: LiveRange,
  where: (typeof PLACES)[number],
  text: string,
  env: Environment,
): Span {
  switch (where) {
    case 'Replace':
      return replaceSpan(env.model, copy(range), text);
    case 'Start':
    case 'Before':
      return insertLines(env.model, { ...range.start }, text, isCollapsed(range) ? 'before' : 'after');
    default:
      return insertLines(env.model, { ...range.end }, text, 'before');
  }
}

/** A span that takes a paragraph's mark in ends before it. */
function withoutLastMark(range: LiveRange, env: Environment): Span {
  const { start, end } = copy(range);
  if (end.at > 0 || start.p === end.p) return { start, end };
  const p = paragraphAt(env.model, indexOf(env.model, end.p) - 1) ?? end.p;
  return { start, end: { p, at: lengthOf(p) } };
}

/** Word.LocationRelation of the first range to the second. */
function relation(a: Span, b: Span, env: Environment): string {
  const order = (x: Position, y: Position): number => Math.sign(compare(env.model, x, y));
  const starts = order(a.start, b.start);
  const ends = order(a.end, b.end);
  if (starts === 0 && ends === 0) return 'Equal';
  if (starts <= 0 && ends >= 0)
    return starts === 0 ? 'ContainsStart' : ends === 0 ? 'ContainsEnd' : 'Contains';
  if (starts >= 0 && ends <= 0) return starts === 0 ? 'InsideStart' : ends === 0 ? 'InsideEnd' : 'Inside';
  if (starts < 0) {
    const gap = order(a.end, b.start);
    return gap < 0 ? 'Before' : gap === 0 ? 'AdjacentBefore' : 'OverlapsBefore';
  }
  const gap = order(a.start, b.end);
  return gap > 0 ? 'After' : gap === 0 ? 'AdjacentAfter' : 'OverlapsAfter';
}
