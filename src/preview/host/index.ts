export { createHost } from './host';
export { commonApi, type CommonApiOptions } from './common-api';
export { HostError, type HostErrorCode } from './errors';
export { bookmarkName } from './render';
export { supportedMembers } from './members';
export { requirementOf } from './wire/requirements';
export type { Bridge } from './wire/protocol';
export {
  WORD_API_VERSIONS,
  type AsyncResult,
  type Host,
  type HostOptions,
  type LoggedAction,
  type Selection,
  type Settings,
  type WordApiVersion,
} from './options';
