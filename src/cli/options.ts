import { parseArgs, type ParseArgsConfig } from 'node:util';
import { SEVERITIES, type Severity } from '../checker';
import { DRAFT_PAPER_NAMES, DRAFT_PAPERS, type DraftPaper } from '../draft';
import { packById, PACKS, type Pack } from '../meeting';
import { Failure } from './failure';

type Config = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Config> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;

/** Parses a command's arguments. Throws a Failure with one sentence for an argument that it does not take. */
export function argumentsOf<const T extends Config>(args: string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true }) as Parsed<T>;
  } catch (error) {
    const { code = '', message = '' } = error as { code?: string; message?: string };
    const name = /'(-[^' <]*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new Failure(`没有“${name}”这个选项。`);
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      const wants = name.includes('timing') || name.includes('help') ? '不带值' : '后面要写值';
      throw new Failure(`选项“${name}”${wants}。`);
    }
    throw new Failure('参数写法不对。');
  }
}

/** The value, one of the allowed ones, or the default. */
export function choice<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
  otherwise: T,
): T {
  if (value === undefined) return otherwise;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new Failure(`--${option} 应为 ${allowed.join('、')} 之一，不是“${value}”。`);
  return found;
}

export const severityOption = (value: string | undefined): Severity =>
  choice('fail-on', value, SEVERITIES, 'error');

/** The pack of that id; undefined when none is asked for. */
export function packOption(id: string | undefined): Pack | undefined {
  if (id === undefined) return undefined;
  const pack = packById(id);
  if (!pack) throw new Failure(`没有通知包“${id}”；现有 ${PACKS.map((one) => one.id).join('、')}。`);
  return pack;
}

export function paperOption(kind: string | undefined): DraftPaper | 'auto' {
  if (kind === undefined || kind === 'auto') return 'auto';
  const found = DRAFT_PAPERS.find((one) => one === kind);
  if (found) return found;
  const all = DRAFT_PAPERS.map((one) => `${one}（${DRAFT_PAPER_NAMES[one]}）`);
  throw new Failure(`没有文稿种类“${kind}”；应为 auto、${all.join('、')} 之一。`);
}
