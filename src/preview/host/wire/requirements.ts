import { HostError } from '../errors';
import type { HostOptions, WordApiVersion } from '../options';
import { SINCE } from './requirement-sets';

export const DEFAULT_WORD_API: WordApiVersion = '1.6';

const minor = (version: string): number => Number(version.split('.')[1] ?? 0);
/** The x of the WordApi 1.x that the host plays. */
export const minorVersion = (options: HostOptions): number => minor(options.wordApi ?? DEFAULT_WORD_API);

/** `Class.Member` → minor number of the WordApi set it came in. */
const since = new Map<string, number>();
for (const [type, sets] of Object.entries(SINCE)) {
  for (const [version, members] of Object.entries(sets)) {
    for (const member of members.split(' ')) since.set(`${type}.${member}`, minor(version));
  }
}

/** The WordApi set that a member came in; 1.1 for those of the first one. */
export const requirementOf = (type: string, member: string): string =>
  `1.${since.get(`${type}.${member}`) ?? 1}`;

/** True when the Word that the host plays has the member. */
export const isSupported = (type: string, member: string, options: HostOptions): boolean =>
  (since.get(`${type}.${member}`) ?? 1) <= minorVersion(options);

/** Throws ApiNotFound for a member that came later than the Word that the host plays. */
export function assertSupported(type: string, member: string, options: HostOptions): void {
  if (!isSupported(type, member, options)) throw new HostError('ApiNotFound', `${type}.${member}`);
}

/** Sets of the Common API that the host has. */
const COMMON = new Set(['settings']);

/** `Office.context.requirements.isSetSupported`. */
export function isSetSupported(options: HostOptions, set: string, version: string | number = '1.1'): boolean {
  const [major = '1', rest = '0'] = String(version).split('.');
  if (major !== '1') return false;
  if (set.toLowerCase() === 'wordapi') return Number(rest) <= minorVersion(options);
  return COMMON.has(set.toLowerCase()) && Number(rest) <= 1;
}
