import { requirePack } from '../load-pack';
import type { Pack, PackId } from '../pack';
import annual2017 from './2017-annual.json';
import partyHistory2021 from './2021-party-history.json';

/** Every pack there is, the newest last. A new pack is its JSON file and a line here. */
export const PACKS: readonly Pack[] = [annual2017, partyHistory2021].map(requirePack);

/** The pack of that id; undefined when the add-in does not have it. */
export function packById(id: PackId): Pack | undefined {
  return PACKS.find((pack) => pack.id === id);
}
