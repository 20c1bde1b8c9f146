import { paragraphElements, type XmlElement } from '../../../docx';
import { HostError } from '../errors';
import { clearContainer } from '../story/edit';
import { insertIntoContainer } from '../story/insert-blocks';
import { track } from '../story/live-range';
import type { Span } from '../story/model';
import { spanOfContainer } from '../story/order';
import { insertInContainer, insertPageBreak, insertParagraphInContainer } from '../story/operations';
import { isInBody } from '../story/paragraphs';
import { lengthOf } from '../story/segments';
import { newTable, placeTable, tablesIn } from '../story/tables';
import { wrapSpan } from '../story/wrap';
import { ancestor, elementsOf } from '../tree/tree';
import { numberArgument, textArgument, valuesArgument, wordArgument } from '../wire/arguments';
import { defineClass, edits, reads } from '../wire/host-object';
import { controlKind, fragmentBlocks, tailOf } from './insertion';
import { breakKind } from './range';
import { spanMethods, spanNavigations, spanScalars, type SpanOf } from './span-members';

const wholeSpan = (container: XmlElement): Span => {
  const span = spanOfContainer(container);
  if (!span) throw new HostError('ItemNotFound');
  return span;
};
const spanOf: SpanOf<XmlElement> = wholeSpan;

/** Word.Body: the main text of the document, or what a table cell holds. */
export const bodyClass = defineClass<XmlElement>('Body', {
  alive: (container, env) => isInBody(env.model, container),
  scalars: {
    ...spanScalars(spanOf),
    Type: { get: (container) => (container.name === 'w:tc' ? 'TableCell' : 'MainDoc') },
  },
  navigations: {
    ...spanNavigations(spanOf, true),
    // All of them: as a span, the text would not reach into an empty last paragraph.
    Paragraphs: { go: (container, env) => env.make.paragraphs(() => paragraphElements(container)) },
    Tables: { go: (container, env) => env.make.tables(() => tablesIn(container)) },
    ParentBody: {
      go: (container, env) => (container.name === 'w:tc' ? env.make.body(env.model.body) : null),
    },
    ParentContentControl: {
      go: (container, env) => {
        const outer = ancestor(container, 'w:sdt');
        return outer ? env.make.control(outer) : null;
      },
    },
  },
  methods: {
    ...spanMethods(spanOf),
    Clear: edits((container, _args, env) => {
      clearContainer(env.model, container);
    }),
    GetRange: reads((container, args, env) => {
      const { start, end } = wholeSpan(container);
      const where = wordArgument(args, 0, ['Whole', 'Start', 'End', 'After', 'Content'], 'Whole');
      if (where === 'Start') return env.make.range({ start, end: { ...start } });
      if (where === 'End' || where === 'After') return env.make.range({ start: { ...end }, end });
      return env.make.range({ start, end });
    }),
    InsertText: edits((container, args, env) => {
      const where = wordArgument(args, 1, ['Replace', 'Start', 'End']);
      return env.make.range(
        track(env.model, insertInContainer(env.model, container, where, textArgument(args, 0))),
      );
    }),
    InsertParagraph: edits((container, args, env) => {
      const where = wordArgument(args, 1, ['Start', 'End']);
      return env.make.paragraph(
        insertParagraphInContainer(env.model, container, where, textArgument(args, 0)),
      );
    }),
    InsertOoxml: edits((container, args, env) => {
      const where = wordArgument(args, 1, ['Replace', 'Start', 'End']);
      const blocks = fragmentBlocks(textArgument(args, 0), env);
      return env.make.range(insertIntoContainer(env.model, container, where, blocks, tailOf(env)));
    }),
    InsertBreak: edits((container, args, env) => {
      const kind = breakKind(args);
      const where = wordArgument(args, 1, ['Start', 'End']);
      if (kind === 'Line') {
        insertInContainer(env.model, container, where, '\u000b');
        return;
      }
      const p = insertParagraphInContainer(env.model, container, where, '');
      insertPageBreak(env.model, { p, at: lengthOf(p) });
    }),
    InsertTable: edits((container, args, env) => {
      const where = wordArgument(args, 2, ['Start', 'End']);
      const table = newTable(
        env.model,
        numberArgument(args, 0),
        numberArgument(args, 1),
        valuesArgument(args[3]),
      );
      const blocks = elementsOf(container).filter((each) => /^w:(p|tbl|sdt)$/.test(each.name));
      const edge = where === 'Start' ? blocks[0] : blocks.at(-1);
      if (!edge) throw new HostError('GeneralException');
      placeTable(env.model, table, edge, where === 'Start' ? 'Before' : 'After');
      return env.make.table(table);
    }),
    InsertContentControl: edits((container, args, env) => {
      const kind = controlKind(args, 0, env);
      return env.make.control(wrapSpan(env.model, wholeSpan(container), kind, true));
    }),
  },
});
