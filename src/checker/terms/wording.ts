import type { Line } from '../../draft';
import { NEVER_DOUBLED, REPEALED, WRONG_TERMS } from '../lexicons/terms';
import { isUnbroken, placesOf, type TermFault } from './fault';
import { LONGEST_DOUBLED } from './suspects';

const HAN = /^[\u4e00-\u9fff]+$/;
/** 一件件、等一等: said twice on purpose. */
const ON_PURPOSE = /^[一又再等很好太越慢快来走想]|^(.)\1|不|没|一/;
/** “民主生活会” with one 会 too few for what follows: 民主生活会议工作方案; 民主生活会 + 议程 is another thing. */
const BLENDS = /(?:民主|组织)生活会议(?![程题案事决定论政])(?:(?:工作|实施)?方案|记录|纪要|材料|情况)?/g;
const DE = /(?<!目)的的(?![确士])/g;

const ANY_WRONG = new RegExp(WRONG_TERMS.map(({ pattern }) => pattern.source).join('|'));

/** Leaders' names and formulas written wrong. */
export function wrongTerms(line: Line): TermFault[] {
  if (!ANY_WRONG.test(line.content.text)) return [];
  return WRONG_TERMS.flatMap(({ pattern, message, question, mild }) =>
    placesOf(pattern, line).map((place) => ({
      kind: 'term',
      ...place,
      message,
      question,
      ...(mild ? { severity: 'info' } : {}),
    })),
  );
}

/** Words written twice running (where suspectsOf says they may be), and names run into the next word. */
export function doubledWords(line: Line, mayDouble: boolean): TermFault[] {
  const { text } = line.content;
  const found: TermFault[] = [];
  const last = mayDouble ? line.end - 3 : line.start;
  for (let start = line.start; start < last; start += 1) {
    // 哈哈哈哈, ……: a run of one character is no word.
    if (text.charCodeAt(start) === text.charCodeAt(start + 1)) continue;
    const length = doubledAt(text, start, line.end);
    if (length === 0 || !isUnbroken(line, start, start + 2 * length)) continue;
    const word = text.slice(start, start + length);
    found.push({
      kind: 'doubled',
      line,
      start,
      end: start + 2 * length,
      message: `“${word}”连写了两遍`,
      question: `是否多写了一个“${word}”？`,
      // A long stretch may be repeated for effect.
      ...(NEVER_DOUBLED.has(word) ? {} : { severity: 'warning' }),
    });
    start += 2 * length - 1;
  }
  const blends = (text.includes('生活会议') ? placesOf(BLENDS, line) : []).map(
    ({ start, end }): TermFault => ({
      kind: 'doubled',
      line,
      start,
      end,
      message: `“${text.slice(start, start + 6)}”把“会”与“会议”写到了一起`,
      question: `会议的名称是否应为“${text.slice(start, start + 5)}”？`,
    }),
  );
  const particles = (text.includes('的的') ? placesOf(DE, line) : []).map(({ start, end }): TermFault => ({
    kind: 'doubled',
    line,
    start,
    end,
    message: '多写了一个“的”',
    question: '是否删去一个“的”？',
    severity: 'info',
  }));
  return [...found, ...blends, ...particles];
}

/** Length of the word that stands twice from `start` on; 0 when there is none, or when it may be meant. */
function doubledAt(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  for (let length = Math.min(LONGEST_DOUBLED, (end - start) >> 1); length >= 2; length -= 1) {
    if (first !== text.charCodeAt(start + length)) continue;
    if (text.charCodeAt(start + 1) !== text.charCodeAt(start + length + 1)) continue;
    const word = text.slice(start, start + length);
    if (!text.startsWith(word, start + length) || !HAN.test(word)) continue;
    if (NEVER_DOUBLED.has(word)) return length;
    if (length > 2 && !ON_PURPOSE.test(word) && !isQuoted(text, start)) return length;
  }
  return 0;
}

/** Someone's words may stammer. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

const TITLE = /《([^《》]{4,40})》/g;
const PAST = /原来?的?$|当时的?$|旧的?$|废止的?$|\d{4}年(?:的|印发的|颁布的)?$/;

/** Regulations that were no longer in force in the year of the paper. */
export function repealedRules(line: Line, year: number): TermFault[] {
  const { text } = line.content;
  if (!text.includes('《')) return [];
  return placesOf(TITLE, line).flatMap(({ start, end }): TermFault[] => {
    const title = text
      .slice(start + 1, end - 1)
      .replace(/\(/g, '（')
      .replace(/\)/g, '）');
    const known = REPEALED.find((one) => one.title === title);
    if (!known || year <= known.lastYear || PAST.test(text.slice(Math.max(line.start, start - 8), start)))
      return [];
    return [
      {
        kind: 'repealed',
        line,
        start,
        end,
        message: `《${title}》已由${known.by}代替，${year}年度不再适用`,
        question: '是不是从往年的文稿里照搬过来的？',
        severity: 'warning',
      },
    ];
  });
}
