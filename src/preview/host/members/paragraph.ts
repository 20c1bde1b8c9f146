import type { XmlElement } from '../../../docx';
import {
  alignment,
  detachFromList,
  indent,
  isListItem,
  lineSpacing,
  lineUnits,
  outlineLevel,
  setAlignment,
  setIndent,
  setLineSpacing,
  setLineUnits,
  setOutlineLevel,
  setSpaceAround,
  spaceAround,
  type Indent,
} from '../format/paragraph-format';
import { deleteText } from '../story/delete-text';
import { insertLines } from '../story/edit';
import { insertBlocks } from '../story/insert-blocks';
import { track } from '../story/live-range';
import { afterMark, contentOf, indexOf, paragraphAt, spanOfContainer, storyOf } from '../story/order';
import { insertInParagraph, insertPageBreak, insertParagraphBeside } from '../story/operations';
import { isInBody, removeParagraph } from '../story/paragraphs';
import { lengthOf } from '../story/segments';
import { newTable, placeTable } from '../story/tables';
import { wrapSpan } from '../story/wrap';
import { ancestors } from '../tree/tree';
import { numberArgument, textArgument, valuesArgument, wordArgument } from '../wire/arguments';
import type { Environment } from '../wire/environment';
import { defineClass, edits, reads, type Scalar } from '../wire/host-object';
import type { Json } from '../wire/protocol';
import { controlKind, fragmentBlocks, tailOf } from './insertion';
import { breakKind } from './range';
import { parentNavigations, spanMethods, spanNavigations, spanScalars, type SpanOf } from './span-members';
import { edited } from '../story/model';

const spanOf: SpanOf<XmlElement> = (p) => contentOf(p);

/** A number that can be read and set; setting it counts as an edit. */
const numeric = (
  get: (p: XmlElement, env: Environment) => number,
  set: (p: XmlElement, value: number) => void,
): Scalar<XmlElement> => ({
  get,
  set: (p, value, env) => {
    set(p, asNumber(value));
    edited(env.model);
  },
});
const asNumber = (value: Json): number => numberArgument([value], 0);

const indentOf = (which: Indent): Scalar<XmlElement> =>
  numeric(
    (p, env) => indent(env.model.parts, p, which),
    (p, value) => setIndent(p, which, value),
  );
const spaceOf = (which: 'before' | 'after'): Scalar<XmlElement> =>
  numeric(
    (p, env) => spaceAround(env.model.parts, p, which),
    (p, value) => setSpaceAround(p, which, value),
  );
const unitsOf = (which: 'before' | 'after'): Scalar<XmlElement> =>
  numeric(
    (p, env) => lineUnits(env.model.parts, p, which),
    (p, value) => setLineUnits(p, which, value),
  );

