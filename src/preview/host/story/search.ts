import { HostError } from '../errors';
import type { Model, Span } from './model';
import { pieces } from './order';
import { end, segmentsOf } from './segments';

/** Word.SearchOptions. */
export interface SearchOptions {
  ignorePunct?: boolean;
  ignoreSpace?: boolean;
  matchCase?: boolean;
  matchPrefix?: boolean;
  matchSuffix?: boolean;
  matchWholeWord?: boolean;
  matchWildcards?: boolean;
}

/** Word refuses longer ones. */
const MAX_LENGTH = 255;
const LETTER = '[\\p{L}\\p{N}_]';
/** The `^` codes that stand for one character; the others are refused rather than taken for text. */
const CODES: Record<string, string> = {
  t: '\\t',
  l: '\\u000b',
  s: '\\u00a0',
  '~': '\\u2011',
  '?': '.',
  '#': '\\p{Nd}',
  $: '\\p{L}',
  w: '[\\s\\u00a0]+',
  '^': '\\^',
};

/**
 * Where a text stands within a span, paragraph by paragraph: a search never runs over a paragraph's end. `^` begins
 * a code, as in Word's own search. Throws SearchStringInvalidOrTooLong, or NotImplemented for wildcards.
 */
export function search(model: Model, span: Span, text: string, options: SearchOptions): Span[] {
  const pattern = patternOf(text, options);
  const found: Span[] = [];
  for (const { p, from, to } of pieces(model, span)) {
    let words = '';
    const places: number[] = [];
    for (const segment of segmentsOf(p)) {
      if (segment.instruction || segment.text === '' || end(segment) <= from || segment.start >= to) continue;
      for (let i = 0; i < segment.text.length; i += 1) {
        if (segment.start + i < from || segment.start + i >= to) continue;
        words += segment.text.charAt(i);
        places.push(segment.start + i);
      }
    }
    for (const match of words.matchAll(pattern)) {
      const first = places[match.index];
      const last = places[match.index + match[0].length - 1];
      if (first !== undefined && last !== undefined)
        found.push({ start: { p, at: first }, end: { p, at: last + 1 } });
    }
  }
  return found;
}

function patternOf(text: string, options: SearchOptions): RegExp {
  if (text === '' || text.length > MAX_LENGTH) throw new HostError('SearchStringInvalidOrTooLong');
  if (options.matchWildcards === true) throw new HostError('NotImplemented', 'matchWildcards');
  const ignored = `${options.ignoreSpace === true ? '\\s' : ''}${options.ignorePunct === true ? '\\p{P}' : ''}`;
  const between = ignored === '' ? '' : `[${ignored}]*`;
  const units = unitsOf(text);
  const wanted =
    ignored === '' ? units : units.filter((unit) => !new RegExp(`^[${ignored}]$`, 'u').test(unit));
  let source = (wanted.length > 0 ? wanted : units).join(between);
  if (options.matchWholeWord === true || options.matchPrefix === true) source = `(?<!${LETTER})${source}`;
  if (options.matchWholeWord === true || options.matchSuffix === true) source = `${source}(?!${LETTER})`;
  return new RegExp(source, options.matchCase === true ? 'gu' : 'giu');
}

/** The text as patterns, one for each character or code. */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  const characters = [...text];
  for (let i = 0; i < characters.length; i += 1) {
    const character = characters[i] ?? '';
    if (character !== '^') {
      units.push(character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'));
      continue;
    }
    i += 1;
    const code = CODES[(characters[i] ?? '').toLowerCase()];
    if (code === undefined) throw new HostError('NotImplemented', `search code ^${characters[i] ?? ''}`);
    units.push(code);
  }
  return units;
}
