import { EXIT, Failure, type ExitCode } from '../failure';
import { argumentsOf } from '../options';
import type { Terminal } from '../terminal';
import { writeTo } from '../write-file';
import { rulesPage } from './rules-page';

const OPTIONS = { out: { type: 'string' } } as const;

/** `npm run docs`: writes the documentation of the rules to the file that --out names, or prints it. */
export function docs(args: string[], terminal: Terminal): ExitCode {
  const { values, positionals } = argumentsOf(args, OPTIONS);
  if (positionals.length > 0) throw new Failure(`docs 不带文件，多写了“${positionals.join('”“')}”。`);
  if (values.out === undefined) terminal.out(rulesPage());
  else writeTo(terminal, values.out, rulesPage());
  return EXIT.clean;
}
