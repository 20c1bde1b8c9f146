/** Why the command could not do what was asked: one sentence for the person at the terminal, exit code 2. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

export const EXIT = { clean: 0, found: 1, failed: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
