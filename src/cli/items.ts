import * as v from 'valibot';
import { checkSingleItem, type CheckInput, type Finding } from '../checker';
import { explainIssues } from '../meeting';
import { Failure } from './failure';

const itemLine = v.object({
  id: v.string(),
  genre: v.picklist(['problem', 'cause', 'measure', 'criticism']),
  scope: v.picklist(['personal', 'team']),
  text: v.string(),
});
export type ItemLine = v.InferOutput<typeof itemLine>;

/** The items of a .jsonl text. Throws a Failure that tells every line that is none, by its number; blank lines are no items. */
export function readItems(text: string, file: string): ItemLine[] {
  const problems: string[] = [];
  const items: ItemLine[] = [];
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const read = readItem(line);
    if ('item' in read) items.push(read.item);
    else problems.push(`第 ${at + 1} 行${read.problem}`);
  }
  if (problems.length > 0) throw new Failure(`“${file}”：${problems.join('；')}。`);
  return items;
}

function readItem(line: string): { item: ItemLine } | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { problem: '不是 JSON' };
  }
  const parsed = v.safeParse(itemLine, json);
  return parsed.success
    ? { item: parsed.output }
    : { problem: `的 ${explainIssues(parsed.issues).join('、')}` };
}

/** The findings on one item, and the line that is printed for it. */
export function checkItemLine(item: ItemLine, input: CheckInput): { findings: Finding[]; line: string } {
  const findings = checkSingleItem(item.text, item.genre, item.scope, input);
  const shown = findings.map(({ rule, severity, quote }) => ({ rule, severity, quote }));
  return { findings, line: JSON.stringify({ id: item.id, findings: shown }) };
}
