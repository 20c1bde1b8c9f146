import { bitsAt, bitTable, patternTable, readRows, roomFor, WORD, type BitTable } from './bit-table';
import { prefixesOf, type Lead } from './prefix';

/** Visits all matches of each pattern, by its number, as `matchAll` would find them: each pattern's from left to right. */
export type PatternScan = (text: string, visit: PatternVisit) => void;
export type PatternVisit = (pattern: number, start: number, end: number) => void;

/**
 * Prepares one scan for many patterns (flag g alone). A pattern is tried only where the next characters are such as it
 * may begin with and the text has what it needs, which one look into a table tells for all patterns at once; so what a text costs hardly depends on
 * how many patterns there are. Throws a SyntaxError for a pattern that parsePattern does not know.
 */
export function patternScan(patterns: readonly RegExp[]): PatternScan {
  let scan: PatternScan | undefined;
  return (text, visit) => (scan ??= prepare(patterns))(text, visit);
}

function prepare(patterns: readonly RegExp[]): PatternScan {
  const sticky = patterns.map(({ source, flags }) => {
    if (flags !== 'g') throw new SyntaxError(`a scan takes patterns with the flag g alone: ${source}`);
    return new RegExp(source, 'y');
  });
  const branches = patterns.flatMap(({ source }, owner) =>
    prefixesOf(source).map((prefix) => ({ prefix, owner })),
  );
  const table = patternTable(branches.map(({ prefix }) => [...prefix.at, prefix.need]));
  const rows = roomFor(table);
  const owners = Uint16Array.from(branches, ({ owner }) => owner);
  /** Patterns with a lead: where they may begin is known only further on, so they are tried at the end. */
  const late = new Set(branches.flatMap(({ prefix, owner }) => (prefix.lead.max > 0 ? [owner] : [])));
  const isLate = Uint8Array.from(patterns, (_, owner) => (late.has(owner) ? 1 : 0));
  const starts = startsFinder(branches.map(({ prefix }) => prefix.lead));
  const next = new Int32Array(patterns.length);

  return (text, visit) => {
    next.fill(0);
    starts.begin();
    const attempt = (owner: number, start: number): void => {
      if (start < (next[owner] ?? 0)) return;
      const pattern = sticky[owner];
      if (!pattern) return;
      pattern.lastIndex = start;
      if (!pattern.test(text)) return;
      const end = pattern.lastIndex;
      next[owner] = end;
      visit(owner, start, end);
    };
    let waiting: { start: number; owner: number }[] | undefined;
    readRows(text, 0, text.length, table, rows);
    const { of, seen } = rows;
    for (let at = 0; at < text.length; at += 1) {
      for (let word = 0; word < table.words; word += 1) {
        // A pattern whose needed character stands nowhere in the text is out of question.
        let bits = bitsAt(table, of, at, word, seen[word] ?? 0);
        for (; bits !== 0; bits &= bits - 1) {
          const bit = word * WORD + 31 - Math.clz32(bits & -bits);
          const owner = owners[bit] ?? 0;
          if (isLate[owner] !== 1) attempt(owner, at);
          else starts.visit(text, at, bit, (start) => (waiting ??= []).push({ start, owner }));
        }
      }
    }
    // Each pattern is tried from left to right.
    waiting?.sort((a, b) => a.start - b.start).forEach(({ start, owner }) => attempt(owner, start));
  };
}

interface StartsFinder {
  /** Begins a text. */
  begin(): void;
  /** Visits where a match may begin whose branch (a bit) goes on at a place, behind a run of its lead's characters. */
  visit(text: string, at: number, bit: number, found: (start: number) => void): void;
}

function startsFinder(leads: readonly Lead[]): StartsFinder {
  const inLead: BitTable = bitTable(
    leads.map(({ of }) => [of]),
    1,
  );
  const [rows] = inLead.at;
  /** Up to where each branch's starts were visited: windows overlap. */
  const visited = new Int32Array(leads.length);
  return {
    begin: () => void visited.fill(0),
    visit(text, at, bit, found) {
      const { min, max } = leads[bit] ?? { min: 0, max: 0 };
      const word = Math.floor(bit / WORD);
      const mask = 1 << (bit % WORD);
      const least = Math.max(visited[bit] ?? 0, at - max);
      let from = at;
      while (from > least) {
        const row = (inLead.rowOf[text.charCodeAt(from - 1)] ?? 0) + word;
        if (((rows?.[row] ?? 0) & mask) === 0) break;
        from -= 1;
      }
      for (let start = Math.max(from, least); start <= at - min; start += 1) found(start);
      visited[bit] = Math.max(visited[bit] ?? 0, at - min + 1);
    },
  };
}
