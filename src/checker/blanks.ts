import { namesWhatFollows, PLACEHOLDER_LEADS, WORD_DEFAULT_PROMPTS, type Paragraph } from '../document';
import { SURNAME_CHARACTERS } from './lexicons/characters';
import type { TextRange } from './rule';

/** What a blank counts or dates goes with it: *月, x个. */
const COUNTED = '(?:[年月日时分号届次个名人天元]|万元)?';
/** Runs of the marks that stand for a blank. Paired ** and leading # of plain-text files were taken out before. */
const MARKS = new RegExp(`(?:[*＊]+|[×╳✕]+|[_＿]{2,}|[○〇□◯]{2,})${COUNTED}`, 'g');
/** x, xx, XXXX outside Latin words and numbers; 20xx年; a single X only before what it dates. */
const LETTERS = new RegExp(
  `(?<![A-Za-zＡ-Ｚａ-ｚ0-9.])(?:[xｘ]{1,12}|[XＸ]{2,12}|[XＸ](?=[年月日个]))(?![A-Za-zＡ-Ｚａ-ｚ0-9])${COUNTED}|(?<=(?<!\\d)(?:19|20))[xX]{2}(?=年)年`,
  'g',
);
const GAP = '[ \\u3000]';
/** A date or a count that only spaces were left for: “2025年  月  日”, “征求意见    条，”. */
const SPACES = new RegExp(
  `(?:\\d{4}|(?<!\\d)20${GAP}*|(?<!${GAP})${GAP}{2,})年${GAP}+月(?![度均报刊票薪])(?:${GAP}+日(?![常程期]))?` +
    `|(?:\\d{1,2}|(?<!${GAP})${GAP}{2,})月${GAP}+日(?![常程期均益渐])` +
    `|(?<=[\\u4e00-\\u9fff，、（(])${GAP}{2,}(?:月(?=[底初]?前)|(?:[条人次个项户件名天]|万元)(?=[，。；、]))`,
  'g',
);
const OPEN = '[（(【〔［\\[]';
const CLOSE = '[）)】〕］\\]]';
const INNER = '[^（）()【】〔〕［］\\[\\]]';
/** Words in brackets that ask to be replaced, and words left of a template. */
const PROMPTS: readonly RegExp[] = [
  new RegExp(
    `【(?:${PLACEHOLDER_LEADS.join('|')}|待|此处|填写|补充|插入|请|某某|姓名|单位|日期|时间|标题|内容|示例|例如)[^【】]{0,60}】`,
    'g',
  ),
  new RegExp(
    `${OPEN}(?:此处|这里|请|待)${INNER}{0,20}(?:填|补|插入|写|输入|完善|核实)${INNER}{0,20}${CLOSE}`,
    'g',
  ),
  new RegExp(`${OPEN}(?:(?:具体)?内容略|[下此]?处?略|以下略|待补充|待填|待定|待核实|请填写)${CLOSE}`, 'g'),
  /待补充(?!说明|完善|的|强)|（\s{2,}）|\(\s{2,}\)/g,
  new RegExp(WORD_DEFAULT_PROMPTS.map((prompt) => prompt.replace(/[.]/g, '\\.')).join('|'), 'g'),
];

const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'));
const ANY_PROMPT = anyOf([/[（(【〔［[]|待补充/, ...PROMPTS.slice(-1)]);
const ANY_BLANK = anyOf([ANY_PROMPT, /[*＊×╳✕_＿○〇□◯xｘXＸ]|[ \u3000](?:[年月日条人次个项户件名天]|万元)/]);

/** A text without the words in brackets that ask to be replaced: what is left of an item that was never written. */
export const withoutPrompts = (text: string): string =>
  ANY_PROMPT.test(text) ? PROMPTS.reduce((rest, pattern) => rest.replace(pattern, ''), text) : text;

/** The blanks of a paragraph in order, none inside another. */
export function blanksOf(paragraph: Paragraph): TextRange[] {
  const { text, marks = [], controls = [] } = paragraph;
  if (paragraph.tag?.kind === 'guidance' || !ANY_BLANK.test(text)) return [];
  const inside = (range: TextRange, others: readonly TextRange[]): boolean =>
    others.some((other) => range.start >= other.start && range.end <= other.end);
  const guidance = controls.filter(
    (control) => control.tag.kind === 'guidance' || control.tag.kind === 'mark',
  );
  const found: TextRange[] = [];
  // 1 for each character of a blank found: many of them cost no more than a few.
  const covered = new Uint8Array(text.length);
  const isKnown = ({ start, end }: TextRange): boolean => covered[start] === 1 && covered[end - 1] === 1;
  const collect = (pattern: RegExp, keep: (range: TextRange) => boolean = () => true): void => {
    for (const match of text.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (inside(range, marks) || inside(range, guidance) || isKnown(range) || !keep(range)) continue;
      found.push(range);
      covered.fill(1, range.start, range.end);
    }
  };
  for (const pattern of PROMPTS) collect(pattern, ({ start }) => !namesWhatFollows(text, start));
  collect(
    MARKS,
    (range) => !isProduct(text, range) && !isHiddenName(text, range) && !isSign(paragraph, range),
  );
  collect(SPACES);
  collect(LETTERS, (range) => !isProduct(text, range));
  return found.sort((a, b) => a.start - b.start);
}

/** 3×5, 1.2*2.4, 3人×5天: one mark, a number after it, and something to multiply before it. */
const isProduct = (text: string, { start, end }: TextRange): boolean =>
  end - start === 1 &&
  /^[ \u3000]*[\d（(]/.test(text.slice(end, end + 4)) &&
  /[\d.）)\u4e00-\u9fff]\s*$/.test(text.slice(Math.max(0, start - 3), start));

/** 王××: a surname with one or two marks for the given name; 市××局 and 于××年 are blanks. */
const isHiddenName = (text: string, { start, end }: TextRange): boolean =>
  /^[×*＊]{1,2}$/.test(text.slice(start, end)) &&
  SURNAME_CHARACTERS.has(text.charCodeAt(start - 1)) &&
  !/[局厅市县区镇乡村委部办处科院校司项号省州路街党]/.test(text.charAt(end));

/** A sign that is no blank: the zero of 二○○九年, a cross in a table's cell, a star that leads a note. */
function isSign(paragraph: Paragraph, { start, end }: TextRange): boolean {
  const { text, cell, row } = paragraph;
  const words = text.slice(start, end);
  const own = cell
    ? text
    : row?.cells.flatMap((one) =>
        one.start <= start && end <= one.end ? [text.slice(one.start, one.end)] : [],
      )[0];
  if (/^[○〇]/.test(words)) return /[一二三四五六七八九]/.test(text.charAt(start - 1) + text.charAt(end));
  if (own?.trim() === words) return words.length === 1;
  return words === '*' && text.slice(0, start).trim() === '' && /^\s/.test(text.slice(end));
}
