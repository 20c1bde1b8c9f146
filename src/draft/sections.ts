import type { DimensionId, PartKind } from '../meeting';
import { numberedAspect, spokenHeading } from './announced-heading';
import type { DimensionMatcher } from './dimension-match';
import type { DraftPaper } from './draft';
import { standsInBlocks } from './fields';
import { frontMatterEnd } from './front-matter';
import { settleParts } from './settle-parts';
import { partsWithoutHeadings } from './without-headings';
import { headingCandidates, looksLikeHeading, type Candidate } from './heading';
import { readLabel } from './label';
import { wordsOf, type Line } from './line';
import { recognisePart } from './part-words';
import { plainHeadings } from './plain-headings';
import {
  dimensionHeading,
  levelOf,
  partHeading,
  personHeading,
  speaksToPerson,
  tagHeading,
  type ScanState,
} from './read-heading';

/** A heading as found on its line. */
export interface HeadingFound {
  line: Line;
  candidate: Candidate;
  by: 'tag' | 'style' | 'text';
}
/** A line of a section's body, with the person it criticises where a heading names one. */
export interface BodyLine {
  line: Line;
  target?: string;
}
export interface DimensionDraft extends HeadingFound {
  /** Given by a tag; else assigned once all headings are known. */
  dimension?: DimensionId;
  body: BodyLine[];
}
export interface PartDraft {
  /** undefined: a heading that names no known part. */
  kind?: PartKind;
  also: PartKind[];
  found?: HeadingFound;
  dimensions: DimensionDraft[];
  body: BodyLine[];
  target?: string;
}

/**
 * Cuts the lines of a paper into parts and dimensions, in document order; the first part is the opening. `titled`: its
 * title names it as a self-review, so that its paragraphs are read even where it has no heading at all.
 */
export function sectionsOf(
  lines: readonly Line[],
  paper: DraftPaper,
  matcher: DimensionMatcher | undefined,
  titled = false,
): PartDraft[] {
  const opening: PartDraft = { kind: 'opening', also: [], dimensions: [], body: [] };
  const inBlocks = standsInBlocks(lines);
  const nested = isNested(lines);
  const state: ScanState = { parts: [opening], part: opening, paper, matcher, inBlocks, nested };
  const body = lines.slice(frontMatterEnd(lines));
  const plain = paper === 'criticisms' ? undefined : plainHeadings(body);
  const addressed = paper === 'outline' && body.filter(speaksToPerson).length >= LEAST_ADDRESSED;
  for (const line of body) {
    if (addressed && AFTERWARDS.has(state.part.kind) && speaksToPerson(line)) openCriticism(state);
    if (plain?.has(line) && placePlain(line, state)) continue;
    if (paper === 'criticisms' || !placeAnnounced(line, state)) place(line, state);
  }
  const parts = settleParts(state.parts);
  const [first, ...more] = parts;
  // Other headings are there: then it is another paper, or one that begins. “最后，对几位同志提点意见” ends a speech.
  if (!titled || !first || more.some(({ kind }) => kind !== 'criticism')) return parts;
  const told = partsWithoutHeadings(first.body);
  if (!told) return parts;
  const kept = new Set(told.flatMap((part) => part.body));
  return [{ ...first, body: first.body.filter((line) => !kept.has(line)) }, ...told, ...more];
}

/** So many lines that speak to one person each, after what one says of oneself, are criticisms. */
const LEAST_ADDRESSED = 2;
const AFTERWARDS: ReadonlySet<PartKind | undefined> = new Set([
  'rootCause',
  'measures',
  'closing',
  undefined,
]);
function openCriticism(state: ScanState): void {
  delete state.dimension;
  delete state.dimensionLevel;
  state.part = { kind: 'criticism', also: [], dimensions: [], body: [] };
  state.parts.push(state.part);
}

/** Headings below 一、 that open causes or measures, twice or oftener. */
function isNested(lines: readonly Line[]): boolean {
  const counts = new Map<PartKind, number>();
  for (const line of lines) {
    const level = levelOf(line);
    if (level !== 1 || line.cell || wordsOf(line).length > LONGEST_NESTED) continue;
    const hit = recognisePart(wordsOf(line));
    if (hit && hit.share >= 0.8) counts.set(hit.kind, (counts.get(hit.kind) ?? 0) + 1);
  }
  return NESTED.some((kind) => (counts.get(kind) ?? 0) >= 2);
}
const NESTED: readonly PartKind[] = ['rootCause', 'measures'];
const LONGEST_NESTED = 20;

function place(line: Line, state: ScanState): void {
  if (line.cell) {
    addBody(state, line);
    return;
  }
  const tagged = tagHeading(line);
  if (tagged?.part) openPart(state, tagged.part, [], { line, candidate: tagged.candidate, by: 'tag' });
  else if (tagged?.dimension)
    openDimension(state, { line, candidate: tagged.candidate, by: 'tag' }, tagged.dimension);
  else if (isOurHeading(line)) return;
  else if (!placeHeading(line, state)) addBody(state, line);
}

/** Opens what a heading that announces itself names: “下面是措施：”, “存在问题（一）：……方面”. */
function placeAnnounced(line: Line, state: ScanState): boolean {
  const aspect = numberedAspect(line);
  if (aspect) {
    openDimension(state, { line, candidate: aspect, by: 'text' });
    return true;
  }
  const spoken = spokenHeading(line);
  if (!spoken || spoken.kind === state.part.kind) return false;
  openPart(state, spoken.kind, [], { line, candidate: spoken.candidate, by: 'text' });
  return true;
}

