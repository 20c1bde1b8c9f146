import { numberOf, readLabel, type LabelStyle, type Line } from '../../draft';
import type { OrdinalForm } from './fault';

/** A number inside a line, or an ordinal at its start. Offsets count in the line's content. */
export interface InnerNumber {
  start: number;
  end: number;
  style: LabelStyle;
  number: number;
  form?: OrdinalForm;
  /** It stands at the very start of the line. */
  leads: boolean;
}

const CN = '[一二三四五六七八九十]';
const INNER = new RegExp(
  `${CN}{1,3}[是要]|[第其]${CN}{1,2}(?=[，、,：:])|第${CN}{1,2}项(?=[，、,：:])|[（(](?:${CN}{1,3}|\\d{1,2})[）)]|[①-⑳]|\\d{1,2}[.．、](?!\\d)`,
  'g',
);
const MARK_BEFORE = /[。；;：:，,、！？!?”"’）)—\s]/;
const STOP_BEFORE = /[。；;：:！？!?\s]/;
/** “一是一、二是二” counts nothing. */
const IDIOM = /^(.)[是要]\1(?:[、，。；,;]|$)/;

/** The numbers inside a line in order: 一是……二是……, （1）……（2）……; ordinals at its start as well. */
export function innerNumbers(line: Line): InnerNumber[] {
  const { text } = line.content;
  const found: InnerNumber[] = [];
  INNER.lastIndex = line.start;
  for (let match = INNER.exec(text); match && match.index < line.end; match = INNER.exec(text)) {
    const [written] = match;
    const start = match.index;
    const leads = start === line.start;
    const before = text.charAt(start - 1);
    const ordinal = /[是要]$|^[第其]/.test(written);
    if (!leads && !(ordinal ? MARK_BEFORE : STOP_BEFORE).test(before)) continue;
    if (leads && !ordinal) continue;
    if (ordinal && IDIOM.test(text.slice(start, start + 4))) continue;
    const number = numberOf(written.replace(/[是要第其项（()）.．、]/g, ''));
    const style = ordinal ? 'ordinal' : readLabel(written)?.style;
    if (number === undefined || style === undefined) continue;
    found.push({
      start,
      end: start + written.length,
      style,
      number,
      leads,
      ...(ordinal ? { form: formOf(written) } : {}),
    });
  }
  return found;
}

function formOf(written: string): OrdinalForm {
  const first = written.charAt(0);
  if (first === '第' || first === '其') return first;
  return written.endsWith('要') ? '要' : '是';
}
