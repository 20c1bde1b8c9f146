import { run, WordError, type WordErrorCode } from '../../src/word';
import { toWordError } from '../../src/word/errors';
import { BODY, openWord } from './harness';

const CODES: [string, WordErrorCode][] = [
  ['AccessDenied', 'not-allowed'],
  ['NotAllowed', 'not-allowed'],
  ['ItemNotFound', 'not-found'],
  ['InvalidObjectPath', 'not-found'],
  ['ApiNotFound', 'unsupported'],
  ['NotImplemented', 'unsupported'],
  ['InvalidArgument', 'invalid'],
  ['SearchStringInvalidOrTooLong', 'invalid'],
  ['SearchDialogIsOpen', 'busy'],
  ['ActivityLimitReached', 'busy'],
  ['RequestAborted', 'cancelled'],
  ['ConnectionFailure', 'offline'],
  ['GeneralException', 'host'],
  ['SomethingNew', 'host'],
];

describe('run', () => {
  it.each(CODES)('makes of %s a WordError %s, a sentence with the next step', async (code, expected) => {
    const word = openWord(BODY);
    word.host.failAt(1, code);
    const error: unknown = await run(async (context) => {
      context.document.body.load('text');
      await context.sync();
    }).catch((refusal: unknown) => refusal);
    expect(error).toBeInstanceOf(WordError);
    expect(error).toMatchObject({ code: expected, detail: expect.stringContaining(code) as string });
    expect((error as WordError).message.replace(/Word/g, '')).toMatch(/^[^A-Za-z]+。$/);
    expect((error as WordError).message).toContain('请');
  });

  it('tells a protected document from a protected place', async () => {
    openWord(BODY, { readOnly: true });
    const write = (): Promise<void> =>
      run(async (context) => {
        context.document.body.insertParagraph('多一段', 'End');
        await context.sync();
      });
    await expect(write()).rejects.toMatchObject({ code: 'read-only' });
    const word = openWord(BODY);
    word.host.failAt(1, 'NotAllowed');
    await expect(write()).rejects.toMatchObject({ code: 'not-allowed' });
    Object.assign(Office.context.document, { mode: 'readOnly' });
    word.host.failAt(1, 'GeneralException');
    await expect(write()).rejects.toMatchObject({ code: 'read-only' });
  });

  it('lets a WordError through and wraps anything else', async () => {
    openWord(BODY);
    const own = new WordError('busy', 'x');
    await expect(run(() => Promise.reject(own))).rejects.toBe(own);
    expect(toWordError(new TypeError('boom'))).toMatchObject({ code: 'host', detail: 'boom' });
    expect(toWordError('text')).toMatchObject({ code: 'host', detail: 'text' });
    expect(toWordError({ code: 7 })).toMatchObject({ code: 'host' });
  });
});
