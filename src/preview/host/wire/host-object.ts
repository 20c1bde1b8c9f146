import type { Environment } from './environment';
import type { Json } from './protocol';

/** An argument of a method: a plain value, or an object that the add-in passed. */
export type Argument = Json | HostObject;

/** What a method gives: a value, an object (null for a missing one), or nothing. */
export type Result = Json | HostObject | undefined | void;

export interface Scalar<T> {
  get(target: T, env: Environment): Json;
  set?(target: T, value: Json, env: Environment): void;
}
export interface Navigation<T> {
  /** The object, or null when there is none: ItemNotFound, or a null object under the name with `OrNullObject`. */
  go(target: T, env: Environment): HostObject | null;
}
export interface Method<T> {
  /** Changes the document; refused while it is read-only. */
  edits: boolean;
  run(target: T, args: Argument[], env: Environment): Result;
}

/** The members of a class of Word's object model, under the names that the client sends. */
export interface ClassSpec<T> {
  scalars?: Record<string, Scalar<T>>;
  navigations?: Record<string, Navigation<T>>;
  methods?: Record<string, Method<T>>;
  /** The items of a collection. */
  items?(target: T, env: Environment): HostObject[];
  /** The item under a key, for `getItem`. */
  item?(target: T, key: Json, env: Environment): HostObject | null;
  /** False when what the object stood for was deleted; every use then gives ItemNotFound. */
  alive?(target: T, env: Environment): boolean;
}

export interface BoundScalar {
  kind: 'scalar';
  get(): Json;
  set?(value: Json): void;
}
export interface BoundNavigation {
  kind: 'navigation';
  go(): HostObject | null;
}
export interface BoundMethod {
  kind: 'method';
  edits: boolean;
  run(args: Argument[]): Result;
}
export type BoundMember = BoundScalar | BoundNavigation | BoundMethod;

/** One object of the model, with its members bound to what it stands for. */
export interface HostObject {
  readonly hostObject: true;
  readonly type: string;
  readonly target: unknown;
  readonly scalarNames: readonly string[];
  member(name: string): BoundMember | undefined;
  items?(): HostObject[];
  item?(key: Json): HostObject | null;
  alive(): boolean;
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'hostObject' in value;

/** A class: gives objects for targets. `spec.…` is kept for the table that a test compares with the documentation. */
export interface HostClass<T> {
  (target: T, env: Environment): HostObject;
  readonly type: string;
  readonly spec: ClassSpec<T>;
}

/** Declares a class of Word's object model. */
export function defineClass<T>(type: string, spec: ClassSpec<T>): HostClass<T> {
  const scalarNames = Object.keys(spec.scalars ?? {});
  const make = (target: T, env: Environment): HostObject => ({
    hostObject: true,
    type,
    target,
    scalarNames,
    member: (name) => bind(spec, name, target, env),
    alive: () => spec.alive?.(target, env) ?? true,
    ...(spec.items ? { items: () => spec.items?.(target, env) ?? [] } : {}),
    ...(spec.item ? { item: (key: Json) => spec.item?.(target, key, env) ?? null } : {}),
  });
  return Object.assign(make, { type, spec });
}

const own = <V>(table: Record<string, V> | undefined, name: string): V | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;

function bind<T>(spec: ClassSpec<T>, name: string, target: T, env: Environment): BoundMember | undefined {
  const scalar = own(spec.scalars, name);
  if (scalar) {
    const { set } = scalar;
    const get = (): Json => scalar.get(target, env);
    return set ? { kind: 'scalar', get, set: (value) => set(target, value, env) } : { kind: 'scalar', get };
  }
  const navigation = own(spec.navigations, name);
  if (navigation) return { kind: 'navigation', go: () => navigation.go(target, env) };
  const method = own(spec.methods, name);
  return method && { kind: 'method', edits: method.edits, run: (args) => method.run(target, args, env) };
}

/** A member that only reads. */
export const reads = <T>(run: Method<T>['run']): Method<T> => ({ edits: false, run });
/** A member that changes the document. */
export const edits = <T>(run: Method<T>['run']): Method<T> => ({ edits: true, run });
