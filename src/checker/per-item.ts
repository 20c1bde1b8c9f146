import type { Item } from '../draft';
import type { CheckContext } from './rule';

/** What has been read of an item, by the number of the reader. */
export type Readings = unknown[];
/** Stands for a reading that is undefined: it has been made all the same. */
const NOTHING = Symbol('nothing');

let readers = 0;

/**
 * A reading of an item that several rules ask for, made once in a check. With a cache it is that of an earlier check
 * where the item is the same again.
 */
export function perItem<T>(
  read: (item: Item, context: CheckContext) => T,
): (item: Item, context: CheckContext) => T {
  const reader = readers;
  readers += 1;
  return (item, context) => {
    const readings = context.readingsOf?.(item) ?? [];
    const known = readings[reader];
    if (known !== undefined) return (known === NOTHING ? undefined : known) as T;
    const fresh = read(item, context);
    readings[reader] = fresh === undefined ? NOTHING : fresh;
    return fresh;
  };
}

/** A reading that only one rule asks for, once in a check: it is kept where a cache will need it in the next. */
export function perItemOfCache<T>(
  read: (item: Item, context: CheckContext) => T,
): (item: Item, context: CheckContext) => T {
  const kept = perItem(read);
  return (item, context) => (context.keepsReadings ? kept(item, context) : read(item, context));
}

/** A reading of several items together: with a cache it is that of the last check, as long as they are the same ones. */
export function perItems<T>(
  read: (items: readonly Item[], context: CheckContext) => T,
): (items: readonly Item[], context: CheckContext) => T {
  const known = new WeakMap<readonly string[], { readings: readonly Readings[]; value: T }>();
  return (items, context) => {
    const { readingsOf, keepsReadings, borrowed } = context;
    if (!keepsReadings || !readingsOf) return read(items, context);
    const readings = items.map(readingsOf);
    const kept = known.get(borrowed);
    if (kept?.readings.length === readings.length && kept.readings.every((one, at) => one === readings[at]))
      return kept.value;
    const value = read(items, context);
    known.set(borrowed, { readings, value });
    return value;
  };
}

/** Room for the readings of a check's items. */
export function roomForReadings(): (item: Item) => Readings {
  const known = new Map<Item, Readings>();
  return (item) => {
    let readings = known.get(item);
    if (!readings) known.set(item, (readings = []));
    return readings;
  };
}
