import { HostError } from '../errors';
import { isHostObject, type Argument, type HostObject } from './host-object';

/** A text argument. Throws InvalidArgument. */
export function textArgument(args: Argument[], index: number): string {
  const value = args[index];
  if (typeof value !== 'string') throw new HostError('InvalidArgument', `argument ${index + 1}`);
  return value;
}

export function numberArgument(args: Argument[], index: number, otherwise?: number): number {
  const value = args[index] ?? otherwise;
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new HostError('InvalidArgument', `argument ${index + 1}`);
  return value;
}

/** One of the documented words, whatever the case of its letters; `otherwise` when it is left out. */
export function wordArgument<W extends string>(
  args: Argument[],
  index: number,
  words: readonly W[],
  otherwise?: W,
): W {
  const value = args[index] ?? otherwise;
  const found =
    typeof value === 'string' ? words.find((word) => word.toLowerCase() === value.toLowerCase()) : undefined;
  if (found === undefined)
    throw new HostError('InvalidArgument', `argument ${index + 1} must be ${words.join(', ')}`);
  return found;
}

/** An object argument of one of the classes. */
export function objectArgument(args: Argument[], index: number, types: string[]): HostObject {
  const value = args[index];
  if (!isHostObject(value) || !types.includes(value.type))
    throw new HostError('InvalidArgument', `argument ${index + 1}`);
  return value;
}

/** A table of texts, as `values` has it. */
export function valuesArgument(value: Argument | undefined): string[][] | undefined {
  if (value === undefined || value === null) return undefined;
  const rows: unknown[] = Array.isArray(value) ? value : [];
  const valid =
    Array.isArray(value) &&
    rows.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === 'string'));
  if (!valid) throw new HostError('InvalidArgument', 'values');
  return rows as string[][];
}
