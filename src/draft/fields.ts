import type { Line } from './line';

/**
 * Papers that set out each problem with what belongs to it, field by field: “问题1：…… 表现：…… 原因：…… 整改措施：……
 * 责任人：…… 时限：……” or 【原因】……【整改措施】……, each field a line of its own or all in one.
 */
export type Field = 'problem' | 'cause' | 'measure' | 'frame';

const named = (words: string): RegExp => new RegExp(`(?:${words})[：:]|【(?:${words})】[：:]?`, 'y');
const FIELDS: readonly [Field, RegExp][] = [
  ['problem', named('(?:存在|主要|具体|突出)*(?:问题|表现|不足)(?:描述|表现)?')],
  ['cause', named('(?:产生|主要|深层次)*(?:原因|根源)(?:分析|剖析)?')],
  ['measure', named('(?:具体|主要|对应|相应)?(?:的?整改|改进)?(?:措施|举措|办法)|整改|改进')],
  ['measure', /[→⇒➔➜]\s*/y],
  [
    'frame',
    named('(?:整改|完成|牵头|主要|直接)?(?:责任|牵头)?(?:人|领导|单位|部门|科室|处室|时限|期限|时间|目标)'),
  ],
];
const STOP_BEFORE = /[。；;！？!?\s]/;
const ENDS_NAME = /[：】]/g;

/** The field whose name stands at an offset of a text, and where its name ends. */
export function fieldAt(text: string, at: number): { field: Field; end: number } | undefined {
  for (const [field, name] of FIELDS) {
    name.lastIndex = at;
    if (name.test(text)) return { field, end: name.lastIndex };
  }
  return undefined;
}

export const isField = (words: string): boolean => fieldAt(words, 0) !== undefined;

/** Where fields begin inside a text, the first place always; a field's name stands after a stop. */
export function fieldStarts(text: string, from: number, to: number): number[] {
  const starts = [from];
  const own = text.slice(0, to);
  ENDS_NAME.lastIndex = from;
  for (let end = ENDS_NAME.exec(own); end; end = ENDS_NAME.exec(own)) {
    for (let start = Math.max(from + 1, end.index - 10); start < end.index; start += 1) {
      if (!STOP_BEFORE.test(own.charAt(start - 1)) || fieldAt(own, start) === undefined) continue;
      if (starts[starts.length - 1] !== start) starts.push(start);
      break;
    }
  }
  return starts;
}

/** So many problems must have measures of their own. */
const LEAST = 2;
const NUMBERED_PROBLEM = /^[［[【]?(?:问题|不足)/;

/** True for a paper in which problems and measures take turns, field by field. */
export function standsInBlocks(lines: readonly Line[]): boolean {
  let problems = 0;
  let causes = 0;
  let measures = 0;
  /** Measures below the problem to which they belong, each a line of its own: “1.……”, “整改措施：……”, “2.……”. */
  let below = 0;
  let numbered = false;
  for (const line of lines) {
    if (line.cell) continue;
    const { text } = line.content;
    const first = fieldAt(text, line.body);
    if (numbered && first?.field === 'measure' && first.end < line.end) below += 1;
    numbered = line.label?.style === 'arabic' && !first;
    if (line.label && NUMBERED_PROBLEM.test(line.label.text)) problems += 1;
    for (const start of fieldStarts(text, line.body, line.end)) {
      const field = fieldAt(text, start)?.field;
      if (field === 'problem') problems += 1;
      else if (field === 'cause') causes += 1;
      else if (field === 'measure') measures += 1;
    }
  }
  return measures >= LEAST && (problems >= LEAST || causes >= LEAST || below >= LEAST);
}
