import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkParagraphs, type CheckInput, type Report } from '../../src/checker';
import { textToParagraphs, type DraftPaper } from '../../src/draft';
import { packById, PACKS, type Pack, type PackId } from '../../src/meeting';

/** A draft of our own under test/fixtures/drafts. */
export const fixture = (name: string): string =>
  readFileSync(path.join(__dirname, '../fixtures/drafts', name), 'utf8');

export const required = (id: PackId): Pack => {
  const pack = packById(id);
  if (!pack) throw new Error(id);
  return pack;
};

/** Checks a text as the terminal does. */
export const checkText = (
  text: string,
  input: Omit<CheckInput, 'pack'> & { pack?: PackId; paper?: DraftPaper } = {},
): Report =>
  checkParagraphs(textToParagraphs(text), {
    ...input,
    packs: PACKS,
    pack: input.pack === undefined ? undefined : required(input.pack),
  });

/** “rule severity quote”, for comparing. */
export const brief = (report: Report): string[] =>
  report.findings.map(({ rule, severity, quote }) => `${severity} ${rule} ${quote}`);

/** Rules of the first set: the tests of the engine do not depend on which others there are. */
export const FIRST = [
  'dimension-missing',
  'dimension-order',
  'section-empty',
  'part-missing',
  'placeholder-left',
  'item-abstract',
  'hope-for-criticism',
  'team-for-personal',
];
