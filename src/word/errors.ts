/** What went wrong, as far as a person's next step differs. */
export type WordErrorCode =
  | 'not-allowed'
  | 'read-only'
  | 'not-found'
  | 'unsupported'
  | 'invalid'
  | 'busy'
  | 'cancelled'
  | 'host'
  | 'offline';

/** A sentence with the next step for each code. */
const SENTENCES: Record<WordErrorCode, string> = {
  'not-allowed': 'Word 不允许在这个位置改动。请把光标移到正文里没有锁定的地方，或解除该处的保护，再试一次。',
  'read-only':
    '文档是只读的或受保护，不能改动。请另存为可以编辑的副本，或在“审阅 → 限制编辑”中停止保护，再试一次。',
  'not-found': '文档在操作过程中有改动，要找的内容已经不在。请重新检查文档，再试一次。',
  unsupported: '这个版本的 Word 不支持这一步。请改用其他插入位置，或请管理员升级 Word。',
  invalid: 'Word 没有接受要写入的内容。请撤销最近的改动后再试；仍然不行时，请把技术信息告诉维护人员。',
  busy: 'Word 正忙，没有完成这一步。请关闭打开的对话框，稍等片刻，再试一次。',
  cancelled: '这一步在完成之前停止了。请核对文档，需要时再试一次。',
  host: 'Word 没有完成这一步，没有说明原因。请核对文档后再试；仍然不行时，请保存文档并重新打开 Word。',
  offline: 'Word 与文档的连接中断，没有完成这一步。请检查网络，确认文档可以保存，再试一次。',
};

/** A refusal by Word. `message` is a Chinese sentence with the next step; `detail` is for a maintainer. */
export class WordError extends Error {
  override readonly name = 'WordError';
  readonly code: WordErrorCode;
  readonly detail: string;

  constructor(code: WordErrorCode, detail = '', message: string = SENTENCES[code]) {
    super(message);
    this.code = code;
    this.detail = detail;
  }
}

/** Codes of Word.ErrorCodes and OfficeExtension.ErrorCodes, and those that hosts answer without declaring them. */
const CODES: Record<string, WordErrorCode> = {
  AccessDenied: 'not-allowed',
  NotAllowed: 'not-allowed',
  PermissionDenied: 'not-allowed',
  ItemNotFound: 'not-found',
  InvalidObjectPath: 'not-found',
  InvalidReference: 'not-found',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  NotSupported: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedFeature: 'unsupported',
  InvalidArgument: 'invalid',
  InvalidOperation: 'invalid',
  SearchStringInvalidOrTooLong: 'invalid',
  ActivityLimitReached: 'busy',
  SearchDialogIsOpen: 'busy',
  ServiceNotAvailable: 'busy',
  Conflict: 'busy',
  RequestAborted: 'cancelled',
  OperationAborted: 'cancelled',
  ConnectionFailure: 'offline',
};

interface HostFailure {
  code: string;
  debugInfo?: { errorLocation?: string; message?: string };
}
const isHostFailure = (error: unknown): error is HostFailure =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';

/**
 * Any error out of a batch as a WordError. Decided by the code alone: messages come in the language of Word, so that
 * on a Chinese Word no English text would ever match.
 */
export function toWordError(error: unknown): WordError {
  if (error instanceof WordError) return error;
  if (!isHostFailure(error))
    return new WordError('host', error instanceof Error ? error.message : String(error));
  const detail = [error.code, error.debugInfo?.errorLocation].filter(Boolean).join(' ');
  return new WordError(CODES[error.code] ?? 'host', detail);
}
