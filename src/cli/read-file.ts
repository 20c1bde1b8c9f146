import { Failure } from './failure';
import type { Terminal } from './terminal';

const REASONS: Record<string, string> = {
  ENOENT: '没有这个文件',
  EISDIR: '这是文件夹，不是文件',
  EACCES: '没有读取的权限',
  EPERM: '没有读取的权限',
  ENAMETOOLONG: '文件名太长',
  EMFILE: '打开的文件太多',
};

/** The bytes of a file. Throws a Failure that says why there are none. */
export function bytesOf(terminal: Terminal, file: string): Uint8Array {
  try {
    return terminal.read(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Failure(`读不出“${file}”：${REASONS[code] ?? '系统没有说明原因'}。`);
  }
}
