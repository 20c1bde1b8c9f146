import { toWordError, WordError } from './errors';

/** Bits of DocumentProperties.security that block editing: opened read-only, read-only on disk, editing restricted. */
const LOCKED = 2 | 4 | 8;

/**
 * The only place with `Word.run`. Throws a WordError whatever goes wrong. Actions before the one that failed have
 * taken effect: Word has no rollback, so a caller that writes reads back what landed.
 */
export async function run<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Word.run(batch);
  } catch (error) {
    const known = toWordError(error);
    // A protected document answers with different codes on different hosts, GeneralException among them.
    if ((known.code === 'not-allowed' || known.code === 'host') && (await isReadOnly()))
      throw new WordError('read-only', known.detail);
    throw known;
  }
}

/** Asks Word whether the document may be edited at all; false when it cannot say. */
async function isReadOnly(): Promise<boolean> {
  // The library's enumerations are strings at run time, whatever the type declarations say.
  if (String(Office.context.document.mode) === 'readOnly') return true;
  try {
    return await Word.run(async (context) => {
      const { properties } = context.document;
      properties.load('security');
      await context.sync();
      return (properties.security & LOCKED) !== 0;
    });
  } catch {
    return false;
  }
}
