import { PACKS, type Pack } from '../../src/meeting';

export { PACKS };
/** The pack whose headings the drafts are written under. */
export const PACK: Pack = ((): Pack => {
  const newest = PACKS[PACKS.length - 1];
  if (!newest) throw new Error('there is no pack');
  return newest;
})();
export const SHORT = 100_000;
export const LONG = 1_000_000;
