import type { Paragraph } from '../document';
import type { DimensionId, Pack, PartKind } from '../meeting';
import { announcedIn } from './announced';
import { guidanceTest, spanOf, spansOf } from './content';
import { standsInBlocks } from './fields';
import { assignDimensions, dimensionMatcher, SURE, type DimensionMatcher } from './dimension-match';
import type { DimensionSection, Draft, DraftPaper, Item, ItemKind, Part } from './draft';
import { withIds } from './item-id';
import { itemsOf, type ItemPlace, type RawItem } from './items';
import { linesOf, wordsOf, type Line } from './line';
import { levelOf } from './read-heading';
import { recognisePackIn } from './recognise-pack';
import { paperByTitle, recognisePaper, scopeOf } from './recognise-paper';
import { sectionsOf, type BodyLine, type DimensionDraft, type PartDraft } from './sections';
import { gridOf, hasColumns, tableItems, type Grid } from './table-items';

export interface OutlineOptions {
  /** The pack to read the headings with; absent: recognised from the draft among `packs`. */
  pack?: Pack;
  packs: readonly Pack[];
  /** Which paper it is; `auto` (also when absent): recognised from title and text. */
  paper?: DraftPaper | 'auto';
}

const KINDS: Partial<Record<PartKind, ItemKind>> = {
  problems: 'problem',
  rootCause: 'cause',
  measures: 'measure',
  criticism: 'criticism',
  priorRectification: 'report',
  personalMatters: 'report',
  inspectionFeedback: 'report',
  orgInquiry: 'report',
  massFeedback: 'report',
  accountability: 'report',
  caseAnalysis: 'report',
};
/** Papers that are read into parts and items; the others have no self-review in them. */
const REVIEWS: readonly DraftPaper[] = ['teamReview', 'outline', 'criticisms', 'rectificationList'];

/**
 * What the rows of a table hold wherever it stands: in a list of rectification a problem and the measure that answers it,
 * in a paper of criticisms a criticism.
 */
const ROWS_OF: Partial<Record<DraftPaper, readonly ItemPlace[]>> = {
  rectificationList: [
    { part: 'problems', kind: 'problem' },
    { part: 'measures', kind: 'measure' },
  ],
  criticisms: [{ part: 'criticism', kind: 'criticism' }],
};

/**
 * A paper as an outline: part → dimension → item, for our own tagged sections and for drafts typed by hand.
 * Guidance, empty slots and placeholders are no content; every paragraph stays in `paragraphs`.
 */
export function readOutline(paragraphs: readonly Paragraph[], options: OutlineOptions): Draft {
  const packs = options.pack ? [...options.packs, options.pack] : options.packs;
  const lines = linesOf(paragraphs, guidanceTest(packs));
  const paper =
    options.paper === undefined || options.paper === 'auto' ? recognisePaper(lines) : options.paper;
  const review = REVIEWS.includes(paper);
  // A plan or a script has no dimensions for headings: title and theme must do.
  const pack = options.pack ?? recognisePackIn(lines, packs, review ? undefined : 0);
  const titled = (paper === 'outline' || paper === 'teamReview') && paperByTitle(lines) === paper;
  const drafts = review ? sectionsOf(lines, paper, pack && dimensionMatcher(pack), titled) : [];
  const { parts, items } = assemble(drafts, paper, review && standsInBlocks(lines), pack, gridOf(paragraphs));
  const opening = drafts[0]?.body.map(({ line }) => line) ?? [];
  const draft: Draft = {
    paper,
    scope: scopeOf(paper, lines),
    parts,
    items,
    announced: announcedIn(review ? [...opening, ...leadsOf(drafts)] : []),
    paragraphs: [...paragraphs],
  };
  if (pack) draft.pack = pack.id;
  return draft;
}

/** Lines between a problems heading and its first dimension: the promise of so many aspects may stand there. */
const leadsOf = (drafts: readonly PartDraft[]): Line[] =>
  drafts.filter((part) => part.kind === 'problems').flatMap((part) => part.body.map(({ line }) => line));

