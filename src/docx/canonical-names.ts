import { CANONICAL_PREFIX } from './namespaces';
import type { XmlElement } from './xml';

/** Prefix → namespace; the default namespace under ''. */
type Scope = ReadonlyMap<string, string>;

const CANONICAL = new Set(CANONICAL_PREFIX.values());
// Attributes of markup compatibility whose value is a list of prefixes.
const PREFIX_LISTS = new Set(['Ignorable', 'Requires', 'MustUnderstand', 'ProcessContent']);

/**
 * The same tree with the usual prefixes (`w:`, `r:`, `mc:` …) for the namespaces that this project reads, so that
 * a document written with other prefixes, or with a default namespace, reads like Word's own. Namespaces stay as they
 * are, strict ones too. The tree itself is returned when there is nothing to rename, which is the case for Word's files.
 */
export function canonicalNames(root: XmlElement): XmlElement {
  return isCanonical(root) ? root : renamed(root, new Map());
}

function isCanonical(element: XmlElement): boolean {
  for (const key in element.attributes) {
    if (!key.startsWith('xmlns')) continue;
    const prefix = declaredPrefix(key);
    if (prefix === undefined) continue;
    const wanted = CANONICAL_PREFIX.get(element.attributes[key] ?? '');
    if (wanted === undefined ? CANONICAL.has(prefix) : wanted !== prefix) return false;
  }
  return element.children.every((child) => typeof child === 'string' || isCanonical(child));
}

function renamed(element: XmlElement, outer: Scope): XmlElement {
  const scope = scopeOf(element, outer);
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(element.attributes)) {
    const declared = declaredPrefix(key);
    if (declared === undefined) {
      attributes[renamedName(key, scope, false)] = renamedValue(key, value, scope);
    } else {
      const prefix = canonicalPrefix(declared, value);
      attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`] = value;
    }
  }
  return {
    name: renamedName(element.name, scope, true),
    attributes,
    children: element.children.map((child) => (typeof child === 'string' ? child : renamed(child, scope))),
  };
}

function scopeOf(element: XmlElement, outer: Scope): Scope {
  let scope: Map<string, string> | undefined;
  for (const [key, value] of Object.entries(element.attributes)) {
    const prefix = declaredPrefix(key);
    if (prefix !== undefined) (scope ??= new Map(outer)).set(prefix, value);
  }
  return scope ?? outer;
}

/** The prefix that an attribute declares, '' for the default namespace; undefined for an ordinary attribute. */
function declaredPrefix(key: string): string | undefined {
  if (key === 'xmlns') return '';
  return key.startsWith('xmlns:') ? key.slice(6) : undefined;
}

/** The prefix to use for a declared one: a foreign namespace must not stand under a name that means ours. */
function canonicalPrefix(prefix: string, namespace: string): string {
  const known = CANONICAL_PREFIX.get(namespace);
  if (known !== undefined) return known;
  return CANONICAL.has(prefix) ? `${prefix}_` : prefix;
}

/** `useDefault`: an attribute without a prefix is in no namespace, an element is in the default one. */
function renamedName(name: string, scope: Scope, useDefault: boolean): string {
  const colon = name.indexOf(':');
  if (colon < 0 && !useDefault) return name;
  const prefix = name.slice(0, Math.max(colon, 0));
  const namespace = scope.get(prefix);
  if (namespace === undefined) return name;
  const wanted = canonicalPrefix(prefix, namespace);
  const local = name.slice(colon + 1);
  return wanted === '' ? local : `${wanted}:${local}`;
}

function renamedValue(key: string, value: string, scope: Scope): string {
  if (!PREFIX_LISTS.has(key.slice(key.indexOf(':') + 1))) return value;
  return value
    .split(/\s+/)
    .map((token) => {
      const [prefix = '', ...rest] = token.split(':');
      const namespace = scope.get(prefix);
      return [namespace === undefined ? prefix : canonicalPrefix(prefix, namespace), ...rest].join(':');
    })
    .join(' ');
}
