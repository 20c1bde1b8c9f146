import type { Paragraph } from '../document';
import type { Pack } from '../meeting';
import { guidanceTest } from './content';
import { assignDimensions, dimensionMatcher } from './dimension-match';
import { headingCandidates } from './heading';
import { linesOf, wordsOf, type Line } from './line';
import { levelOf } from './read-heading';

/** Dimensions that must be named when nothing else speaks for the pack. */
const BY_HEADINGS = 0.6;
/** The same when title or theme are the pack's. */
const BY_TITLE = 0.34;
/** Lines at the start in which title, year and theme stand. */
const HEAD_LINES = 12;

/**
 * The pack that a draft was written for: most of its dimensions stand among the headings, and neither the year in
 * the title nor most of the headings speak against it. Undefined when none fits.
 */
export function recognisePack(paragraphs: readonly Paragraph[], packs: readonly Pack[]): Pack | undefined {
  return recognisePackIn(linesOf(paragraphs, guidanceTest(packs)), packs);
}

/** `recognisePack` on lines already cut; `byTitle`: share of the dimensions that must be headings when title or theme are the pack's. */
export function recognisePackIn(
  lines: readonly Line[],
  packs: readonly Pack[],
  byTitle = BY_TITLE,
): Pack | undefined {
  const headings = lines.flatMap((line) =>
    mayBeDimension(line) ? [headingCandidates(line).map(({ text }) => text)] : [],
  );
  const head = lines.slice(0, HEAD_LINES).map(wordsOf).join('\n');
  let best: { pack: Pack; score: number } | undefined;
  for (const pack of packs) {
    const score = fit(pack, lines, headings, head, byTitle);
    if (score > (best?.score ?? 0)) best = { pack, score };
  }
  return best?.pack;
}

function fit(
  pack: Pack,
  lines: readonly Line[],
  headings: readonly string[][],
  head: string,
  byTitle: number,
): number {
  const tagged = new Set(
    lines.flatMap(({ paragraph }) => (paragraph.tag?.kind === 'dimension' ? [paragraph.tag.id] : [])),
  );
  const byTag = pack.dimensions.filter(({ id }) => tagged.has(id)).length / pack.dimensions.length;
  if (tagged.size > 0) return byTag === 1 || byTag * pack.dimensions.length === tagged.size ? 1 + byTag : 0;
  const titled = speaksFor(pack, head);
  if (titled === 'against') return 0;
  // Synonyms tell the dimensions apart once the year is known, but not the year.
  const matcher = dimensionMatcher(pack, titled === 'for' ? 'all' : 'own');
  const best = headings.map((texts) => [...texts].sort((a, b) => scoreOf(b) - scoreOf(a))[0] ?? '');
  function scoreOf(text: string): number {
    return matcher(text)[0]?.score ?? 0;
  }
  const named =
    new Set(assignDimensions(best, matcher).filter((id) => id !== undefined)).size / pack.dimensions.length;
  const need = titled === 'for' ? byTitle : BY_HEADINGS;
  return named >= need ? named + (titled === 'for' ? 0.5 : 0) : 0;
}

/** What title and opening say of the year: the pack's own title or theme, another year's title, or nothing. */
function speaksFor(pack: Pack, head: string): 'for' | 'against' | undefined {
  // A paper of 2018 speaks of the measures of 2017: the title's year decides.
  const [title = ''] = head.split('\n');
  const year = /((?:19|20)\d\d)\s*年/.exec(title)?.[1];
  if (year !== undefined && !pack.yearLabel.includes(year)) return 'against';
  const flat = head.replace(/[\s“”"，、。]/g, '');
  const theme = pack.theme.replace(/[\s“”"，、。]/g, '').slice(0, 16);
  if (flat.includes(pack.meetingTitle.replace(/\s/g, '')) || (theme.length >= 8 && flat.includes(theme)))
    return 'for';
  return undefined;
}

/** Lines that may carry a dimension's heading: numbered, styled, bold, or beginning “在……方面”. */
function mayBeDimension(line: Line): boolean {
  if (line.cell) return false;
  return (
    levelOf(line) !== undefined ||
    line.boldEnd !== undefined ||
    /^.{2,50}?方面(?:[。，：:]|$)/.test(wordsOf(line).slice(0, 60))
  );
}
