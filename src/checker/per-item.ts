import type { Item } from '../draft';
import type { CheckContext } from './rule';

/**
 * A reading of an item that several rules ask for, made once in a check: kept by the item itself and by the borrowed
 * wordings, which a check makes anew.
 */
export function perItem<T>(
  read: (item: Item, context: CheckContext) => T,
): (item: Item, context: CheckContext) => T {
  const known = new WeakMap<readonly string[], WeakMap<Item, { value: T }>>();
  return (item, context) => {
    const ofCheck = known.get(context.borrowed) ?? new WeakMap<Item, { value: T }>();
    known.set(context.borrowed, ofCheck);
    const kept = ofCheck.get(item) ?? { value: read(item, context) };
    ofCheck.set(item, kept);
    return kept.value;
  };
}
