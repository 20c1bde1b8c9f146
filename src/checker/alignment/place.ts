import type { Span } from '../../document';
import type { Item } from '../../draft';
import { spansInItem } from '../place';
import { clausesOf } from '../speech/clauses';

/** Where an item begins: its words in its first paragraph. */
export const placeOf = (item: Item): Span =>
  spansInItem(item, { start: 0, end: item.text.length })[0] ?? { paragraph: 0, start: 0, end: 0 };

const LONGEST = 24;
const SHORTEST = 6;

/** An item's first clauses, for a question to take up: up to where they name the matter, no longer than a line. */
export function firstWords(text: string): string {
  const clauses = clausesOf(text);
  // “工作作风方面：” says under which heading the matter belongs.
  const [first, second] =
    clauses.length > 1 && /方面$/.test(clauses[0]?.text ?? '') ? clauses.slice(1) : clauses;
  if (!first) return '';
  // A date alone (“2016年10月”) names no matter.
  const end = first.text.length < SHORTEST && second ? second.end : first.end;
  const words = text.slice(first.start, end).replace(/\n/g, '').replace(/^至于/, '');
  const cut = words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 4)}……`;
  return cut.replace(/“/g, '‘').replace(/”/g, '’');
}
