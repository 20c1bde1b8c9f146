import type { Block } from '../document';
import { readFlatOpc, writeFlatOpc } from '../docx';
import { anchorAt, type Anchor } from './anchor';
import {
  imprintOf,
  incoming,
  landedControls,
  NO_IMPRINT,
  surplus,
  type Imprint,
  type Snapshot,
} from './landed';
import { insertNatively, showPlaceholders } from './native';
import { WordError } from './errors';
import { openNewDocument } from './new-document';
import { run } from './run';
import { trackingOf, type Tracking } from './tracking';
import { viewOf, type View } from './view';

export const WHERE = ['end', 'cursor', 'newDocument'] as const;
export type Where = (typeof WHERE)[number];

export interface InsertOptions {
  /** For a new document: settings that it carries, so that the list goes along. Key → JSON text. */
  settings?: Record<string, string>;
  /** For a new document: the title in its properties. */
  title?: string;
}
export interface InsertResult {
  /** `opened`: as a new document. `partial`: what is named in `missing` did not arrive. */
  state: 'inserted' | 'partial' | 'opened';
  /** How many of our controls arrived. */
  tags: number;
  road: 'ooxml' | 'native' | 'package';
  /** The places that did not arrive, in words that stand in the paper. */
  missing: string[];
  /** A sentence when the paper had to go elsewhere than the cursor. */
  note?: string;
}

/** One insertion: where it goes, and what the document was like before. */
interface Site {
  context: Word.RequestContext;
  anchor: Anchor;
  tracking: Tracking;
  view: View;
  imprint: Imprint;
  before: Snapshot;
}

/**
 * Inserts a paper. At most 4 syncs, whatever the length: look; insert and read back; tidy. Or, where the host refuses
 * OOXML: look; refused; read back; insert natively and read back. (When that fails too, the document is read once more,
 * so that the result says what arrived.) Throws a WordError when nothing arrived; the document is as it was then.
 */
export function insertPaper(
  blocks: Block[],
  where: Where,
  options: InsertOptions = {},
): Promise<InsertResult> {
  if (where === 'newDocument') return openNewDocument(blocks, options);
  const fragment = writeFlatOpc(blocks);
  const imprint = imprintOf(readFlatOpc(fragment));
  return run(async (context) => {
    const view = viewOf(context);
    view.load();
    const tracking = trackingOf(context);
    tracking.load();
    const decide = anchorAt(context, where);
    await context.sync();
    const site: Site = { context, anchor: decide(), tracking, view, imprint, before: view.snapshot() };

    try {
      // In place of a fresh paragraph outside every control: a fragment takes on the format of the paragraph it is
      // put into (office-js#110, #2411), and Word on the web fails inside controls (#3271).
      await attempt(site, site.anchor.make(), (spot) => {
        spot.getRange('Whole').insertOoxml(fragment, 'Replace');
      });
      // A host may accept OOXML and do nothing with it.
      if (isUntouched(site, view.snapshot())) throw new WordError('host', 'insertOoxml had no effect');
    } catch (refusal) {
      const after = refusal instanceof WordError ? view.snapshot() : await readBack(site);
      // What landed is never inserted twice: the native road is taken only when nothing did.
      if (isUntouched(site, after)) return insertWithoutOoxml(site, blocks, after, refusal);
    }
    await tidy(site, imprint);
    return resultOf(site, 'ooxml');
  });
}

/** Makes the change with tracking off, and reads back in the same batch. */
async function attempt(
  { context, tracking, view }: Site,
  spot: Word.Paragraph,
  change: (spot: Word.Paragraph) => void,
): Promise<void> {
  tracking.pause();
  change(spot);
  tracking.resume();
  view.load();
  await context.sync();
}

/**
 * After a failed batch: what it left behind. Tracking was left off by it and comes back on here. Asked twice at most,
 * for without an answer nothing can be put right.
 */
async function readBack({ context, tracking, view }: Site): Promise<Snapshot> {
  const ask = (): Promise<void> => {
    tracking.resume();
    view.load();
    return context.sync();
  };
  await ask().catch(ask);
  return view.snapshot();
}

/** True when no control of the paper arrived and at most our own fresh paragraph was left. */
function isUntouched({ imprint, before }: Site, after: Snapshot): boolean {
  const stretch = incoming(before, after);
  return (
    landedControls(imprint, before, after).landed === 0 &&
    stretch !== undefined &&
    after.texts.slice(stretch.from, stretch.to).join('') === ''
  );
}

async function insertWithoutOoxml(
  site: Site,
  blocks: readonly Block[],
  now: Snapshot,
  refusal: unknown,
): Promise<InsertResult> {
  const { anchor, before, imprint } = site;
  try {
    const spot = now.texts.length > before.texts.length ? anchor.find() : anchor.make();
    await attempt(site, spot, () => {
      const unfilled = insertNatively(spot, blocks);
      if (!anchor.atEnd) spot.delete();
      showPlaceholders(unfilled);
    });
  } catch {
    const after = await readBack(site);
    if (isUntouched(site, after)) {
      await tidy(site, NO_IMPRINT);
      throw refusal;
    }
    await tidy(site, imprint);
  }
  return resultOf(site, 'native');
}

/** Removes the empty paragraphs that the insertion left; one that stays is no reason to call it failed. */
async function tidy({ context, before, view, tracking }: Site, imprint: Imprint): Promise<void> {
  const gone = surplus(imprint, before, view.snapshot());
  if (gone.length === 0) return;
  try {
    tracking.pause();
    for (const index of gone) view.paragraphs.items[index]?.delete();
    tracking.resume();
    await context.sync();
  } catch {
    tracking.resume();
    await context.sync().catch(() => undefined);
  }
}

function resultOf({ imprint, before, view, anchor }: Site, road: 'ooxml' | 'native'): InsertResult {
  const { landed, missing } = landedControls(imprint, before, view.snapshot());
  return {
    state: missing.length === 0 ? 'inserted' : 'partial',
    tags: landed,
    road,
    missing,
    ...(anchor.note === undefined ? {} : { note: anchor.note }),
  };
}
