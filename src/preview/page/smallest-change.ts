export interface Change {
  /** UTF-16 offsets in the old text. */
  start: number;
  end: number;
  text: string;
}

const isLowSurrogate = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? '');

/** The smallest replacement that turns `before` into `after`; undefined when they are equal. Never cuts a surrogate pair. */
export function smallestChange(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  if (start > 0 && (isLowSurrogate(before, start) || isLowSurrogate(after, start))) start -= 1;
  let tail = 0;
  const room = Math.min(before.length, after.length) - start;
  while (tail < room && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  if (
    tail > 0 &&
    (isLowSurrogate(before, before.length - tail) || isLowSurrogate(after, after.length - tail))
  )
    tail -= 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
