import { isPlaceholderText, PLACEHOLDER_LEADS, textSum, type Paragraph, type Span } from '../document';
import type { Pack } from '../meeting';

/** What a person wrote in a paragraph: its text without formatting marks, guidance and placeholders. */
export interface Content {
  paragraph: Paragraph;
  text: string;
  /** The kept pieces of the paragraph's text, in order; `at` is where the piece stands in `text`. */
  pieces: { start: number; end: number; at: number }[];
}

interface Range {
  start: number;
  end: number;
}

const OWN_PLACEHOLDER = new RegExp(`【(?:${PLACEHOLDER_LEADS.join('|')})[^【】]{1,200}】`, 'g');

/** Tells guidance that still says what the tool wrote from guidance in which a person has written content of their own. */
export type GuidanceTest = (text: string, sum: string | undefined) => boolean;

/**
 * Guidance never counts as content. Where its words were changed by hand it still is guidance as long as half of
 * it is the packs' own wording; else somebody wrote the answer into the hint, and that answer is content.
 */
export function guidanceTest(packs: readonly Pack[]): GuidanceTest {
  let known: Set<string> | undefined;
  return (text, sum) => {
    if (sum === undefined || textSum(text) === sum) return true;
    known ??= new Set(packs.flatMap(guidanceWords).flatMap(bigrams));
    const pairs = bigrams(text);
    return pairs.filter((pair) => known?.has(pair)).length * 2 >= pairs.length;
  };
}

const guidanceWords = (pack: Pack): string[] => [
  ...pack.dimensions.flatMap((dimension) => [dimension.requirement, ...dimension.prompts]),
  ...Object.values(pack.parts).flatMap((parts) => parts.map((part) => part.requirement)),
];
const bigrams = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

/** The content of a paragraph; `text` is '' when nobody wrote anything in it. */
export function contentOf(paragraph: Paragraph, isGuidance: GuidanceTest): Content {
  const { text } = paragraph;
  const out: Range[] = [...(paragraph.marks ?? [])];
  for (const control of paragraph.controls ?? []) {
    const inside = text.slice(control.start, control.end);
    const hint = control.tag.kind === 'guidance' && isGuidance(inside, control.tag.sum);
    if (hint || control.tag.kind === 'mark' || control.empty || isPlaceholderText(inside)) out.push(control);
  }
  if (paragraph.tag?.kind === 'guidance' && !paragraph.controls && isGuidance(text, paragraph.tag.sum)) {
    out.push({ start: 0, end: text.length });
  }
  if (text.includes('【')) {
    for (const match of text.matchAll(OWN_PLACEHOLDER))
      out.push({ start: match.index, end: match.index + match[0].length });
  }
  return keep(paragraph, out);
}

function keep(paragraph: Paragraph, out: Range[]): Content {
  const { text } = paragraph;
  if (out.length === 0) return { paragraph, text, pieces: [{ start: 0, end: text.length, at: 0 }] };
  const pieces: Content['pieces'] = [];
  let kept = '';
  let from = 0;
  for (const range of [...out, { start: text.length, end: text.length }].sort((a, b) => a.start - b.start)) {
    if (range.start > from) {
      pieces.push({ start: from, end: range.start, at: kept.length });
      kept += text.slice(from, range.start);
    }
    from = Math.max(from, range.end);
  }
  return { paragraph, text: kept, pieces };
}

/** The spans, in the paragraph's own text, of the content from `start` to `end`; white space at both ends is left out. */
export function spansOf(content: Content, start: number, end: number): Span[] {
  const [from, to] = trimRange(content.text, start, end);
  const spans: Span[] = [];
  for (const piece of content.pieces) {
    const shift = piece.start - piece.at;
    const first = Math.max(from, piece.at);
    const last = Math.min(to, piece.at + piece.end - piece.start);
    if (first < last)
      spans.push({ paragraph: content.paragraph.index, start: first + shift, end: last + shift });
  }
  return spans;
}

/** One span over the content from `start` to `end`, marks in between included. */
export function spanOf(content: Content, start: number, end: number): Span {
  const spans = spansOf(content, start, end);
  const first = spans[0];
  const last = spans[spans.length - 1];
  if (!first || !last) return { paragraph: content.paragraph.index, start: 0, end: 0 };
  return { paragraph: first.paragraph, start: first.start, end: last.end };
}

const isSpace = (text: string, index: number): boolean => /\s/.test(text.charAt(index));

function trimRange(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  return [from, to];
}
