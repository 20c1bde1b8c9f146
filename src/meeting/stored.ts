import * as v from 'valibot';
import { explainIssues } from './explain';
import type { Meeting } from './meeting';
import { meetingSchema } from './meeting';
import type { Roster } from './member';
import { rosterSchema } from './member';

/** Under these keys the document's settings hold our values, each as JSON text. */
export const SETTINGS_KEYS = { members: 'duizhao.members', meeting: 'duizhao.meeting' } as const;

/** A value as it lies in the document. */
export interface Stored<T> {
  /** Of the data's form, not of the add-in. */
  version: number;
  /** Counts the savings of this value. */
  revision: number;
  /** When it was saved, ISO 8601; handed in, for this folder has no clock. */
  savedAt: string;
  data: T;
}

/** One kind of stored value. */
export interface StoredKind<T> {
  key: string;
  version: number;
  /** What the person knows it as. */
  name: string;
  schema: v.GenericSchema<unknown, T>;
}

/** A kind of stored value in its first form; folders that know further shapes make their own. */
export const storedKind = <T>(
  key: string,
  name: string,
  schema: v.GenericSchema<unknown, T>,
): StoredKind<T> => ({ key, version: 1, name, schema });

export const STORED: { members: StoredKind<Roster>; meeting: StoredKind<Meeting> } = {
  members: storedKind<Roster>(SETTINGS_KEYS.members, '成员名单', rosterSchema),
  meeting: storedKind<Meeting>(SETTINGS_KEYS.meeting, '会议信息', meetingSchema),
};

export type StoredRead<T> =
  | { state: 'absent' }
  | { state: 'ok'; value: Stored<T> }
  /** `raw` is what lay there, to be kept aside and shown; `reason` is one sentence. */
  | { state: 'corrupt' | 'newer'; raw: string; reason: string };

const envelope = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  savedAt: v.string(),
  data: v.optional(v.unknown()),
});

/** Reads what lay under a key: JSON text, or the value itself where a host parsed it. Never throws. */
export function readStored<T>(kind: StoredKind<T>, found: unknown): StoredRead<T> {
  if (found === undefined || found === null || found === '') return { state: 'absent' };
  const raw = typeof found === 'string' ? found : JSON.stringify(found, undefined, 2);
  const corrupt = (why: string): StoredRead<T> => ({
    state: 'corrupt',
    raw,
    reason: `文档里存的${kind.name}读不出来：${why}。原文没有改动。`,
  });
  let json: unknown = found;
  if (typeof found === 'string') {
    try {
      json = JSON.parse(found);
    } catch {
      return corrupt('内容不完整或已损坏');
    }
  }
  const outer = v.safeParse(envelope, json);
  if (!outer.success) return corrupt(explainIssues(outer.issues).join('；'));
  const { version, revision, savedAt, data } = outer.output;
  if (version > kind.version)
    return {
      state: 'newer',
      raw,
      reason: `文档里存的${kind.name}由更新版本的加载项写入（格式 ${version}），请更新加载项后再打开。原文没有改动。`,
    };
  const inner = v.safeParse(kind.schema, data);
  if (!inner.success) return corrupt(explainIssues(inner.issues).join('；'));
  return { state: 'ok', value: { version, revision, savedAt, data: inner.output } };
}

/** The most that one value may take in the document, in bytes of UTF-8: 200 KB. */
export const MAX_STORED_BYTES = 200 * 1024;

export type StoredWrite =
  | { state: 'ok'; text: string }
  /** `message`: one sentence with what to do next. */
  | { state: 'too-large' | 'invalid'; message: string };

/** The JSON text to be saved, or why not: over 200 KB, or data that could not be read back. */
export function writeStored<T>(
  kind: StoredKind<T>,
  data: T,
  stamp: { revision: number; savedAt: string },
): StoredWrite {
  const checked = v.safeParse(kind.schema, data);
  if (!checked.success)
    return {
      state: 'invalid',
      message: `${kind.name}有不符合要求的内容，没有保存：${explainIssues(checked.issues).join('；')}。`,
    };
  const stored: Stored<T> = { version: kind.version, ...stamp, data: checked.output };
  const text = JSON.stringify(stored);
  const bytes = utf8Length(text);
  if (bytes > MAX_STORED_BYTES)
    return {
      state: 'too-large',
      message: `${kind.name}有 ${Math.ceil(bytes / 1024)} KB，超过文档里能存的 200 KB，没有保存。请删减内容，或先导出为文件。`,
    };
  return { state: 'ok', text };
}

/** Length in bytes of UTF-8; a lone surrogate counts three, as encoders write U+FFFD for it. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** A free key under which data of `key` is kept aside: “duizhao.kept.members.1”. */
export function keptKey(key: string, taken: readonly string[]): string {
  const stem = `duizhao.kept.${key.replace(/^duizhao\./, '')}.`;
  let n = 1;
  while (taken.includes(`${stem}${n}`)) n += 1;
  return `${stem}${n}`;
}

/** True for a key under which data is kept aside. */
export const isKeptKey = (key: string): boolean => key.startsWith('duizhao.kept.');
