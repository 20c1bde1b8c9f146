import type { Span } from '../document';
import type { Draft, Line, Part } from '../draft';
import type { PartKind } from '../meeting';
import { perLine, type LineContext } from './lines';
import { byIndex, type ParagraphsByIndex } from './place';

/** 1 for the codes that count; of a pair that makes one character only the first half does. */
const COUNTS = new Uint8Array(0x10000).fill(1);
COUNTS.fill(0, 0, 0x21);
COUNTS.fill(0, 0xdc00, 0xe000);
COUNTS[0xa0] = 0;
COUNTS[0x3000] = 0;
const UNCOUNTED = /[\0-\u0020\u00a0\u3000\udc00-\udfff]/;

/** 字 as Word counts them, near enough: characters that are no space, marks included. */
function countIn(text: string, start: number, end: number): number {
  // Most texts have none.
  if (!UNCOUNTED.test(text)) return end - start;
  let count = 0;
  for (let at = start; at < end; at += 1) count += COUNTS[text.charCodeAt(at)] ?? 0;
  return count;
}

/** 字 in the body of a self-review, by part; headings and the mutual criticism inside an outline left out. */
export interface Lengths {
  whole: number;
  problems: number;
  causes: number;
}

const countAt = (texts: ParagraphsByIndex, { paragraph, start, end }: Span): number =>
  countIn(texts.get(paragraph)?.text ?? '', start, end);

const known = new WeakMap<Draft, Lengths>();

/** How long the body of a self-review and its two main parts are; counted once for each draft. */
export function lengthsOf(draft: Draft): Lengths {
  const kept = known.get(draft) ?? countParts(draft);
  known.set(draft, kept);
  return kept;
}

function countParts(draft: Draft): Lengths {
  const texts = byIndex(draft.paragraphs);
  const lengths: Lengths = { whole: 0, problems: 0, causes: 0 };
  for (const part of draft.parts) {
    if (part.kind === 'criticism') continue;
    const spans = [...part.body, ...part.dimensions.flatMap(({ body }) => body)];
    const count = spans.reduce((sum, span) => sum + countAt(texts, span), 0);
    lengths.whole += count;
    if (isFor(part, 'problems')) lengths.problems += count;
    if (isFor(part, 'rootCause')) lengths.causes += count;
  }
  return lengths;
}

/** 字 on the page: title, headings and numbers as well, as Word would count them; guidance and empty slots are none. */
export const lengthOfLines = (lines: readonly Line[], context: LineContext): number =>
  lines.reduce((sum, line) => sum + lengthOf(line, context), 0);
const lengthOf = perLine(({ content, start, end }) => countIn(content.text, start, end));

/** A part under a heading of two kinds (存在的问题及原因分析) counts for both. */
const isFor = (part: Part, kind: PartKind): boolean =>
  part.kind === kind || (part.also?.includes(kind) ?? false);

/** Where a part stands: its heading, else its first section's, else its first words. */
export function placeOfPart(draft: Draft, kind: PartKind): Span | undefined {
  const part = draft.parts.find((one) => isFor(one, kind));
  return part?.heading ?? part?.dimensions[0]?.heading ?? part?.body[0];
}

/** 字 under both headings, those under one heading for both counted once. */
export function problemsAndCauses(draft: Draft, { problems, causes }: Lengths): number {
  const both = draft.parts.some((part) => isFor(part, 'problems') && isFor(part, 'rootCause'));
  return both ? Math.max(problems, causes) : problems + causes;
}