function assemble(
  drafts: readonly PartDraft[],
  paper: DraftPaper,
  inBlocks: boolean,
  pack: Pack | undefined,
  grid: Grid,
): { parts: Part[]; items: Item[] } {
  const matcher = pack && dimensionMatcher(pack);
  const sections = drafts.flatMap((part) => part.dimensions);
  const names = namesOf(sections, matcher);
  const problemsAt = drafts.findIndex((part) => part.kind === 'problems');
  const raw: RawItem[] = [];
  const takes: ((items: Item[]) => void)[] = [];
  /** Builds a section's items now and hands them over once all have their ids, which need the whole paper. */
  const collect = (
    body: readonly BodyLine[],
    part: PartKind,
    heading: string | undefined,
    dimension?: DimensionId,
  ): Item[] => {
    const own: Item[] = [];
    const kind = KINDS[part];
    const tables = body.filter(({ line }) => line.cell).map(({ line }) => line);
    const listed =
      tables.length > 0 ? (ROWS_OF[paper] ?? rowsOfBoth(tables, part, heading, grid)) : undefined;
    if (!kind && !listed) return own;
    const from = raw.length;
    const found: RawItem[] = [];
    if (kind) {
      const place = { part, kind, ...(dimension === undefined ? {} : { dimension }) };
      const written = body.filter(({ line }) => !line.cell);
      found.push(...itemsOf(written, place, inBlocks));
      if (!listed) found.push(...tableItems(tables, place, grid));
    }
    for (const place of listed ?? [])
      found.push(...tableItems(tables, dimension === undefined ? place : { ...place, dimension }, grid));
    raw.push(...inOrder(found));
    const to = raw.length;
    takes.push((items) => own.push(...items.slice(from, to)));
    return own;
  };
  const parts = drafts.map((part, at): Part => {
    const kind = part.kind ?? (problemsAt < 0 || at < problemsAt ? 'opening' : 'closing');
    const heading = part.found?.candidate.text;
    const items = collect(part.body, kind, heading);
    const level = part.found && levelOf(part.found.line);
    const dimensions = part.dimensions.map((section) =>
      dimensionOf(section, names.get(section), (body, id) => collect(body, kind, heading, id)),
    );
    return {
      kind,
      ...(part.also.length > 0 ? { also: part.also } : {}),
      ...(part.found ? { heading: headingSpan(part.found.line, part.found.candidate.text) } : {}),
      ...(level === undefined ? {} : { level }),
      headingText: part.found?.candidate.text ?? '',
      by: part.found?.by ?? 'text',
      dimensions,
      items,
      body: bodySpans(part.body),
    };
  });
  const items = withIds(raw);
  for (const take of takes) take(items);
  return { parts, items };
}

/**
 * In a self-review too, where its tables have columns for problems and for measures: among the problems, under no heading, or
 * under one that speaks of problems. Below “整改措施” a column only repeats the problem, “征求意见办理情况” is no part of it.
 */
function rowsOfBoth(
  tables: readonly Line[],
  part: PartKind,
  heading: string | undefined,
  grid: Grid,
): readonly ItemPlace[] | undefined {
  const outside = part === 'opening' || part === 'closing';
  const reads =
    part === 'problems' || (outside && (heading === undefined || /问题|检视|查摆|整改/.test(heading)));
  return reads && hasColumns(tables, ['problem', 'measure'], grid) ? ROWS_OF.rectificationList : undefined;
}

function dimensionOf(
  section: DimensionDraft,
  dimension: DimensionId | undefined,
  collect: (body: readonly BodyLine[], id: DimensionId | undefined) => Item[],
): DimensionSection {
  const { line, candidate, by, body } = section;
  const { label } = line;
  return {
    ...(dimension === undefined ? {} : { dimension }),
    heading: headingSpan(line, candidate.text),
    headingText: candidate.text,
    ...(label ? { label: label.text, number: label.number } : {}),
    by,
    items: collect(body, dimension),
    body: bodySpans(body),
  };
}

/** Tagged sections keep their id; the others get theirs together, so that one heading does not take another's. */
function namesOf(
  sections: readonly DimensionDraft[],
  matcher: DimensionMatcher | undefined,
): Map<DimensionDraft, DimensionId> {
  const names = new Map<DimensionDraft, DimensionId>();
  for (const section of sections) if (section.dimension !== undefined) names.set(section, section.dimension);
  if (!matcher) return names;
  const tagged = new Set(names.values());
  const open = sections.filter((section) => section.dimension === undefined);
  const left: DimensionMatcher = (heading) =>
    matcher(heading).filter((hit) => hit.score >= SURE && !tagged.has(hit.dimension));
  assignDimensions(
    open.map(({ candidate }) => candidate.text),
    left,
  ).forEach((dimension, at) => {
    const section = open[at];
    if (section && dimension !== undefined) names.set(section, dimension);
  });
  return names;
}

const headingSpan = (line: Line, text: string): ReturnType<typeof spanOf> =>
  spanOf(line.content, line.start, Math.min(line.end, line.body + text.length));

const bodySpans = (body: readonly BodyLine[]): Part['body'] =>
  body
    .filter(({ line }) => /[\p{L}\p{N}]/u.test(wordsOf(line)))
    .flatMap(({ line }) => spansOf(line.content, line.start, line.end));

/** Document order, tables among paragraphs. */
const inOrder = (items: RawItem[]): RawItem[] =>
  items.sort((a, b) => {
    const [first, second] = [a.spans[0], b.spans[0]];
    return first && second ? first.paragraph - second.paragraph || first.start - second.start : 0;
  });
