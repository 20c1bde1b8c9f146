import { wordsOf, type Line } from '../../draft';

/** A place where a paper says what the meeting's theme is. Offsets count in the line's content. */
export interface ThemeStatement {
  line: Line;
  start: number;
  end: number;
}

/** “主题是：……”, “会议主题：……”. */
const SAYS = /主题\s?(?:就?是|确定为|定为|为|[：:])\s?[：:]?\s?/g;
/** “围绕‘……’主题”. */
const QUOTED = /(?:围绕|紧扣|聚焦|突出|以|按照|贯穿)\s?[“"]([^”"]{6,200})[”"](?:这一|这个|的|为)?主题/g;
/** Another meeting's theme, or none of a meeting. */
const OTHER = /上年|去年|上次|上一|前次|党日|党课|班会|活动|教育的|研讨的|学习的/;
const HEADING = /^(?:会议|专题)?(?:民主生活会)?(?:的)?主题$/;
const LEAD_IN = /^(?:会议|专题)?(?:民主生活会)?(?:的)?主题[。．.：:]/;
const MAX_LENGTH = 240;

/** The statements of the theme in a paper, in document order. */
export function themeStatements(lines: readonly Line[]): ThemeStatement[] {
  return lines.flatMap((line, at) => {
    const { text } = line.content;
    if (!text.includes('主题')) return [];
    const words = text.slice(line.start, line.end);
    if (!words.includes('主题')) return [];
    const said = [...words.matchAll(SAYS)].flatMap((match) => {
      const before = words.slice(Math.max(0, match.index - 30), match.index);
      if (OTHER.test(before) || !/会|这次|本次|^\s*$/.test(before)) return [];
      return statementAt(line, line.start + match.index + match[0].length);
    });
    const quoted = [...words.matchAll(QUOTED)].flatMap((match) => {
      const before = words.slice(Math.max(0, match.index - 12), match.index);
      const inside = line.start + match.index + match[0].indexOf(match[1] ?? '');
      return OTHER.test(before) ? [] : [{ line, start: inside, end: inside + (match[1] ?? '').length }];
    });
    return said.length + quoted.length > 0 ? [...said, ...quoted] : underHeading(line, lines[at + 1]);
  });
}

/** From there to the end of the sentence, or of the quotation that begins there. */
function statementAt(line: Line, from: number): ThemeStatement[] {
  const { text } = line.content;
  const rest = text.slice(from, Math.min(line.end, from + MAX_LENGTH));
  const opened = /^[“"]/.test(rest);
  const stop = opened ? rest.slice(1).search(/[”"]/) + 1 : rest.search(/[。；;！!]/);
  const start = opened ? from + 1 : from;
  const end = stop > 0 ? from + stop : from + rest.length;
  return end - start >= 6 ? [{ line, start, end }] : [];
}

/** The sentence under the heading 会议主题, or after it on its line. */
function underHeading(line: Line, next: Line | undefined): ThemeStatement[] {
  const words = wordsOf(line);
  const lead = LEAD_IN.exec(words);
  if (lead && lead[0].length < words.length) return statementAt(line, line.body + lead[0].length);
  const alone = HEADING.test(words.replace(/[。：:]$/, ''));
  if (!alone || !next || next.label || wordsOf(next).includes('主题')) return [];
  return statementAt(next, next.body);
}
