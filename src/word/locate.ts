import { hasWordApi } from './capabilities';
import { essence, findWords, type WordsAsRead } from './find-words';
import { run } from './run';

/** Search text may have 255 characters, counted after escaping (office-js#1726); 200 leaves some room. */
const LONGEST_SEARCH = 200;

/**
 * Selects a finding's words. The paragraph's index is tried first and the text is the proof. `moved`: they stand
 * elsewhere, or their paragraph was edited since; `gone`: they are not there, or could only be mistaken for others.
 * Three syncs; one more to tell an edited paragraph from one with tracked deletions. WordApi 1.3.
 */
export function locate(target: WordsAsRead): Promise<'selected' | 'moved' | 'gone'> {
  return run(async (context) => {
    const { span, quote, text } = target;
    const { paragraphs } = context.document.body;
    // Named properties only: loading everything moves the focus into the document (office-js#6132).
    paragraphs.load('text');
    await context.sync();
    const texts = paragraphs.items.map((paragraph) => paragraph.text);
    const found = findWords(texts, target);
    const paragraph = found && paragraphs.items[found.paragraph];
    if (!found || !paragraph) return 'gone';
    const reviewed =
      found.edited && text !== undefined && hasWordApi('1.4')
        ? paragraph.getReviewedText('Current')
        : undefined;
    if (quote === '') paragraph.select();
    else await selectWords(context, paragraph, texts[found.paragraph] ?? '', found.start, quote);
    await context.sync();
    const edited =
      found.edited && (reviewed === undefined || essence(reviewed.value) !== essence(text ?? ''));
    return found.paragraph === span.paragraph && !edited ? 'selected' : 'moved';
  });
}

async function selectWords(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  text: string,
  at: number,
  quote: string,
): Promise<void> {
  const { first, last } = searchWindows(quote);
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

/** How many matches a search gives before an offset; matches do not overlap. */
function count(text: string, words: string, before: number): number {
  let found = 0;
  for (let at = text.indexOf(words); at >= 0 && at < before; at = text.indexOf(words, at + words.length))
    found += 1;
  return found;
}
