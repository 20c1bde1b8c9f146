import { HostError } from '../errors';
import { writeFlatOpc } from '../package/flat-opc';
import { controlsIn, innermostControl } from '../story/find';
import { commentsIn } from '../story/comments';
import { edited, type Span } from '../story/model';
import { paragraphsOf, storyOf } from '../story/order';
import { copyOfSpan } from '../story/copy-span';
import { search, type SearchOptions } from '../story/search';
import { textOfSpan } from '../story/text';
import { builtInName, builtInStyle, displayName, paragraphStyle, styleByName } from '../format/styles';
import { setParagraphStyle } from '../format/paragraph-format';
import type { XmlElement } from '../../../docx';
import { ancestor } from '../tree/tree';
import { objectArgument, textArgument, wordArgument } from '../wire/arguments';
import type { Environment } from '../wire/environment';
import { reads, type Argument, type Method, type Navigation, type Scalar } from '../wire/host-object';

/** Finds the span that an object stands for. */
export type SpanOf<T> = (target: T, env: Environment) => Span;

/** `text`, `style`, `styleBuiltIn` of anything that is a stretch of the document. */
export function spanScalars<T>(spanOf: SpanOf<T>): Record<'Text' | 'Style' | 'StyleBuiltIn', Scalar<T>> {
  const one = (
    target: T,
    env: Environment,
    name: (style: XmlElement | undefined) => string,
    mixed: string,
  ): string => {
    const names = new Set(
      paragraphsOf(env.model, spanOf(target, env)).map((p) => name(paragraphStyle(env.model.parts, p))),
    );
    return names.size === 1 ? ([...names][0] ?? mixed) : mixed;
  };
  const apply = (target: T, env: Environment, style: XmlElement): void => {
    if (style.attributes['w:type'] === 'character') throw new HostError('NotImplemented', 'character styles');
    for (const p of paragraphsOf(env.model, spanOf(target, env))) setParagraphStyle(p, style);
    edited(env.model);
  };
  return {
    Text: { get: (target, env) => textOfSpan(env.model, spanOf(target, env), 'word', env.options) },
    Style: {
      get: (target, env) => one(target, env, displayName, ''),
      set: (target, value, env) =>
        apply(
          target,
          env,
          styleByName(env.model.parts, textArgument([value], 0), ['paragraph', 'character']),
        ),
    },
    StyleBuiltIn: {
      get: (target, env) => one(target, env, builtInName, 'Other'),
      set: (target, value, env) =>
        apply(target, env, builtInStyle(env.model.parts, textArgument([value], 0))),
    },
  };
}

/** What lies in the span and around it. */
export function spanNavigations<T>(
  spanOf: SpanOf<T>,
  marks: boolean,
): Record<'Font' | 'ContentControls' | 'Paragraphs', Navigation<T>> {
  return {
    Font: { go: (target, env) => env.make.font({ span: () => spanOf(target, env), marks }) },
    ContentControls: { go: (target, env) => env.make.controls(() => controlsIn(env, spanOf(target, env))) },
    Paragraphs: {
      go: (target, env) => env.make.paragraphs(() => paragraphsOf(env.model, spanOf(target, env))),
    },
  };
}

/** The control, body, table and cell around a node, as every object in the text knows them. */
export function parentNavigations<T>(
  spanOf: SpanOf<T>,
  mark = false,
): Record<'ParentContentControl' | 'ParentBody' | 'ParentTable' | 'ParentTableCell', Navigation<T>> {
  return {
    ParentContentControl: {
      go: (target, env) => {
        const found = innermostControl(env, spanOf(target, env), mark);
        return found ? env.make.control(found) : null;
      },
    },
    ParentBody: { go: (target, env) => env.make.body(storyOf(env.model, spanOf(target, env).start.p)) },
    ParentTable: {
      go: (target, env) => {
        const table = ancestor(spanOf(target, env).start.p, 'w:tbl');
        return table ? env.make.table(table) : null;
      },
    },
    ParentTableCell: {
      go: (target, env) => {
        const cell = ancestor(spanOf(target, env).start.p, 'w:tc');
        return cell ? env.make.cell(cell) : null;
      },
    },
  };
}

type SpanMethod = 'Search' | 'GetOoxml' | 'Select' | 'GetReviewedText' | 'GetComments';

/** What can be asked of any stretch of the document. */
export function spanMethods<T>(spanOf: SpanOf<T>): Record<SpanMethod, Method<T>> {
  return {
    Search: reads((target, args, env) =>
      env.make.ranges(search(env.model, spanOf(target, env), textArgument(args, 0), searchOptions(args))),
    ),
    GetOoxml: reads((target, _args, env) => {
      const { model } = env;
      return writeFlatOpc(model.parts, model.document, copyOfSpan(model, spanOf(target, env)));
    }),
    Select: reads((target, args, env) => {
      const { start, end } = spanOf(target, env);
      const mode = wordArgument(args, 0, ['Select', 'Start', 'End'], 'Select');
      const { selection } = env.model;
      selection.start = { ...(mode === 'End' ? end : start) };
      selection.end = { ...(mode === 'Start' ? start : end) };
    }),
    GetReviewedText: reads((target, args, env) => {
      const version = wordArgument(args, 0, ['Original', 'Current'], 'Current');
      return textOfSpan(env.model, spanOf(target, env), version === 'Original' ? 'original' : 'current');
    }),
    GetComments: reads((target, _args, env) =>
      env.make.comments(() => commentsIn(env.model, spanOf(target, env))),
    ),
  };
}

function searchOptions(args: Argument[]): SearchOptions {
  const value = args[1];
  if (value === undefined || value === null) return {};
  return objectArgument(args, 1, ['SearchOptions']).target as SearchOptions;
}
