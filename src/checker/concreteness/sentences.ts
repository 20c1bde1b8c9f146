export interface Range {
  start: number;
  end: number;
}
/** Shorter than this a sentence is read together with its neighbour. */
const MIN_SENTENCE = 14;
const MIN_LAST = 10;

/**
 * The sentences of an item: what stands between 。！？； and ends of lines. A very short one goes with the one before
 * it: “读原著少。” is a title, not yet a statement.
 */
export function sentencesOf(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  const close = (end: number): void => {
    const last = ranges[ranges.length - 1];
    if (last && (last.end - last.start < MIN_SENTENCE || end - start < MIN_LAST)) last.end = end;
    else if (end > start) ranges.push({ start, end });
    start = end;
  };
  for (const match of text.matchAll(/[。！？；\n]+[”’]?/g)) close(match.index + match[0].length);
  if (start < text.length) close(text.length);
  return ranges;
}
