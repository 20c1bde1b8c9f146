import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateDrafts, type LabelledDraft } from '../../src/cli/evaluate-drafts';

/** The whole papers of a folder, with what a reviewer expects in each. */
const papersOf = (folder: string): LabelledDraft[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({
      name,
      text: readFileSync(join(folder, name), 'utf8'),
      expected: JSON.parse(
        readFileSync(join(folder, name.replace(/txt$/, 'json')), 'utf8'),
      ) as LabelledDraft['expected'],
    }));

/** What `npm run eval` prints of them at its head: found, expected, findings above a hint on clean papers. */
function figuresOf(folder: string): { found: number; expected: number; loud: number } {
  const text = evaluateDrafts(folder, papersOf(join(__dirname, folder))).join('\n');
  const number = (pattern: RegExp): number => Number(pattern.exec(text)?.[1]);
  return {
    found: number(/(\d+) of \d+ found/),
    expected: number(/\d+ of (\d+) found/),
    loud: number(/with (\d+) findings above a hint/),
  };
}

test.each([
  ['drafts', 240],
  ['plans', 30],
])('%s: at least 0.95 of what a reviewer expects is found, and clean papers stay clean', (folder, least) => {
  const { found, expected, loud } = figuresOf(folder);
  expect(expected).toBeGreaterThanOrEqual(least);
  expect(found / expected).toBeGreaterThanOrEqual(0.95);
  expect(loud).toBe(0);
});
