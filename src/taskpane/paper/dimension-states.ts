import { applyWaivers, checkParagraphs, matrix, usesOf } from '../../checker';
import type { CheckCache, Finding, MatrixRow, Report, Waiver } from '../../checker';
import type { Paragraph } from '../../document';
import type { Draft, DraftPaper } from '../../draft';
import { PACKS, packById } from '../../meeting';
import type { Meeting, Member, Pack } from '../../meeting';
import type { Located } from './use-locate';

/** How one dimension stands, with its heading as words that can be gone to. */
export interface StateRow extends MatrixRow {
  place?: Located;
}

/** A document as it was checked, nothing left out. */
export interface Checked {
  report: Report;
  draft: Draft;
  /** Given or recognised; without one the rows are the draft's own sections. */
  pack: Pack | undefined;
}

/** The same with the document's waivers: what they take out counts no more. */
export interface CheckView {
  report: Report;
  pack: Pack | undefined;
  rows: StateRow[];
  /** The text of a paragraph as it was checked. */
  textOf(paragraph: number): string;
  /** Each waiver with the findings that it takes out; none: it no longer matches anything. */
  uses: WaiverUse[];
}
export interface WaiverUse {
  waiver: Waiver;
  findings: Finding[];
}

export interface Choice {
  /** Absent: recognised from the text. */
  pack?: Pack | undefined;
  paper: DraftPaper | 'auto';
  members: readonly Member[];
  meeting: Meeting;
}

/** Checks a document as one paper. `cache`: what was found when it was checked before. */
export function checkDocument(paragraphs: readonly Paragraph[], choice: Choice, cache?: CheckCache): Checked {
  const { draft, ...report } = checkParagraphs(paragraphs, {
    ...choice,
    packs: PACKS,
    cache,
  });
  const pack = report.pack === null ? undefined : (choice.pack ?? packById(report.pack));
  return { report, draft, pack };
}

/** Leaves out what the waivers name, and says how each dimension stands then. */
export function underWaivers({ report, draft, pack }: Checked, waivers: readonly Waiver[]): CheckView {
  const left = { ...report, ...applyWaivers(report.findings, waivers) };
  const rows = matrix(draft, pack, left.findings).map((row) => placed(row, draft));
  const texts = new Map(draft.paragraphs.map(({ index, text }) => [index, text]));
  return {
    report: left,
    pack,
    rows,
    uses: usesOf(report.findings, waivers),
    textOf: (paragraph) => texts.get(paragraph) ?? '',
  };
}

function placed(row: MatrixRow, draft: Draft): StateRow {
  const { heading: span } = row;
  const paragraph = span && draft.paragraphs.find(({ index }) => index === span.paragraph);
  return paragraph
    ? { ...row, place: { span, quote: paragraph.text.slice(span.start, span.end), text: paragraph.text } }
    : row;
}
