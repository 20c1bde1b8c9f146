/** What the genuine client sends and expects; measured on @microsoft/office-js 1.1.110. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Ways to an object: the document itself, a new object, a method's result, a property, an indexer, a kept object. */
export const PathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface ArgumentInfo {
  Arguments?: Json[] | null;
  /** Beside each argument the id of the path that it refers to, 0 for a plain value. */
  ReferencedObjectPathIds?: Json[] | null;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface Batch {
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface BatchError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface BatchAnswer {
  Results: { ActionId: number; Value: Json }[];
  Error: BatchError | null;
}

/** The object that OfficeExtension.HostBridge.init takes; the client sets `onMessageFromHost`. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}
