import * as v from 'valibot';
import type { AnyRule } from '../../checker';
import { code } from './markdown';

/** A threshold that configuration may set, in Markdown. */
export interface OptionFacts {
  name: string;
  values: string;
  otherwise: string;
  about: string;
}

const objectSchema = v.object({ entries: v.record(v.string(), v.unknown()) });
const optionalSchema = v.object({
  type: v.literal('optional'),
  wrapped: v.object({
    type: v.string(),
    options: v.optional(v.array(v.string())),
    pipe: v.optional(
      v.array(
        v.object({
          type: v.string(),
          requirement: v.optional(v.unknown()),
          description: v.optional(v.string()),
        }),
      ),
      [],
    ),
  }),
  default: v.optional(v.unknown()),
});

/** What a rule's thresholds are, read from its own schema. Throws for one of a kind that has no words here yet. */
export function optionsOf(rule: AnyRule): OptionFacts[] {
  return Object.entries(v.parse(objectSchema, rule.options).entries).map(([name, schema]) => {
    const { wrapped, default: otherwise } = v.parse(optionalSchema, schema);
    const about = wrapped.pipe.find(({ type }) => type === 'description')?.description;
    if (about === undefined) throw new Error(`${rule.id}: option ${name} has no description`);
    return {
      name,
      values: wrapped.options ? wrapped.options.map(code).join(', ') : numberWords(wrapped),
      otherwise: otherwise === undefined ? '–' : code(String(otherwise)),
      about,
    };
  });
}

function numberWords({ type, pipe }: v.InferOutput<typeof optionalSchema>['wrapped']): string {
  if (type !== 'number') throw new Error(`no words for options of type ${type}`);
  const limit = (name: string): string | undefined => {
    const requirement = pipe.find((one) => one.type === name)?.requirement;
    return typeof requirement === 'number' ? String(requirement) : undefined;
  };
  const noun = pipe.some((one) => one.type === 'integer') ? 'whole number' : 'number';
  const [least, most] = [limit('min_value'), limit('max_value')];
  if (least !== undefined && most !== undefined) return `${noun} from ${least} to ${most}`;
  return least === undefined ? noun : `${noun} from ${least} on`;
}
