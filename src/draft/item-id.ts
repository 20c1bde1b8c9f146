import type { Item } from './draft';

/** A hash of 53 bits in base 36 (two FNV-1a streams over UTF-16 units): enough that two items of one paper do not collide. */
export function textHash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return ((high >>> 0) * 0x200000 + (low >>> 11)).toString(36);
}

/** Gives every item its id: part, dimension, hash of the text and, for the same words again, the occurrence. */
export function withIds(items: readonly Omit<Item, 'id'>[]): Item[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const base = [
      item.part,
      ...(item.dimension === undefined ? [] : [item.dimension]),
      textHash(item.text),
    ].join('.');
    const nth = (seen.get(base) ?? 0) + 1;
    seen.set(base, nth);
    return { id: nth === 1 ? base : `${base}.${nth}`, ...item };
  });
}
