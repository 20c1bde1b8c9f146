import * as v from 'valibot';
import { explainIssues } from './explain';
import type { Pack } from './pack';
import { packSchema } from './pack';
import type { Result } from './result';

/**
 * Checks a pack that was read from JSON. Every fault is named by the path of its field, with the pack's own id in front
 * when it has one: “2017-annual：dimensions[0].heading：不能为空”.
 */
export function loadPack(json: unknown): Result<Pack> {
  if (Array.isArray(json)) return { ok: false, errors: ['（整个文件）：应为一组字段（{ }），现在是列表'] };
  const checked = v.safeParse(packSchema, json);
  if (checked.success) return { ok: true, value: checked.output };
  const id =
    typeof json === 'object' && json !== null && 'id' in json && typeof json.id === 'string'
      ? `${json.id}：`
      : '';
  return { ok: false, errors: explainIssues(checked.issues).map((error) => id + error) };
}

/** The same for a pack that ships with the add-in, where a fault is the project's own. Throws an Error with every fault. */
export function requirePack(json: unknown): Pack {
  const loaded = loadPack(json);
  if (!loaded.ok) throw new Error(loaded.errors.join('\n'));
  return loaded.value;
}