/**
 * Opens what a heading without a number names: a part, an aspect of the problems, or a part of its own before them; the title
 * of an item opens nothing. False for what is no part inside reports, causes, measures and criticisms.
 */
function placePlain(line: Line, state: ScanState): boolean {
  const candidate = headingCandidates(line).find(({ whole }) => whole);
  if (!candidate) return false;
  const found: HeadingFound = { line, candidate, by: 'text' };
  const hit = recognisePart(candidate.text);
  const { kind } = state.part;
  if (hit && hit.share >= 0.8 && hit.kind !== kind) {
    openPart(state, hit.kind, hit.also, found);
    return true;
  }
  const isAspect = /方面$/.test(candidate.text);
  if (kind === 'problems') {
    // “学习方面” and below it “理论学习不深入”: its items have titles.
    const current = state.dimension;
    if (!isAspect && current && (current.body.length === 0 || state.titled === current))
      state.titled = current;
    else openDimension(state, found);
    return true;
  }
  if (isAspect && !NO_ASPECTS.has(kind)) openDimension(state, found);
  else if (kind === 'opening' || kind === undefined) openPart(state, undefined, [], found);
  else return false;
  return true;
}
const NO_ASPECTS: ReadonlySet<PartKind | undefined> = new Set(['rootCause', 'measures', 'criticism']);

/** A title or a sub-heading of ours (a head of the causes) is no content, filled in below or not. */
const isOurHeading = ({ paragraph }: Line): boolean =>
  paragraph.tag?.kind === 'title' || paragraph.tag?.kind === 'heading';

/** Opens what the line's heading names; false when it is no heading. */
function placeHeading(line: Line, state: ScanState): boolean {
  const candidates = headingCandidates(line);
  const by = line.outlineLevel === undefined ? 'text' : 'style';
  const person = personHeading(line, candidates, state);
  if (person) {
    if (person.newPart)
      openPart(state, 'criticism', [], { line, candidate: person.candidate, by }, person.name);
    else {
      state.target = person.name;
      addRest(state, line, person.candidate);
    }
    return true;
  }
  const dimension = dimensionHeading(line, candidates, state);
  const part = partHeading(line, candidates, state);
  if (dimension && !(part && part.hit.share >= 0.8)) {
    openDimension(state, { line, candidate: dimension, by });
    return true;
  }
  if (part) {
    // “（一）问题表现” below its aspect names what the aspect holds anyway.
    if (state.nested && state.dimension && part.hit.kind === 'problems') return true;
    openPart(state, part.hit.kind, part.hit.also, { line, candidate: part.candidate, by });
    return true;
  }
  const whole = candidates.find((candidate) => candidate.whole);
  if (whole && looksLikeHeading(line) && isTopLevel(line, state)) {
    openPart(state, undefined, [], { line, candidate: whole, by });
    return true;
  }
  return false;
}

/** A heading as high as the known parts: “三、……” among 一、 and 二、, or a heading style of that level. */
function isTopLevel(line: Line, state: ScanState): boolean {
  const level = levelOf(line);
  return level !== undefined && level <= (state.partLevel ?? 0);
}

function openPart(
  state: ScanState,
  kind: PartKind | undefined,
  also: PartKind[],
  found: HeadingFound,
  target?: string,
): void {
  const part: PartDraft = { also, found, dimensions: [], body: [] };
  if (kind !== undefined) part.kind = kind;
  if (target !== undefined) part.target = target;
  const level = levelOf(found.line);
  if (level !== undefined) state.partLevel = Math.min(level, state.partLevel ?? level);
  delete state.dimension;
  delete state.dimensionLevel;
  if (target === undefined) delete state.target;
  else state.target = target;
  state.part = part;
  state.parts.push(part);
  addRest(state, found.line, found.candidate);
}

function openDimension(state: ScanState, found: HeadingFound, dimension?: DimensionId): void {
  if (state.part.kind !== 'problems') {
    // A dimension with no “存在的问题” above it: the problems begin here.
    const part: PartDraft = { kind: 'problems', also: [], dimensions: [], body: [] };
    state.part = part;
    state.parts.push(part);
  }
  const section: DimensionDraft = { ...found, body: [] };
  if (dimension !== undefined) section.dimension = dimension;
  const level = levelOf(found.line);
  if (level !== undefined) state.dimensionLevel ??= level;
  state.dimension = section;
  state.part.dimensions.push(section);
  addRest(state, found.line, found.candidate);
}

/** What follows a run-in heading on its line is the first line of the body. */
function addRest(state: ScanState, line: Line, candidate: Candidate): void {
  if (candidate.whole) return;
  const label = readLabel(line.content.text, candidate.end);
  const rest: Line = {
    content: line.content,
    paragraph: line.paragraph,
    start: candidate.end,
    end: line.end,
    body: label && label.end <= line.end ? label.end : candidate.end,
  };
  if (label && label.end <= line.end) rest.label = label;
  if (rest.body < rest.end) addBody(state, rest);
}

function addBody(state: ScanState, line: Line): void {
  const body: BodyLine = state.target === undefined ? { line } : { line, target: state.target };
  (state.dimension ?? state.part).body.push(body);
}
