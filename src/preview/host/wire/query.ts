import { HostError } from '../errors';
import type { Environment } from './environment';
import type { HostObject } from './host-object';
import type { Json, QueryInfo } from './protocol';
import { assertSupported, isSupported } from './requirements';

type Keep = (object: HostObject) => { _ReferenceId: string; _Id: number };
/** The names wanted of an object, and of the objects that it leads to. */
interface Wanted {
  all: boolean;
  names: Set<string>;
  below: Map<string, string[]>;
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Answers a load: the properties that are named, all plain ones when none is, and the same of each item of a collection. */
export function queryObject(object: HostObject, query: QueryInfo, env: Environment, keep: Keep): Json {
  const select = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  return answer(object, select.length > 0 ? select : ['*'], env, keep, query);
}

function answer(
  object: HostObject,
  paths: string[],
  env: Environment,
  keep: Keep,
  query: QueryInfo = {},
): Json {
  if (object.items) {
    const from = query.Skip ?? 0;
    const items = object.items().slice(from, query.Top === undefined ? undefined : from + query.Top);
    return { ...keep(object), _Items: items.map((item) => answer(item, paths, env, keep)) };
  }
  const wanted = sort(paths);
  const value: { [name: string]: Json } = { ...keep(object) };
  const names = wanted.all
    ? new Set([
        ...object.scalarNames.filter((name) => isSupported(object.type, name, env.options)),
        ...wanted.names,
      ])
    : wanted.names;
  for (const name of names) value[name] = read(object, name, env, keep);
  for (const [name, rest] of wanted.below) value[name] = navigate(object, name, rest, env, keep);
  return value;
}

function sort(paths: string[]): Wanted {
  const wanted: Wanted = { all: false, names: new Set(), below: new Map() };
  for (const path of paths.flatMap((each) => each.split(','))) {
    const [first = '', ...rest] = path.trim().split(/[/.]/);
    const name = pascal(first);
    if (name === '' || name === '$none') continue;
    if (name === 'Items') return sort(rest.length > 0 ? [rest.join('/')] : ['*']);
    if (rest.length > 0) wanted.below.set(name, [...(wanted.below.get(name) ?? []), rest.join('/')]);
    else if (name === '*' || name === '$all') wanted.all = true;
    else wanted.names.add(name);
  }
  return wanted;
}

function read(object: HostObject, name: string, env: Environment, keep: Keep): Json {
  if (name === 'IsNullObject') return false;
  assertSupported(object.type, name, env.options);
  const member = object.member(name.replace(/OrNullObject$/, ''));
  if (member?.kind === 'scalar') return member.get();
  if (member?.kind === 'navigation') return navigate(object, name, ['*'], env, keep);
  throw new HostError('NotImplemented', `${object.type}.${name}`);
}

function navigate(object: HostObject, name: string, paths: string[], env: Environment, keep: Keep): Json {
  assertSupported(object.type, name, env.options);
  const nullable = name.endsWith('OrNullObject');
  const member = object.member(nullable ? name.slice(0, -'OrNullObject'.length) : name);
  if (member?.kind !== 'navigation') throw new HostError('NotImplemented', `${object.type}.${name}`);
  const next = member.go();
  if (next) return answer(next, paths, env, keep);
  if (nullable) return null;
  throw new HostError('ItemNotFound', `${object.type}.${name}`);
}
