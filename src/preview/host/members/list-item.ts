import { readParagraphs, type XmlElement } from '../../../docx';
import { isListItem, listOf } from '../format/paragraph-format';
import { related } from '../package/parts';
import type { Model } from '../story/model';
import { allParagraphs, indexOf } from '../story/order';
import { isInBody } from '../story/paragraphs';
import { defineClass } from '../wire/host-object';

/** The number that Word shows before a paragraph. */
function labelOf(model: Model, p: XmlElement): string {
  const { parts, document } = model;
  const all = readParagraphs(document, {
    styles: related(parts, 'styles'),
    numbering: related(parts, 'numbering'),
  });
  return all[indexOf(model, p)]?.listLabel ?? '';
}

/** How many items of the same list and level stand right before it. */
function siblingIndex(model: Model, p: XmlElement): number {
  const own = listOf(model.parts, p);
  let index = 0;
  for (const other of allParagraphs(model).slice(0, indexOf(model, p)).reverse()) {
    const list = listOf(model.parts, other);
    if (!list || list.id !== own?.id) continue;
    if (list.level < own.level) break;
    if (list.level === own.level) index += 1;
  }
  return index;
}

/** Word.ListItem: the automatic number of a paragraph. */
export const listItemClass = defineClass<XmlElement>('ListItem', {
  alive: (p, env) => isInBody(env.model, p) && isListItem(env.model.parts, p),
  scalars: {
    Level: { get: (p, env) => listOf(env.model.parts, p)?.level ?? 0 },
    ListString: { get: (p, env) => labelOf(env.model, p) },
    SiblingIndex: { get: (p, env) => siblingIndex(env.model, p) },
  },
});
