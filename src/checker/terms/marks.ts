import { LINE_BREAK } from '../../document';
import type { Line } from '../../draft';
import { gather, placesOf, type Place, type TermFault } from './fault';

/** Where a mark stands in a Chinese sentence, and a space has no business. */
const IN_SENTENCE = { left: /[\u4e00-\u9fff”》）]/, right: /[\u4e00-\u9fff“《（]/ };
const NO_SPACE = { left: /[\u4e00-\u9fff“（《\d]/, right: /[\u4e00-\u9fff\d”）》，。；、]/ };
const BETWEEN_WORDS = { left: /[\u4e00-\u9fff”]/, right: /[\u4e00-\u9fff“]/ };

const HALF_WIDTH = /[,;:?!]/g;
const RUN_TOGETHER = /[，、；：][，。、；：]+|。[，、；：。]+/g;
const SPACE = /[ \u3000\u00a0]/g;
const UNITY = /团结([-–—―─－~～一ー]{1,6})批评([-–—―─－~～一ー]{1,6})团结/g;
/** As the dash is printed; the long one and the full-width one are both in use. */
const GOOD_DASHES: readonly string[] = ['——', '—', '－'];
const DASH = /[—―─]{1,4}|-{1,4}|－|–/g;

const info = 'info' as const;

/** Half-width marks between Chinese characters: one fault for each line. */
export const halfWidthMarks = (line: Line): TermFault[] =>
  gather(placesOf(HALF_WIDTH, line, IN_SENTENCE), {
    kind: 'half-width',
    message: '汉字之间用了半角标点',
    question: '是否统一改为全角？',
    severity: info,
  });

/** Marks one after another where one belongs: ，， and ，。. */
export const doubledMarks = (line: Line): TermFault[] =>
  placesOf(RUN_TOGETHER, line).map((place) => ({
    kind: 'marks',
    ...place,
    message: '标点连用',
    question: '保留哪一个标点？',
    severity: info,
  }));

/** Spaces inside sentences: one fault for the paper. Titles, bylines and lists of names are laid out with spaces. */
export function straySpaces(lines: readonly Line[]): TermFault[] {
  const places = lines
    .filter(({ content, cell, body, end }) => !cell && /[，。；]/.test(content.text.slice(body, end)))
    .flatMap((line) =>
      placesOf(SPACE, line, NO_SPACE).filter((place) => place.start >= line.body && !isLaidOut(place)),
    )
    .map((place) => ({ ...place, start: place.start - 1, end: place.end + 1 }));
  return gather(places, {
    kind: 'space',
    message: places.length > 1 ? `句子中间有多余的空格，共${places.length}处` : '句子中间有多余的空格',
    question: '是否删去？',
    severity: info,
  });
}

