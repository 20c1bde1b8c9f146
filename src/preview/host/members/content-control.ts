import type { XmlElement } from '../../../docx';
import { HostError } from '../errors';
import { hexColor } from '../format/colors';
import { ownPlaceholder } from '../package/glossary';
import {
  contentElement,
  contentLocked,
  controlLocked,
  controlSpan,
  docPart,
  propertiesOf,
} from '../story/controls';
import { controlType, isListed } from '../story/find';
import { track } from '../story/live-range';
import { clearControl, insertInControl, insertParagraphAtControl } from '../story/operations';
import { isInBody } from '../story/paragraphs';
import { dropChild, setChild } from '../tree/schema-order';
import { ancestor, child, descendants, isWithin, make, val } from '../tree/tree';
import { declare } from '../tree/namespaces';
import { textArgument, wordArgument } from '../wire/arguments';
import type { Environment } from '../wire/environment';
import { defineClass, edits, reads, type HostObject, type Scalar } from '../wire/host-object';
import { deleteControl, insertOoxml, rangeOf, setPlaceholder, subtype } from './control-actions';
import { parentNavigations, spanMethods, spanNavigations, spanScalars, type SpanOf } from './span-members';
import { tablesInSpan } from './table-lists';
import { edited } from '../story/model';

const spanOf: SpanOf<XmlElement> = (sdt) => controlSpan(sdt);
/** Word cuts titles and tags there. */
const MAX_NAME = 64;
const APPEARANCES: Record<string, string> = { boundingBox: 'BoundingBox', tags: 'Tags', hidden: 'Hidden' };

/** A text that stands in a child of `w:sdtPr`. */
const named = (name: string): Scalar<XmlElement> => ({
  get: (sdt) => val(propertiesOf(sdt), name) ?? '',
  set: (sdt, value, env) => {
    const text = textArgument([value], 0).slice(0, MAX_NAME);
    setChild(propertiesOf(sdt), make(name, { 'w:val': text }));
    edited(env.model);
  },
});

/** Two switches share `w:lock`. */
const lock = (which: 'content' | 'control'): Scalar<XmlElement> => ({
  get: (sdt) => (which === 'content' ? contentLocked(sdt) : controlLocked(sdt)),
  set: (sdt, value, env) => {
    if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
    const content = which === 'content' ? value : contentLocked(sdt);
    const control = which === 'control' ? value : controlLocked(sdt);
    const state = content
      ? control
        ? 'sdtContentLocked'
        : 'contentLocked'
      : control
        ? 'sdtLocked'
        : undefined;
    dropChild(propertiesOf(sdt), 'w:lock');
    if (state) setChild(propertiesOf(sdt), make('w:lock', { 'w:val': state }));
    edited(env.model);
  },
});

