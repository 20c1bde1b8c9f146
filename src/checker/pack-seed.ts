import type { Pack } from '../meeting';

/** The source document that a pack was made from, by the clauses it cites; undefined for packs of other notices. */
export function seedOf(pack: Pack | undefined): 'A' | 'B' | undefined {
  const clause = pack?.dimensions[0]?.clause ?? '';
  if (clause.startsWith('A.')) return 'A';
  return clause.startsWith('B.') ? 'B' : undefined;
}
