import type { TextRange } from '../rule';

/** What stands between two marks, white space at its start left out. */
export interface Clause extends TextRange {
  text: string;
  /** Number of its sentence in the text. */
  sentence: number;
}

/** What a character does to the clauses: 1 ends one, 3 ends a sentence too, 4 and 8 open and close a quotation. */
const ENDS_CLAUSE = 1;
const ENDS_SENTENCE = 2;
const OPENS = 4;
const CLOSES = 8;
const ROLES = new Uint8Array(0x10000);
for (const mark of '，,：:') ROLES[mark.charCodeAt(0)] = ENDS_CLAUSE;
for (const mark of '；;。！？!?\n') ROLES[mark.charCodeAt(0)] = ENDS_CLAUSE | ENDS_SENTENCE;
ROLES['“'.charCodeAt(0)] = OPENS;
ROLES['”'.charCodeAt(0)] = CLOSES;
const LINE_END = 0x0a;

/** The clauses of a text, cut at every mark that parts words, marks inside quotation marks aside. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  let quoted = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const role = ROLES[unit] ?? 0;
    if (role === 0) continue;
    if (role === OPENS) quoted += 1;
    else if (role === CLOSES) quoted = Math.max(0, quoted - 1);
    else if (unit === LINE_END) quoted = 0;
    if (quoted > 0 || (role & ENDS_CLAUSE) === 0) continue;
    addClause(clauses, text, start, at, sentence);
    start = at + 1;
    if ((role & ENDS_SENTENCE) !== 0) sentence += 1;
  }
  addClause(clauses, text, start, text.length, sentence);
  return clauses;
}

function addClause(clauses: Clause[], text: string, from: number, end: number, sentence: number): void {
  let start = from;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  if (start < end) clauses.push({ start, end, text: text.slice(start, end), sentence });
}