/** Word.ContentControl: one `w:sdt`. */
export const contentControlClass = defineClass<XmlElement>('ContentControl', {
  alive: (sdt, env) => isInBody(env.model, sdt),
  scalars: {
    ...spanScalars(spanOf),
    Id: { get: (sdt) => Number(val(propertiesOf(sdt), 'w:id') ?? 0) },
    Tag: named('w:tag'),
    Title: named('w:alias'),
    CannotEdit: lock('content'),
    CannotDelete: lock('control'),
    RemoveWhenEdited: {
      get: (sdt) => child(propertiesOf(sdt), 'w:temporary') !== undefined,
      set: (sdt, value, env) => {
        dropChild(propertiesOf(sdt), 'w:temporary');
        if (value === true) setChild(propertiesOf(sdt), make('w:temporary'));
        edited(env.model);
      },
    },
    Appearance: {
      get: (sdt) =>
        APPEARANCES[child(propertiesOf(sdt), 'w15:appearance')?.attributes['w15:val'] ?? 'boundingBox'] ??
        'BoundingBox',
      set: (sdt, value, env) => {
        const wanted = wordArgument([value], 0, Object.values(APPEARANCES));
        const word = Object.keys(APPEARANCES).find((key) => APPEARANCES[key] === wanted) ?? '';
        declare(env.model.document, 'w15');
        setChild(propertiesOf(sdt), make('w15:appearance', { 'w15:val': word }));
        edited(env.model);
      },
    },
    Color: {
      get: (sdt) => hexColor(child(propertiesOf(sdt), 'w15:color')?.attributes['w:val'] ?? 'auto'),
      set: (sdt, value, env) => {
        const hex = hexColor(textArgument([value], 0)).slice(1);
        declare(env.model.document, 'w15');
        setChild(propertiesOf(sdt), make('w15:color', { 'w:val': hex }));
        edited(env.model);
      },
    },
    PlaceholderText: {
      get: (sdt, env) => ownPlaceholder(env.model.parts, docPart(sdt)) ?? '',
      set: (sdt, value, env) => setPlaceholder(sdt, textArgument([value], 0), env),
    },
    Type: { get: (sdt) => controlType(sdt) },
    Subtype: { get: (sdt) => subtype(sdt) },
  },
  navigations: {
    ...spanNavigations(spanOf, false),
    ...parentNavigations(spanOf),
    ContentControls: {
      go: (sdt, env) =>
        env.make.controls(() =>
          descendants(contentElement(sdt), 'w:sdt').filter((each) => isListed(each, env.options)),
        ),
    },
    ParentContentControl: {
      go: (sdt, env) => {
        const outer = ancestor(sdt, 'w:sdt');
        return outer ? env.make.control(outer) : null;
      },
    },
    Tables: {
      go: (sdt, env) =>
        env.make.tables(() =>
          tablesInSpan(env.model, controlSpan(sdt)).filter((table) => isWithin(table, sdt)),
        ),
    },
  },
  methods: {
    ...spanMethods(spanOf),
    Clear: edits((sdt, _args, env) => clearControl(env.model, sdt)),
    Delete: edits((sdt, args, env) => deleteControl(sdt, args[0] === true, env)),
    GetRange: reads((sdt, args, env) =>
      rangeOf(
        sdt,
        wordArgument(args, 0, ['Whole', 'Start', 'End', 'Before', 'After', 'Content'], 'Whole'),
        env,
      ),
    ),
    InsertText: edits((sdt, args, env) => {
      const where = wordArgument(args, 1, ['Replace', 'Start', 'End']);
      return env.make.range(track(env.model, insertInControl(env.model, sdt, where, textArgument(args, 0))));
    }),
    InsertParagraph: edits((sdt, args, env) => {
      const where = wordArgument(args, 1, ['Start', 'End', 'Before', 'After']);
      return env.make.paragraph(insertParagraphAtControl(env.model, sdt, where, textArgument(args, 0)));
    }),
    InsertOoxml: edits((sdt, args, env) => {
      const where = wordArgument(args, 1, ['Replace', 'Start', 'End']);
      return env.make.range(insertOoxml(sdt, where, textArgument(args, 0), env));
    }),
  },
});

/** Word.ContentControlCollection. */
export const contentControlCollectionClass = defineClass<() => XmlElement[]>('ContentControlCollection', {
  items: (list, env) => list().map((sdt) => env.make.control(sdt)),
  item: (list, key, env) => byId(list(), key, env),
  methods: {
    GetFirst: reads((list, _args, env) => {
      const [first] = list();
      return first ? env.make.control(first) : null;
    }),
    GetById: reads((list, args, env) => byId(list(), typeof args[0] === 'number' ? args[0] : null, env)),
    GetByTag: reads((list, args, env) => {
      const tag = textArgument(args, 0);
      return env.make.controls(() => list().filter((sdt) => val(propertiesOf(sdt), 'w:tag') === tag));
    }),
    GetByTitle: reads((list, args, env) => {
      const title = textArgument(args, 0);
      return env.make.controls(() => list().filter((sdt) => val(propertiesOf(sdt), 'w:alias') === title));
    }),
    GetByTypes: reads((list, args, env) => {
      const types = Array.isArray(args[0]) ? args[0] : [];
      return env.make.controls(() =>
        list().filter((sdt) => types.includes(controlType(sdt)) || types.includes(subtype(sdt))),
      );
    }),
  },
});

const byId = (list: XmlElement[], key: unknown, env: Environment): HostObject | null => {
  const found = list.find((sdt) => val(propertiesOf(sdt), 'w:id') === String(key));
  return found ? env.make.control(found) : null;
};
