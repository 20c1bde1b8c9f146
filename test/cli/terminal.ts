import { run } from '../../src/cli/main';

export interface Ran {
  code: number;
  out: string;
  complaints: string[];
  written: Record<string, string>;
}

/** Runs a command in a terminal that has these files (texts in UTF-8, or bytes), and a clock that counts its readings. */
export function runWith(files: Record<string, string | Uint8Array>, ...args: string[]): Ran {
  const out: string[] = [];
  const complaints: string[] = [];
  const written: Record<string, string> = {};
  let time = 0;
  const code = run(args, {
    out: (text) => void out.push(text),
    complain: (line) => void complaints.push(line),
    read(file) {
      const content = files[file];
      if (content === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    list(folder) {
      const inside = Object.keys(files).filter((name) => name.startsWith(`${folder}/`));
      if (inside.length === 0) throw Object.assign(new Error('no such folder'), { code: 'ENOENT' });
      return inside.map((name) => name.slice(folder.length + 1));
    },
    write: (file, text) => void (written[file] = text),
    clock: () => (time += 1),
  });
  return { code, out: out.join(''), complaints, written };
}
