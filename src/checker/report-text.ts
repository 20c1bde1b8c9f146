import { DRAFT_PAPER_NAMES } from '../draft';
import { clauseLine } from './clauses';
import { SEVERITIES, SEVERITY_NAMES, type Finding, type Report } from './finding';

const MAX_QUOTE = 80;
const MAX_CLAUSE = 60;

/** Where a reader finds a finding: “第 12 行” of a text file, “第 12 段” of a document. */
export type PlaceWord = '行' | '段';

/** The report as text for a terminal or the clipboard: each finding with its place, words, reason, question and clause, then the verdict. */
export function reportText(report: Report, name: string, place: PlaceWord): string {
  const unused = (report.unusedWaivers ?? []).map(
    ({ waiver, reason }) => `忽略项“${waiver}”（${reason}）已没有对应的内容，可以删去。`,
  );
  return [
    `${name}（${DRAFT_PAPER_NAMES[report.paper]}，${report.pack === null ? '没有对应的通知包' : `通知包 ${report.pack}`}）`,
    '',
    ...report.findings.flatMap((finding) => [...findingLines(finding, place), '']),
    ...(unused.length > 0 ? [...unused, ''] : []),
    verdictLine(report),
  ].join('\n');
}

/** One finding in lines. */
export function findingLines(finding: Finding, place: PlaceWord): string[] {
  const { severity, rule, span, quote, message, question, clause } = finding;
  return [
    `[${SEVERITY_NAMES[severity]}] 第 ${span.paragraph + 1} ${place}  ${message}  (${rule})`,
    ...(quote === '' ? [] : [`    原文：${shorten(quote, MAX_QUOTE)}`]),
    ...(question === undefined ? [] : [`    请问：${question}`]),
    `    依据：${shorten(clauseLine(clause), MAX_CLAUSE)}`,
  ];
}

/** “结论：需修改（错误 0、警告 3、提示 1，已忽略 2）。规则化初审，请人工复核。” */
export function verdictLine({ verdict, counts, waived }: Report): string {
  const numbers = SEVERITIES.map((severity) => `${SEVERITY_NAMES[severity]} ${counts[severity]}`).join('、');
  const ignored = waived.length > 0 ? `，已忽略 ${waived.length}` : '';
  return `结论：${verdict}（${numbers}${ignored}）。这是按规则所作的初审，请人工复核。`;
}

/** A quote in one line, cut at a whole character. */
function shorten(quote: string, limit: number): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > limit ? `${characters.slice(0, limit).join('')}……` : line;
}
