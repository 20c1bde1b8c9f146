import { perItem } from '../per-item';
import { judge } from './judge';

/** The judgement of an item as the model that the add-in ships makes it, once for all rules that ask. */
export const judgementOf = perItem(({ text, kind }, { scope, borrowed }) =>
  judge({ text, kind, scope }, borrowed),
);
