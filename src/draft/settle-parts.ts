import type { DimensionDraft, PartDraft } from './sections';

/** What only the whole paper shows: dimensions that the preamble merely lists, and problems without a heading of their own. */
export function settleParts(parts: PartDraft[]): PartDraft[] {
  const explicit = parts.findIndex((part) => part.kind === 'problems' && part.found !== undefined);
  const kept = parts.filter((part, at) => {
    const listed = part.kind === 'problems' && !part.found && at < explicit && part.dimensions.every(isBare);
    if (listed) {
      parts[at - 1]?.body.push(...part.body, ...part.dimensions.map(({ line }) => ({ line })));
    }
    return !listed;
  });
  if (!kept.some((part) => part.kind === 'problems')) adoptUnknown(kept);
  return kept;
}
const isBare = (section: DimensionDraft): boolean => section.body.length === 0 && section.by !== 'tag';

/** No problems part at all: the unknown headings before the causes and measures are its dimensions. */
function adoptUnknown(parts: PartDraft[]): void {
  const stop = parts.findIndex((part) => part.kind === 'rootCause' || part.kind === 'measures');
  const adopted = parts.filter(
    (part, at) =>
      part.kind === undefined &&
      part.found &&
      at < stop &&
      !/情况|要求|准备|概况|概述|工作/.test(part.found.candidate.text),
  );
  const first = adopted[0];
  if (!first || adopted.length < 2) return;
  const problems: PartDraft = { kind: 'problems', also: [], dimensions: [], body: [] };
  for (const { found, body } of adopted) if (found) problems.dimensions.push({ ...found, body });
  parts.splice(parts.indexOf(first), adopted.length, problems);
  for (const part of adopted.slice(1)) {
    const at = parts.indexOf(part);
    if (at >= 0) parts.splice(at, 1);
  }
}
