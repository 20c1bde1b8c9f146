import type { TextRange } from '../rule';

/** What stands between two marks, white space at its start left out. */
export interface Clause extends TextRange {
  text: string;
  /** Number of its sentence in the text. */
  sentence: number;
}

/** The clauses of a text, cut at every mark that parts words, marks inside quotation marks aside. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  let quoted = 0;
  const close = (end: number): void => {
    while (start < end && /\s/.test(text.charAt(start))) start += 1;
    if (start < end) clauses.push({ start, end, text: text.slice(start, end), sentence });
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '“') quoted += 1;
    else if (character === '”') quoted = Math.max(0, quoted - 1);
    else if (character === '\n') quoted = 0;
    if (quoted > 0 || !/[，,；;。！？!?：:\n]/.test(character)) continue;
    close(at);
    start = at + 1;
    if (/[；;。！？!?\n]/.test(character)) sentence += 1;
  }
  close(text.length);
  return clauses;
}
