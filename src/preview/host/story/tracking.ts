import type { XmlElement } from '../../../docx';
import { editRelated, related } from '../package/parts';
import { dropChild, ensureChild, ensureFirst } from '../tree/schema-order';
import {
  child,
  childrenNamed,
  descendants,
  elementsOf,
  flag,
  insertAt,
  insertBefore,
  isElement,
  make,
  append,
  detach,
  ancestor,
} from '../tree/tree';
import { edited, type Model } from './model';

/*
 * With change tracking on, what is put in is marked as inserted and what is taken out stays, marked as deleted. Text,
 * paragraph marks and table rows are tracked; formatting and the making of controls are not.
 */

export const isTracking = (model: Model): boolean =>
  flag(related(model.parts, 'settings'), 'w:trackRevisions') === true;

/** Settings that stand before `w:trackRevisions` (ECMA-376 Part 1, §17.15.1.78). */
const BEFORE = new Set(
  (
    'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries ' +
    'displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts ' +
    'embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader ' +
    'bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState ' +
    'formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView'
  )
    .split(' ')
    .map((name) => `w:${name}`),
);

export function setTracking(model: Model, on: boolean): void {
  if (isTracking(model) === on) return;
  const settings = editRelated(model.parts, 'settings');
  dropChild(settings, 'w:trackRevisions');
  if (on) {
    const next = settings.children.findIndex((each) => isElement(each) && !BEFORE.has(each.name));
    insertAt(settings, next < 0 ? settings.children.length : next, make('w:trackRevisions'));
  }
  edited(model);
}

const lastNumber = new WeakMap<Model, number>();

/** A number that no tracked change of the document has. */
export function freshRevision(model: Model): string {
  const number = (lastNumber.get(model) ?? highestNumber(model)) + 1;
  lastNumber.set(model, number);
  return String(number);
}

/** A `w:ins` or `w:del` with number, author and time. */
export const revisionMark = (model: Model, name: 'w:ins' | 'w:del'): XmlElement =>
  make(name, { 'w:id': freshRevision(model), ...model.stamp() });

/** Elements that stand for a tracked change and have a number. */
export const REVISIONS = [
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
];

/** Properties as they are without their tracked changes: a copy must not have the numbers of the original. */
export function withoutRevisions(properties: XmlElement): XmlElement {
  for (const name of REVISIONS) {
    dropChild(properties, name);
    dropChild(child(properties, 'w:rPr'), name);
  }
  return properties;
}

const highestNumber = (model: Model): number =>
  Math.max(
    0,
    ...REVISIONS.flatMap((each) => descendants(model.document, each)).map((each) =>
      Number(each.attributes['w:id'] ?? 0),
    ),
  );

/** True for a run that a tracked change put in: taking it out again leaves nothing. */
export const isInsertedRun = (run: XmlElement): boolean =>
  ancestor(run, 'w:ins') !== undefined || ancestor(run, 'w:moveTo') !== undefined;

/** Marks whole runs as deleted, in their place. */
export function markRunsDeleted(model: Model, runs: Iterable<XmlElement>): void {
  for (const run of runs) {
    for (const text of elementsOf(run)) {
      if (text.name === 'w:t') text.name = 'w:delText';
      if (text.name === 'w:instrText') text.name = 'w:delInstrText';
    }
    const mark = revisionMark(model, 'w:del');
    insertBefore(run, mark);
    detach(run);
    append(mark, run);
  }
}

/** Marks runs as inserted, in their place. */
export function markRunsInserted(model: Model, runs: Iterable<XmlElement>): void {
  for (const run of runs) {
    if (isInsertedRun(run) || ancestor(run, 'w:del')) continue;
    const mark = revisionMark(model, 'w:ins');
    insertBefore(run, mark);
    detach(run);
    append(mark, run);
  }
}

const markProperties = (p: XmlElement): XmlElement => ensureChild(ensureFirst(p, 'w:pPr'), 'w:rPr');

/** The paragraph's mark was put in. */
export function markParagraphInserted(model: Model, p: XmlElement): void {
  const properties = markProperties(p);
  if (!child(properties, 'w:ins')) insertAt(properties, 0, revisionMark(model, 'w:ins'));
}

/** The paragraph's mark was taken out: accepted, the paragraph runs into the next one. */
export function markParagraphDeleted(model: Model, p: XmlElement): void {
  const properties = markProperties(p);
  if (child(properties, 'w:del')) return;
  insertAt(properties, child(properties, 'w:ins') ? 1 : 0, revisionMark(model, 'w:del'));
}

export const isInsertedParagraph = (p: XmlElement): boolean =>
  child(child(child(p, 'w:pPr'), 'w:rPr'), 'w:ins') !== undefined;

/** Marks blocks that were put in: their text, their paragraphs' marks, their rows. */
export function markBlocksInserted(model: Model, blocks: XmlElement[]): void {
  for (const block of blocks) {
    const all = (name: string): XmlElement[] => (block.name === name ? [block] : descendants(block, name));
    markRunsInserted(model, all('w:r'));
    for (const p of all('w:p')) markParagraphInserted(model, p);
    for (const row of all('w:tr')) markRow(model, row, 'w:ins');
  }
}

/** Marks a row as put in or taken out. */
export function markRow(model: Model, row: XmlElement, name: 'w:ins' | 'w:del'): void {
  const properties = child(row, 'w:trPr') ?? make('w:trPr');
  if (!child(row, 'w:trPr')) {
    const exceptions = childrenNamed(row, 'w:tblPrEx')[0];
    insertAt(row, exceptions ? row.children.indexOf(exceptions) + 1 : 0, properties);
  }
  if (!child(properties, name)) append(properties, revisionMark(model, name));
}
