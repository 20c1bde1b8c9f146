import { HostError } from '../errors';
import type { LoggedAction } from '../options';
import { settle } from '../story/live-range';
import type { Environment } from './environment';
import { isHostObject, type Argument, type HostObject } from './host-object';
import { assertSupported } from './requirements';
import {
  ActionType,
  PathType,
  type Action,
  type Batch,
  type BatchAnswer,
  type Json,
  type ObjectPath,
} from './protocol';
import { queryObject } from './query';

/** A missing object under a name with `OrNullObject`, and whatever is asked of it. */
const NULL_OBJECT = 'null object';
type Resolved = HostObject | typeof NULL_OBJECT;

/** What outlives a batch: the objects that the client keeps, and the counters. */
export interface Session {
  kept: Map<string, HostObject>;
  nextReference: number;
  batches: number;
  /** How often the add-in selected something. */
  selects: number;
  actions: LoggedAction[];
  /** Counts down to the action that is to fail. */
  fail: { left: number; code: string } | undefined;
}

export const newSession = (): Session => ({
  kept: new Map(),
  nextReference: 1,
  batches: 0,
  selects: 0,
  actions: [],
  fail: undefined,
});

/** Runs a batch of the client action by action; stops at the first that fails, and leaves the earlier ones in effect. */
export function runBatch(batch: Batch, session: Session, env: Environment): BatchAnswer {
  session.batches += 1;
  const run = new BatchRun(batch, session, env);
  const answer: BatchAnswer = { Results: [], Error: null };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      answer.Results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (error) {
      answer.Error = {
        Code: error instanceof HostError ? error.code : 'GeneralException',
        Message: error instanceof Error ? error.message : String(error),
        Location: run.location,
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      break;
    }
  }
  forgetRanges(session, env);
  return answer;
}

/** Ranges that the client does not keep need not follow edits any more. */
function forgetRanges(session: Session, env: Environment): void {
  const { model } = env;
  const kept = new Set<unknown>([...session.kept.values()].map((object) => object.target));
  for (const range of model.ranges)
    if (range !== model.selection && !kept.has(range)) model.ranges.delete(range);
  settle(model);
}

class BatchRun {
  /** Class and member that is being worked on, as errors name it. */
  location = '';
  private readonly resolved = new Map<number, Resolved>();

  constructor(
    private readonly batch: Batch,
    private readonly session: Session,
    private readonly env: Environment,
  ) {}

  perform(action: Action): Json {
    if (action.ActionType === ActionType.trace) return null;
    if (action.ActionType === ActionType.method && action.Name === '_RemoveReference') {
      this.session.kept.delete(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === NULL_OBJECT ? { _IsNull: true } : this.keep(object);
      case ActionType.query:
        // The client takes an object for missing when the answer to its query is null.
        if (object === NULL_OBJECT) return null;
        this.count('query', object.type);
        return queryObject(this.live(object), action.QueryInfo ?? {}, this.env, (each) => this.keep(each));
      case ActionType.method:
        return action.Name === '_KeepReference' ? null : this.call(this.live(object), action);
      case ActionType.setProperty:
        this.set(this.live(object), action);
        return null;
      default:
        throw new HostError('NotImplemented', `action type ${action.ActionType}`);
    }
  }

  private live(object: Resolved): HostObject {
    if (object === NULL_OBJECT || !object.alive()) throw new HostError('ItemNotFound');
    return object;
  }

  /** Gives an object an id by which later batches find it. */
  private keep(object: HostObject): { _ReferenceId: string; _Id: number } {
    const number = this.session.nextReference;
    this.session.nextReference += 1;
    const id = `{${object.type}}${number}`;
    this.session.kept.set(id, object);
    return { _ReferenceId: id, _Id: number };
  }

  private resolve(pathId: number): Resolved {
    const known = this.resolved.get(pathId);
    if (known) return known;
    const path = this.batch.ObjectPaths[String(pathId)];
    if (!path) throw new HostError('InvalidObjectPath', `path ${pathId}`);
    const object = this.follow(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private follow(path: ObjectPath): Resolved {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.env.make.document();
      case PathType.nullObject:
        return NULL_OBJECT;
      case PathType.newObject:
        return this.env.make.service(path.Name);
      case PathType.reference: {
        const kept = this.session.kept.get(path.Name);
        if (!kept) throw new HostError('InvalidObjectPath', path.Name);
        return kept;
      }
      default:
        return this.fromParent(path);
    }
  }

  private fromParent(path: ObjectPath): Resolved {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    this.live(parent);
    if (path.ObjectPathType === PathType.indexer) {
      const key = this.arguments(path.ArgumentInfo)[0];
      const item = isHostObject(key) ? null : parent.item?.(key ?? null);
      if (!item) throw new HostError('ItemNotFound');
      return item;
    }
    const { name, nullable } = this.lookUp(parent, path.Name);
    const member = parent.member(name);
    let result: unknown = undefined;
    if (path.ObjectPathType === PathType.property && member?.kind === 'navigation') {
      result = member.go();
    } else if (path.ObjectPathType === PathType.method && member?.kind === 'method') {
      this.count('get', `${parent.type}.${path.Name}`);
      this.guard(member.edits);
      result = member.run(this.arguments(path.ArgumentInfo));
    } else throw new HostError('NotImplemented', this.location);
    if (isHostObject(result)) return result;
    if (nullable) return NULL_OBJECT;
    throw new HostError('ItemNotFound', this.location);
  }

  /** The member that a name means; every `…OrNullObject` is the member without that ending. */
  private lookUp(object: HostObject, name: string): { name: string; nullable: boolean } {
    this.location = `${object.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    assertSupported(object.type, name, this.env.options);
    const nullable = name.endsWith('OrNullObject');
    return { name: nullable ? name.slice(0, -'OrNullObject'.length) : name, nullable };
  }

  private call(object: HostObject, action: Action): Json {
    const { name } = this.lookUp(object, action.Name);
    const member = object.member(name);
    if (member?.kind !== 'method') throw new HostError('NotImplemented', this.location);
    this.count('call', `${object.type}.${action.Name}`);
    this.guard(member.edits);
    const result = member.run(this.arguments(action.ArgumentInfo));
    if (name === 'Select') this.session.selects += 1;
    return isHostObject(result) ? this.keep(result) : (result ?? null);
  }

  private set(object: HostObject, action: Action): void {
    const { name } = this.lookUp(object, action.Name);
    const member = object.member(name);
    if (member?.kind !== 'scalar' || !member.set) throw new HostError('NotImplemented', this.location);
    this.count('set', `${object.type}.${action.Name}`);
    this.guard(object.type !== 'SearchOptions');
    const value = this.arguments(action.ArgumentInfo)[0] ?? null;
    if (isHostObject(value)) throw new HostError('InvalidArgument', this.location);
    member.set(value);
  }

  private guard(edits: boolean): void {
    if (edits && this.env.options.readOnly === true)
      throw new HostError('NotAllowed', 'the document is protected');
  }

  private count(kind: LoggedAction['kind'], name: string): void {
    const { session } = this;
    session.actions.push({ batch: session.batches, kind, name });
    if (!session.fail) return;
    session.fail.left -= 1;
    if (session.fail.left > 0) return;
    const { code } = session.fail;
    session.fail = undefined;
    throw HostError.forced(code);
  }

  private arguments(info: Action['ArgumentInfo']): Argument[] {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const path = referenced[index];
      if (typeof path !== 'number' || path === 0) return value;
      return this.live(this.resolve(path));
    });
  }
}
