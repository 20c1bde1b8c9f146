import type { Paragraph } from './paragraph';

/** Whether a paper stands in a document, and where. */
export interface PaperPresence {
  present: boolean;
  /** Indexes of its title paragraphs, one for each copy; or of the first tracked heading when the title was retyped. */
  paragraphs: number[];
}

/** One paper in a document: from its title (or from the start of the document) to the next paper's title. */
export interface Region {
  /** The id in the title's tag, which is the paper's kind; absent before the first title. */
  paper?: string;
  /** First paragraph. */
  from: number;
  /** Past the last paragraph. */
  to: number;
}

/** Cuts a document at the titles of our papers. A document without any is one region without a paper. */
export function regions(paragraphs: readonly Paragraph[]): Region[] {
  const cuts: Region[] = [{ from: 0, to: paragraphs.length }];
  paragraphs.forEach((paragraph, index) => {
    const title = paragraph.controls?.find((control) => control.tag.kind === 'title');
    const last = cuts[cuts.length - 1];
    if (!title || !last) return;
    last.to = index;
    cuts.push({ paper: title.tag.id, from: index, to: paragraphs.length });
  });
  return cuts.filter((cut) => cut.from < cut.to || cut.paper !== undefined);
}

/** Finds a paper by the tag of its title. `kind` is the title's tag id. */
export function findPaper(paragraphs: readonly Paragraph[], kind: string): PaperPresence {
  const found = regions(paragraphs).filter((region) => region.paper === kind);
  return { present: found.length > 0, paragraphs: found.map((region) => region.from) };
}
