import type { Span } from '../document';
import { run } from './run';

/** Where words stood when the document was read, and the words. An empty quote means the paragraph itself. */
export interface LocateTarget {
  span: Span;
  quote: string;
}

/** Search text may have 255 characters, counted after escaping (office-js#1726); 200 leaves some room. */
const LONGEST_SEARCH = 200;

/**
 * Selects a finding's words. The paragraph's index is tried first and the text is the proof; when the words are not
 * there any more, the nearest paragraph that has them is taken (`moved`). Three syncs. WordApi 1.3.
 */
export function locate({ span, quote }: LocateTarget): Promise<'selected' | 'moved' | 'gone'> {
  return run(async (context) => {
    const { paragraphs } = context.document.body;
    // Named properties only: loading everything moves the focus into the document (office-js#6132).
    paragraphs.load('text');
    await context.sync();
    const texts = paragraphs.items.map((paragraph) => paragraph.text);
    const index = nearest(texts, span.paragraph, quote);
    const paragraph = index === undefined ? undefined : paragraphs.items[index];
    if (index === undefined || !paragraph) return 'gone';
    if (quote === '') paragraph.select();
    else
      await selectWords(
        context,
        paragraph,
        texts[index] ?? '',
        index === span.paragraph ? span.start : 0,
        quote,
      );
    await context.sync();
    return index === span.paragraph ? 'selected' : 'moved';
  });
}

/** The paragraph with the words that is nearest to where they were; at equal distance the later one. */
function nearest(texts: readonly string[], index: number, quote: string): number | undefined {
  for (let distance = 0; distance <= Math.max(index, texts.length); distance += 1)
    for (const at of distance === 0 ? [index] : [index + distance, index - distance])
      if (at >= 0 && at < texts.length && (texts[at]?.includes(quote) ?? false)) return at;
  return undefined;
}

async function selectWords(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  text: string,
  start: number,
  quote: string,
): Promise<void> {
  const { first, last } = searchWindows(quote);
  const at = nearestOccurrence(text, quote, start);
  const find = (words: string): Word.RangeCollection => paragraph.search(escaped(words), { matchCase: true });
  const heads = find(first);
  heads.load('text');
  const tails = last === undefined ? undefined : find(last);
  tails?.load('text');
  await context.sync();
  const head = heads.items[count(text, first, at + quote.indexOf(first))];
  const tail = tails?.items[count(text, last ?? '', at + quote.lastIndexOf(last ?? ''))];
  if (!head) paragraph.select();
  else (tail ? head.expandTo(tail) : head).select();
}

/**
 * What to search for: the words, or their beginning and end when they are longer than a search may be or hold a line
 * break or tab, which stand for control codes in a search.
 */
export function searchWindows(quote: string): { first: string; last?: string } {
  const pieces = quote.split(CONTROL_CODES).filter((piece) => piece !== '');
  const first = beginning([...(pieces[0] ?? '')]);
  if (first === quote) return { first };
  const end = beginning([...(pieces[pieces.length - 1] ?? '')].reverse());
  return { first, last: [...end].reverse().join('') };
}

const CONTROL_CODES = /[\u0000-\u001f]+/;

/** `^` starts a code in an ordinary search as well (`^p`, `^t`, `^?`). */
const escaped = (words: string): string => words.replace(/\^/g, '^^');

function beginning(characters: readonly string[]): string {
  let words = '';
  for (const character of characters) {
    if (escaped(words + character).length > LONGEST_SEARCH) break;
    words += character;
  }
  return words;
}

function nearestOccurrence(text: string, quote: string, start: number): number {
  let best = text.indexOf(quote);
  for (let at = best; at >= 0; at = text.indexOf(quote, at + 1))
    if (Math.abs(at - start) < Math.abs(best - start)) best = at;
  return best;
}

/** How many matches a search gives before an offset; matches do not overlap. */
function count(text: string, words: string, before: number): number {
  let found = 0;
  for (let at = text.indexOf(words); at >= 0 && at < before; at = text.indexOf(words, at + words.length))
    found += 1;
  return found;
}
