import { wordsOf, type Line } from './line';

/** A stretch at the start of a line that may be its heading. */
export interface Candidate {
  /** The words, number and closing marks left out. */
  text: string;
  /** Offset in `content.text` where the body begins, closing marks skipped; the line's end for a heading that stands alone. */
  end: number;
  /** The heading fills the line. */
  whole: boolean;
  /** It says 方面, is bold or has a heading's style: it looks like a heading whatever it says. */
  formal: boolean;
}

const MAX_HEADING = 60;
const MAX_RUN_IN = 45;
/** “在……方面”, and what may follow it before the body begins (“，还存在以下问题：”). */
const ASPECT =
  /^[^。；;！？!?：:]{2,58}?(?:方面|问题上|工作上|作风上|思想上|学习上)(?=[。，,：:；;\s]|存在|$)/;
const LEAD =
  /[，,]?(?:还|仍|主要|仍然|依然)*(?:存在|查摆)的?(?:以下|如下|一些)?(?:主要|突出)?(?:问题|不足|差距)?(?:和不足)?(?:有|是|为)?(?=[。，,：:；;\s]|$)/y;
const CLOSING = /[】〗］〕。：:，,；;、．.—\s]+/y;
const OPENS = /^[【〖［〔]/;
const CLOSES = /[】〗］〕。：:，,；;、．.—\s]+$/;

/**
 * The ways to read a heading off a line, the longest first: the whole line when it is short and no sentence, the
 * bold run-in, “……方面” at its start, the first sentence when it is short.
 */
export function headingCandidates(line: Line): Candidate[] {
  const words = wordsOf(line);
  const candidates: Candidate[] = [];
  const add = (length: number, formal: boolean, lead = length): void => {
    const written = words.slice(0, length).replace(CLOSES, '');
    const text = written.replace(OPENS, '');
    if (text === '') return;
    const from = line.body + Math.max(written.length, lead > length ? lead : 0);
    CLOSING.lastIndex = from;
    CLOSING.exec(line.content.text);
    const end = Math.min(line.end, Math.max(from, CLOSING.lastIndex));
    candidates.push({ text, end, whole: end >= line.end, formal });
  };
  const styled = line.outlineLevel !== undefined || (line.boldEnd !== undefined && line.boldEnd >= line.end);
  // 【原因剖析】怕得罪人。: what stands outside the brackets is no heading.
  const runIn = line.boldEnd !== undefined && line.boldEnd < line.end && OPENS.test(words);
  if (!runIn && words.length <= MAX_HEADING && !/[。；;！？!?：:].|[；;，,、]$/.test(words)) {
    add(words.length, styled || /方面[。：:]?$/.test(words));
  }
  if (line.boldEnd !== undefined && line.boldEnd < line.end && line.boldEnd - line.body <= MAX_HEADING) {
    add(line.boldEnd - line.body, true);
  }
  const aspect = ASPECT.exec(words);
  if (aspect && aspect[0].length < words.length) {
    const { length } = aspect[0];
    LEAD.lastIndex = length;
    add(length, true, LEAD.exec(words) ? LEAD.lastIndex : length);
  }
  const stop = words.slice(0, MAX_RUN_IN + 1).search(/[。：:]/);
  if (stop > 0 && stop < words.length - 1) add(stop, false);
  return candidates;
}

/** True for a line whose look alone makes it a heading: a style, or short words that are no sentence. */
export function looksLikeHeading(line: Line): boolean {
  if (line.outlineLevel !== undefined) return true;
  const words = wordsOf(line);
  if (line.boldEnd !== undefined && line.boldEnd >= line.end && words.length <= MAX_HEADING) return true;
  return words.length <= 40 && !/[。；;！？!?，,：:]$/.test(words) && !/[。；;！？!?]/.test(words);
}
