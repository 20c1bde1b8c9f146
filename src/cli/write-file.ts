import { Failure } from './failure';
import type { Terminal } from './terminal';

const REASONS: Record<string, string> = {
  ENOENT: '没有这个文件夹',
  ENOTDIR: '没有这个文件夹',
  EISDIR: '这是文件夹，不是文件',
  EACCES: '没有写入的权限',
  EPERM: '没有写入的权限',
  EROFS: '没有写入的权限',
  ENOSPC: '磁盘已满',
};

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? '系统没有说明原因';
};

/** Writes a file. Throws a Failure that says why it cannot be written. */
export function writeTo(terminal: Terminal, file: string, text: string): void {
  try {
    terminal.write(file, text);
  } catch (error) {
    throw new Failure(`写不进“${file}”：${reasonOf(error)}。`);
  }
}

/** Makes sure, before work that takes long, that there is such a folder; whether it can be written to shows in the end. Throws a Failure. */
export function needFolder(terminal: Terminal, folder: string): void {
  try {
    terminal.list(folder);
  } catch {
    throw new Failure(`写不进“${folder}”：打不开这个文件夹。`);
  }
}
