import { NO_SETTINGS, readSettings, type Settings } from '../checker';
import { Failure } from './failure';
import { bytesOf } from './read-file';
import { textOf } from './read-paper';
import type { Terminal } from './terminal';

/** The configuration of a check. Throws a Failure that names the file and every fault in it. */
export function configOf(terminal: Terminal, file: string | undefined): Settings {
  if (file === undefined) return NO_SETTINGS;
  let json: unknown;
  try {
    json = JSON.parse(textOf(bytesOf(terminal, file), file));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`配置“${file}”不是 JSON。`);
  }
  const read = readSettings(json);
  if (!read.ok) throw new Failure(`配置“${file}”有误：${read.errors.join('；')}。`);
  return read.value;
}
