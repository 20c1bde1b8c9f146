/**
 * The tag of a content control that this add-in owns: `dz:1:<kind>:<id>` with an optional `~<sum>`,
 * ASCII, at most 64 characters (Word cuts titles there and some hosts tags as well).
 * `sum` is the checksum of the text that the add-in itself wrote into the control: when the text no longer
 * matches it, a person has typed there and the control is not rewritten without asking.
 */
export const TAG_KINDS = [
  'title',
  'heading',
  'part',
  'dimension',
  'guidance',
  'slot',
  'field',
  'text',
  'mark',
] as const;
export type TagKind = (typeof TAG_KINDS)[number];

export interface Tag {
  kind: TagKind;
  id: string;
  sum?: string;
}

const PREFIX = 'dz:1:';
const MAX_LENGTH = 64;
const PATTERN = /^dz:1:([a-z]+):([A-Za-z0-9._-]+)(?:~([0-9a-f]{6}))?$/;

/** Writes a tag. Throws a RangeError for an id that is empty, not ASCII or too long. */
export function formatTag(tag: Tag): string {
  const text = `${PREFIX}${tag.kind}:${tag.id}${tag.sum === undefined ? '' : `~${tag.sum}`}`;
  if (text.length > MAX_LENGTH || !PATTERN.test(text)) throw new RangeError(`not a tag: ${text}`);
  return text;
}

/** Reads a tag; undefined for a foreign, newer or damaged one. */
export function parseTag(text: string): Tag | undefined {
  const match = text.length <= MAX_LENGTH ? PATTERN.exec(text) : null;
  if (!match) return undefined;
  const [, kind, id, sum] = match;
  if (!TAG_KINDS.includes(kind as TagKind) || id === undefined) return undefined;
  return sum === undefined ? { kind: kind as TagKind, id } : { kind: kind as TagKind, id, sum };
}

/** Six hex digits (24 bits of FNV-1a over UTF-16 units): the checksum kept in a tag. */
export function textSum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash ^ (hash >>> 24)) & 0xffffff).toString(16).padStart(6, '0');
}
