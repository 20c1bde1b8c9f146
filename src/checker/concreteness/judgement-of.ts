import { perItem } from '../per-item';
import { clearedText } from './cleared-text';
import { judge } from './judge';

/** The judgement of an item as the model that the add-in ships makes it, once for all rules that ask. */
export const judgementOf = perItem((item, context) => {
  const { text, kind } = item;
  return judge({ text, kind, scope: context.scope, cleared: clearedText(item, context) }, context.borrowed);
});
