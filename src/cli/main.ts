import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { check } from './check';
import { docs } from './docs/docs';
import { evaluate } from './evaluate';
import { EXIT, Failure, type ExitCode } from './failure';
import type { Terminal } from './terminal';
import { train } from './train';
import { USAGE } from './usage';

const COMMANDS: Record<string, (args: string[], terminal: Terminal) => ExitCode> = {
  check,
  train,
  eval: evaluate,
  docs,
};

/** Runs a command and returns the exit code. What cannot be done is told in one sentence on standard error. */
export function run(args: readonly string[], terminal: Terminal): ExitCode {
  const [name, ...rest] = args;
  if (
    name === undefined ||
    name === '--help' ||
    name === '-h' ||
    name === 'help' ||
    rest.includes('--help')
  ) {
    if (name === undefined) terminal.complain(USAGE);
    else terminal.out(`${USAGE}\n`);
    return name === undefined ? EXIT.failed : EXIT.clean;
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new Failure(`没有“${name}”这个命令；用 duizhao --help 看用法。`);
    return command(rest, terminal);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    terminal.complain(error.message);
    return EXIT.failed;
  }
}

/** The command in a real terminal. */
export function main(args: readonly string[]): ExitCode {
  return run(args, {
    out: (text) => void process.stdout.write(text),
    complain: (line) => void process.stderr.write(`${line}\n`),
    read: (file) => readFileSync(file),
    list: (folder) => readdirSync(folder),
    write: (file, text) => writeFileSync(file, text),
    clock: () => performance.now(),
  });
}
