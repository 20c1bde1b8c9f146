import type { Line } from './line';

/**
 * Papers that set out each problem with what belongs to it, field by field: “问题1：…… 表现：…… 原因：…… 整改措施：……
 * 责任人：…… 时限：……”, each field a line of its own or all in one.
 */
export type Field = 'problem' | 'cause' | 'measure' | 'frame';

const FIELDS: readonly [Field, RegExp][] = [
  ['problem', /(?:存在|主要|具体|突出)*(?:问题|表现|不足)(?:描述|表现)?[：:]/y],
  ['cause', /(?:产生|主要|深层次)*(?:原因|根源)(?:分析|剖析)?[：:]/y],
  ['measure', /(?:具体|主要)?(?:整改|改进)?(?:措施|举措|办法)[：:]/y],
  [
    'frame',
    /(?:整改|完成|牵头|主要|直接)?(?:责任|牵头)?(?:人|领导|单位|部门|科室|处室|时限|期限|时间|目标)[：:]/y,
  ],
];
const STOP_BEFORE = /[。；;！？!?\s]/;

/** The field whose name stands at an offset of a text. */
export function fieldAt(text: string, at: number): Field | undefined {
  return FIELDS.find(([, name]) => {
    name.lastIndex = at;
    return name.test(text);
  })?.[0];
}

export const isField = (words: string): boolean => fieldAt(words, 0) !== undefined;

/** Where fields begin inside a text, the first place always; a field's name stands after a stop. */
export function fieldStarts(text: string, from: number, to: number): number[] {
  const starts = [from];
  for (let at = text.indexOf('：', from); at >= 0 && at < to; at = text.indexOf('：', at + 1)) {
    for (let start = Math.max(from + 1, at - 10); start < at; start += 1) {
      if (!STOP_BEFORE.test(text.charAt(start - 1)) || fieldAt(text, start) === undefined) continue;
      starts.push(start);
      break;
    }
  }
  return starts;
}

/** Two measures that are fields make it the paper's way, one that of a section. */
export function standsInBlocks(lines: readonly Line[], least = 2): boolean {
  let count = 0;
  for (const line of lines) {
    if (line.cell) continue;
    const { text } = line.content;
    for (const start of fieldStarts(text, line.body, line.end))
      if (fieldAt(text, start) === 'measure') count += 1;
    if (count >= least) return true;
  }
  return false;
}
