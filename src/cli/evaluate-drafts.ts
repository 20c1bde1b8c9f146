import { checkParagraphs, type Finding } from '../checker';
import type { Span } from '../document';
import { textToParagraphs } from '../draft';
import { PACKS } from '../meeting';
import { answerInDraft, answersInDraft } from './answers';
import type { ExpectedFinding } from './labelled';

/** A whole draft, and what a reviewer expects to be found in it. An empty list: nothing is wrong with it. */
export interface LabelledDraft {
  name: string;
  text: string;
  expected: readonly ExpectedFinding[];
}

interface Placed {
  finding: Finding;
  start: number;
  end: number;
  /** Where else it stands: the measure whose cell is blank. */
  related: readonly Stretch[];
}
interface Stretch {
  start: number;
  end: number;
}

/**
 * The checker against whole drafts, without a pack being named, in lines to print: how many of the expected findings
 * are there, what is called vague that nobody expects, and, for drafts that are clean, whatever is above a hint.
 */
export function evaluateDrafts(name: string, drafts: readonly LabelledDraft[]): string[] {
  const results = drafts.map(evaluateDraft);
  const sum = (of: (result: Result) => number): number => results.reduce((total, one) => total + of(one), 0);
  const [met, expected] = [sum((one) => one.met), sum((one) => one.expected)];
  return [
    `== ${name}: ${drafts.length} drafts`,
    `  expected findings: ${met} of ${expected} found, recall ${expected > 0 ? (met / expected).toFixed(3) : '–'} (weak ones aside)`,
    `  called vague though nobody expects it: ${sum((one) => one.vagueAlarms)}`,
    `  clean drafts: ${results.filter(({ clean }) => clean).length}, with ${sum((one) => one.cleanAlarms)} findings above a hint`,
    ...results.flatMap(({ lines }) => lines),
  ];
}

interface Result {
  met: number;
  expected: number;
  vagueAlarms: number;
  clean: boolean;
  cleanAlarms: number;
  lines: string[];
}

function evaluateDraft({ name, text, expected }: LabelledDraft): Result {
  const placed = placedFindings(text);
  const answered = expected.map((one) => answersOf(one, text, placed));
  const firm = expected.filter(({ weak }) => !weak);
  const missed = expected.filter((_, at) => answered[at]?.length === 0);
  const used = new Set(answered.flat());
  const rest = placed.filter((one) => !used.has(one));
  const vague = rest.filter(
    ({ finding }) => answersInDraft('vague').includes(finding.rule) && !within(finding),
  );
  const loud = rest.filter(({ finding }) => finding.severity !== 'info');
  const clean = expected.length === 0;
  return {
    met: firm.length - missed.filter(({ weak }) => !weak).length,
    expected: firm.length,
    vagueAlarms: vague.length,
    clean,
    cleanAlarms: clean ? loud.length : 0,
    lines: [
      ...missed.map(({ kind, quote, weak }) => `  ${name} missed${weak ? ' (weak)' : ''} ${kind} ${quote}`),
      ...vague.map(({ finding }) => `  ${name} vague? ${wordsOf(finding)}`),
      ...loud
        .filter((one) => !vague.includes(one))
        .map(({ finding }) => `  ${name} not expected ${wordsOf(finding)}`),
    ],
  };

  /** A finding about softeners or set phrases inside words that are expected for another reason is no false alarm. */
  function within(finding: Finding): boolean {
    const at = placed.find((one) => one.finding === finding);
    return at !== undefined && expected.some(({ quote }) => overlaps(at, text.indexOf(quote), quote.length));
  }
}

const wordsOf = ({ severity, rule, quote }: Finding): string => `${severity} ${rule} ${quote}`;
const overlaps = ({ start, end }: Stretch, at: number, length: number): boolean =>
  at >= 0 && start < at + length && at < end;

function answersOf({ kind, quote }: ExpectedFinding, text: string, placed: readonly Placed[]): Placed[] {
  const answer = answerInDraft(kind);
  if (!answer) return [];
  const { rules, anywhere } = answer;
  const at = text.indexOf(quote);
  return placed.filter(
    (one) =>
      rules.includes(one.finding.rule) &&
      (anywhere || [one, ...one.related].some((stretch) => overlaps(stretch, at, quote.length))),
  );
}

/** The findings in a text with their UTF-16 offsets in the whole of it. */
function placedFindings(text: string): Placed[] {
  const paragraphs = textToParagraphs(text);
  const starts: number[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    starts.push(start);
    start += line.length + 1;
  }
  const placeOf = ({ paragraph, ...span }: Span): Stretch => {
    const from = starts[paragraph] ?? 0;
    return { start: from + span.start, end: from + span.end };
  };
  return checkParagraphs(paragraphs, { packs: PACKS }).findings.map((finding) => ({
    finding,
    ...placeOf(finding.span),
    related: (finding.related ?? []).map(placeOf),
  }));
}
