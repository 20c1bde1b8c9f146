import { canonicalText, type Span } from '../document';

/** Words as they stood when the document was read. */
export interface WordsAsRead {
  span: Span;
  /** Empty: the paragraph itself is meant. */
  quote: string;
  /** The whole paragraph as read; absent: the words alone decide. */
  text?: string;
}

/** Where they stand now. */
export interface WordsNow {
  paragraph: number;
  start: number;
  /** The paragraph is not the one that was read, or no longer as it was. */
  edited: boolean;
}

/** So many characters in a row have to stand as they stood, or the whole paragraph: a mere 有时 is found anywhere. */
const ENOUGH = 10;

/**
 * Finds the words among the paragraphs' present texts: first a paragraph that reads as it did, else one in which they
 * still stand in enough of their old surroundings, the nearest each time. undefined: they are gone, or it cannot be
 * told which of the same words they were.
 */
export function findWords(texts: readonly string[], words: WordsAsRead): WordsNow | undefined {
  const { span, quote, text } = words;
  const at = span.paragraph;
  if (text === undefined) {
    const paragraph = nearest(texts, at, (now) => now.includes(quote));
    return paragraph === undefined
      ? undefined
      : {
          paragraph,
          start: nearestOccurrence(texts[paragraph] ?? '', quote, paragraph === at ? span.start : 0),
          edited: false,
        };
  }
  const asRead = essence(text);
  const same = nearest(texts, at, (now) => now.includes(quote) && essence(now) === asRead);
  if (same !== undefined)
    return { paragraph: same, start: nearestOccurrence(texts[same] ?? '', quote, span.start), edited: false };
  if (quote === '') return at < texts.length ? { paragraph: at, start: 0, edited: true } : undefined;
  const like = nearest(texts, at, (now) => bestOccurrence(now, words, text) >= 0);
  return like === undefined
    ? undefined
    : { paragraph: like, start: bestOccurrence(texts[like] ?? '', words, text), edited: true };
}

/** A text without what Word shows and a reader does not count: placeholders and control codes. */
export const essence = (text: string): string => canonicalText(text).replace(/【[^】]*】/g, '');

/** The paragraph that is nearest to where the words were; at equal distance the later one. */
function nearest(
  texts: readonly string[],
  index: number,
  suits: (text: string) => boolean,
): number | undefined {
  for (let distance = 0; distance <= Math.max(index, texts.length); distance += 1)
    for (const at of distance === 0 ? [index] : [index + distance, index - distance]) {
      const text = texts[at];
      if (text !== undefined && suits(text)) return at;
    }
  return undefined;
}

function nearestOccurrence(text: string, quote: string, start: number): number {
  let best = text.indexOf(quote);
  if (quote === '') return best;
  for (let at = best; at >= 0; at = text.indexOf(quote, at + 1))
    if (Math.abs(at - start) < Math.abs(best - start)) best = at;
  return best;
}

/** The occurrence with the most of the old text unchanged around it; -1 when that is not enough. */
function bestOccurrence(now: string, { span, quote }: WordsAsRead, before: string): number {
  let best = { at: -1, stretch: Math.min(ENOUGH, before.length) - 1 };
  for (let at = now.indexOf(quote); at >= 0; at = now.indexOf(quote, at + 1)) {
    const stretch =
      quote.length +
      commonEnd(before.slice(0, span.start), now.slice(0, at)) +
      commonStart(before.slice(span.end), now.slice(at + quote.length));
    if (stretch > best.stretch) best = { at, stretch };
  }
  return best.at;
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < ENOUGH && length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (
    length < ENOUGH &&
    length < one.length &&
    one[one.length - 1 - length] === other[other.length - 1 - length]
  )
    length += 1;
  return length;
}