/** Word.Paragraph: one `w:p`, whatever happens around it. */
export const paragraphClass = defineClass<XmlElement>('Paragraph', {
  alive: (p, env) => isInBody(env.model, p),
  scalars: {
    ...spanScalars(spanOf),
    Alignment: {
      get: (p, env) => alignment(env.model.parts, p),
      set: (p, value, env) => {
        setAlignment(p, textArgument([value], 0));
        edited(env.model);
      },
    },
    FirstLineIndent: indentOf('firstLine'),
    LeftIndent: indentOf('left'),
    RightIndent: indentOf('right'),
    LineSpacing: numeric((p, env) => lineSpacing(env.model.parts, p), setLineSpacing),
    SpaceBefore: spaceOf('before'),
    SpaceAfter: spaceOf('after'),
    LineUnitBefore: unitsOf('before'),
    LineUnitAfter: unitsOf('after'),
    OutlineLevel: numeric((p, env) => outlineLevel(env.model.parts, p), setOutlineLevel),
    IsListItem: { get: (p, env) => isListItem(env.model.parts, p) },
    IsLastParagraph: {
      get: (p, env) => spanOfContainer(storyOf(env.model, p))?.end.p === p,
    },
    TableNestingLevel: { get: (p) => ancestors(p).filter((each) => each.name === 'w:tbl').length },
  },
  navigations: {
    Font: spanNavigations(spanOf, true).Font,
    ContentControls: spanNavigations(spanOf, true).ContentControls,
    ...parentNavigations(spanOf, true),
    ListItem: { go: (p, env) => (isListItem(env.model.parts, p) ? env.make.listItem(p) : null) },
  },
  methods: {
    ...spanMethods(spanOf),
    Clear: edits((p, _args, env) => deleteText(env.model, p, 0, lengthOf(p), 'drop')),
    Delete: edits((p, _args, env) => removeParagraph(env.model, p)),
    DetachFromList: edits((p, _args, env) => {
      detachFromList(env.model.parts, p);
      edited(env.model);
    }),
    GetNext: reads((p, _args, env) => neighbour(p, 1, env)),
    GetPrevious: reads((p, _args, env) => neighbour(p, -1, env)),
    GetRange: reads((p, args, env) => {
      const { start, end } = contentOf(p);
      switch (wordArgument(args, 0, ['Whole', 'Start', 'End', 'After', 'Content'], 'Whole')) {
        case 'Start':
          return env.make.range({ start, end: { ...start } });
        case 'End':
          return env.make.range({ start: { ...end }, end });
        case 'After':
          return env.make.range({ start: afterMark(env.model, p), end: afterMark(env.model, p) });
        case 'Content':
          return env.make.range({ start, end });
        default:
          return env.make.range({ start, end: afterMark(env.model, p) });
      }
    }),
    InsertText: edits((p, args, env) => {
      const where = wordArgument(args, 1, ['Replace', 'Start', 'End']);
      return env.make.range(track(env.model, insertInParagraph(env.model, p, where, textArgument(args, 0))));
    }),
    InsertParagraph: edits((p, args, env) => {
      const where = wordArgument(args, 1, ['Before', 'After']);
      return env.make.paragraph(insertParagraphBeside(env.model, p, where, textArgument(args, 0)));
    }),
    InsertOoxml: edits((p, args, env) => {
      const where = wordArgument(args, 1, ['Replace', 'Start', 'End']);
      const blocks = fragmentBlocks(textArgument(args, 0), env);
      if (where === 'Replace') deleteText(env.model, p, 0, lengthOf(p), 'drop');
      const at = where === 'End' ? lengthOf(p) : 0;
      return env.make.range(insertBlocks(env.model, { p, at }, blocks, tailOf(env)));
    }),
    InsertContentControl: edits((p, args, env) => {
      const kind = controlKind(args, 0, env);
      return env.make.control(wrapSpan(env.model, contentOf(p), kind, true));
    }),
    InsertBreak: edits((p, args, env) => {
      const kind = breakKind(args);
      const where = wordArgument(args, 1, ['Before', 'After']);
      if (kind === 'Line') {
        const at = where === 'Before' ? 0 : lengthOf(p);
        insertLines(env.model, { p, at }, '\u000b', where === 'Before' ? 'after' : 'before');
      } else insertPageBreak(env.model, { p: insertParagraphBeside(env.model, p, where, ''), at: 0 });
    }),
    InsertTable: edits((p, args, env) => {
      const where = wordArgument(args, 2, ['Before', 'After']);
      const table = newTable(
        env.model,
        numberArgument(args, 0),
        numberArgument(args, 1),
        valuesArgument(args[3]),
      );
      placeTable(env.model, table, p, where);
      return env.make.table(table);
    }),
  },
});

function neighbour(
  p: XmlElement,
  step: 1 | -1,
  env: Environment,
): ReturnType<Environment['make']['paragraph']> | null {
  const found = paragraphAt(env.model, indexOf(env.model, p) + step);
  return found ? env.make.paragraph(found) : null;
}

/** Word.ParagraphCollection. */
export const paragraphCollectionClass = defineClass<() => XmlElement[]>('ParagraphCollection', {
  items: (list, env) => list().map((p) => env.make.paragraph(p)),
  methods: {
    GetFirst: reads((list, _args, env) => first(list(), env)),
    GetLast: reads((list, _args, env) => first(list().slice(-1), env)),
  },
});

const first = (list: XmlElement[], env: Environment): ReturnType<Environment['make']['paragraph']> | null =>
  list[0] ? env.make.paragraph(list[0]) : null;
