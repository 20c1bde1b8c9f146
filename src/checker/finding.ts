import type { Span } from '../document';
import type { DraftPaper } from '../draft';
import type { DimensionId, PackId } from '../meeting';
import type { RuleId } from './rule-ids';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];
/** What each severity is called on screen. */
export const SEVERITY_NAMES: Record<Severity, string> = { error: '错误', warning: '警告', info: '提示' };
/** A clause of a source document: “A.5.concrete”, or of a pack's notice. clauses.ts tells what it says. */
export type ClauseId = string;

export interface Finding {
  rule: RuleId;
  severity: Severity;
  message: string;
  question?: string;
  /** The text at `span`, to the character. For something missing: the nearest heading. */
  quote: string;
  span: Span;
  related?: Span[];
  /** Item.id */
  item?: string;
  dimension?: DimensionId;
  clause: ClauseId;
  evidence?: Record<string, number | string>;
  /** Rule and item text, or rule and dimension or part: never a position. */
  waiverKey: string;
}

export type Verdict = '不达标' | '需修改' | '基本达标';

export interface RuleTiming {
  rule: RuleId;
  /** In the clock's unit, over all its units. */
  time: number;
  /** Of the time of all rules, 0 to 1. */
  share: number;
}

/** One check of one paper: also the terminal's JSON, with `file` added there. */
export interface Report {
  version: 1;
  paper: DraftPaper;
  /** null: no pack given and none recognised. */
  pack: PackId | null;
  verdict: Verdict;
  counts: Record<Severity, number>;
  findings: Finding[];
  waived: { waiverKey: string; reason: string }[];
  /** Waivers that nothing matches any more; absent when there are none. */
  unusedWaivers?: { waiver: string; reason: string }[];
  /** Only when a clock was handed in. */
  timing?: RuleTiming[];
}
