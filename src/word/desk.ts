import { formatTag, type Paragraph } from '../document';
import { readFlatOpc } from '../docx';
import { readParagraphs } from './read-draft';
import { trackingOf, type Tracking } from './tracking';
import { viewOf, type View } from './view';

/** A document opened for changes by plan: as it was read, and Word's objects for what was read. */
export interface Desk {
  context: Word.RequestContext;
  view: View;
  tracking: Tracking;
  /** As last read. */
  paragraphs: Paragraph[];
  /** False where the host refuses getOoxml: changes cannot be read back in the batch that made them. */
  ooxml: boolean;
}

/** Reads the document: one sync, or three where getOoxml is refused. */
export async function openDesk(context: Word.RequestContext): Promise<Desk> {
  const desk: Desk = {
    context,
    view: viewOf(context),
    tracking: trackingOf(context),
    paragraphs: [],
    ooxml: true,
  };
  await readAgain(desk);
  return desk;
}

/** Reads the document again, also after a failed batch: tracking, which that left off, comes back on. */
export async function readAgain(desk: Desk): Promise<void> {
  const { context, view, tracking } = desk;
  const read = await readParagraphs(context, () => {
    tracking.resume();
    tracking.load();
    view.load();
  });
  desk.paragraphs = read.paragraphs;
  desk.ooxml = read.ooxml;
}

/**
 * Sends what was queued, with tracking off around it, and reads the document again in the same batch where the host
 * can. One sync.
 */
export async function commit(desk: Desk, change: () => void): Promise<void> {
  const { context, view, tracking } = desk;
  tracking.pause();
  change();
  tracking.resume();
  view.load();
  const ooxml = desk.ooxml ? context.document.body.getOoxml() : undefined;
  await context.sync();
  if (ooxml) desk.paragraphs = readFlatOpc(ooxml.value);
}

/** Word's objects for what was read. */
export interface Finder {
  /**
   * By tag, and equal tags by their order in the document. Undefined when Word counts another number of them (a text
   * box holds a copy): better no change than one elsewhere.
   */
  control(paragraph: number, control: number): Word.ContentControl | undefined;
  /**
   * Paragraphs outside tables are counted, for hosts differ in what they count inside (ends of rows); one in a table is
   * found by a control of ours in it.
   */
  paragraph(index: number): Word.Paragraph | undefined;
}

/** For the document as it was last read. */
export function finderOf({ paragraphs, view }: Desk): Finder {
  const places = new Map<string, string[]>();
  paragraphs.forEach(({ controls }, p) =>
    controls?.forEach(({ tag }, c) => push(places, formatTag(tag), `${p}.${c}`)),
  );
  const objects = new Map<string, Word.ContentControl[]>();
  for (const control of view.controls.items) push(objects, control.tag ?? '', control);

  const read = paragraphs.flatMap(({ cell }, index) => (cell ? [] : [index]));
  const found = view.paragraphs.items.filter((paragraph) => paragraph.tableNestingLevel === 0);
  const outside = new Map(read.length === found.length ? read.map((index, at) => [index, found[at]]) : []);

  const control: Finder['control'] = (p, c) => {
    const wanted = paragraphs[p]?.controls?.[c];
    if (!wanted) return undefined;
    const tag = formatTag(wanted.tag);
    const same = places.get(tag) ?? [];
    const candidates = objects.get(tag) ?? [];
    return candidates.length === same.length ? candidates[same.indexOf(`${p}.${c}`)] : undefined;
  };
  return {
    control,
    paragraph: (index) => outside.get(index) ?? control(index, 0)?.paragraphs.getFirst(),
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