/** 张 伟、李 明: two-character names are set wide in lists; 12 345: figures are set apart. */
function isLaidOut({ line, start, end }: Place): boolean {
  const { text } = line.content;
  if (/\d/.test(text.charAt(start - 1)) && /[\d，。；、]/.test(text.charAt(end))) return true;
  // https://……?id=3 也打不开: an address ends with a space.
  if (/[A-Za-z=/][\w./?=&%-]*$/.test(text.slice(Math.max(line.start, start - 24), start))) return true;
  return /^[\u4e00-\u9fff](?:[、，；（(]|$)/.test(text.slice(end, Math.min(line.end, end + 2)));
}

/** 团结——批评——团结 and other dashes: the formula, and kinds of dash that do not go together. */
export function dashes(lines: readonly Line[]): TermFault[] {
  const formulas = lines.flatMap((line) => (line.content.text.includes('批评') ? placesOf(UNITY, line) : []));
  const wrong = formulas.filter(({ line, start, end }) => {
    const written = line.content.text
      .slice(start, end)
      .replace(/团结|批评/g, '|')
      .split('|')
      .filter(Boolean);
    return written.some((dash) => !GOOD_DASHES.includes(dash)) || new Set(written).size > 1;
  });
  const inFormula = ({ line, start }: Place): boolean =>
    formulas.some((one) => one.line === line && start >= one.start && start < one.end);
  const all = lines.flatMap((line) =>
    /[—―─–－-]/.test(line.content.text) ? placesOf(DASH, line, BETWEEN_WORDS) : [],
  );
  const kinds = new Set(all.map(written));
  const odd = kinds.size > 1 ? all.filter((place) => written(place) !== '——' && !inFormula(place)) : [];
  return [
    ...wrong.map((place): TermFault => ({
      kind: 'dash',
      ...place,
      message: '“团结——批评——团结”的破折号写法不规范',
      question: '是否统一写作“团结——批评——团结”？',
      severity: info,
    })),
    ...gather(odd, {
      kind: 'dash',
      message: `全文用了${kinds.size}种破折号`,
      question: '是否统一用“——”？',
      severity: info,
    }),
  ];
}
const written = ({ line, start, end }: Place): string => line.content.text.slice(start, end);

/** Quotation marks and title marks that do not pair off: at most one fault for each line and kind of mark. */
export function unpairedMarks(line: Line, next: Line | undefined): TermFault[] {
  return [
    ...unpaired(line, next, '“', '”', '引号'),
    ...unpaired(line, next, '《', '》', '书名号'),
    ...unclosed(line),
  ];
}

function unpaired(
  line: Line,
  next: Line | undefined,
  open: string,
  close: string,
  name: string,
): TermFault[] {
  const { text } = line.content;
  if (!text.includes(open) && !text.includes(close)) return [];
  let opened = -1;
  const fault = (start: number, message: string): TermFault[] => [
    {
      kind: 'quotes',
      line,
      start,
      end: start + 1,
      message,
      question: `${name}从哪里起、到哪里止？`,
      severity: info,
    },
  ];
  for (let at = line.start; at < line.end; at += 1) {
    const character = text.charAt(at);
    if (character === open) {
      // 《关于〈……〉的通知》 has marks of its own inside; a second “ is none of them.
      if (opened >= 0)
        return text.charAt(at - 1) === open
          ? fault(at, `连写了两个${open}`)
          : fault(opened, `这个${open}没有收尾，后面又起了一个`);
      opened = at;
    } else if (character === close) {
      if (opened < 0) {
        const begunAbove = text.slice(line.start, at).search(/[“《]/) < 0 && line.start > 0;
        return begunAbove ? [] : fault(at, `只有${close}，没有${open}`);
      }
      opened = -1;
    }
  }
  // A quotation of several paragraphs opens each of them and is closed in the last.
  const goesOn = open === '“' && next !== undefined && next.content.text.startsWith('“', next.body);
  return opened >= 0 && !goesOn && text.charAt(line.end) !== LINE_BREAK
    ? fault(opened, `${name}没有收尾`)
    : [];
}

/** A bracket that is opened and not closed in its line. A closing one alone numbers a point: 1）. */
function unclosed(line: Line): TermFault[] {
  const { text } = line.content;
  let opened = -1;
  for (let at = line.start; at < line.end; at += 1) {
    const character = text.charAt(at);
    if (character === '（' || character === '(') opened = at;
    else if (character === '）' || character === ')') opened = -1;
  }
  if (opened < 0 || text.charAt(line.end) === LINE_BREAK) return [];
  return [
    {
      kind: 'quotes',
      line,
      start: opened,
      end: opened + 1,
      message: '括号没有收尾',
      question: '括号里的话到哪里止？',
      severity: info,
    },
  ];
}

/** Straight quotation marks around Chinese words: one fault for the paper. */
export const straightQuotes = (lines: readonly Line[]): TermFault[] =>
  gather(
    lines.flatMap((line) =>
      line.content.text.includes('"') ? placesOf(/"(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])"/g, line) : [],
    ),
    { kind: 'quotes', message: '汉字的引号用了直引号', question: '是否统一改为“”？', severity: info },
  );
