import {
  checkParagraphs,
  reportText,
  SEVERITIES,
  type Finding,
  type Report,
  type Severity,
} from '../checker';
import { PACKS } from '../meeting';
import { configOf } from './config';
import { EXIT, Failure, type ExitCode } from './failure';
import { checkItemLine, readItems } from './items';
import { argumentsOf, choice, packOption, paperOption, severityOption } from './options';
import { bytesOf } from './read-file';
import { readPaper, textOf } from './read-paper';
import type { Terminal } from './terminal';

const OPTIONS = {
  pack: { type: 'string' },
  paper: { type: 'string' },
  'fail-on': { type: 'string' },
  format: { type: 'string' },
  items: { type: 'string' },
  config: { type: 'string' },
  timing: { type: 'boolean' },
} as const;

/** `duizhao check`: checks a file, or the items of a .jsonl. Throws a Failure for what cannot be read. */
export function check(args: string[], terminal: Terminal): ExitCode {
  const { values, positionals } = argumentsOf(args, OPTIONS);
  const failOn = severityOption(values['fail-on']);
  const format = choice('format', values.format, ['text', 'json'], 'text');
  const pack = packOption(values.pack);
  const paper = paperOption(values.paper);
  const settings = configOf(terminal, values.config);
  const [file, ...more] = positionals;
  if (values.items !== undefined) {
    if (file !== undefined) throw new Failure('--items 已经给出文件，后面不能再写文件。');
    return checkItems(values.items, terminal, failOn, { pack, settings });
  }
  if (file === undefined) throw new Failure('要写明检查哪个文件：duizhao check 文件.docx。');
  if (more.length > 0) throw new Failure(`一次检查一个文件，多写了“${more.join('”“')}”。`);

  const { paragraphs, place, notes, members, meeting, waivers } = readPaper(terminal, file);
  for (const note of notes) terminal.complain(note);
  const clock = values.timing ? terminal.clock : undefined;
  const report = checkParagraphs(paragraphs, {
    packs: PACKS,
    pack,
    paper,
    members,
    meeting,
    settings: { ...settings, waivers: [...settings.waivers, ...waivers] },
    clock,
  });
  terminal.out(`${format === 'json' ? reportJson(report, file) : reportText(report, file, place)}\n`);
  for (const line of timingLines(report)) terminal.complain(line);
  return exitCode(report.findings, failOn);
}

function checkItems(
  file: string,
  terminal: Terminal,
  failOn: Severity,
  input: Parameters<typeof checkItemLine>[1],
): ExitCode {
  const items = readItems(textOf(bytesOf(terminal, file), file), file);
  const findings = items.flatMap((item) => {
    const checked = checkItemLine(item, input);
    terminal.out(`${checked.line}\n`);
    return checked.findings;
  });
  return exitCode(findings, failOn);
}

const exitCode = (findings: readonly Finding[], failOn: Severity): ExitCode =>
  findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn))
    ? EXIT.found
    : EXIT.clean;

/** The report as one line of JSON, in the order that the documentation gives. */
function reportJson(report: Report, file: string): string {
  const { version, paper, pack, verdict, counts, findings, waived, unusedWaivers } = report;
  return JSON.stringify({ version, file, paper, pack, verdict, counts, findings, waived, unusedWaivers });
}

function timingLines({ timing = [] }: Report): string[] {
  return [...timing]
    .sort((a, b) => b.time - a.time)
    .map(
      ({ rule, time, share }) =>
        `${rule.padEnd(26)}${time.toFixed(1).padStart(9)} ms ${(share * 100).toFixed(1).padStart(5)} %`,
    );
}
