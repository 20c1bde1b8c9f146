import { WORD_DEFAULT_PROMPTS } from '../../../document';
import type { XmlElement } from '../../../docx';
import { adopt, append, child, descendants, make, ownText, replaceWith, val } from '../tree/tree';
import { editRelated, related, type PackageParts } from './parts';

/** What Word in Chinese shows in an empty control that has no placeholder of its own. */
const DEFAULT_PROMPT = WORD_DEFAULT_PROMPTS[2];

const partsOf = (root: XmlElement): XmlElement[] =>
  descendants(root, 'w:docPart').filter((part) => child(part, 'w:docPartPr'));
const nameOf = (part: XmlElement): string | undefined => val(child(part, 'w:docPartPr'), 'w:name');

/** The building block of that name in the package's glossary. */
function findDocPart(root: XmlElement | undefined, name: string | undefined): XmlElement | undefined {
  if (!root || name === undefined) return undefined;
  return partsOf(root).find((part) => nameOf(part) === name);
}

/** The words of a control's own placeholder; undefined when its building block is not in the package. */
export function ownPlaceholder(parts: PackageParts, docPart: string | undefined): string | undefined {
  const found = findDocPart(related(parts, 'glossary'), docPart);
  return found && descendants(found, 'w:t').map(ownText).join('');
}

/** What an empty control shows: its own words, or Word's default prompt when the package has none for it. */
export const placeholderText = (parts: PackageParts, docPart: string | undefined): string =>
  ownPlaceholder(parts, docPart) || DEFAULT_PROMPT;

/** Keeps the words as a building block, as Word does for `placeholderText`; returns the block's name. */
export function addPlaceholder(parts: PackageParts, words: string): string {
  const root = editRelated(parts, 'glossary');
  const list = child(root, 'w:docParts') ?? make('w:docParts');
  if (!child(root, 'w:docParts')) append(root, list);
  let number = partsOf(root).length + 1;
  while (findDocPart(root, blockName(number))) number += 1;
  append(list, block(blockName(number), words));
  return blockName(number);
}

/** Changes the words of a building block. */
export function replacePlaceholder(parts: PackageParts, docPart: string, words: string): boolean {
  const present = findDocPart(related(parts, 'glossary'), docPart);
  if (!present) return false;
  editRelated(parts, 'glossary');
  replaceWith(present, block(docPart, words));
  return true;
}

const blockName = (number: number): string => number.toString(16).toUpperCase().padStart(32, '0');

function block(name: string, words: string): XmlElement {
  const w = (tag: string, value?: string, ...children: XmlElement[]): XmlElement =>
    make(`w:${tag}`, value === undefined ? {} : { 'w:val': value }, children);
  const category = w('category', undefined, w('name', '常规'), w('gallery', 'placeholder'));
  const text = make('w:t', { 'xml:space': 'preserve' }, [words]);
  const run = w('r', undefined, w('rPr', undefined, w('rStyle', 'PlaceholderText')), text);
  return adopt(
    w(
      'docPart',
      undefined,
      w(
        'docPartPr',
        undefined,
        w('name', name),
        category,
        w('types', undefined, w('type', 'bbPlcHdr')),
        w('behaviors', undefined, w('behavior', 'content')),
      ),
      w('docPartBody', undefined, w('p', undefined, run)),
    ),
  );
}
