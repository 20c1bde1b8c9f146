import { DocxError, openPackage, writePackage } from '../../../docx';
import { HostError } from '../errors';
import { fromBase64 } from '../package/flat-opc';
import { CORE, readProperty, writeProperty } from '../package/properties';
import { isListed } from '../story/find';
import { isTracking, setTracking } from '../story/tracking';
import { allControls } from '../story/controls';
import { textArgument, wordArgument } from '../wire/arguments';
import { defineClass, reads, type Scalar } from '../wire/host-object';
import { edited } from '../story/model';

/** Word.Document: the root that every batch begins with. */
export const documentClass = defineClass<null>('Document', {
  scalars: {
    ChangeTrackingMode: {
      get: (_target, env) => (isTracking(env.model) ? 'TrackAll' : 'Off'),
      set: (_target, value, env) => {
        setTracking(env.model, wordArgument([value], 0, ['Off', 'TrackAll', 'TrackMineOnly']) !== 'Off');
      },
    },
  },
  navigations: {
    Body: { go: (_target, env) => env.make.body(env.model.body) },
    ContentControls: {
      go: (_target, env) =>
        env.make.controls(() => allControls(env.model).filter((sdt) => isListed(sdt, env.options))),
    },
    Properties: { go: (_target, env) => env.make.properties() },
  },
  methods: {
    GetSelection: reads((_target, _args, env) => {
      const { start, end } = env.model.selection;
      return env.make.range({ start: { ...start }, end: { ...end } });
    }),
  },
});

/** Word.Application. */
export const applicationClass = defineClass<null>('Application', {
  methods: {
    CreateDocument: reads((_target, args, env) => {
      if (args[0] === undefined || args[0] === null) return env.make.documentCreated(writePackage([]));
      const bytes = fromBase64(textArgument(args, 0));
      try {
        openPackage(bytes);
      } catch (error) {
        throw error instanceof DocxError ? new HostError('InvalidArgument', error.message) : error;
      }
      return env.make.documentCreated(bytes);
    }),
  },
});

/** Word.DocumentCreated. */
export const documentCreatedClass = defineClass<Uint8Array>('DocumentCreated', {
  methods: {
    Open: reads((bytes, _args, env) => env.openNew(bytes)),
  },
});

/** Word.SearchOptions: made by the client, filled property by property. */
export const searchOptionsClass = defineClass<Record<string, boolean>>('SearchOptions', {
  scalars: Object.fromEntries(
    [
      'ignorePunct',
      'ignoreSpace',
      'matchCase',
      'matchPrefix',
      'matchSuffix',
      'matchWholeWord',
      'matchWildcards',
    ].map((name): [string, Scalar<Record<string, boolean>>] => [
      name.charAt(0).toUpperCase() + name.slice(1),
      {
        get: (options) => options[name] ?? false,
        set: (options, value) => {
          options[name] = value === true;
        },
      },
    ]),
  ),
});

const READ_ONLY = ['LastAuthor', 'RevisionNumber', 'CreationDate', 'LastSaveTime'];

/** Word.DocumentProperties, the core ones. */
export const propertiesClass = defineClass<null>('DocumentProperties', {
  scalars: {
    ...Object.fromEntries(
      Object.entries(CORE).map(([name, element]): [string, Scalar<null>] => {
        const get: Scalar<null>['get'] = (_target, env) => readProperty(env.model.parts, element);
        if (READ_ONLY.includes(name)) return [name, { get }];
        const set: Scalar<null>['set'] = (_target, value, env) => {
          writeProperty(env.model.parts, element, textArgument([value], 0));
          edited(env.model);
        };
        return [name, { get, set }];
      }),
    ),
    // 8: editing is restricted, see DocumentProperties.security.
    Security: { get: (_target, env) => (env.options.readOnly === true ? 8 : 0) },
  },
});
