/** Codes with which Word answers a failed action (Word.ErrorCodes and OfficeExtension.ErrorCodes). */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'ItemNotFound'
  | 'NotAllowed'
  | 'NotImplemented'
  | 'SearchStringInvalidOrTooLong';

const MESSAGES: Record<HostErrorCode, string> = {
  AccessDenied: 'You do not have the permissions to do this.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Word.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is not valid any more.',
  ItemNotFound: 'The requested item was not found.',
  NotAllowed: 'The action is not allowed here.',
  NotImplemented: 'This simulated Word does not know the member.',
  SearchStringInvalidOrTooLong: 'The search string is invalid or longer than 255 characters.',
};

/** An action that Word refuses. Actions before it have taken effect; the document itself is left well formed. */
export class HostError extends Error {
  readonly code: string;

  /** A failure that a test asked for, with whatever code it wants. */
  static forced(code: string): HostError {
    return Object.assign(new HostError('GeneralException', 'the action was made to fail'), { code });
  }

  constructor(code: HostErrorCode, detail?: string) {
    super(detail === undefined ? MESSAGES[code] : `${MESSAGES[code]} (${detail})`);
    this.name = 'HostError';
    this.code = code;
  }
}
