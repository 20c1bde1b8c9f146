/** What a command needs of the terminal it runs in; tests hand in their own. */
export interface Terminal {
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes a line to standard error. */
  complain(line: string): void;
  /** The bytes of a file, its name as typed. Throws as the file system does. */
  read(file: string): Uint8Array;
  /** The names in a folder. Throws as the file system does. */
  list(folder: string): string[];
  write(file: string, text: string): void;
  /** Milliseconds from any point on. */
  clock(): number;
}
