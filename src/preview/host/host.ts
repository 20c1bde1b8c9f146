import { readParagraphs, readSettings, savePackage, serializeXml, writeSettings } from '../../docx';
import { assertWritable, readSelection, typeBackspace, typeEnter, typeText, writeSelection } from './editing';
import { objectMakers } from './members';
import type { Host, HostOptions } from './options';
import { currentParts, related, touch } from './package/parts';
import { packageForRender } from './render';
import { createSettings, type SettingsStore } from './settings';
import { pruneComments } from './story/comments';
import { settle } from './story/live-range';
import { openModel } from './story/open-model';
import { newSession } from './wire/batch';
import { createBridge } from './wire/bridge';
import type { Environment } from './wire/environment';
import { isSetSupported } from './wire/requirements';

/** Opens a .docx in a simulated Word. Throws DocxError. */
export function createHost(bytes: Uint8Array, given: HostOptions = {}): Host {
  const options: HostOptions = { ...given };
  let model = openModel(bytes, options);
  let stored = readSettings(model.parts.bytes);
  let savedSettings = stored;
  const session = newSession();
  if (options.failAt) session.fail = { left: options.failAt.action, code: options.failAt.code };

  const store: SettingsStore = {
    load: () => stored,
    save: (settings) => {
      stored = settings;
    },
  };
  const environment: Environment = {
    get model() {
      return model;
    },
    options,
    make: objectMakers(() => environment),
    openNew: (made) => options.onNewDocument?.(made),
  };
  /** After each change: what hangs on deleted text goes, and those who look on are told. */
  const changed = (origin: 'pane' | 'page'): void => {
    pruneComments(model);
    settle(model);
    options.onChange?.(origin);
  };
  const edit = <T>(change: () => T): T => {
    assertWritable(options.readOnly);
    const before = model.revision;
    try {
      return change();
    } finally {
      if (model.revision !== before) changed('page');
    }
  };

  return {
    options,
    bridge: createBridge(session, () => environment, {
      changed: () => changed('pane'),
      selected: () => options.onSelect?.(),
    }),
    settings: createSettings(store, options),
    log: session,
    isSetSupported: (set, version) => isSetSupported(options, set, version),
    setWordApi: (version) => {
      options.wordApi = version;
    },
    failAt: (action, code) => {
      session.fail = { left: action, code };
    },
    open(next) {
      model = openModel(next, options);
      stored = readSettings(model.parts.bytes);
      savedSettings = stored;
      session.kept.clear();
      options.onChange?.('page');
    },
    save() {
      if (model.revision > 0) touch(model.parts, model.parts.main);
      const parts = currentParts(model.parts);
      if (stored !== savedSettings) writeSettings(parts, stored);
      return savePackage(parts);
    },
    paragraphs: () =>
      readParagraphs(model.document, {
        styles: related(model.parts, 'styles'),
        numbering: related(model.parts, 'numbering'),
      }),
    get selection() {
      return readSelection(model);
    },
    setSelection: (selection) => writeSelection(model, selection),
    replaceText: (paragraph, start, end, text) => edit(() => typeText(model, paragraph, start, end, text)),
    splitParagraph: (paragraph, at) => edit(() => typeEnter(model, paragraph, at)),
    joinWithPrevious: (paragraph) => edit(() => typeBackspace(model, paragraph)),
    documentXml: () => serializeXml(model.document),
    packageForRender: () => packageForRender(model),
  };
}
