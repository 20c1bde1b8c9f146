import { checkParagraphs, matrix } from '../../checker';
import type { MatrixRow, Report } from '../../checker';
import type { Paragraph } from '../../document';
import type { Draft, DraftPaper } from '../../draft';
import { PACKS, packById } from '../../meeting';
import type { Meeting, Member, Pack } from '../../meeting';
import type { Located } from './use-locate';

/** How one dimension stands, with its heading as words that can be gone to. */
export interface StateRow extends MatrixRow {
  place?: Located;
}

/** A document as it was checked. */
export interface Checked {
  report: Report;
  /** Given or recognised; without one the rows are the draft's own sections. */
  pack: Pack | undefined;
  rows: StateRow[];
}

interface Choice {
  /** Absent: recognised from the text. */
  pack?: Pack | undefined;
  paper: DraftPaper | 'auto';
  members: readonly Member[];
  meeting: Meeting;
}

/** Checks a document as one paper and says how each dimension stands. */
export function checkDocument(paragraphs: readonly Paragraph[], choice: Choice): Checked {
  const { draft, ...report } = checkParagraphs(paragraphs, {
    ...choice,
    packs: PACKS,
  });
  const pack = report.pack === null ? undefined : (choice.pack ?? packById(report.pack));
  return { report, pack, rows: matrix(draft, pack, report.findings).map((row) => placed(row, draft)) };
}

function placed(row: MatrixRow, draft: Draft): StateRow {
  const { heading: span } = row;
  const paragraph = span && draft.paragraphs.find(({ index }) => index === span.paragraph);
  return paragraph ? { ...row, place: { span, quote: paragraph.text.slice(span.start, span.end) } } : row;
}
