import type { XmlElement } from '../../../docx';
import { HostError } from '../errors';
import { ensurePlaceholderStyle } from '../format/styles';
import { addPlaceholder, replacePlaceholder } from '../package/glossary';
import {
  contentElement,
  contentLocked,
  controlLocked,
  controlSpan,
  docPart,
  emptyControl,
  levelOf,
  paragraphOf,
  propertiesOf,
  restorePlaceholder,
  unwrap,
} from '../story/controls';
import { deleteSpan, removeBlock } from '../story/edit';
import { controlType } from '../story/find';
import { insertBlocks, insertIntoContainer } from '../story/insert-blocks';
import { shiftForDelete } from '../story/live-range';
import { restructured, type Position, type Span } from '../story/model';
import { afterMark } from '../story/order';
import { showsPlaceholder } from '../story/segments';
import { isTracking } from '../story/tracking';
import { dropChild, setChild } from '../tree/schema-order';
import { detach, elementsOf, make, parentOf } from '../tree/tree';
import type { Environment } from '../wire/environment';
import type { HostObject } from '../wire/host-object';
import { fragmentBlocks, tailOf } from './insertion';

/** ContentControl.subtype. */
export function subtype(sdt: XmlElement): string {
  const type = controlType(sdt);
  const level = levelOf(sdt);
  if (type === 'PlainText') return level === 'inline' ? 'PlainTextInline' : 'PlainTextParagraph';
  if (type !== 'RichText') return type;
  if (level === 'inline') return 'RichTextInline';
  if (level === 'row') return 'RichTextTableRow';
  if (level === 'cell') return 'RichTextTableCell';
  const blocks = elementsOf(contentElement(sdt));
  return blocks.length === 1 && blocks[0]?.name === 'w:tbl' ? 'RichTextTable' : 'RichTextParagraphs';
}

/** New placeholder words: kept as a building block, and shown at once when the control is empty. */
export function setPlaceholder(sdt: XmlElement, words: string, env: Environment): void {
  const { model } = env;
  const present = docPart(sdt);
  if (present === undefined || !replacePlaceholder(model.parts, present, words)) {
    const name = addPlaceholder(model.parts, words);
    setChild(propertiesOf(sdt), make('w:placeholder', {}, [make('w:docPart', { 'w:val': name })]));
  }
  ensurePlaceholderStyle(model.parts);
  const span = controlSpan(sdt);
  const bare = span.start.p === span.end.p && span.start.at === span.end.at;
  if (showsPlaceholder(sdt)) {
    emptyControl(model, sdt);
    dropChild(propertiesOf(sdt), 'w:showingPlcHdr');
    restorePlaceholder(model, sdt);
  } else if (bare) restorePlaceholder(model, sdt);
  restructured(model);
}

/** `delete(keepContent)`. Content that is a placeholder goes with the control. */
export function deleteControl(sdt: XmlElement, keepContent: boolean, env: Environment): void {
  const { model } = env;
  if (controlLocked(sdt) || (contentLocked(sdt) && !keepContent))
    throw new HostError('NotAllowed', 'the content control is locked');
  if (keepContent && !showsPlaceholder(sdt)) {
    unwrap(model, sdt);
    return;
  }
  if (isTracking(model) && !showsPlaceholder(sdt)) {
    // Word leaves a deleted control in the collection until the change is accepted.
    deleteSpan(model, controlSpan(sdt));
    return;
  }
  if (levelOf(sdt) === 'inline') {
    const { start, end } = controlSpan(sdt);
    const p = paragraphOf(sdt);
    detach(sdt);
    shiftForDelete(model, p, start.at, end.at);
    restructured(model);
    return;
  }
  const parent = parentOf(sdt);
  if (levelOf(sdt) !== 'block' || !parent)
    throw new HostError('NotImplemented', 'deleting a control around rows or cells');
  const others = elementsOf(parent).filter((each) => each !== sdt && /^w:(p|sdt)$/.test(each.name));
  if (others.length === 0) {
    emptyControl(model, sdt);
    dropChild(propertiesOf(sdt), 'w:showingPlcHdr');
    unwrap(model, sdt);
  } else removeBlock(model, sdt);
}

/** RangeLocation. */
export type Location = 'Whole' | 'Start' | 'End' | 'Before' | 'After' | 'Content';

/** `getRange`: `Start` and `End` stand inside the control, `Before` and `After` outside. */
export function rangeOf(sdt: XmlElement, where: Location, env: Environment): HostObject {
  const { start, end } = controlSpan(sdt);
  const inline = levelOf(sdt) === 'inline';
  const before: Position = inline ? { ...start, inside: undefined, outside: sdt } : start;
  const after: Position = inline ? { ...end, inside: undefined, outside: sdt } : afterMark(env.model, end.p);
  switch (where) {
    case 'Whole':
      return env.make.range({ start: before, end: after });
    case 'Before':
      return env.make.range({ start: before, end: before });
    case 'After':
      return env.make.range({ start: after, end: after });
    case 'Start':
      return env.make.range({ start, end: { ...start } });
    case 'End':
      return env.make.range({ start: { ...end }, end });
    default:
      return env.make.range({ start, end });
  }
}

/** `insertOoxml`. */
export function insertOoxml(
  sdt: XmlElement,
  where: 'Replace' | 'Start' | 'End',
  ooxml: string,
  env: Environment,
): Span {
  const { model } = env;
  if (contentLocked(sdt)) throw new HostError('NotAllowed', 'the content control is locked');
  if (levelOf(sdt) === 'row' || levelOf(sdt) === 'cell')
    throw new HostError('NotImplemented', 'OOXML in a control around rows or cells');
  const blocks = fragmentBlocks(ooxml, env);
  if (isTracking(model) && !showsPlaceholder(sdt)) {
    if (where === 'Replace') deleteSpan(model, controlSpan(sdt));
  } else if (where === 'Replace' || showsPlaceholder(sdt)) {
    emptyControl(model, sdt);
    dropChild(propertiesOf(sdt), 'w:showingPlcHdr');
  }
  if (levelOf(sdt) === 'block')
    return insertIntoContainer(
      model,
      contentElement(sdt),
      where === 'Start' ? 'Start' : 'End',
      blocks,
      tailOf(env),
    );
  const { start, end } = controlSpan(sdt);
  return insertBlocks(model, { ...(where === 'End' ? end : start), inside: sdt }, blocks, tailOf(env));
}
