import type { Item } from '../draft';
import type { CheckContext } from './rule';

/**
 * A reading of an item that several rules ask for, made once in a check: kept by the item itself and by the borrowed
 * wordings, which a check makes anew. With a cache both are those of the last check, where the item is the same again.
 */
export function perItem<T>(
  read: (item: Item, context: CheckContext) => T,
): (item: Item, context: CheckContext) => T {
  const known = new WeakMap<readonly string[], WeakMap<Item, { value: T }>>();
  return (item, context) => {
    const one = context.alike?.(item) ?? item;
    let ofCheck = known.get(context.borrowed);
    if (!ofCheck) known.set(context.borrowed, (ofCheck = new WeakMap()));
    let kept = ofCheck.get(one);
    if (!kept) ofCheck.set(one, (kept = { value: read(item, context) }));
    return kept.value;
  };
}

/** A reading that only one rule asks for, once in a check: it is kept where a cache will need it in the next. */
export function perItemOfCache<T>(
  read: (item: Item, context: CheckContext) => T,
): (item: Item, context: CheckContext) => T {
  const kept = perItem(read);
  return (item, context) => (context.alike ? kept(item, context) : read(item, context));
}
