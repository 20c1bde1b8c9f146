import * as v from 'valibot';
import { explainIssues } from '../meeting';
import { Failure } from './failure';
import { bytesOf } from './read-file';
import { textOf } from './read-paper';
import type { Terminal } from './terminal';

const labelledItem = v.object({
  id: v.string(),
  genre: v.picklist(['problem', 'cause', 'measure', 'criticism']),
  scope: v.picklist(['personal', 'team']),
  text: v.string(),
  labels: v.intersect([v.object({ vague: v.boolean() }), v.record(v.string(), v.boolean())]),
  difficulty: v.string(),
});
/** An item with what readers found in it: `vague`, and the flags of its genre (test/corpus/README.md). */
export type LabelledLine = v.InferOutput<typeof labelledItem>;

const expectedFinding = v.object({
  kind: v.string(),
  quote: v.string(),
  why: v.optional(v.string()),
  weak: v.optional(v.boolean(), false),
});
/** What a reviewer expects to be found in a draft; `weak`: may be let pass. */
export type ExpectedFinding = v.InferOutput<typeof expectedFinding>;

/** The labelled items of a .jsonl. Throws a Failure that names the line which is none. */
export function readLabelled(terminal: Terminal, file: string): LabelledLine[] {
  const lines = textOf(bytesOf(terminal, file), file).split(/\r\n|\n|\r/);
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const parsed = v.safeParse(labelledItem, jsonOf(line, `“${file}”第 ${at + 1} 行`));
    if (!parsed.success)
      throw new Failure(`“${file}”第 ${at + 1} 行的 ${explainIssues(parsed.issues).join('、')}。`);
    return [parsed.output];
  });
}

/** The findings that a draft's .json expects. Throws a Failure when it is not such a list. */
export function readExpected(terminal: Terminal, file: string): ExpectedFinding[] {
  const json = jsonOf(textOf(bytesOf(terminal, file), file), `“${file}”`);
  const parsed = v.safeParse(v.array(expectedFinding), json);
  if (!parsed.success) throw new Failure(`“${file}”的 ${explainIssues(parsed.issues).join('、')}。`);
  return parsed.output;
}

function jsonOf(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure(`${what}不是 JSON。`);
  }
}
