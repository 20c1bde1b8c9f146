import { ADD_IN_ID, ADD_IN_VERSION } from '../document';
import { NS, REL, TYPE } from './namespaces';
import { addRelationship, partsOfType, relatedPart, relationshipsOf, setContentType } from './opc';
import { readPart, writePart, type Parts } from './parts';
import type { XmlElement } from './xml';
import { childOf, childrenOf, element } from './xml-tree';

/*
 * Where Word keeps `Office.context.document.settings` ([MS-OWEXML]): the package points to taskpanes.xml, that part to
 * one web extension part for each add-in, and in it `we:property` has a key and the value as JSON text.
 */
const FOLDER = 'word/webextensions';
const INSTANCE = `{${ADD_IN_ID.toUpperCase()}}`;

/**
 * The add-in's settings in a package: key → JSON text of the value, exactly as it stands in the file, which is
 * `JSON.stringify(Office.context.document.settings.get(key))`. `{}` when the add-in stored nothing.
 */
export function readSettings(parts: Parts): Record<string, string> {
  const own = ownExtension(parts);
  const settings: Record<string, string> = {};
  for (const { attributes } of childrenOf(childOf(own?.root, 'we:properties'), 'we:property')) {
    const { name, value } = attributes;
    if (name !== undefined && value !== undefined) settings[name] = value;
  }
  return settings;
}

/**
 * Makes the add-in's settings in a package be exactly `settings` (key → JSON text). Parts are added as needed; other
 * add-ins' extensions and task panes stay as they are. Nothing is added for empty settings.
 */
export function writeSettings(parts: Parts, settings: Readonly<Record<string, string>>): void {
  const own = ownExtension(parts);
  const properties = element(
    'we:properties',
    {},
    ...Object.keys(settings).map((name) => element('we:property', { name, value: settings[name] })),
  );
  if (own) {
    replaceProperties(own.root, properties);
    writePart(parts, own.name, own.root);
  } else if (properties.children.length > 0) {
    const name = freeName(parts);
    writePart(parts, name, newExtension(properties));
    setContentType(parts, name, TYPE.webextension);
    addTaskpane(parts, name);
  }
}

function ownExtension(parts: Parts): { name: string; root: XmlElement } | undefined {
  for (const name of partsOfType(parts, TYPE.webextension)) {
    const root = readPart(parts, name);
    if (root && isOwn(root)) return { name, root };
  }
  return undefined;
}

function isOwn(root: XmlElement): boolean {
  const references = [
    ...childrenOf(root, 'we:reference'),
    ...childrenOf(childOf(root, 'we:alternateReferences'), 'we:reference'),
  ];
  return references.some(({ attributes }) => attributes.id?.toLowerCase() === ADD_IN_ID.toLowerCase());
}

function replaceProperties(root: XmlElement, properties: XmlElement): void {
  const at = root.children.findIndex((child) => typeof child !== 'string' && child.name === 'we:properties');
  if (at >= 0) {
    root.children[at] = properties;
    return;
  }
  const before = ['we:reference', 'we:alternateReferences'];
  const place = root.children.findIndex((child) => typeof child !== 'string' && !before.includes(child.name));
  root.children.splice(place < 0 ? root.children.length : place, 0, properties);
}

function freeName(parts: Parts): string {
  let number = 1;
  while (parts.has(`${FOLDER}/webextension${number}.xml`)) number += 1;
  return `${FOLDER}/webextension${number}.xml`;
}

// The manifest is side-loaded from a folder or by an administrator, not bought in a store: Word writes these two for it.
const newExtension = (properties: XmlElement): XmlElement =>
  element(
    'we:webextension',
    { 'xmlns:we': NS.we, id: INSTANCE },
    element('we:reference', {
      id: ADD_IN_ID,
      version: ADD_IN_VERSION,
      store: 'developer',
      storeType: 'Registry',
    }),
    element('we:alternateReferences'),
    properties,
    element('we:bindings'),
    element('we:snapshot', { 'xmlns:r': NS.r }),
  );

/** The pane is listed but not shown: opening a document must not open a pane by itself. */
function addTaskpane(parts: Parts, extension: string): void {
  const name = relatedPart(parts, '', REL.taskpanes) ?? `${FOLDER}/taskpanes.xml`;
  const root = readPart(parts, name) ?? element('wetp:taskpanes', { 'xmlns:wetp': NS.wetp });
  const id = addRelationship(parts, name, REL.webextension, extension);
  const row = relationshipsOf(parts, name).length;
  root.children.push(
    element(
      'wetp:taskpane',
      { dockstate: 'right', visibility: 0, width: 350, row },
      element('wetp:webextensionref', { 'xmlns:r': NS.r, 'r:id': id }),
    ),
  );
  writePart(parts, name, root);
  setContentType(parts, name, TYPE.taskpanes);
  addRelationship(parts, '', REL.taskpanes, name);
}

/**
 * A setting's JSON text as the add-in means it: a value that was stored as a string which itself is JSON text
 * (`settings.set(key, text)`) is unwrapped once; any other value stays as it is.
 */
export function unwrapSetting(value: string): string {
  if (!value.startsWith('"')) return value;
  try {
    const inner: unknown = JSON.parse(value);
    return typeof inner === 'string' && /^\s*[[{]/.test(inner) ? inner : value;
  } catch {
    return value;
  }
}
