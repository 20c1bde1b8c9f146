import type { Draft } from '../../draft';
import { byIndex, quoteOf } from '../place';
import { ownersIn } from './owner';
import { planTimes } from './plan-time';

/** A sentence that speaks of all measures together: “以上措施由办公室督办，年底前全部完成”. */
const OF_ALL =
  /(?:以[上下]|上述|前述)(?:[各几\d一二两三四五六七八九十]+[项条])?(?:所有|整改)?(?:措施|任务|事项|整改)[^。；\n]{2,60}/g;

interface Said {
  owner: boolean;
  deadline: boolean;
}
const known = new WeakMap<Draft, Said>();

/** What is said of all measures of a paper at once: whether an owner and a deadline are among it. Once for each draft. */
export function saidOfAll(draft: Draft): Said {
  const kept = known.get(draft) ?? readSaid(draft);
  known.set(draft, kept);
  return kept;
}

function readSaid(draft: Draft): Said {
  const texts = byIndex(draft.paragraphs);
  const sentences = draft.parts
    .filter(({ kind }) => kind === 'measures')
    .flatMap(({ body }) => body)
    .flatMap(({ paragraph, start, end }) => quoteOf(texts, { paragraph, start, end }).match(OF_ALL) ?? []);
  return {
    owner: sentences.some((sentence) => ownersIn(sentence).length > 0),
    // “每季度督查一次” is no time by which they are done.
    deadline: sentences.some((sentence) => planTimes(sentence).some(({ kind }) => kind === 'deadline')),
  };
}
